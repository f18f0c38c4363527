import { type Reading, readText } from '../browser/read-text';

// A question is a text; the answer is made of plain objects, which cross to the page as they are.
addEventListener('message', ({ data: text }: MessageEvent<string>) => {
  const answer: Reading = readText(text, 'medium');
  postMessage(answer);
});
