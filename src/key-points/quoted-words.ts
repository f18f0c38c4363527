import { singleMarkAt } from './quotation-marks';
import type { Words } from './words';

/** For each word, whether it stands inside a quotation; the marks themselves do. */
export function quotedWords(words: Words): readonly boolean[] {
  let isStraightOpen = false;
  let curlyDepth = 0;
  let singleDepth = 0;
  return words.values.map((value, at) => {
    const wasOpen = isStraightOpen || curlyDepth > 0 || singleDepth > 0;
    const single = singleMarkAt(words, at, singleDepth > 0);
    if (value === '"') isStraightOpen = !isStraightOpen;
    else if (value === '“') curlyDepth += 1;
    else if (value === '”') curlyDepth = Math.max(0, curlyDepth - 1);
    else if (single === 'opens') singleDepth += 1;
    else if (single === 'closes') singleDepth = Math.max(0, singleDepth - 1);
    return wasOpen || isStraightOpen || curlyDepth > 0 || singleDepth > 0;
  });
}
