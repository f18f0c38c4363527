import { hasFiniteVerb, resumesClause } from '../grammar';
import { quotedWords } from '../quoted-words';
import type { WordRange, Words } from '../words';
import type { CutRule } from './cut-rule';
import { findValue, isHarmless, isInVerbList, mayBeMeantLater } from './guards';
import { isSubject } from './subject';

const RELATIVES: ReadonlySet<string> = new Set(['which', 'who']);

/** A clause about the subject, between commas: "The ferry, which was built in Gdansk, sank". */
export const MIDDLE_RELATIVE: CutRule = { name: 'middle relative clause', find: findMiddleRelatives };

function findMiddleRelatives(words: Words): readonly WordRange[] {
  const found: WordRange[] = [];
  for (let comma = findValue(words, ',', 1); comma > 0; comma = findValue(words, ',', comma + 1)) {
    if (!RELATIVES.has(words.lowers[comma + 1] ?? '')) continue;
    const close = findValue(words, ',', comma + 1);
    if (close < 0) break;
    const range = { from: comma, to: close + 1 };
    if (
      isSubject(words, comma) &&
      hasFiniteVerb(words, comma + 2, close) &&
      resumesClause(words, close + 1) &&
      !isInVerbList(words, close + 1) &&
      !mayBeMeantLater(words, range) &&
      isHarmless(words, range, quotedWords(words))
    ) {
      found.push(range);
    }
  }
  return found;
}
