import { hasMainVerb } from './grammar';
import type { Words } from './words';

const OPENERS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
]);
const CLOSERS: ReadonlySet<string> = new Set(OPENERS.values());
const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', '--', '—', '–', '-']);
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...']);

/** True when the words make a sentence: a main verb, quotes and brackets in pairs, no stray comma. */
export function isSound(words: Words): boolean {
  return hasMainVerb(words) && isBalanced(words) && hasCleanPunctuation(words);
}

/** True when quotes and brackets come in pairs and close in turn. */
function isBalanced(words: Words): boolean {
  const open: string[] = [];
  for (const value of words.values) {
    if (value === '"' && open.at(-1) === '"') open.pop();
    else if (value === '"') open.push('"');
    else if (OPENERS.has(value)) open.push(OPENERS.get(value) ?? '');
    else if (CLOSERS.has(value) && open.pop() !== value) return false;
  }
  return open.length === 0;
}

/** For each word, whether it stands inside a quotation; the marks themselves do. */
export function quotedWords(words: Words): readonly boolean[] {
  let isStraightOpen = false;
  let curlyDepth = 0;
  return words.values.map((value) => {
    const wasOpen = isStraightOpen || curlyDepth > 0;
    if (value === '"') isStraightOpen = !isStraightOpen;
    else if (value === '“' || value === '‘') curlyDepth += 1;
    else if (value === '”' || value === '’') curlyDepth = Math.max(0, curlyDepth - 1);
    return wasOpen || isStraightOpen || curlyDepth > 0;
  });
}

/** No comma, dash or colon opens the sentence, follows another, or stands before the end. */
function hasCleanPunctuation(words: Words): boolean {
  if (STOPS.has(words.values[0] ?? '')) return false;
  for (let at = 1; at < words.length; at += 1) {
    const value = words.values[at] ?? '';
    const before = words.values[at - 1] ?? '';
    if (value === ',' && (STOPS.has(before) || before === '(')) return false;
    if (ENDS.has(value) && STOPS.has(before) && !ENDS.has(before)) return false;
  }
  return true;
}
