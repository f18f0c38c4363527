import { resumesClause } from '../grammar';
import { quotedWords } from '../quoted-words';
import type { WordRange, Words } from '../words';
import type { CutRule } from './cut-rule';
import { findValue, isHarmless, isInVerbList, mayBeMeantLater } from './guards';
import { isSubject } from './subject';

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her']);
const NOUN_PHRASE_TAGS: ReadonlySet<string> = new Set([
  'DET',
  'ADJ',
  'NOUN',
  'PROPN',
  'ADP',
  'NUM',
  'PART',
  'PRON',
]);

/** A plural verb after two noun phrases shows a list. */
const PLURAL_VERBS: ReadonlySet<string> = new Set([
  'are',
  'were',
  'have',
  'do',
  'say',
  'agree',
  'want',
  'plan',
  'share',
]);

/** What a name is, between commas: "Ines Prado, the head of the port, said". */
export const APPOSITION: CutRule = { name: 'apposition', find: findAppositions };

function findAppositions(words: Words): readonly WordRange[] {
  const found: WordRange[] = [];
  for (let comma = findValue(words, ',', 1); comma > 0; comma = findValue(words, ',', comma + 1)) {
    const close = findValue(words, ',', comma + 1);
    if (close < 0) break;
    const range = { from: comma, to: close + 1 };
    if (
      isNounPhrase(words, comma + 1, close) &&
      isSubject(words, comma) &&
      words.tags[comma - 1] === 'PROPN' &&
      resumesClause(words, close + 1) &&
      !PLURAL_VERBS.has(words.lowers[close + 1] ?? '') &&
      !isInVerbList(words, close + 1) &&
      !mayBeMeantLater(words, range) &&
      isHarmless(words, range, quotedWords(words))
    ) {
      found.push(range);
    }
  }
  return found;
}

function isNounPhrase(words: Words, from: number, to: number): boolean {
  if (to - from < 2 || !DETERMINERS.has(words.lowers[from] ?? '')) return false;
  for (let at = from; at < to; at += 1) if (!NOUN_PHRASE_TAGS.has(words.tags[at] ?? '')) return false;
  return words.tags.slice(from, to).some((tag) => tag === 'NOUN');
}
