import { elementById, make } from './elements';
import { STAGES, type Stage } from './messages';

/** Shows how far a text is, once it takes longer than a moment; what is still the last text's fades until then. */
export interface Progress {
  start(): void;
  /** A stage is done; after the last one the steps go away. */
  finish(stage: Stage): void;
}

/** Where the answer of each stage is shown. */
const PLACES: ReadonlyMap<Stage, string> = new Map([
  ['summary', 'summary-section'],
  ['key points', 'key-points-section'],
  ['entities', 'entities-section'],
]);
/** What is done within so many milliseconds needs no progress shown. */
const MOMENT = 200;

export function createProgress(): Progress {
  const steps = elementById('steps', HTMLElement);
  const digest = elementById('digest', HTMLElement);
  const places = STAGES.map((stage) => document.getElementById(PLACES.get(stage) ?? ''));
  const items = STAGES.map((stage) => make('li', {}, stage));
  let stagesDone = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  steps.append(...items);

  return {
    start() {
      clearTimeout(timer);
      mark(0);
      timer = setTimeout(() => {
        steps.hidden = false;
        elementById('measure', HTMLElement).textContent = 'Reading…';
        for (const place of places.slice(stagesDone)) place?.setAttribute('inert', '');
        digest.setAttribute('aria-busy', 'true');
        tellStage();
      }, MOMENT);
    },
    finish(stage) {
      const done = STAGES.indexOf(stage) + 1;
      places[done - 1]?.removeAttribute('inert');
      mark(done);
      if (done < STAGES.length) {
        if (!steps.hidden) tellStage();
        return;
      }
      clearTimeout(timer);
      steps.hidden = true;
      digest.removeAttribute('aria-busy');
      delete document.body.dataset.doing;
    },
  };

  /** Title, count and legend are still the last text's, too. */
  function tellStage(): void {
    document.body.dataset.doing = STAGES[stagesDone] ?? '';
  }

  function mark(done: number): void {
    stagesDone = done;
    for (const [index, item] of items.entries()) {
      item.className = index < done ? 'done' : index === done ? 'doing' : 'to-do';
    }
  }
}
