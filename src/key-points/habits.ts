import type { Analysis } from '../document/analysis';
import type { OpenQuotation } from './open-quotations';
import { isCapitalised } from './words';

/** How a text is written, so that a sentence that is written otherwise can be told. */
export interface Habits {
  /** Whether its sentences begin with capitals. */
  readonly hasCapitals: boolean;
  /** Whether most of its sentences end in a stop, a closing mark or a bracket. */
  readonly closesSentences: boolean;
  /** Whether its sentences have a space before their stop, as where tokens were parted. */
  readonly spacesStops: boolean;
  /** Whether a capitalised word is one of its names, as it is where it stands behind another word; read when first asked for. */
  readonly isName: (word: string) => boolean;
  /** Whether its author says "I" outside quotations; read when first asked for. */
  readonly isFirstPerson: () => boolean;
}

/** From this share of the sentences on it is how the text is written. */
const MOST = 0.6;
/** An author who tells of himself says "I" in this share of the sentences at least; fewer are quotations that lost their marks. */
const OFTEN = 0.12;
/** Where fewer of the stops stand apart, those that do are torn lines and captions. */
const NEARLY_ALL = 0.8;

const CAPITAL = /\p{Lu}/u;
const END = /[.!?…”’"')\]]$/u;
const QUOTE = /^["“”'‘’`]$/u;
const WORD_OR_COMMA = /^(?:['’]?[\p{L}\p{N}]|,$)/u;

/** Reads the habits of a text from its body. */
export function habitsOf(analysis: Analysis, quotations: readonly OpenQuotation[]): Habits {
  const { text, tokens } = analysis;
  let body = 0;
  let closed = 0;
  let stops = 0;
  let spaced = 0;
  for (const { role, endToken } of analysis.sentences) {
    if (role !== 'body') continue;
    body += 1;
    const last = endToken - 1;
    if (!END.test(tokens.values[last] ?? '')) continue;
    closed += 1;
    if (tokens.values[last] === '.') stops += 1;
    if (tokens.values[last] === '.' && (tokens.starts[last] ?? 0) > (tokens.ends[last - 1] ?? 0)) spaced += 1;
  }
  let names: ReadonlySet<string> | undefined;
  let firstPerson: boolean | undefined;
  return {
    hasCapitals: CAPITAL.test(text),
    closesSentences: closed >= MOST * body,
    spacesStops: spaced >= NEARLY_ALL * stops,
    isName: (word) => {
      names ??= namesOf(analysis);
      return names.has(word);
    },
    isFirstPerson: () => {
      firstPerson ??= saysI(analysis, quotations) >= OFTEN * body;
      return firstPerson;
    },
  };
}

/** How many sentences say "I" where no mark of a quotation stands. */
function saysI({ tokens, sentences }: Analysis, quotations: readonly OpenQuotation[]): number {
  let count = 0;
  for (const { index, role, firstToken, endToken } of sentences) {
    if (role !== 'body' || quotations[index] !== 'none') continue;
    const values = tokens.values.slice(firstToken, endToken);
    if (values.includes('I') && !values.some((value) => QUOTE.test(value))) count += 1;
  }
  return count;
}

function namesOf({ tokens, sentences }: Analysis): ReadonlySet<string> {
  const { values } = tokens;
  const names = new Set<string>();
  const labels = new Set<string>();
  for (const { role, firstToken, endToken } of sentences) {
    if (role !== 'body' && role !== 'list-item') continue;
    // Who speaks twice is a speaker: "Holm: ..." stands once above a picture.
    const first = values[firstToken] ?? '';
    if (values[firstToken + 1] === ':') (labels.has(first) ? names : labels).add(first);
    for (let at = firstToken + 1; at < endToken; at += 1) {
      const value = values[at] ?? '';
      if (isCapitalised(value) && WORD_OR_COMMA.test(values[at - 1] ?? '')) names.add(value);
    }
  }
  return names;
}
