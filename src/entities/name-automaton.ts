/** A name as a symbol for each of its words, one at least. */
interface SymbolSequence {
  readonly symbols: readonly number[];
}

/** A symbol that no name has. */
export const NO_SYMBOL = -1;

/** What a text and the names in it are compared by: the number of a word, and whether white space follows it. */
export function symbolOf(word: number, isBeforeSpace: boolean): number {
  return word * 2 + (isBeforeSpace ? 1 : 0);
}

/** The word of a symbol. */
export function wordOf(symbol: number): number {
  return symbol >> 1;
}

/** Tells, for each place of a text from its end to its start, the longest name that begins there. */
interface NameAutomaton {
  /** Forgets what was read. */
  readonly restart: () => void;
  /** Reads the symbol before those read so far: the number of the longest name that begins with it, or `NO_NAME`. */
  readonly readBackwards: (symbol: number) => number;
}

const NO_NAME = -1;
const ROOT = 0;
const NOWHERE = -1;

/**
 * An automaton of Aho and Corasick, "Efficient string matching: an aid to bibliographic search" (1975), over names and
 * text read backwards, so that the longest match that ends at a place is the longest name that begins there. Its cost
 * is that of the names' and the text's lengths added, whatever they share.
 *
 * What stands behind a name's last word does not belong to it, so that symbol is compared by its word alone. Of the
 * same name twice the first holds.
 */
export function buildNameAutomaton(names: readonly SymbolSequence[]): NameAutomaton {
  const trie = growTrie(names);
  const failures = linkFailures(trie);
  let node = ROOT;
  return {
    restart: () => {
      node = ROOT;
    },
    readBackwards: (symbol) => {
      node = step(trie, failures, node, symbol);
      return trie.names[node] ?? NO_NAME;
    },
  };
}

/** Each node is a number; most have one child, which needs no map. */
interface Trie {
  readonly size: number;
  /** The first child of a node, or `NOWHERE`, and the symbol that leads to it. */
  readonly children: Int32Array;
  readonly symbols: Int32Array;
  readonly moreChildren: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** The name that ends at a node, or `NO_NAME`. */
  readonly names: Int32Array;
}

function growTrie(names: readonly SymbolSequence[]): Trie {
  const most = names.reduce((sum, { symbols }) => sum + symbols.length, 1);
  const moreChildren = new Map<number, Map<number, number>>();
  const trie = {
    symbols: new Int32Array(most),
    children: new Int32Array(most).fill(NOWHERE),
    moreChildren,
    names: new Int32Array(most).fill(NO_NAME),
  };
  let size = 1;
  const addChild = (node: number, symbol: number): number => {
    const child = size;
    size += 1;
    if (trie.children[node] === NOWHERE) {
      trie.children[node] = child;
      trie.symbols[node] = symbol;
    } else {
      const more = moreChildren.get(node) ?? new Map<number, number>();
      moreChildren.set(node, more.set(symbol, child));
    }
    return child;
  };
  for (const [name, { symbols }] of names.entries()) {
    let node = ROOT;
    for (let at = symbols.length - 1; at >= 0; at -= 1) {
      const own = symbols[at] ?? NO_SYMBOL;
      const symbol = node === ROOT ? bare(own) : own;
      const child = childOf(trie, node, symbol);
      node = child === NOWHERE ? addChild(node, symbol) : child;
    }
    if (trie.names[node] === NO_NAME) trie.names[node] = name;
  }
  return { ...trie, size };
}

/**
 * For each node that of the longest end of its path which is a path as well, the shorter paths first. A node without a
 * name of its own takes the name of that one.
 */
function linkFailures(trie: Trie): Int32Array {
  const { size, symbols, children, moreChildren, names } = trie;
  const failures = new Int32Array(size);
  const queue = new Int32Array(size);
  let queued = 1;
  for (let at = 0; at < queued; at += 1) {
    const node = queue[at] ?? ROOT;
    const link = (symbol: number, child: number): void => {
      const failure = node === ROOT ? ROOT : step(trie, failures, failures[node] ?? ROOT, symbol);
      failures[child] = failure;
      if (names[child] === NO_NAME) names[child] = names[failure] ?? NO_NAME;
      queue[queued] = child;
      queued += 1;
    };
    const only = children[node] ?? NOWHERE;
    if (only !== NOWHERE) link(symbols[node] ?? 0, only);
    for (const [symbol, child] of moreChildren.get(node) ?? []) link(symbol, child);
  }
  return failures;
}

/** The node of the longest end of what was read that is a path, when one symbol more is read. */
function step(trie: Trie, failures: Int32Array, from: number, symbol: number): number {
  let node = from;
  while (node !== ROOT) {
    const child = childOf(trie, node, symbol);
    if (child !== NOWHERE) return child;
    node = failures[node] ?? ROOT;
  }
  return Math.max(ROOT, childOf(trie, ROOT, bare(symbol)));
}

function childOf(
  { symbols, children, moreChildren }: Pick<Trie, 'symbols' | 'children' | 'moreChildren'>,
  node: number,
  symbol: number,
): number {
  const only = children[node] ?? NOWHERE;
  if (only === NOWHERE || symbols[node] === symbol) return only;
  return moreChildren.get(node)?.get(symbol) ?? NOWHERE;
}

function bare(symbol: number): number {
  return symbolOf(wordOf(symbol), false);
}
