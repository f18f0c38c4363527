// The worker's side: a question is a text, its answer a digest.
import { readText } from './read-text';

addEventListener('message', ({ data: text }: MessageEvent<string>) => {
  postMessage(readText(text));
});
