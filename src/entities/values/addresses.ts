import { CUE } from './value-cues';
import type { ValueMatch } from './value-match';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,200}\.[A-Za-z]{2,24}(?![\p{L}\p{N}-])/gu;
const URL = /(?<![\p{L}\p{N}@./-])(?:https?:\/\/|www\.)[^\s<>"“”]+/giu;
/** A bare domain, of the endings that are seldom anything else. */
const DOMAIN =
  /(?<![\p{L}\p{N}@./-])[A-Za-z0-9][A-Za-z0-9.-]{0,100}\.(?:com|org|net|edu|gov|co\.uk|org\.uk|ac\.uk)(?:\/[^\s<>"“”]*)?(?![\p{L}\p{N}@-])/gu;
const HASHTAG = /(?<![\p{L}\p{N}&/#])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}\p{M}_]{1,100}/gu;
const HANDLE = /(?<![\p{L}\p{N}._%+/@-])@[A-Za-z0-9_]{1,30}(?![A-Za-z0-9_@])(?!\.[A-Za-z])/gu;
const SPACE = 32;
const QUOTE = 34;
const TRAILING = /[.,;:!?'’"”\])}]$/u;

/** Adds e-mail addresses, web addresses, hashtags and handles. */
export function findAddresses(text: string, cues: number, found: ValueMatch[]): void {
  const add = (type: ValueMatch['type'], pattern: RegExp): void => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      found.push({ type, start: match.index, end: type === 'url' ? trimUrl(text, match.index, end) : end });
    }
  };
  if ((cues & CUE.at) !== 0) {
    add('email', EMAIL);
    add('handle', HANDLE);
  }
  if ((cues & CUE.hash) !== 0) add('hashtag', HASHTAG);
  if (hasStopInside(text) || text.includes('://')) {
    add('url', URL);
    add('url', DOMAIN);
  }
}

/** Every address but one with a scheme has a full stop with a letter or a digit after it. */
function hasStopInside(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next > SPACE && next !== QUOTE) return true;
  }
  return false;
}

/** Punctuation after an address belongs to the sentence, a closing bracket to it only where one was opened. */
function trimUrl(text: string, start: number, end: number): number {
  let unclosed = 0;
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === '(') unclosed += 1;
    else if (character === ')') unclosed -= 1;
  }
  let last = end;
  while (last > start && TRAILING.test(text.charAt(last - 1))) {
    if (text.charAt(last - 1) === ')') {
      if (unclosed >= 0) break;
      unclosed += 1;
    }
    last -= 1;
  }
  return last;
}
