import { analyze, type Document, extractEntities, extractKeyPoints, summarize } from 'precis';
import { type Answer, type Question, type Settings, STAGES, type Stage } from './messages';

type Content = Answer extends infer One
  ? One extends Answer
    ? Omit<One, 'id' | 'milliseconds'>
    : never
  : never;

/** A list of points is this much longer than the summary, as the library's named lengths have it. */
const MORE_POINTS_THAN_SENTENCES = 2;

const due = new Set<Stage>();
let id = 0;
let text = '';
let settings: Settings = { sentences: 3, diversity: 0.5, query: '' };
let document: Document | undefined;
let isWorking = false;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  settings = data.settings;
  if (data.text !== undefined) {
    ({ id, text } = data);
    document = undefined;
    for (const stage of STAGES) due.add(stage);
  }
  due.add('summary').add('key points');
  void work();
});

// The engines are made now, while nobody waits.
extractEntities('Ready in Paris.');

/** Does what is due, a stage at a time. What is asked meanwhile takes the place of what is not yet done. */
async function work(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  for (let stage = nextStage(); stage !== undefined; stage = nextStage()) {
    due.delete(stage);
    const start = performance.now();
    const content = perform(stage);
    const answer = { ...content, id, milliseconds: performance.now() - start };
    postMessage(answer);
    await nextTask();
  }
  isWorking = false;
}

function nextStage(): Stage | undefined {
  return STAGES.find((stage) => due.has(stage));
}

function perform(stage: Stage): Content {
  document ??= analyze(text);
  const { sentences, diversity, query } = settings;
  switch (stage) {
    case 'reading':
      return { stage, reading: readingOf(document) };
    case 'summary':
      return { stage, summary: summarize(document, { sentences, diversity, query }) };
    case 'key points': {
      const limit = sentences + MORE_POINTS_THAN_SENTENCES;
      return { stage, keyPoints: extractKeyPoints(document, { limit, query }) };
    }
    case 'entities':
      return { stage, entities: extractEntities(document) };
  }
}

/** Without the sentences' texts, which the page has: half a million words need not cross twice. */
function readingOf({ title, sentences }: Document): Extract<Content, { stage: 'reading' }>['reading'] {
  return {
    title,
    words: text.match(/\S+/gu)?.length ?? 0,
    sentences: sentences.map(({ start, end, paragraph, role }) => ({ start, end, paragraph, role })),
  };
}

/** Lets the messages in that came meanwhile. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
