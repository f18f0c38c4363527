import { isHarmless } from '../key-points/cuts/guards';
import { type Draft, withoutWords } from '../key-points/draft';
import { hasMainVerb, isFiniteVerb } from '../key-points/grammar';
import { isSound } from '../key-points/is-sound';
import { quotedWords } from '../key-points/quoted-words';
import { isVerbTag, type Words, wordCountOf, wordsAt } from '../key-points/words';

/** Marks that part clauses. */
const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--', '(']);

/** Words that open a clause behind the main one. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'after',
  'as',
  'because',
  'before',
  'since',
  'when',
  'where',
  'which',
  'while',
  'who',
]);

/** Behind these a clause stands: "said their work" would be half of one. */
const CLAUSE_STARTS: ReadonlySet<string> = new Set([...MARKS, 'that', 'said', 'says', 'say']);

/** A sentence that begins so has its main clause later: what stands before the cut is half of it. */
const LEADING_CLAUSE =
  /^(?:after|although|as|because|before|despite|even|given|if|in|once|since|though|to|unless|until|when|where|whether|while)$/u;

/** Prepositions that belong to the word before them more than to the words behind. */
const BOUND_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'than', 'to', 'between', 'as', 'per', 'out']);

/** What a headline may end on, by the engine's tag. */
const ENDS_WELL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'ADV', 'ADJ', 'VERB']);
const NAMES: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM']);

/** Under this a headline says too little. */
const MIN_WORDS = 4;

/**
 * The longest beginning of a draft that has at most `maxWords` words, ends where a clause or a phrase does, is a
 * sentence by itself and claims no more than the whole does; `undefined` where there is none.
 */
export function cutAtClause(draft: Draft, maxWords: number): Draft | undefined {
  const { words } = draft;
  if (LEADING_CLAUSE.test(words.lowers[0] ?? '')) return undefined;
  const quoted = quotedWords(words);
  for (let at = words.length - 1; at > 0; at -= 1) {
    if (!isPhraseEnd(words, at)) continue;
    const dropped = { from: at, to: words.length };
    const cut = withoutWords(draft, dropped);
    const count = wordCountOf(cut.words);
    if (count > maxWords) continue;
    if (count < MIN_WORDS) return undefined;
    if (isHarmless(words, dropped, quoted) && isSound(cut.words) && endsInClause(cut)) return cut;
  }
  return undefined;
}

/**
 * Whether the words behind the last mark, and those behind a "that", are a clause: "talks failed, with Oslo | at
 * odds" and "we show that for large models | the cost falls" would end in half a phrase.
 */
function endsInClause({ analysis, words }: Draft): boolean {
  let start = words.length;
  while (start > 0 && !CLAUSE_STARTS.has(words.lowers[start - 1] ?? '')) start -= 1;
  return start === 0 || hasMainVerb(wordsAt(analysis.tokens, words.tokens.slice(start)));
}

/** The draft cut where a phrase ends at the latest, and never behind a function word: when nothing better fits. */
export function cutAtPhrase(draft: Draft, maxWords: number): Draft {
  const { words } = draft;
  let within: Draft | undefined;
  for (let end = words.length; end > 0; end -= 1) {
    const cut = withoutWords(draft, { from: end, to: words.length });
    if (wordCountOf(cut.words) > maxWords) continue;
    if (end === words.length) return draft;
    if (!endsWell(words, end)) continue;
    if (isBoundary(words, end)) return cut;
    within ??= cut;
  }
  return within ?? draft;
}

/** Whether a clause or a phrase ends before a word, on a word that a line may end on. */
export function isPhraseEnd(words: Words, at: number): boolean {
  return isBoundary(words, at) && endsWell(words, at);
}

function isBoundary(words: Words, at: number): boolean {
  const lower = words.lowers[at] ?? '';
  if (opensClause(words, at)) return true;
  const tag = words.tags[at];
  const before = words.tags[at - 1] ?? 'X';
  // "Orlo, a maker of cars, | opened a plant": behind the mark the main clause goes on.
  if (MARKS.has(lower)) return !isFiniteVerb(words, at + 1);
  if (tag === 'ADP') return NAMES.has(before) && !BOUND_PREPOSITIONS.has(lower) && !goesOn(words, at);
  if (tag !== 'CCONJ') return false;
  const next = words.tags[at + 1] === 'ADV' ? at + 2 : at + 1;
  return isVerbTag(words.tags[next]);
}

function opensClause({ lowers }: Words, at: number): boolean {
  const lower = lowers[at] ?? '';
  return CLAUSE_OPENERS.has(lower) || (lower === 'so' && lowers[at + 1] === 'that');
}

/** Whether a verb follows before the next mark, of which the words before may be the subject: "the link | with Oslo is cut". */
function goesOn(words: Words, at: number): boolean {
  for (let next = at + 1; next < words.length; next += 1) {
    const lower = words.lowers[next] ?? '';
    if (MARKS.has(lower) || opensClause(words, next)) return false;
    if (isFiniteVerb(words, next)) return true;
  }
  return false;
}

/** A verb wants what follows it, "has admitted | before a court that ...", unless a mark stands between. */
function endsWell(words: Words, at: number): boolean {
  const last = words.tags[at - 1] ?? 'X';
  return ENDS_WELL.has(last) && (last !== 'VERB' || MARKS.has(words.lowers[at] ?? ''));
}
