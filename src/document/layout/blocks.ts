import { estimateWords } from '../../contract/words';
import { type Line, MAX_LINE_CHARS } from './lines';
import { startOfCue } from './subtitles';

/** How a block is marked in the text. */
type BlockKind = 'plain' | 'marked-heading' | 'bullet' | 'numbered';

/** A paragraph, a heading, or one item of a list, without its marker. */
export interface Block {
  readonly kind: BlockKind;
  /** UTF-16 offsets into the document's text, markers left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Words of about the length of English ones. */
  readonly wordCount: number;
  /** Whether the text ends as a sentence does. */
  readonly endsSentence: boolean;
  /** Whether a blank line, or nothing, stands before it. */
  readonly isAfterBlank: boolean;
}

const BULLET = /^(?:[•‣◦▪▫●○■□–—*+·-]|o(?= {2,}))\s+(?=\S)/u;
const NUMBER = /^(?:\(?\d{1,3}[.)]|\(?[a-zA-Z]\)|\([ivxIVX]{1,5}\))\s+(?=\S)/u;
/** "(c) Bay Herald 2026" is no third item. */
const COPYRIGHT = /^\(c\)\s[^.!?]{0,60}\b(?:19|20)\d{2}\b/iu;
const HASHES = /^#{1,6}\s+(?=\S)/u;
const HAS_WORD = /[\p{L}\p{N}]/u;
const FIRST_WORD = /^\S+/u;
const SENTENCE_END = /[.!?…。！？｡؟۔।॥።།။។][\p{Pe}\p{Pf}"'*_)]*(?:\[\p{L}{0,2}\d{0,3}\]){0,3}$/u;
const STARTS_LOWER = /^\p{Ll}/u;
/** "by Anna Holt" under a headline, which it does not continue. */
const SMALL_BYLINE = /^(?:(?:posted |written |words )?by|updated|published)\s\p{Lu}[^.!?]{0,60}$/u;

/** A line has to be at least this long to have been wrapped by a program, and at most this long. */
const MIN_WRAP_CHARS = 40;
const MAX_WRAP_CHARS = 160;

/** A sentence's end, the numbers of its notes behind it ("... in 1887.[1][2]"), is looked for in the last characters only. */
const END_CHARS = 16;

/**
 * Groups lines into blocks: a blank line ends a paragraph, a marker opens an item or a heading, and lines
 * that a program wrapped at a width are joined. A page whose paragraphs are one line each stays apart.
 */
export function findBlocks(text: string, lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  const runs = [...runsOfLines(lines)];
  const widths = runs.map(wrapWidth);
  const documentWidth = widths.reduce((widest, width) => Math.max(widest, width), 0);
  for (const [number, run] of runs.entries()) {
    const width = widths[number] ?? 0;
    const cue = startOfCue(run);
    let open: OpenBlock | undefined;
    const close = (): void => {
      if (open !== undefined) blocks.push(toBlock(text, open));
      open = undefined;
    };
    for (const [index, line] of run.entries()) {
      if (!HAS_WORD.test(line.text)) {
        close();
        continue;
      }
      const previous = run[index - 1];
      const marked = openBlock(line);
      const continues =
        open !== undefined &&
        previous !== undefined &&
        marked.kind === 'plain' &&
        line.end - open.start <= MAX_LINE_CHARS &&
        (index > cue || (index < cue && isWrapped(previous, line, width, documentWidth)));
      if (continues && open !== undefined) {
        open = { ...open, end: line.end };
        continue;
      }
      close();
      open = marked;
    }
    close();
  }
  return blocks;
}

interface OpenBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly isAfterBlank: boolean;
}

/** Lines without a blank one between them. */
function* runsOfLines(lines: readonly Line[]): Generator<readonly Line[]> {
  let run: Line[] = [];
  for (const line of lines) {
    if (line.isAfterBlank && run.length > 0) {
      yield run;
      run = [];
    }
    run.push(line);
  }
  if (run.length > 0) yield run;
}

function openBlock(line: Line): OpenBlock {
  const { kind, marker } = markerOf(line.text);
  return { kind, start: line.start + marker, end: line.end, isAfterBlank: line.isAfterBlank };
}

function markerOf(text: string): { readonly kind: BlockKind; readonly marker: number } {
  const bullet = BULLET.exec(text);
  if (bullet !== null) return { kind: 'bullet', marker: bullet[0].length };
  const number = NUMBER.exec(text);
  if (number !== null && !COPYRIGHT.test(text)) return { kind: 'numbered', marker: number[0].length };
  const hashes = HASHES.exec(text);
  if (hashes !== null) return { kind: 'marked-heading', marker: hashes[0].length };
  return { kind: 'plain', marker: 0 };
}

/**
 * The width that a run of lines was wrapped at, or 0. A program that wraps leaves lines of like length and
 * goes on in lower case; a person who breaks lines does neither.
 */
function wrapWidth(run: readonly Line[]): number {
  let width = 0;
  for (const { text } of run) width = Math.max(width, text.length);
  if (width < MIN_WRAP_CHARS || width > MAX_WRAP_CHARS) return 0;
  const isContinued = run.some((line, index) => {
    const previous = run[index - 1];
    return (
      previous !== undefined &&
      STARTS_LOWER.test(line.text) &&
      neededChars(previous, line) > width &&
      !endsSentence(previous.text)
    );
  });
  return isContinued ? width : 0;
}

/** How long a line would be with the first word of the next. */
function neededChars(previous: Line, line: Line): number {
  return previous.text.length + 1 + (FIRST_WORD.exec(line.text)?.[0].length ?? 0);
}

/** Whether the line went on because the next word did not fit, or in the middle of a sentence. */
function isWrapped(previous: Line, line: Line, width: number, documentWidth: number): boolean {
  const isOpen = !endsSentence(previous.text);
  if (isOpen && STARTS_LOWER.test(line.text) && previous.text.length >= MIN_WRAP_CHARS)
    return width > 0 || !SMALL_BYLINE.test(line.text);
  const needed = neededChars(previous, line);
  if (width > 0) return needed > width;
  // A short paragraph may have no line that goes on in lower case: the document's width tells, where it was left open.
  return isOpen && documentWidth > 0 && needed > documentWidth && previous.text.length <= documentWidth;
}

/** A block with what is asked of it, from where it stands. */
export function toBlock(text: string, { kind, start, end, isAfterBlank }: OpenBlock): Block {
  const content = text.slice(start, end);
  return {
    kind,
    start,
    end,
    text: content,
    wordCount: estimateWords(content),
    endsSentence: endsSentence(content),
    isAfterBlank,
  };
}

function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-END_CHARS));
}
