import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

interface Mapping {
  readonly line: number;
  readonly column: number;
  readonly source: number;
  readonly sourceLine: number;
  readonly sourceColumn: number;
}

type Declaration =
  | ts.InterfaceDeclaration
  | ts.ClassDeclaration
  | ts.TypeAliasDeclaration
  | ts.FunctionDeclaration;

const DECLARATIONS = /\.d\.(?:c?ts)$/u;
const SOURCE = /(?<!\.d)\.ts$/u;
/** What the bundler of the types appends to a name that two files have. */
const COUNTER = /\$\d+$/u;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Writes the map of each file of types in `dist`, so that "go to definition" leads to the source and its comments. tsup
 * bundles the types and makes no map of it: each declared name, and each of its members, is looked up in `src`.
 */
export function writeDeclarationMaps(dist: string, src: string): void {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => SOURCE.test(file))
    .map((file) => join(src, file))
    .sort();
  const declared = declarationsByName(files);
  for (const name of readdirSync(dist).filter((file) => DECLARATIONS.test(file))) {
    const path = join(dist, name);
    const types = parse(path);
    const sources: string[] = [];
    const mappings = declarationsOf(types).flatMap((declaration) => {
      const origin = declared.get(nameOf(declaration));
      if (origin === undefined) throw new Error(`${name} declares ${nameOf(declaration)}, and src does not`);
      const source = relative(dist, origin.getSourceFile().fileName).split(sep).join('/');
      if (!sources.includes(source)) sources.push(source);
      return namePairs(declaration, origin).flatMap(([from, to]) =>
        bothEnds(from, to, sources.indexOf(source)),
      );
    });
    const map = { version: 3, file: name, sourceRoot: '', sources, names: [], mappings: encode(mappings) };
    writeFileSync(`${path}.map`, JSON.stringify(map));
    writeFileSync(path, `${types.text.trimEnd()}\n//# sourceMappingURL=${name}.map\n`);
  }
}

/** Every declaration that src exports. Two of one name would lead a reader to the wrong one. */
function declarationsByName(files: readonly string[]): ReadonlyMap<string, Declaration> {
  const found = new Map<string, Declaration>();
  const doubled = new Set<string>();
  for (const declaration of files.flatMap((file) => declarationsOf(parse(file)))) {
    const name = nameOf(declaration);
    if (found.has(name) && isExported(declaration) === isExported(found.get(name))) doubled.add(name);
    if (!found.has(name) || isExported(declaration)) found.set(name, declaration);
  }
  for (const name of doubled) found.delete(name);
  return found;
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
}

function declarationsOf(file: ts.SourceFile): readonly Declaration[] {
  return file.statements.filter(
    (one): one is Declaration =>
      ts.isInterfaceDeclaration(one) ||
      ts.isClassDeclaration(one) ||
      ts.isTypeAliasDeclaration(one) ||
      ts.isFunctionDeclaration(one),
  );
}

function nameOf({ name }: Declaration): string {
  return (name?.text ?? '').replace(COUNTER, '');
}

function isExported(declaration: Declaration | undefined): boolean {
  return declaration?.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** The name of a declaration and those of its members, each with the name in the source. */
function namePairs(declaration: Declaration, origin: Declaration): readonly (readonly [ts.Node, ts.Node])[] {
  const own = memberNames(origin);
  const members = [...memberNames(declaration)].flatMap(([name, node]) => {
    const source = own.get(name);
    return source === undefined ? [] : [[node, source] as const];
  });
  return declaration.name === undefined || origin.name === undefined
    ? members
    : [[declaration.name, origin.name], ...members];
}

function memberNames(declaration: Declaration): ReadonlyMap<string, ts.Node> {
  const hasMembers = ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration);
  const members: readonly ts.NamedDeclaration[] = hasMembers ? [...declaration.members] : [];
  return new Map(members.flatMap(({ name }) => (name === undefined ? [] : [[name.getText(), name]])));
}

function bothEnds(from: ts.Node, to: ts.Node, source: number): readonly Mapping[] {
  return [
    [from.getStart(), to.getStart()],
    [from.end, to.end],
  ].map(([start = 0, origin = 0]) => {
    const { line, character: column } = from.getSourceFile().getLineAndCharacterOfPosition(start);
    const at = to.getSourceFile().getLineAndCharacterOfPosition(origin);
    return { line, column, source, sourceLine: at.line, sourceColumn: at.character };
  });
}

/** The `mappings` of a source map: lines parted by ";", and in each the distances from the one before. */
function encode(mappings: readonly Mapping[]): string {
  const ordered = [...mappings].sort((a, b) => a.line - b.line || a.column - b.column);
  let encoded = '';
  let before: Mapping = { line: 0, column: 0, source: 0, sourceLine: 0, sourceColumn: 0 };
  for (const [index, mapping] of ordered.entries()) {
    const isNewLine = mapping.line > before.line;
    encoded += isNewLine ? ';'.repeat(mapping.line - before.line) : index > 0 ? ',' : '';
    encoded += [
      mapping.column - (isNewLine ? 0 : before.column),
      mapping.source - before.source,
      mapping.sourceLine - before.sourceLine,
      mapping.sourceColumn - before.sourceColumn,
    ]
      .map(encodeNumber)
      .join('');
    before = mapping;
  }
  return encoded;
}

/** Base 64 VLQ: five bits a digit, lowest first, the sign in the first bit, the sixth says that more follow. */
function encodeNumber(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let encoded = '';
  do {
    const digit = rest & 31;
    rest >>>= 5;
    encoded += BASE64[rest > 0 ? digit | 32 : digit];
  } while (rest > 0);
  return encoded;
}
