import type { ReadableBlock, ReadableSegment, Role } from '../contract/types';
import { countWords } from '../contract/words';

/** What is known of a block before its text is. */
export interface MarkupForm {
  readonly kind: ReadableBlock['kind'];
  readonly level?: number;
  /** What the markup says for certain that it is for. */
  readonly role?: Role;
  /** Whether it stands in a paragraph element, and not in a mere box. */
  readonly isParagraph?: boolean;
  /** Numbers of the elements around it that may hold the main text. */
  readonly regions?: readonly number[];
}

/** A block with its text. */
export interface BuiltBlock extends MarkupForm {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly wordCount: number;
  /** Whether it is running text: a sentence, or many words. */
  readonly isProse: boolean;
  /** Whether it is running text that ends as a sentence does. */
  readonly isSentence: boolean;
}

interface OpenBlock {
  readonly form: MarkupForm;
  readonly start: number;
  /** What is taken back where the block turns out to be empty. */
  readonly lengthBefore: number;
  readonly piecesBefore: number;
  readonly segmentsBefore: number;
  lineStart: number;
  linkChars: number;
}

interface Pending {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly isLineBreak: boolean;
}

const SPACE_RUN = /[\t\n\v\f\r \u2028\u2029]+/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;
const ENDS_SENTENCE = /[.!?…。！？][\p{Pe}\p{Pf}"'*_)]*$/u;
const OPENS_SMALL = /^\p{Ll}/u;
const END_CHARS = 12;

/** A line broken by hand goes on in the next where it is at least this long and left open, or the next opens small. */
const MIN_OPEN_LINE_CHARS = 40;

/** A block of which this share is links leads elsewhere: a menu, a list of contents, tags. */
const LINK_SHARE = 0.75;

/** A sentence has this many words at least, and that many words are running text without a stop too. */
const MIN_SENTENCE_WORDS = 4;
const MIN_PROSE_WORDS = 12;

const BETWEEN_BLOCKS = '\n\n';

/**
 * Puts a readable text together from pieces of a source, in order: white space runs together, empty blocks
 * vanish, and of every stretch it is kept where it came from. Linear in the pieces.
 */
export class ReadableBuilder {
  readonly #pieces: string[] = [];
  readonly #segments: ReadableSegment[] = [];
  readonly #blocks: BuiltBlock[] = [];
  #length = 0;
  #open: OpenBlock | undefined;
  #pending: Pending | undefined;

  /** The blocks that are closed. */
  get blocks(): readonly BuiltBlock[] {
    return this.#blocks;
  }

  get segments(): readonly ReadableSegment[] {
    return this.#segments;
  }

  /** The text of all blocks that are closed. */
  get text(): string {
    return this.#pieces.join('');
  }

  /** Whether the open block has a text. */
  get isInBlock(): boolean {
    return this.#open !== undefined;
  }

  /**
   * Adds a piece of text, to the open block or to a new one of the form given. Where it is as long as its stretch
   * of the source it is that stretch; else it stands for it as a whole.
   */
  write(text: string, sourceStart: number, sourceEnd: number, form: MarkupForm, isLink = false): void {
    if (text.length !== sourceEnd - sourceStart) {
      this.#add(text, sourceStart, sourceEnd, form, isLink);
      return;
    }
    let cursor = 0;
    for (const run of text.matchAll(SPACE_RUN)) {
      if (run.index > cursor) {
        this.#add(text.slice(cursor, run.index), sourceStart + cursor, sourceStart + run.index, form, isLink);
      }
      cursor = run.index + run[0].length;
      this.#space(sourceStart + run.index, sourceStart + cursor);
    }
    if (cursor < text.length) this.#add(text.slice(cursor), sourceStart + cursor, sourceEnd, form, isLink);
  }

  /** Adds a line break that was made by hand. Two of them end the block. */
  breakLine(sourceStart: number, sourceEnd: number): void {
    if (this.#pending?.isLineBreak === true) this.closeBlock();
    else if (this.#open !== undefined) this.#pending = { sourceStart, sourceEnd, isLineBreak: true };
  }

  /** Ends the open block. */
  closeBlock(): void {
    const open = this.#open;
    this.#open = undefined;
    this.#pending = undefined;
    if (open === undefined) return;
    const content = this.#pieces
      .slice(open.piecesBefore)
      .join('')
      .slice(open.start - open.lengthBefore);
    if (!HAS_WORD.test(content)) {
      this.#pieces.length = open.piecesBefore;
      this.#segments.length = open.segmentsBefore;
      this.#length = open.lengthBefore;
      return;
    }
    this.#blocks.push(toBuiltBlock(open, content));
  }

  #space(sourceStart: number, sourceEnd: number): void {
    if (this.#open === undefined || this.#pending !== undefined) return;
    this.#pending = { sourceStart, sourceEnd, isLineBreak: false };
  }

  #add(text: string, sourceStart: number, sourceEnd: number, form: MarkupForm, isLink: boolean): void {
    if (this.#pending?.isLineBreak === true && !this.#goesOn(text)) {
      const { form: same } = this.#open ?? { form };
      this.closeBlock();
      this.#openBlock(same);
    }
    const open = this.#open ?? this.#openBlock(form);
    if (this.#pending !== undefined) {
      const { isLineBreak, sourceStart: from, sourceEnd: to } = this.#pending;
      this.#push(isLineBreak ? '\n' : ' ', from, to);
      if (isLineBreak) open.lineStart = this.#length;
      this.#pending = undefined;
    }
    if (isLink) open.linkChars += text.length;
    this.#push(text, sourceStart, sourceEnd);
  }

  #openBlock(form: MarkupForm): OpenBlock {
    const open: OpenBlock = {
      form,
      lengthBefore: this.#length,
      piecesBefore: this.#pieces.length,
      segmentsBefore: this.#segments.length,
      start: this.#length + (this.#length > 0 ? BETWEEN_BLOCKS.length : 0),
      lineStart: 0,
      linkChars: 0,
    };
    if (this.#length > 0) this.#pieces.push(BETWEEN_BLOCKS);
    this.#length = open.start;
    open.lineStart = open.start;
    this.#open = open;
    return open;
  }

  #push(text: string, sourceStart: number, sourceEnd: number): void {
    const start = this.#length;
    const end = start + text.length;
    const last = this.#segments.at(-1);
    const isVerbatim = text.length === sourceEnd - sourceStart;
    // The second of two characters that one entity stands for has no source of its own: it goes with the first.
    const isBeside = sourceStart === sourceEnd;
    const joins =
      last !== undefined &&
      last.end === start &&
      last.sourceEnd === sourceStart &&
      (isBeside || (isVerbatim && last.end - last.start === last.sourceEnd - last.sourceStart));
    if (joins) this.#segments[this.#segments.length - 1] = { ...last, end, sourceEnd };
    else this.#segments.push({ start, end, sourceStart, sourceEnd });
    this.#pieces.push(text);
    this.#length = end;
  }

  /** Whether the text goes on from the line above, as a line does that was broken at a width. */
  #goesOn(text: string): boolean {
    if (OPENS_SMALL.test(text)) return true;
    const isLong = this.#length - (this.#open?.lineStart ?? 0) >= MIN_OPEN_LINE_CHARS;
    return isLong && !ENDS_SENTENCE.test((this.#pieces.at(-1) ?? '').slice(-END_CHARS));
  }
}

function toBuiltBlock({ form, start, linkChars }: OpenBlock, text: string): BuiltBlock {
  const wordCount = countWords(text);
  const endsSentence = ENDS_SENTENCE.test(text.slice(-END_CHARS));
  const leadsElsewhere = form.kind !== 'heading' && linkChars >= text.length * LINK_SHARE;
  return {
    ...form,
    ...(leadsElsewhere && !(endsSentence && wordCount >= MIN_PROSE_WORDS) ? { role: 'boilerplate' } : {}),
    start,
    end: start + text.length,
    text,
    wordCount,
    isSentence: endsSentence && wordCount >= MIN_SENTENCE_WORDS,
    isProse: wordCount >= MIN_PROSE_WORDS || (endsSentence && wordCount >= MIN_SENTENCE_WORDS),
  };
}
