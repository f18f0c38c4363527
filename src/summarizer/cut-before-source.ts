import { isHarmless } from '../key-points/cuts/guards';
import { type Draft, withoutWords } from '../key-points/draft';
import { isFiniteVerb } from '../key-points/grammar';
import { isSound } from '../key-points/is-sound';
import { quotedWords } from '../key-points/quoted-words';
import { type Words, wordCountOf } from '../key-points/words';
import { isPhraseEnd } from './cut-at-clause';

/** Verbs that tell whose words a sentence is. */
const SAYS: ReadonlySet<string> = new Set([
  'said',
  'says',
  'announced',
  'reported',
  'reports',
  'warned',
  'warns',
  'show',
  'shows',
  'showed',
  'suggest',
  'suggests',
]);

/** Who stands for nobody in a line by itself. */
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which']);

const MAX_SOURCE_WORDS = 8;
const MAX_WORDS_BEHIND_VERB = 6;
const MIN_MAIN_WORDS = 4;

/** Where a sentence tells at its end whose words it is: ", the port authority said on Monday." */
interface Source {
  readonly comma: number;
  readonly verb: number;
}

/**
 * A draft that ends with whose words it is, cut before that and behind its verb: "The harbour will close from April so
 * that ..., the port authority said on Monday" keeps both its claim and its source. `undefined` where it does not end so, or
 * where nothing fits.
 */
export function cutBeforeSource(draft: Draft, maxWords: number): Draft | undefined {
  const { words } = draft;
  const source = findSource(words);
  if (source === undefined) return undefined;
  const quoted = quotedWords(words);
  const behind = { from: source.verb + 1, to: words.length };
  if (behind.from < behind.to && !isHarmless(words, behind, quoted)) return undefined;
  const whole = behind.from < behind.to ? withoutWords(draft, behind) : draft;
  for (let at = source.comma; at >= MIN_MAIN_WORDS; at -= 1) {
    if (at < source.comma && !isPhraseEnd(words, at)) continue;
    const dropped = { from: at, to: source.comma };
    const cut = at === source.comma ? whole : withoutWords(whole, dropped);
    if (wordCountOf(cut.words) > maxWords) continue;
    if ((at === source.comma || isHarmless(words, dropped, quoted)) && isSound(cut.words)) return cut;
  }
  return undefined;
}

function findSource(words: Words): Source | undefined {
  const comma = words.lowers.lastIndexOf(',');
  if (comma < MIN_MAIN_WORDS || PRONOUNS.has(words.lowers[comma + 1] ?? '')) return undefined;
  for (let verb = comma + 2; verb <= comma + MAX_SOURCE_WORDS; verb += 1) {
    if (!SAYS.has(words.lowers[verb] ?? '')) continue;
    const isLast = words.length - verb - 1 <= MAX_WORDS_BEHIND_VERB;
    const isBare = !words.lowers.some((_, at) => at > verb && isFiniteVerb(words, at));
    return isLast && isBare ? { comma, verb } : undefined;
  }
  return undefined;
}
