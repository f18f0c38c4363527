import { checkSummarizeOptions, SUMMARIZE_DEFAULTS } from '../contract/options';
import type { Document, SummarizeOptions, Summary } from '../contract/types';
import { analysisOf } from '../document/analyze';
import { budgetOf, extentOf } from './budget';
import { composeSummary } from './compose-summary';
import { rankSentences } from './ranking';
import { selectWithinBudget } from './selection';
import { cutToBudget } from './truncation';

/**
 * Summarizes a text in its own sentences: each is a slice of the input, with its offsets, its score and the
 * reasons why it was picked.
 *
 * The sentences stand in the order of the text unless `orderBy` says otherwise. Titles, headings, bylines and
 * page furniture are never chosen, and no sentence repeats another. A budget (`sentences`, `words`,
 * `characters` or `ratio`) is never passed; where not even one sentence fits, the best is cut at a word and
 * `truncated` is true; where not even its first character fits, the summary is empty. A blank text gives an empty summary.
 *
 * Cost: linear in the text; the reading, most of it, is spared where a {@link Document} is given.
 *
 * @throws {@link PrecisError} `'invalid-input'` when the input is neither a string nor a Document,
 * `'invalid-option'` for an unknown option, a value out of range or two budgets at once.
 *
 * @example
 * ```ts
 * const { text } = summarize('The mill reopened in spring. It employs 40 people.', { sentences: 1 });
 * text; // 'The mill reopened in spring.'
 * ```
 */
export function summarize(input: string | Document, options?: SummarizeOptions): Summary {
  const checked = checkSummarizeOptions(options);
  const analysis = analysisOf(input, checked);
  const ranked = rankSentences(analysis, { query: checked.query, extent: extentOf(checked) });
  const bodyWords = ranked.reduce((sum, { candidate }) => sum + candidate.wordCount, 0);
  const budget = budgetOf(checked, bodyWords);
  const diversity = checked.diversity ?? SUMMARIZE_DEFAULTS.diversity;
  const orderBy = checked.orderBy ?? SUMMARIZE_DEFAULTS.orderBy;
  const chosen = selectWithinBudget(ranked, budget, diversity, orderBy);
  const [best] = ranked;
  if (chosen.length === 0 && best !== undefined) {
    return composeSummary(analysis, cutToBudget(analysis, best, budget), { truncated: true });
  }
  const ordered = orderBy === 'rank' ? chosen : [...chosen].sort((a, b) => a.index - b.index);
  return composeSummary(analysis, ordered, { truncated: false });
}
