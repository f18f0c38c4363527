import type { Tokens } from '../document/analysis';
import { getGazetteers } from './gazetteers';
import type { TokenSpan } from './name-mention';
import { getVocabulary } from './vocabulary';

/** A part of a run of capitalised words. */
export interface TitledSpan extends TokenSpan {
  /** A title such as "Mr" or "President" stands before it. */
  readonly isTitled: boolean;
}

/** What may stand before the name of a people: "South Korean". */
const DIRECTIONS = new Set([
  'north',
  'south',
  'east',
  'west',
  'african',
  'asian',
  'saudi',
  'new',
  'native',
  'latin',
]);
const SINGLE_LETTER = /^\p{L}\.?$/u;

/**
 * Cuts titles, offices and nationalities out of a run of capitalised words:
 * "Apple CEO Tim Cook" gives "Apple" and "Tim Cook", "Chinese President Xi Jinping" gives "Xi Jinping".
 */
export function splitAtTitles(
  tokens: Tokens,
  { firstToken, endToken, sentence }: TokenSpan,
): readonly TitledSpan[] {
  const parts: TitledSpan[] = [];
  let first = firstToken;
  let isTitled = false;
  const keep = (end: number): void => {
    const trimmed = trim(tokens, first, end);
    if (trimmed !== undefined) parts.push({ ...trimmed, sentence, isTitled });
  };
  for (let token = firstToken; token < endToken; token += 1) {
    if (token < first || !isTitle(tokens, token, first, endToken)) continue;
    keep(withoutModifiers(tokens, first, token));
    first = afterOffice(tokens, token, endToken);
    isTitled = true;
  }
  if (first < endToken) keep(endToken);
  return parts;
}

function isTitle({ lowers, values }: Tokens, token: number, first: number, end: number): boolean {
  const { titles, nameLikeTitles, organizationHeads, placeHeads, eventHeads } = getVocabulary();
  const lower = lowers[token] ?? '';
  const next = lowers[token + 1] ?? '';
  const hasNext = token + 1 < end;
  if (next === "'s" || next === '’s') return false;
  const isNextHead =
    hasNext && (organizationHeads.has(next) || placeHeads.has(next) || eventHeads.has(next) || next === '&');
  if (titles.has(lower)) return !isNextHead && values[token + 1] !== '&';
  if (!nameLikeTitles.has(lower) || token !== first || !hasNext || isNextHead) return false;
  return next !== 'of' && next !== 'and';
}

/** The end of the part before a title, without "Prime" or "Vice". */
function withoutModifiers({ lowers }: Tokens, first: number, title: number): number {
  const { titleModifiers } = getVocabulary();
  let end = title;
  while (end > first && (titleModifiers.has(lowers[end - 1] ?? '') || lowers[end - 1] === '-')) end -= 1;
  return end;
}

/** Where the name after a title begins: past "of State", past a second title. */
function afterOffice({ lowers }: Tokens, title: number, end: number): number {
  const { offices, titleModifiers, titles } = getVocabulary();
  let first = title + 1;
  if (lowers[first] === 'of' && offices.has(lowers[first + 1] ?? '')) first += 2;
  while (
    first < end &&
    (titleModifiers.has(lowers[first] ?? '') || lowers[first] === '-') &&
    !titles.has(lowers[first] ?? '')
  ) {
    first += 1;
  }
  return first;
}

/** Without a nationality in front, unless it is part of the name ("British Airways"); nothing where nothing is left. */
function trim(
  tokens: Tokens,
  firstToken: number,
  end: number,
): { firstToken: number; endToken: number } | undefined {
  const { nationalities } = getGazetteers();
  const { functionWords, particles } = getVocabulary();
  let first = firstToken;
  let endToken = end;
  while (endToken > first && isEdge(tokens, endToken - 1, functionWords)) endToken -= 1;
  while (first < endToken && isEdge(tokens, first, functionWords) && tokens.values[first] !== 'The')
    first += 1;
  if (particles.has(tokens.values[endToken - 1] ?? '') && tokens.values[endToken - 2] !== '-') endToken -= 1;
  const start = tokens.values[first] === 'The' ? first + 1 : first;
  if (start >= endToken) return undefined;
  if (endToken - start === 1 && isNeverAlone(tokens.lowers[start] ?? '')) return undefined;
  const last = tokens.lowers[endToken - 1] ?? '';
  if (endToken - start === 2 && nationalities.has(last) && DIRECTIONS.has(tokens.lowers[start] ?? ''))
    return undefined;
  if (endToken - start === 1 && SINGLE_LETTER.test(last)) return undefined;
  // "Florida Republicans": the people of a place, of which only the place is a name.
  if (
    endToken - start > 1 &&
    last.endsWith('s') &&
    nationalities.has(last) &&
    !isListedSpan(tokens, start, endToken)
  ) {
    return trim(tokens, first, endToken - 1);
  }
  if (nationalities.has(tokens.lowers[start] ?? '')) {
    if (endToken - start === 1) return undefined;
    const whole = tokens.lowers.slice(start, endToken).join(' ');
    if (!isListed(whole) && !isWordOfItsOwn(tokens, start + 1, endToken)) {
      let rest = start + 1;
      while (rest < endToken && (nationalities.has(tokens.lowers[rest] ?? '') || tokens.values[rest] === '-'))
        rest += 1;
      return rest < endToken ? { firstToken: rest, endToken } : undefined;
    }
  }
  return { firstToken: first, endToken };
}

function isNeverAlone(lower: string): boolean {
  const { titles, nameLikeTitles, neverAlone } = getVocabulary();
  return titles.has(lower) || nameLikeTitles.has(lower) || neverAlone.has(lower);
}

function isListedSpan({ lowers }: Tokens, first: number, end: number): boolean {
  return isListed(lowers.slice(first, end).join(' '));
}

function isListed(name: string): boolean {
  const { countries, regions, organizations } = getGazetteers();
  return countries.has(name) || regions.has(name) || organizations.has(name);
}

/** "Airways" or "Wells" needs the word before it to be a name, "Angela Merkel" does not. */
function isWordOfItsOwn(tokens: Tokens, first: number, end: number): boolean {
  const { commonWords, organizations } = getGazetteers();
  if (hasHead(tokens, first, end)) return true;
  const rest = tokens.lowers.slice(first, end);
  return organizations.has(rest.join(' ')) || rest.every((word) => commonWords.has(word));
}

function isEdge({ lowers }: Tokens, token: number, functionWords: ReadonlySet<string>): boolean {
  const lower = lowers[token] ?? '';
  return lower === '-' || lower === '&' || lower === '+-' || (functionWords.has(lower) && lower !== 'us');
}

function hasHead({ lowers }: Tokens, first: number, end: number): boolean {
  const { organizationHeads, placeHeads, eventHeads, companySuffixes } = getVocabulary();
  for (let token = first; token < end; token += 1) {
    const lower = lowers[token] ?? '';
    const isLast = token === end - 1 || lowers[token + 1] === 'of' || lowers[token + 1] === 'for';
    if (isLast && (organizationHeads.has(lower) || placeHeads.has(lower) || eventHeads.has(lower)))
      return true;
    if (companySuffixes.has(lower)) return true;
  }
  return false;
}
