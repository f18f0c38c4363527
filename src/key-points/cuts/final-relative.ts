import { hasMainVerb } from '../grammar';
import { quotedWords } from '../quoted-words';
import type { WordRange, Words } from '../words';
import type { CutRule } from './cut-rule';
import { endStop, isHarmless, tellsToll } from './guards';

const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'where']);

/** A clause at the end of the sentence: "..., where the works will start." */
export const FINAL_RELATIVE: CutRule = { name: 'final relative clause', find: findFinalRelative };

function findFinalRelative(words: Words): readonly WordRange[] {
  const stop = endStop(words);
  const comma = words.values.lastIndexOf(',');
  if (stop < 0 || comma < 1 || !RELATIVES.has(words.lowers[comma + 1] ?? '')) return [];
  const range = { from: comma, to: stop };
  const isSafe =
    hasMainVerb(words, 0, comma) && !tellsToll(words, range) && isHarmless(words, range, quotedWords(words));
  return isSafe ? [range] : [];
}
