import type { Tokens } from '../document/analysis';

/** Pronouns that stand for somebody or something of the sentence before. */
const PRONOUNS = words('he she it they his her its their him them this these that those such');
/** Connectives that go on from the sentence before. */
const CONNECTIVES = words(
  'however but and or so then also meanwhile moreover furthermore besides nevertheless nonetheless still yet therefore thus hence instead otherwise additionally',
);

/** How a sentence opens: with a word that leans on the one before it, or standing by itself. */
export type Opening = 'pronoun' | 'connective' | 'free';

/** Reads how a sentence opens from its first word. */
export function openingOf({ lowers }: Tokens, firstToken: number): Opening {
  const word = lowers[firstToken] ?? '';
  if (PRONOUNS.has(word)) return 'pronoun';
  return CONNECTIVES.has(word) ? 'connective' : 'free';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
