import ts from 'typescript';

export interface NamesOfProgram {
  /** Names that only a runtime can give, as `fetch`, `process` and `document`, also where taken of `globalThis`. */
  readonly ofRuntime: readonly string[];
  /** What ECMAScript itself has that makes code of strings, tells the time or the place, or differs from call to call. */
  readonly impure: readonly string[];
  /** The modules that are loaded from elsewhere. */
  readonly imports: readonly string[];
}

interface Compiled {
  readonly source: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  /** Names that nothing declares. */
  readonly unknown: readonly string[];
}

/** "Cannot find name": what the compiler says of a name that is neither declared nor of ECMAScript 2022. */
const UNKNOWN_NAME_CODES: ReadonlySet<number> = new Set([
  2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 18004,
]);
const QUOTED_NAME = /'([^']+)'/u;
/** What the compiler takes for declared in any JavaScript, since a CommonJS module is given them. */
const OF_COMMON_JS: readonly string[] = ['require', 'module', 'exports'];
/** Comments by which a program would hide what the compiler says of it. */
const PRAGMA = /@ts-/gu;

const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['globalThis', 'self', 'window', 'global']);
const IMPURE_NAMES: ReadonlySet<string> = new Set([
  'Atomics',
  'FinalizationRegistry',
  'Function',
  'SharedArrayBuffer',
  'WeakRef',
  'eval',
]);
/** Objects of which some members are pure; by any other use than taking one of these they are told. */
const PURE_MEMBERS: ReadonlyMap<string, RegExp> = new Map([
  ['Date', /^UTC$/u],
  ['Intl', /^$/u],
  ['Math', /^(?!random$)\w+$/u],
  ['Reflect', /^(?:get|getOwnPropertyDescriptor|getPrototypeOf|has|ownKeys)$/u],
]);
/** Each object's `constructor` is a function, and a function's makes code of a string. */
const TO_FUNCTION = 'constructor';
/** Methods that read the language or the time zone of the machine. */
const OF_PLACE =
  /^(?:localeCompare|toLocale\w+|getTimezoneOffset|[gs]et(?:Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|Year))$/u;
const COMPUTED = '[computed]';

/** The declarations of ECMAScript, which every program is compiled with. */
const libraries = new Map<string, ts.SourceFile>();

/**
 * What a module names that is not its own, by the TypeScript compiler: strings and comments do not count. An object of
 * globals is followed through variables and through functions that return it; where it goes anywhere else, itself
 * is told. What cannot be seen is a name that the program makes as it runs, such as `['con' + 'structor']`.
 */
export function namesOfProgram(code: string): NamesOfProgram {
  const { source, checker, unknown } = compile(code.replace(PRAGMA, '@ ts-'));
  const identifiers = new Map<string, ts.Identifier[]>();
  const impure: string[] = [];
  const imports: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const others = identifiers.get(node.text);
      if (others === undefined) identifiers.set(node.text, [node]);
      else others.push(node);
    }
    if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier)) {
      imports.push((node.moduleSpecifier as ts.StringLiteral).text);
    }
    impure.push(...impureAt(node));
    ts.forEachChild(node, visit);
  };
  visit(source);

  const isOutside = (identifier: ts.Identifier): boolean =>
    !isNameOfMember(identifier) && !isDeclared(identifier, checker);
  const ofRuntime = [
    ...unknown,
    ...OF_COMMON_JS.filter((name) => (identifiers.get(name) ?? []).some(isOutside)),
  ];
  for (const name of membersOfGlobals(identifiers, checker)) {
    const isOwn = IMPURE_NAMES.has(name) || PURE_MEMBERS.has(name);
    (isOwn ? impure : ofRuntime).push(name);
  }
  return { ofRuntime: sorted(ofRuntime), impure: sorted(impure), imports: sorted(imports) };
}

function compile(code: string): Compiled {
  const name = '/bundle.js';
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: false,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    lib: ['lib.es2022.d.ts'],
    types: [],
  };
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) => {
    if (file === name) return source;
    const library = libraries.get(file) ?? getSourceFile.call(host, file, ...rest);
    if (library !== undefined) libraries.set(file, library);
    return library;
  };
  const program = ts.createProgram([name], options, host);
  const unknown = program
    .getSemanticDiagnostics(source)
    .filter(({ code: number }) => UNKNOWN_NAME_CODES.has(number))
    .map(({ messageText }) => QUOTED_NAME.exec(ts.flattenDiagnosticMessageText(messageText, ' '))?.[1] ?? '');
  return { source, checker: program.getTypeChecker(), unknown };
}

function impureAt(node: ts.Node): readonly string[] {
  if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) return ['import()'];
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return ['import.meta'];
  if (node.kind === ts.SyntaxKind.ThisKeyword && isOfFunctionCalledAtOnce(node)) return ['this'];
  if (ts.isStringLiteralLike(node)) return node.text === TO_FUNCTION && isAskedFor(node) ? [TO_FUNCTION] : [];
  if (!ts.isIdentifier(node)) return [];
  const { text: name, parent } = node;
  if (isNameOfMember(node)) {
    return !ts.isClassElement(parent) && (name === TO_FUNCTION || OF_PLACE.test(name)) ? [name] : [];
  }
  if (name === TO_FUNCTION) return [name];
  if (IMPURE_NAMES.has(name)) return [name];
  const pure = PURE_MEMBERS.get(name);
  if (pure === undefined || (name === 'Date' && isDateOfValue(node))) return [];
  const members = membersTaken(node);
  if (members === undefined) return [name];
  return members.filter((member) => !pure.test(member)).map((member) => `${name}.${member}`);
}

/** The name of a property, as in `table.eval`, by which nothing is read from outside. */
function isNameOfMember({ parent, pos }: ts.Identifier): boolean {
  if (ts.isBindingElement(parent) && parent.propertyName !== undefined)
    return parent.propertyName.pos === pos;
  const hasName =
    ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isClassElement(parent);
  return hasName && parent.name?.pos === pos;
}

/** `thing['constructor']` and `Reflect.get(thing, 'constructor')`; not a word in a list. */
function isAskedFor({ parent }: ts.Node): boolean {
  return !ts.isArrayLiteralExpression(parent);
}

/** `new Date(value)`: of no value it is the present, of several it is in the machine's time zone. */
function isDateOfValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (!ts.isNewExpression(parent) || parent.expression !== node) return false;
  const [value, ...others] = parent.arguments ?? [];
  return value !== undefined && others.length === 0 && !ts.isSpreadElement(value);
}

/** `(function () { return this; })()`: all globals, where the code is not strict. */
function isOfFunctionCalledAtOnce(node: ts.Node): boolean {
  let holder = node.parent;
  while (holder !== undefined && (ts.isArrowFunction(holder) || !ts.isFunctionLike(holder))) {
    if (ts.isClassElement(holder)) return false;
    holder = holder.parent;
  }
  if (holder === undefined || !ts.isFunctionExpression(holder)) return false;
  const value = withBrackets(holder);
  return ts.isCallExpression(value.parent) && value.parent.expression === value;
}

/** Every member that is taken of an object of globals; the object's own name where it may go anywhere. */
function membersOfGlobals(
  identifiers: ReadonlyMap<string, readonly ts.Identifier[]>,
  checker: ts.TypeChecker,
): readonly string[] {
  const found: string[] = [];
  const followed = new Set<ts.Node>();
  const follow = (value: ts.Node, name: string): void => {
    if (followed.has(value)) return;
    followed.add(value);
    const members = membersTaken(value);
    if (members !== undefined) {
      found.push(...members.map((member) => (member === COMPUTED ? `${name}${COMPUTED}` : member)));
      return;
    }
    const { parent } = withBrackets(value);
    if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) {
      for (const use of usesOf(parent.name)) follow(use, name);
      return;
    }
    const giver = ts.isReturnStatement(parent) ? nearestFunction(parent) : undefined;
    if (giver === undefined || !ts.isFunctionDeclaration(giver) || giver.name === undefined) {
      found.push(name);
      return;
    }
    for (const use of usesOf(giver.name)) {
      if (ts.isCallExpression(use.parent) && use.parent.expression === use) follow(use.parent, name);
      else found.push(name);
    }
  };
  const usesOf = (declared: ts.Identifier): readonly ts.Identifier[] => {
    const symbol = checker.getSymbolAtLocation(declared);
    return (identifiers.get(declared.text) ?? []).filter(
      (other) => other !== declared && !isNameOfMember(other) && symbolOf(other, checker) === symbol,
    );
  };
  for (const name of GLOBAL_OBJECTS) {
    for (const identifier of identifiers.get(name) ?? []) {
      if (!isNameOfMember(identifier) && !isDeclared(identifier, checker)) follow(identifier, name);
    }
  }
  return found;
}

/** `self` may be a variable of the program's own. */
function isDeclared(identifier: ts.Identifier, checker: ts.TypeChecker): boolean {
  const declarations = symbolOf(identifier, checker)?.declarations ?? [];
  return declarations.some((declaration) => declaration.getSourceFile() === identifier.getSourceFile());
}

/** What a name stands for; in `{ name }` that is a variable, not the property. */
function symbolOf(identifier: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = identifier;
  return ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(identifier);
}

/** The members that an expression takes of an object, none for `typeof`; `undefined` where it takes the whole. */
function membersTaken(object: ts.Node): readonly string[] | undefined {
  const value = withBrackets(object);
  const { parent } = value;
  if (ts.isPropertyAccessExpression(parent)) return [parent.name.text];
  if (ts.isElementAccessExpression(parent) && parent.expression === value) {
    const { argumentExpression: key } = parent;
    return [ts.isStringLiteralLike(key) ? key.text : COMPUTED];
  }
  if (ts.isTypeOfExpression(parent)) return [];
  if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name)) {
    return parent.name.elements.map(({ name, propertyName = name, dotDotDotToken }) => {
      const isNamed = ts.isIdentifier(propertyName) || ts.isStringLiteralLike(propertyName);
      return isNamed && dotDotDotToken === undefined ? propertyName.text : COMPUTED;
    });
  }
  return undefined;
}

function nearestFunction(node: ts.Node): ts.Node | undefined {
  let holder: ts.Node | undefined = node.parent;
  while (holder !== undefined && !ts.isFunctionLike(holder)) holder = holder.parent;
  return holder;
}

/** The expression with the brackets around it. */
function withBrackets(node: ts.Node): ts.Node {
  let outer = node;
  while (ts.isParenthesizedExpression(outer.parent)) outer = outer.parent;
  return outer;
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
