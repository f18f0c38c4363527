import { analysisOf } from '../../../src/document/analyze';
import type { CutRule } from '../../../src/key-points/cuts/cut-rule';
import { type Draft, draftOfTokens, withoutWords } from '../../../src/key-points/draft';
import { isSound } from '../../../src/key-points/is-sound';
import { renderPoint } from '../../../src/key-points/render-point';

/** A sentence as a draft, whatever sentences the engine sees in it. */
export function draftText(text: string): Draft {
  const analysis = analysisOf(text, {});
  return draftOfTokens(analysis, 0, 0, analysis.tokens.length);
}

/** The text after the first sound cut of a rule; the text itself where the rule refuses. */
export function applyRule(rule: CutRule, text: string): string {
  const draft = draftText(text);
  for (const range of rule.find(draft.words)) {
    const cut = withoutWords(draft, range);
    if (isSound(cut.words)) return renderPoint(cut).text;
  }
  return renderPoint(draft).text;
}
