import type { Tokens } from '../../document/analysis';
import type { TaggedName } from './tagged-name';

const CAPITAL = /^\p{Lu}/u;
const HAS_CAPITAL = /\p{Lu}/u;
/** Result of a match: "Italy 38-8". */
const RESULT = /^\d+[-–]\d+$/u;
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»']);
const OPENING_QUOTES: ReadonlySet<string> = new Set(["'", '‘', '`']);
/** A speaker's label ends in a colon, an item of a list in a semicolon. */
const STOPS: ReadonlySet<string> = new Set([';', ':', '|', '•']);
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/**
 * Cuts names at marks that no name holds: `The Late Hour" and "Last Orders` is two, "Postdoc B: Right" one. A nickname
 * in quotation marks and a bracket that closes stay in.
 */
export function splitAtMarks(names: readonly TaggedName[], tokens: Tokens): readonly TaggedName[] {
  return names.flatMap((name): readonly TaggedName[] => {
    const pieces: TaggedName[] = [];
    let firstToken = name.firstToken;
    for (let token = firstToken; token < name.endToken; token += 1) {
      if (!isCut(token, name, tokens)) continue;
      pieces.push({ ...name, firstToken, endToken: token });
      firstToken = token + 1;
    }
    if (firstToken === name.firstToken) return [withoutEdges(name, tokens)];
    pieces.push({ ...name, firstToken });
    return pieces.flatMap((piece) => withoutSmallWords(piece, tokens));
  });
}

function isCut(token: number, { firstToken, endToken, type }: TaggedName, { values }: Tokens): boolean {
  const value = values[token] ?? '';
  if (STOPS.has(value)) return type !== 'product' && type !== 'event';
  if (QUOTES.has(value)) return !isAroundNickname(token, firstToken, endToken, values);
  const closing = BRACKETS.get(value);
  if (closing !== undefined) return !values.slice(token, endToken).includes(closing);
  return false;
}

/** The quotation marks of `William "Bill" Hart`: of a pair inside the name, with capitals only between them. */
function isAroundNickname(
  token: number,
  firstToken: number,
  endToken: number,
  values: readonly string[],
): boolean {
  const marks: number[] = [];
  for (let at = firstToken; at < endToken; at += 1) if (QUOTES.has(values[at] ?? '')) marks.push(at);
  const [open = 0, close = 0] = marks;
  if (marks.length !== 2 || open === firstToken || close === endToken - 1 || token > close) return false;
  return values.slice(open + 1, close).every((value) => HAS_CAPITAL.test(value));
}

/** A name without the quotation mark before it and the result after it. */
function withoutEdges(name: TaggedName, { values }: Tokens): TaggedName {
  let { firstToken, endToken } = name;
  while (endToken - firstToken > 1 && RESULT.test(values[endToken - 1] ?? '')) endToken -= 1;
  if (endToken - firstToken > 1 && OPENING_QUOTES.has(values[firstToken] ?? '')) firstToken += 1;
  return { ...name, firstToken, endToken };
}

/** What is cut off begins and ends with a capitalised word of more than a letter, or is no name: the T of "T-shirt". */
function withoutSmallWords(piece: TaggedName, { values }: Tokens): readonly TaggedName[] {
  let { firstToken, endToken } = piece;
  while (firstToken < endToken && !CAPITAL.test(values[firstToken] ?? '')) firstToken += 1;
  while (endToken > firstToken && !CAPITAL.test(values[endToken - 1] ?? '')) endToken -= 1;
  const isLetter = endToken - firstToken === 1 && (values[firstToken] ?? '').length === 1;
  return firstToken < endToken && !isLetter ? [{ ...piece, firstToken, endToken }] : [];
}
