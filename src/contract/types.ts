/** What a sentence is for in its document. */
export type Role = 'title' | 'heading' | 'list-item' | 'body' | 'byline' | 'boilerplate';

/** The kinds of entity that are names; only these have salience. */
export type NameType = 'person' | 'organization' | 'place' | 'product' | 'event';

/** The kinds of entity that are values, found by their form. */
export type ValueType =
  | 'date'
  | 'time'
  | 'duration'
  | 'money'
  | 'percent'
  | 'email'
  | 'url'
  | 'hashtag'
  | 'handle';

/** Every kind of entity that precis finds. */
export type EntityType = NameType | ValueType;

/** Options of reading a text. Every function takes them; `analyze` takes only them. */
export interface AnalyzeOptions {
  /**
   * The text's title, where the caller knows it. Default: found in the layout. Names are looked for in its first
   * 500 characters.
   */
  readonly title?: string | undefined;
  /** Whether page furniture (subscribe lines, bylines, related links) is left out. Default `'drop'`. */
  readonly boilerplate?: 'drop' | 'keep' | undefined;
  /**
   * Names that the caller knows, each with its type, matched as whole words and case-sensitively.
   * They hold for this call only.
   */
  readonly lexicon?: Readonly<Record<string, EntityType>> | undefined;
  /** ISO date (`2026-03-01`) that relative dates are resolved against. Without it they stay unresolved. */
  readonly referenceDate?: string | undefined;
}

/** Options of {@link summarize}. At most one of `length`, `sentences`, `words`, `characters` and `ratio`. */
export interface SummarizeOptions extends AnalyzeOptions {
  /** 1, 3 or 5 sentences. Default `'medium'`. */
  readonly length?: 'short' | 'medium' | 'long' | undefined;
  /** Largest number of sentences; an integer, at least 1. */
  readonly sentences?: number | undefined;
  /**
   * Largest number of words in the summary; an integer, at least 1. A hard ceiling. Words are runs between spaces; of
   * Chinese and Japanese each character is one, of Thai, Lao, Khmer, Burmese and Tibetan each four letters.
   */
  readonly words?: number | undefined;
  /** Largest number of UTF-16 units in `summary.text`; an integer, at least 1. A hard ceiling. */
  readonly characters?: number | undefined;
  /** Largest share of the body's words; above 0, at most 1. A hard ceiling. */
  readonly ratio?: number | undefined;
  /** What the reader wants to know: sentences that share its words are preferred. */
  readonly query?: string | undefined;
  /** 0..1, how much a sentence pays for repeating a chosen one. Default 0.5. */
  readonly diversity?: number | undefined;
  /** Order of the sentences: as in the text, or best first. Default `'offset'`. */
  readonly orderBy?: 'offset' | 'rank' | undefined;
}

/** One signal's part in a sentence's score. */
export interface Reason {
  /** Name of the signal: `'position'`, `'centrality'`, `'title'` and so on. */
  readonly signal: string;
  /** What the signal added (or took) before scaling; the contributions of a sentence add up to its raw score. */
  readonly contribution: number;
}

/** A sentence that was chosen for a summary: a slice of the input. */
export interface SummarySentence {
  /** `input.slice(start, end)`, but for a cut sentence (see {@link Summary.truncated}), whose `end` is the cut. */
  readonly text: string;
  /** First UTF-16 unit in the input. */
  readonly start: number;
  /** One past the last UTF-16 unit in the input. */
  readonly end: number;
  /** Number of the sentence in the document, from 0. */
  readonly index: number;
  /** Number of its paragraph in the document, from 0. */
  readonly paragraph: number;
  /** 0..1, higher is better; 1 is the best sentence of this document. */
  readonly score: number;
  /** Why it was picked, largest contribution first. */
  readonly reasons: readonly Reason[];
}

/** What {@link summarize} returns. */
export interface Summary {
  /** The sentences, joined by a space, or by a blank line between paragraphs. */
  readonly text: string;
  readonly sentences: readonly SummarySentence[];
  /** The title given, or found in the layout. */
  readonly title?: string;
  /**
   * True only when nothing fits the budget and the best sentence was cut at a word, or within its first word, but never
   * within a character: where not even one fits, there is no sentence and `text` is empty.
   */
  readonly truncated: boolean;
}

/** Options of {@link extractEntities}. */
export interface ExtractEntitiesOptions extends AnalyzeOptions {
  /** Kinds to return. Default: the five name types, date, money and percent. */
  readonly types?: readonly EntityType[] | undefined;
  /** Largest number of entities, most salient first; an integer, at least 1. Default: all. */
  readonly limit?: number | undefined;
  /** Least salience, 0..1. Values, which have no salience, pass only at 0. Default 0. */
  readonly minSalience?: number | undefined;
}

/** An amount of money with its scale applied: "$94.8 billion" is 94_800_000_000 USD. */
export interface MoneyValue {
  readonly amount: number;
  /** ISO 4217 code where the text tells it, else the symbol or word used. */
  readonly currency: string;
}

/** One place in the text where an entity is named. */
export interface Mention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Number of its sentence in the document, from 0. */
  readonly sentence: number;
}

/** A name or a value, with every place where it stands. */
export interface Entity {
  /** The fullest form used in the text. */
  readonly name: string;
  readonly type: EntityType;
  /** 0..1, how much the text is about it; sums to 1 over all names of the document, 0 for values. */
  readonly salience: number;
  /** The other forms used. */
  readonly aliases: readonly string[];
  /** In text order. */
  readonly mentions: readonly Mention[];
  /**
   * Normalised value: ISO date, time or duration, fraction of 1 for a percentage, money with its scale. A date has
   * what the text tells: `2026-04-05`, `2026-04`, `2026`, without its year `--04-05` or `--04` (as in XML Schema and
   * vCard), from and to as `2026-04-05/2026-04-07`; nothing for what no date can be read from, such as "Friday".
   */
  readonly value?: string | number | MoneyValue;
}

/** Options of {@link extractKeyPoints}. At most one of `length` and `limit`. */
export interface ExtractKeyPointsOptions extends AnalyzeOptions {
  /** At most 3, 5 or 7 points. Default `'medium'`. */
  readonly length?: 'short' | 'medium' | 'long' | undefined;
  /**
   * Largest number of points, in place of `length`; an integer, at least 1. Points of a list longer than 64 are
   * chosen in groups of the best ranked, each with its share of them.
   */
  readonly limit?: number | undefined;
  /**
   * Largest number of words of a point; an integer, at least 1. A hard ceiling. Default 35; 70 for Chinese and Japanese,
   * where each character is one.
   */
  readonly maxWords?: number | undefined;
  /** Whether a "Key points:" list that the author wrote comes first. Default `'prefer'`. */
  readonly authored?: 'prefer' | 'ignore' | undefined;
  /** Whether points stay exactly as they stand in the text. Default false. */
  readonly verbatim?: boolean | undefined;
  /** What the reader wants to know: points that share its words are preferred. */
  readonly query?: string | undefined;
}

/** One change made to a source sentence to make a point of it. */
export interface Edit {
  /** `'resolved'`: a pronoun became the name it stands for. `'dropped'`: words were left out. */
  readonly kind: 'resolved' | 'dropped';
  /** First UTF-16 unit that is replaced, in the caller's text. */
  readonly start: number;
  /** One past the last UTF-16 unit that is replaced, in the caller's text. */
  readonly end: number;
  /** What stands there instead; may be empty. */
  readonly replacement: string;
}

/** One fact that stands alone. */
export interface KeyPoint {
  readonly text: string;
  /** `'author'`: from a list of points that the author wrote. */
  readonly origin: 'author' | 'extracted';
  /** 0..1, higher is better. */
  readonly score: number;
  /** The sentence it was made from: a slice of the input. */
  readonly source: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly sentence: number;
  };
  /** In text order, without overlaps; applying them to `source.text` gives `text`. */
  readonly edits: readonly Edit[];
}

/**
 * One sentence of a {@link Document}: `document.text.slice(start, end)`, and where the Document was made from
 * markup, what a reader sees of that.
 */
export interface DocumentSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Number of its paragraph, from 0; a heading or a list item is a paragraph of its own. */
  readonly paragraph: number;
  readonly role: Role;
}

/** A stretch of a {@link ReadableText} and the stretch of the source that it is shown for. */
export interface ReadableSegment {
  /** UTF-16 offsets into the readable text. */
  readonly start: number;
  readonly end: number;
  /**
   * UTF-16 offsets into the source. As long as the stretch itself, it is the same character by character; else one
   * stands for the other as a whole: `&amp;` for "&", a line break with its indent for a space.
   */
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** A paragraph, a heading, an item of a list or a cell of a table. */
export interface ReadableBlock {
  /** UTF-16 offsets into the readable text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'paragraph' | 'heading' | 'bullet' | 'numbered' | 'cell';
  /** 1 to 6, of a heading. */
  readonly level?: number;
  /** What the markup says that it is for; left out where the layout has to tell. */
  readonly role?: Role;
}

/** What a reader sees of a markdown or HTML source, and where each stretch of it stands there. */
export interface ReadableText {
  /** The blocks, with a blank line between them. */
  readonly text: string;
  /** The title that the markup names. */
  readonly title?: string;
  /** In order, none over another. */
  readonly blocks: readonly ReadableBlock[];
  /** In order, none over another, in both texts. */
  readonly segments: readonly ReadableSegment[];
}

/** A text that was read once and can be passed to all three functions. Immutable. */
export interface Document {
  /** The caller's string, markup and all: every offset points into it. */
  readonly text: string;
  /** The title given, or found in the layout. */
  readonly title?: string;
  /**
   * BCP 47 tag of the text's language, a guess from the text alone; `'und'` where nothing speaks for any known here.
   * `'en'` means that English rules were applied; a text too short to tell, or without running words, counts as English.
   */
  readonly language: string;
  readonly sentences: readonly DocumentSentence[];
  /** Only of a Document made from markdown or HTML: the text that was read, which every item's `text` is a slice of. */
  readonly readable?: ReadableText;
}
