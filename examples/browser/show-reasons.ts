import type { Reason, SummarySentence } from 'precis';
import { elementById, make } from './elements';

/** What each signal of the library is in plain words. One that is not listed is shown by its own name. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['title', 'Words of the title'],
  ['position', 'Where it stands'],
  ['news-start', 'Start of the news'],
  ['section', 'Its section'],
  ['recurrence', 'Words that recur'],
  ['centrality', 'Close to the rest'],
  ['numbers', 'Figures in it'],
  ['names', 'Names in it'],
  ['voice', 'Tone of voice'],
  ['dependence', 'Stands by itself'],
  ['length', 'Its length'],
  ['cues', 'Cue phrases'],
  ['word-classes', 'Kinds of words'],
  ['theme', 'On the theme'],
  ['fluency', 'Spoken fluently'],
  ['talk-words', 'Plans and reasons'],
  ['ceremony', 'Greetings and procedure'],
  ['caption', 'Reads like a caption'],
  ['query', 'Answers the query'],
]);

/** Contributions that show as 0.00 say nothing. */
const LEAST_SHOWN = 0.005;

/** Shows why a sentence was chosen, as bars to the right of a line (for it) and to the left (against it). */
export function showReasons(sentence: SummarySentence | undefined, rank: number): void {
  const box = elementById('why', HTMLElement);
  const reasons = sentence?.reasons.filter(({ contribution }) => Math.abs(contribution) >= LEAST_SHOWN) ?? [];
  box.hidden = sentence === undefined || reasons.length === 0;
  if (sentence === undefined) return;
  const most = reasons.reduce((greatest, { contribution }) => Math.max(greatest, contribution), 0);
  const least = reasons.reduce((lowest, { contribution }) => Math.min(lowest, contribution), 0);
  const chart = make('ul', { class: 'bars' }, ...reasons.map((reason) => barRow(reason, most - least)));
  chart.style.setProperty('--zero', String(-least / (most - least)));
  const total = sentence.reasons.reduce((sum, { contribution }) => sum + contribution, 0);
  box.replaceChildren(
    make('h4', {}, `Why sentence ${rank}`),
    make(
      'p',
      { class: 'bars-legend' },
      make('span', { class: 'for' }, 'for it'),
      make('span', { class: 'against' }, 'against it'),
      make('span', { class: 'quiet' }, `sum ${signed(total)}, score ${sentence.score.toFixed(2)}`),
    ),
    chart,
  );
}

function barRow({ signal, contribution }: Reason, range: number): HTMLElement {
  const bar = make('span', { class: 'bar', 'aria-hidden': 'true' }, make('span', {}));
  bar.style.setProperty('--size', String(Math.abs(contribution) / range));
  return make(
    'li',
    { class: contribution < 0 ? 'against' : 'for', 'data-signal': signal },
    make('span', { class: 'signal' }, LABELS.get(signal) ?? signal),
    bar,
    make('span', { class: 'amount' }, signed(contribution)),
  );
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
