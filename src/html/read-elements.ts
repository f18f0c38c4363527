import { Tokenizer } from 'htmlparser2';
import { BLOCK_ELEMENTS, VOID_ELEMENTS } from './elements';
import { OpenElements } from './open-elements';
import type { ReadableBuilder } from './readable-builder';

/** What a page tells beside its text. */
export interface PageFacts {
  /** Content of `<title>`. */
  readonly title: string;
  /** Names of the elements that may hold the main text, by their number. */
  readonly regions: ReadonlyMap<number, string>;
  /** Whether preformatted text was passed over. */
  readonly hasCode: boolean;
}

/** Attributes that are read; the rest may be as long as it likes. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  'alt',
  'aria-hidden',
  'class',
  'hidden',
  'id',
  'itemprop',
  'open',
  'rel',
  'role',
  'style',
]);

interface Attribute {
  readonly name: string;
  value: string;
  start: number;
  end: number;
  hasEntity: boolean;
}

interface ReadingOptions {
  readonly offset?: number;
  /** Whether preformatted text is read as text. */
  readonly readsCode?: boolean;
  /** Whether a form may hold the text of the page. */
  readonly readsForms?: boolean;
}

/**
 * Reads the elements of HTML into a builder; `offset` is where the HTML stands in the builder's source. Any string
 * is read, as a browser does, in one pass: no tree is made, so that depth costs nothing.
 */
export function readElements(
  html: string,
  builder: ReadableBuilder,
  { offset = 0, readsCode = false, readsForms = false }: ReadingOptions = {},
): PageFacts {
  const elements = new OpenElements(readsCode, readsForms);
  const regions = new Map<number, string>();
  const titlePieces: string[] = [];
  let hasCode = false;
  let tag = '';
  let attributes = new Map<string, Attribute>();
  /** The one being read, where it is one that is read. */
  let attribute: Attribute | undefined;
  /** Where the token begins that the tokenizer is at: it tells the end of an entity only. */
  let cursor = 0;

  const writeText = (text: string, start: number, end: number): void => {
    const { isSkipped, isPageTitle, isLink, form } = elements.surroundings;
    if (isPageTitle) titlePieces.push(text);
    else if (!isSkipped) builder.write(text, offset + start, offset + end, form, isLink);
  };
  const writeAlternative = ({ value, start, end }: Attribute): void => {
    const { isSkipped, form } = elements.surroundings;
    // Amid a sentence a picture is a sign or a formula; by itself, an illustration.
    if (isSkipped || builder.isInBlock || start >= end) return;
    builder.write(value, offset + start, offset + end, { ...form, kind: 'paragraph', role: 'boilerplate' });
    builder.closeBlock();
  };
  const openElement = (end: number): void => {
    const isBlock = BLOCK_ELEMENTS.has(tag);
    if (isBlock) builder.closeBlock();
    if (tag === 'br') builder.breakLine(offset + cursor, offset + end);
    if (tag === 'pre') hasCode = true;
    const alternative = attributes.get('alt');
    if (tag === 'img' && alternative !== undefined) writeAlternative(alternative);
    if (!VOID_ELEMENTS.has(tag)) {
      const values = new Map([...attributes].map(([name, { value }]) => [name, value]));
      elements.open(tag, values);
      const region = elements.surroundings.form.regions?.at(-1);
      if ((tag === 'main' || tag === 'article') && region !== undefined) regions.set(region, tag);
    }
    cursor = end;
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(start, end) {
        writeText(html.slice(start, end), start, end);
        cursor = end;
      },
      ontextentity(codePoint, end) {
        writeText(String.fromCodePoint(codePoint), Math.min(cursor, end), end);
        cursor = end;
      },
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        attributes = new Map();
        cursor = start - 1;
      },
      onattribname(start, end) {
        const name = html.slice(start, end).toLowerCase();
        const isRead = READ_ATTRIBUTES.has(name);
        attribute = isRead ? { name, value: '', start: end, end, hasEntity: false } : undefined;
      },
      onattribdata(start, end) {
        if (attribute === undefined) return;
        if (attribute.value === '') attribute.start = start;
        attribute.value += html.slice(start, end);
        attribute.end = end;
      },
      onattribentity(codePoint) {
        if (attribute === undefined) return;
        attribute.value += String.fromCodePoint(codePoint);
        attribute.hasEntity = true;
      },
      onattribend(_quote, end) {
        if (attribute === undefined) return;
        // Data tell where they stand, entities do not; the quote is one past them.
        if (attribute.hasEntity) attribute.end = Math.max(attribute.end, end - 1);
        if (!attributes.has(attribute.name)) attributes.set(attribute.name, attribute);
      },
      onopentagend: (end) => openElement(end + 1),
      onselfclosingtag: (end) => openElement(end + 1),
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (BLOCK_ELEMENTS.has(name)) builder.closeBlock();
        elements.close(name);
        cursor = end + 1;
      },
      oncdata(_start, end) {
        cursor = end + 1;
      },
      oncomment(_start, end) {
        cursor = end + 1;
      },
      ondeclaration(_start, end) {
        cursor = end + 1;
      },
      onprocessinginstruction(_start, end) {
        cursor = end + 1;
      },
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  builder.closeBlock();
  return { title: titlePieces.join(''), regions, hasCode };
}
