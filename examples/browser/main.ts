/**
 * The example page: summary, key points and entities of a text beside the text itself.
 * `npm run page` serves it while you change it; `npm run docs` builds it into docs/page.
 */
import type { Entity, Summary } from 'precis';
import sample from '../sample-article.txt?raw';
import { elementById } from './elements';
import { createLegend } from './legend';
import type { Answer } from './messages';
import { createProgress } from './progress';
import type { Light } from './reader';
import { currentSettings, listenToSettings } from './settings';
import { showEntities, showWalk } from './show-entities';
import { showKeyPoints } from './show-key-points';
import { showReasons } from './show-reasons';
import { showSummary } from './show-summary';
import { createTextPane } from './text-pane';
import { startTextWorker } from './text-worker';

/** A pause in typing of so many milliseconds is taken as the end of it. */
const TYPING_PAUSE = 150;
/** A pointer that rests for so many milliseconds means what it is over. */
const HOVER_PAUSE = 70;

const digest = elementById('digest', HTMLElement);
const worker = startTextWorker(show);
const progress = createProgress();
const legend = createLegend();
const textPane = createTextPane(() => later('reading', TYPING_PAUSE, read));
const timers = new Map<string, ReturnType<typeof setTimeout>>();

let summary: Summary | undefined;
let entities: readonly Entity[] = [];
let words = 0;
let milliseconds = 0;
let pinned: Light | undefined;
let isFirstText = true;

listenToSettings(() => later('settings', TYPING_PAUSE, () => worker.adjust(currentSettings())));
listenToDigest();
elementById('sample', HTMLButtonElement).addEventListener('click', () => textPane.setText(sample));
elementById('clear', HTMLButtonElement).addEventListener('click', () => textPane.setText(''));
textPane.setText(sample);

function read(): void {
  milliseconds = 0;
  pinned = undefined;
  progress.start();
  worker.read(textPane.text, currentSettings());
}

function show(answer: Answer): void {
  milliseconds += answer.milliseconds;
  switch (answer.stage) {
    case 'reading':
      showReading(answer.reading.title, answer.reading.words);
      textPane.showSentences(answer.reading.sentences);
      break;
    case 'summary':
      summary = answer.summary;
      showSummary(summary);
      showReasonsOf(undefined);
      break;
    case 'key points':
      showKeyPoints(answer.keyPoints);
      break;
    case 'entities':
      entities = answer.entities;
      showEntities(entities);
      legend.show(entities);
      textPane.showMentions(entities);
      showMeasure();
      break;
  }
  progress.finish(answer.stage);
}

function showReading(title: string | undefined, count: number): void {
  words = count;
  digest.classList.toggle('empty', words === 0);
  elementById('word-count', HTMLElement).textContent = words === 0 ? '' : inWords(words);
  elementById('title', HTMLElement).textContent =
    words === 0 ? 'Nothing to read yet' : (title ?? 'Untitled text');
  elementById('measure', HTMLElement).textContent =
    words === 0 ? 'Paste a text, or drop a file.' : 'Reading…';
}

function showMeasure(): void {
  if (words === 0) return;
  const time =
    milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
  elementById('measure', HTMLElement).textContent = `${inWords(words)} read in ${time}, in this page`;
}

/** Shows the reasons of a sentence of the summary; of the first, where none is named. */
function showReasonsOf(index: number | undefined): void {
  const sentences = summary?.sentences ?? [];
  const at = Math.max(
    0,
    sentences.findIndex((sentence) => sentence.index === index),
  );
  showReasons(sentences[at], at + 1);
  for (const link of elementById('summary', HTMLElement).querySelectorAll('a')) {
    link.classList.toggle('current', link.dataset.sentence === String(sentences[at]?.index));
  }
}

function listenToDigest(): void {
  digest.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const light = lightOf(target);
    later('hover', HOVER_PAUSE, () => light !== undefined && lightUp(light));
  });
  digest.addEventListener('pointerleave', () =>
    later('hover', HOVER_PAUSE, () => textPane.light(pinned, false)),
  );
  digest.addEventListener('focusin', ({ target }) => {
    const light = lightOf(target);
    if (light !== undefined) lightUp(light);
  });
  digest.addEventListener('focusout', () => textPane.light(pinned, false));
  digest.addEventListener('click', (event) => {
    const light = lightOf(event.target);
    if (light === undefined) return;
    event.preventDefault();
    if ('entity' in light) walk(light.entity);
    else pin(light);
  });
  elementById('reader', HTMLElement).addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest('mark') : null;
    if (mark !== null) walkTo(Number(mark.dataset.entity), Number(mark.dataset.mention));
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    pinned = undefined;
    textPane.light(undefined, false);
  });
}

/** Lights up what is pointed at. Of an entity that is being walked through, the mention stays pointed at. */
function lightUp(light: Light): void {
  if ('sentence' in light) {
    if (summary?.sentences.some(({ index }) => index === light.sentence)) showReasonsOf(light.sentence);
    textPane.light(light, true);
    return;
  }
  const isPinned = pinned !== undefined && 'entity' in pinned && pinned.entity === light.entity;
  textPane.light(isPinned ? pinned : light, false);
}

function pin(light: Light): void {
  pinned = light;
  lightUp(light);
}

/** Goes to the next mention of an entity, and from the last to the first. */
function walk(entity: number): void {
  const count = entities[entity]?.mentions.length ?? 0;
  const at =
    pinned !== undefined && 'entity' in pinned && pinned.entity === entity ? (pinned.mention ?? -1) : -1;
  if (count > 0) walkTo(entity, (at + 1) % count);
}

function walkTo(entity: number, mention: number): void {
  const walked = entities[entity];
  if (walked === undefined) return;
  pinned = { entity, mention };
  textPane.light(pinned, true);
  showWalk(walked, entity, mention);
}

/** What of the text an element of the digest stands for. */
function lightOf(element: EventTarget | null): Light | undefined {
  const link =
    element instanceof Element ? element.closest<HTMLElement>('[data-sentence], [data-entity]') : null;
  const { sentence, entity } = link?.dataset ?? {};
  if (sentence !== undefined) return { sentence: Number(sentence) };
  return entity === undefined ? undefined : { entity: Number(entity) };
}

/** Does it after a pause, unless it is asked for again before; the first text is read at once. */
function later(name: string, pause: number, action: () => void): void {
  clearTimeout(timers.get(name));
  timers.set(name, setTimeout(action, isFirstText ? 0 : pause));
  isFirstText = false;
}

function inWords(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'word' : 'words'}`;
}
