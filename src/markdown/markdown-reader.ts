import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { decodeEntity } from '../html/decode-entity';
import { readElements } from '../html/read-elements';
import type { MarkupForm, ReadableBuilder } from '../html/readable-builder';
import { isLeadIn } from './lead-in';
import { collectLabels, normalizeLabel } from './link-labels';

/** Nodes without text for a reader: marks, code, comments, addresses of labels. */
const SILENT: ReadonlySet<string> = new Set([
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'TaskMarker',
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'Comment',
  'ProcessingInstruction',
]);

/** Blocks that are left out. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'CommentBlock',
  'ProcessingInstructionBlock',
  'FencedCode',
  'CodeBlock',
  'HorizontalRule',
  'LinkReference',
]);

/** Of these, what a paragraph may lead to: "Run it like this:". */
const CODE = /^(?:FencedCode|CodeBlock)$/u;

/** Blocks that hold text and no other block. */
const TEXT_BLOCK = /^(?:Paragraph|Task|TableCell|(?:ATX|Setext)Heading([1-6]))$/u;
const LIST = /^(?:Bullet|Ordered)List$/u;
const BREAK_TAG = /^<br\b/iu;
/** A footnote's mark, or the kind of one of GitHub's alerts. */
const SILENT_LINK = /^\[(?:\^|!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\])/u;
const MAX_SILENT_CHARS = 12;
const FOOTNOTE = /^\[\^[^\]\s]{1,80}\]:/u;
const MAX_FOOTNOTE_CHARS = 90;
/** An entry of a reference: "`size` (default 5): bytes of a piece". */
const REFERENCE_ENTRY = /^(?:\*\*|__)?`[^`\n]{1,80}`(?:\*\*|__)?\s*(?:[:=(]|[-–—]\s)/u;
const MAX_ENTRY_CHARS = 100;

/** A link that is open: its text ends at `textEnd`, all of it at `end`. */
interface OpenLink {
  readonly textEnd: number;
  readonly end: number;
}

/** Walks the tree of a markdown text and writes what a reader sees of it; `offset` is where the text stands in its source. */
export class MarkdownReader {
  readonly #source: string;
  readonly #offset: number;
  readonly #builder: ReadableBuilder;
  readonly #lists: string[] = [];
  readonly #links: OpenLink[] = [];
  readonly #leadIns = new Set<number>();
  readonly #entries = new Set<number>();
  #isEntry = false;
  #labels: ReadonlySet<string> = new Set();
  #isTableHeader = false;
  /** The form of the text block that is being read. */
  #form: MarkupForm | undefined;
  /** Up to where the text block has been written or passed over. */
  #cursor = 0;

  constructor(source: string, offset: number, builder: ReadableBuilder) {
    this.#source = source;
    this.#offset = offset;
    this.#builder = builder;
  }

  /** The blocks that only lead to code, which is left out, by index. */
  get leadIns(): ReadonlySet<number> {
    return this.#leadIns;
  }

  /** The items of lists that say what an option or a function is for, by index. */
  get entries(): ReadonlySet<number> {
    return this.#entries;
  }

  read(tree: Tree): void {
    this.#labels = collectLabels(tree, this.#source);
    tree.iterate({ enter: (node) => this.#enter(node), leave: (node) => this.#leave(node) });
    this.#builder.closeBlock();
  }

  /** Returns false where what is inside the node has been dealt with. */
  #enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    if (this.#form !== undefined) return this.#enterInline(node);
    if (LEFT_OUT.has(name)) {
      if (CODE.test(name)) this.#leaveLeadIn();
      return false;
    }
    if (LIST.test(name)) this.#lists.push(name);
    else if (name === 'TableHeader') this.#isTableHeader = true;
    else if (name === 'HTMLBlock') {
      this.#builder.closeBlock();
      readElements(this.#source.slice(from, to), this.#builder, { offset: this.#offset + from });
      return false;
    } else if (TEXT_BLOCK.test(name)) {
      this.#builder.closeBlock();
      this.#form = this.#formOf(name, from);
      this.#isEntry =
        this.#lists.length > 0 && REFERENCE_ENTRY.test(this.#source.slice(from, from + MAX_ENTRY_CHARS));
      this.#cursor = from;
    }
    return true;
  }

  /** Without the code below it, "Run it like this:" says nothing. */
  #leaveLeadIn(): void {
    const { blocks } = this.#builder;
    const last = blocks.at(-1);
    if (last !== undefined && isLeadIn(last)) this.#leadIns.add(blocks.length - 1);
  }

  #leave({ name, to }: SyntaxNodeRef): void {
    if (TEXT_BLOCK.test(name)) {
      this.#flush(to);
      this.#builder.closeBlock();
      // A line break may have ended a block before: the last one is the entry, or its end.
      if (this.#isEntry) this.#entries.add(this.#builder.blocks.length - 1);
      this.#form = undefined;
      this.#links.length = 0;
    } else if (name === 'Link' && this.#links.at(-1)?.end === to) {
      this.#flush(this.#links.at(-1)?.textEnd ?? to);
      this.#links.pop();
      this.#cursor = to;
    } else if (LIST.test(name)) this.#lists.pop();
    else if (name === 'TableHeader') this.#isTableHeader = false;
  }

  #formOf(name: string, from: number): MarkupForm {
    const level = TEXT_BLOCK.exec(name)?.[1];
    if (level !== undefined) return { kind: 'heading', level: Number(level) };
    if (name === 'TableCell') {
      return { kind: 'cell', ...(this.#isTableHeader ? { role: 'heading' } : {}) };
    }
    const list = this.#lists.at(-1);
    if (list !== undefined) return { kind: list === 'OrderedList' ? 'numbered' : 'bullet' };
    const isFootnote = FOOTNOTE.test(this.#source.slice(from, from + MAX_FOOTNOTE_CHARS));
    return { kind: 'paragraph', isParagraph: true, ...(isFootnote ? { role: 'boilerplate' } : {}) };
  }

  #enterInline(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    // Behind a link's text stand its address, its title and its label.
    if (from >= (this.#links.at(-1)?.textEnd ?? Number.POSITIVE_INFINITY)) return false;
    if (name === 'Link') return this.#enterLink(node);
    if (name === 'Image') this.#readImage(node);
    else if (name === 'Escape') this.#replace(this.#source.slice(from + 1, to), from, to);
    else if (name === 'Entity') this.#replace(decodeEntity(this.#source.slice(from, to)), from, to);
    else if (name === 'Autolink') {
      this.#skip(from, from + 1);
      this.#readAddress(from + 1, to - 1, to);
    } else if (name === 'URL') this.#readAddress(from, to, to);
    else if (
      name === 'HardBreak' ||
      (name === 'HTMLTag' && BREAK_TAG.test(this.#source.slice(from, from + 4)))
    ) {
      this.#skip(from, to);
      this.#builder.breakLine(this.#offset + from, this.#offset + to);
    } else if (SILENT.has(name) || name === 'HTMLTag') this.#skip(from, to);
    else return true;
    return false;
  }

  /** "[text](address)" is its text; "[sic]", which has no address, stays as it is. */
  #enterLink({ node, from, to }: SyntaxNodeRef): boolean {
    if (SILENT_LINK.test(this.#source.slice(from, from + MAX_SILENT_CHARS))) {
      this.#skip(from, this.#source[to] === ':' ? to + 1 : to);
      return false;
    }
    const close = node.getChildren('LinkMark')[1];
    const named = node.getChild('LinkLabel');
    // "[text][]" has its text for a label.
    const label = named !== null && named.to - named.from > 2 ? named : { from, to: close?.to ?? to };
    const isLink =
      close !== undefined &&
      (this.#source[close.to] === '(' ||
        this.#labels.has(normalizeLabel(this.#source.slice(label.from, label.to))));
    if (!isLink) return true;
    this.#skip(from, from + 1);
    this.#links.push({ textEnd: close.from, end: to });
    return true;
  }

  /** A picture by itself is told by its alternative text; amid a sentence it is a badge or a sign. */
  #readImage({ node, from, to }: SyntaxNodeRef): void {
    this.#skip(from, to);
    const [open, close] = node.getChildren('LinkMark');
    if (this.#builder.isInBlock || open === undefined || close === undefined) return;
    const text = this.#source.slice(open.to, close.from);
    const start = this.#offset + open.to;
    this.#builder.write(text, start, start + text.length, { kind: 'paragraph', role: 'boilerplate' });
    this.#builder.closeBlock();
  }

  #readAddress(from: number, to: number, end: number): void {
    this.#flush(from);
    this.#write(this.#source.slice(from, to), from, to, true);
    this.#cursor = end;
  }

  /** Writes what a reader sees in place of a stretch of the source. */
  #replace(text: string, from: number, to: number): void {
    this.#flush(from);
    this.#write(text, from, to, this.#links.length > 0);
    this.#cursor = to;
  }

  #skip(from: number, to: number): void {
    this.#flush(from);
    this.#cursor = Math.max(this.#cursor, to);
  }

  /** Writes the source from the cursor up to a place, where that is ahead. */
  #flush(to: number): void {
    if (to <= this.#cursor) return;
    const from = this.#cursor;
    this.#cursor = to;
    this.#write(this.#source.slice(from, to), from, to, this.#links.length > 0);
  }

  #write(text: string, from: number, to: number, isLink: boolean): void {
    if (this.#form === undefined) return;
    this.#builder.write(text, this.#offset + from, this.#offset + to, this.#form, isLink);
  }
}
