import type { WordRange, Words } from '../words';
import type { CutRule } from './cut-rule';

/** Connectives that need a comma: without one they mean something else ("However hard", "Still waters"). */
const BEFORE_COMMA: readonly string[] = [
  'however',
  'meanwhile',
  'moreover',
  'furthermore',
  'additionally',
  'also',
  'besides',
  'nevertheless',
  'nonetheless',
  'still',
  'yet',
  'but',
  'and',
  'so',
  'thus',
  'therefore',
  'hence',
  'consequently',
  'accordingly',
  'instead',
  'conversely',
  'likewise',
  'similarly',
  'indeed',
  'finally',
  'lastly',
  'first',
  'second',
  'third',
  'firstly',
  'secondly',
  'thirdly',
  'overall',
  'anyway',
  'in addition',
  'in fact',
  'in short',
  'in sum',
  'in particular',
  'in contrast',
  'in turn',
  'by contrast',
  'by comparison',
  'of course',
  'as a result',
  'for example',
  'for instance',
  'even so',
  'that said',
  'on the other hand',
  'on the one hand',
  'at the same time',
  'in the meantime',
  'in other words',
  'to be sure',
  'all in all',
  'after all',
  'what is more',
];

/** Conjunctions that open a sentence without a comma. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['but', 'and']);

/** "Yet" and "So" open a sentence only before its subject: "Yet another", "So far" and "So much" are no connectives. */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set(['yet', 'so']);
const SUBJECT_TAGS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN']);
const NOT_SUBJECTS: ReadonlySet<string> = new Set(['another', 'that', 'this', 'much', 'many', 'each', 'all']);

/** After these a dropped conjunction leaves an answer, or a phrase without its clause. */
const DEPENDENT_STARTS: ReadonlySet<string> = new Set([
  'for',
  'not',
  'then',
  'also',
  'so',
  'nor',
  'or',
  'only',
  'yet',
  'even',
]);

const PHRASES: ReadonlySet<string> = new Set(BEFORE_COMMA);
const MAX_PHRASE_WORDS = 4;

/** The word that ties a sentence to the one before: "However, ". */
export const CONNECTIVE: CutRule = { name: 'connective', find: findConnective };

function findConnective(words: Words): readonly WordRange[] {
  const to = phraseEnd(words) ?? conjunctionEnd(words);
  return to === undefined ? [] : [{ from: 0, to }];
}

function phraseEnd(words: Words): number | undefined {
  for (let length = MAX_PHRASE_WORDS; length > 0; length -= 1) {
    if (words.values[length] !== ',' || !PHRASES.has(words.lowers.slice(0, length).join(' '))) continue;
    // "But, not just any boat: ..." is a phrase, not a sentence.
    return words.lowers[length + 1] === 'not' ? undefined : length + 1;
  }
  return undefined;
}

function conjunctionEnd(words: Words): number | undefined {
  const [first = '', second = ''] = words.lowers;
  if (CONJUNCTIONS.has(first)) return DEPENDENT_STARTS.has(second) ? undefined : 1;
  const isBeforeSubject = SUBJECT_TAGS.has(words.tags[1] ?? '') && !NOT_SUBJECTS.has(second);
  return BEFORE_SUBJECT.has(first) && isBeforeSubject ? 1 : undefined;
}
