import type { Answer, Question, Settings } from './messages';

/** The worker as the page sees it. */
export interface TextWorker {
  /** Reads a new text; answers about the one before are no longer passed on. */
  read(text: string, settings: Settings): void;
  /** Asks about the same text with other settings. */
  adjust(settings: Settings): void;
}

export function startTextWorker(onAnswer: (answer: Answer) => void): TextWorker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let id = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.id === id) onAnswer(data);
  });
  const ask = (question: Question): void => worker.postMessage(question);
  return {
    read(text, settings) {
      id += 1;
      ask({ id, text, settings });
    },
    adjust(settings) {
      ask({ id, settings });
    },
  };
}
