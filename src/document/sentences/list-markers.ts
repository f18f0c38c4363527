import type { Tokens } from '../analysis';

/** What every marker's first token is; cheaper to look for. */
const MAY_MARK = /^(?:[•‣◦▪●⁃]|\d{1,2}|[a-z]\.?)$/iu;
const BULLET = /^[•‣◦▪●⁃]$/u;
const NUMERAL = /^\d{1,2}$/u;
const LETTER = /^[a-z]$/iu;
const DOTTED_LETTER = /^[a-z]\.$/iu;
const CAPITAL = /^\p{Lu}/u;
/** What may stand right before the first item of a list that runs on in one line. */
const LIST_OPENER = /[.!?:;…"”)]$/u;
/** "a) red, b) blue and c) green" is a sentence, not a list. */
const RUNS_ON = /^(?:,|and|or|to|und|et)$/u;

interface Marker {
  readonly token: number;
  /** One past its last token. */
  readonly end: number;
  /** Kind and closing sign: markers of one list look alike. */
  readonly style: string;
  /** 1 for "1." and "a)"; bullets have none. */
  readonly ordinal: number;
}

/**
 * The markers of lists that were flattened into one line, "1. Mix 2. Bake" or "a) Mix b) Bake": each
 * marker's first token with the token after it. A list counts from one and has two items at least.
 */
export function findListMarkers(
  tokens: Tokens,
  firstToken: number,
  endToken: number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  /** The last marker of each open list, by style. */
  const open = new Map<string, Marker>();
  for (let token = firstToken; token + 1 < endToken; token += 1) {
    const marker = readMarker(tokens, token, firstToken, endToken);
    if (marker === undefined) continue;
    const last = open.get(marker.style);
    if (last !== undefined && continues(tokens, marker, last)) {
      found.set(last.token, last.end);
      found.set(marker.token, marker.end);
      open.set(marker.style, marker);
    } else if (marker.ordinal <= 1 && mayOpenList(tokens, marker, firstToken)) {
      open.set(marker.style, marker);
    }
    token = marker.end - 1;
  }
  return found;
}

function readMarker(tokens: Tokens, token: number, firstToken: number, endToken: number): Marker | undefined {
  const value = tokens.values[token] ?? '';
  if (value.length > 2 || !MAY_MARK.test(value)) return undefined;
  if (token > firstToken) {
    if (tokens.ends[token - 1] === tokens.starts[token]) return undefined;
    if (RUNS_ON.test(tokens.lowers[token - 1] ?? '')) return undefined;
  }
  if (BULLET.test(value)) return { token, end: token + 1, style: '•', ordinal: 1 };
  const isDotted = DOTTED_LETTER.test(value);
  const isNumeral = NUMERAL.test(value);
  if (!isDotted && !isNumeral && !LETTER.test(value)) return undefined;
  const sign = isDotted ? '.' : (tokens.values[token + 1] ?? '');
  let end = isDotted ? token + 1 : token + 2;
  if (sign !== '.' && sign !== ')') return undefined;
  if (!isDotted && tokens.ends[token] !== tokens.starts[token + 1]) return undefined;
  if (sign === '.' && tokens.values[end] === ')') end += 1;
  if (end >= endToken || tokens.ends[end - 1] === tokens.starts[end]) return undefined;
  if (isNumeral) return { token, end, style: `1${sign}`, ordinal: Number(value) };
  const lower = value.charAt(0).toLowerCase();
  const style = `${lower === value.charAt(0) ? 'a' : 'A'}${sign}`;
  return { token, end, style, ordinal: lower.charCodeAt(0) - 'a'.charCodeAt(0) + 1 };
}

/** Whether a marker is the next one of a list; "A. Smith met B. Jones" has no list. */
function continues(tokens: Tokens, marker: Marker, last: Marker): boolean {
  if (marker.style === '•') return true;
  if (marker.ordinal !== last.ordinal + 1) return false;
  if (marker.style !== 'a.' && marker.style !== 'A.') return true;
  if (LIST_OPENER.test(tokens.values[marker.token - 1] ?? '')) return true;
  return marker.style === 'a.' && CAPITAL.test(tokens.values[marker.end] ?? '');
}

/** A numeral before a full stop may end a sentence, so a list of those opens only where a sentence may. */
function mayOpenList(tokens: Tokens, marker: Marker, firstToken: number): boolean {
  if (marker.style.endsWith(')')) return true;
  return marker.token === firstToken || LIST_OPENER.test(tokens.values[marker.token - 1] ?? '');
}
