import type { DocumentWords } from './document-words';
import { SHAPE } from './word-features';
import { bitOf } from './word-lists';

/** What the places where a word stands in a document tell of it, as bits by word in lower case. Append only. */
const EVIDENCE = {
  afterTitle: 1,
  afterFirstName: 2,
  afterIn: 4,
  beforeHead: 8,
  bySpeech: 16,
  firstOfRun: 32,
  lastOfRun: 64,
  inLower: 128,
  capitalInside: 256,
  isAcronym: 512,
  beforePlace: 1024,
  possessive: 2048,
  often: 4096,
} as const;

/** Number of the bits above. */
export const EVIDENCE_BITS = 13;

const TITLES = bitOf('titles') | bitOf('nameLikeTitles');
const FIRST_NAME = bitOf('firstNames');
const HEADS = bitOf('companySuffixes') | bitOf('organizationHeads');
const SPEECH = bitOf('speechVerbs') | bitOf('personVerbs');
const PLACES = bitOf('countries') | bitOf('regions');
const FUNCTION_WORD = bitOf('functionWords');
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'near',
  'from',
  'at',
  'to',
  'across',
  'outside',
]);
/** A word with a capital this often is what the document is about. */
const OFTEN = 3;

/** Collects the evidence for each distinct word, by number of its word. */
export function collectEvidence({ tokens, words, wordOf, isHot, regions }: DocumentWords): Uint16Array {
  const byLower = new Map<string, number>();
  const counts = new Map<string, number>();
  const acronyms = new Set<string>();
  const add = (lower: string, bits: number): void => {
    byLower.set(lower, (byLower.get(lower) ?? 0) | bits);
  };
  for (const { firstToken, endToken, sentence } of regions) {
    for (let token = firstToken; token < endToken; token += 1) {
      if (isHot[token] === 0) continue;
      const word = words[wordOf[token] ?? 0];
      if (word === undefined || word.shape === SHAPE.lower || (word.lists & FUNCTION_WORD) !== 0) continue;
      let bits = 0;
      const before = token > sentence.firstToken ? words[wordOf[token - 1] ?? 0] : words[0];
      const after = token + 1 < sentence.endToken ? words[wordOf[token + 1] ?? 0] : words[0];
      if (before !== undefined) {
        const isBeforeHot = token > sentence.firstToken && isHot[token - 1] === 1;
        if ((before.lists & TITLES) !== 0 && before.shape !== SHAPE.lower) bits |= EVIDENCE.afterTitle;
        if ((before.lists & FIRST_NAME) !== 0 && isBeforeHot) bits |= EVIDENCE.afterFirstName;
        if (PLACE_PREPOSITIONS.has(before.lower)) bits |= EVIDENCE.afterIn;
        if ((before.lists & SPEECH) !== 0 && before.shape === SHAPE.lower) bits |= EVIDENCE.bySpeech;
        if (isBeforeHot && before.shape !== SHAPE.lower) bits |= EVIDENCE.lastOfRun;
      }
      if (after !== undefined) {
        const isAfterHot = token + 1 < sentence.endToken && isHot[token + 1] === 1;
        if ((after.lists & HEADS) !== 0 && isAfterHot) bits |= EVIDENCE.beforeHead;
        if ((after.lists & SPEECH) !== 0 && after.shape === SHAPE.lower) bits |= EVIDENCE.bySpeech;
        if (isAfterHot && after.shape !== SHAPE.lower) {
          bits |= EVIDENCE.firstOfRun;
          bits &= ~EVIDENCE.lastOfRun;
        }
        if (after.lower === "'s" || after.lower === '’s') bits |= EVIDENCE.possessive;
        if (after.lower === ',' && token + 2 < sentence.endToken) {
          const beyond = words[wordOf[token + 2] ?? 0];
          if (beyond !== undefined && (beyond.lists & PLACES) !== 0) bits |= EVIDENCE.beforePlace;
        }
      }
      if (token > sentence.firstToken && before !== undefined && before.shape === SHAPE.lower) {
        bits |= EVIDENCE.capitalInside;
      }
      if ((bits & EVIDENCE.firstOfRun) !== 0) noteAcronym(token, sentence.endToken, acronyms);
      add(word.lower, bits);
      counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1);
    }
  }
  function noteAcronym(first: number, limit: number, found: Set<string>): void {
    let initials = '';
    for (let token = first; token < limit && initials.length < 8; token += 1) {
      const value = tokens.values[token] ?? '';
      if (isHot[token] === 1) initials += value.charAt(0).toLowerCase();
      else if (!SMALL_WORDS.has(value)) break;
    }
    if (initials.length >= 2) found.add(initials);
  }
  for (const { lower, shape } of words) {
    if (shape !== SHAPE.lower) continue;
    const bits = byLower.get(lower);
    if (bits !== undefined) byLower.set(lower, bits | EVIDENCE.inLower);
  }
  const evidence = new Uint16Array(words.length);
  for (const [number, { lower, shape }] of words.entries()) {
    let bits = byLower.get(lower) ?? 0;
    if (bits === 0) continue;
    if ((counts.get(lower) ?? 0) >= OFTEN) bits |= EVIDENCE.often;
    if (shape === SHAPE.upper && acronyms.has(lower)) bits |= EVIDENCE.isAcronym;
    evidence[number] = bits;
  }
  return evidence;
}

/** Words inside a name that its acronym leaves out. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', '&', '-', 'in', 'on', 'to']);
