import { readText } from '../browser/read-text';

export type Question = { readonly id: number; readonly text: string };
export type Answer = { readonly id: number } & ReturnType<typeof readText>;

// Results are plain objects: they cross to the page as they are.
addEventListener('message', ({ data: { id, text } }: MessageEvent<Question>) => {
  const answer: Answer = { id, ...readText(text, 'medium') };
  postMessage(answer);
});
