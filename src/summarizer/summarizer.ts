import type { Document } from '../contract/types';
import { analyze } from '../document/analyze';
import { letOthersRun, onAbort, throwIfAborted } from './abort';
import { matchSettings } from './match-settings';
import { monitorCreation, type TellProgress } from './monitor-creation';
import {
  type CreateSettings,
  readCoreOptions,
  readCreateOptions,
  readSummarizeOptions,
  toDomString,
} from './read-options';
import { streamPieces } from './stream-pieces';
import type {
  Availability,
  PerformancePreference,
  SummarizerCreateCoreOptions,
  SummarizerCreateOptions,
  SummarizerFormat,
  SummarizerLength,
  SummarizerSummarizeOptions,
  SummarizerType,
} from './types';
import { type AbortControllerLike, type AbortSignalLike, webPlatform } from './web-platform';
import { writeSummary } from './write-summary';

export type {
  Availability,
  CreateMonitor,
  CreateMonitorCallback,
  DownloadProgressEvent,
  DownloadProgressHandler,
  PerformancePreference,
  SummarizerCreateCoreOptions,
  SummarizerCreateOptions,
  SummarizerFormat,
  SummarizerLength,
  SummarizerSummarizeOptions,
  SummarizerType,
} from './types';

/** Opens the constructor to `create` alone. */
const CREATION = Symbol('creation');

/** A text whose language cannot be told is taken as it comes. */
const UNKNOWN_LANGUAGE = 'und';

const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * The `Summarizer` of the W3C's Writing Assistance APIs, without a model to download and in any runtime.
 *
 * Methods, attributes, defaults and errors are those of the specification, so that a page can use the browser's
 * own where there is one. The answers are chosen, not written: sentences of the text (tldr), sentences and points that may
 * be tidied as `extractKeyPoints` does (teaser, key-points) or a line in its own words (headline).
 *
 * - `tldr` is the text in short.
 * - `teaser` asks for more than it gives: sentences from the first part of the text, questions, quotations, turns and
 *   surprises before the news itself, and never how it ends.
 * - `key-points` is a list, with "- " in markdown and "• " in plain text.
 * - `headline` is the text's title where it has one that fits, else its main point, cut only between clauses.
 *
 * The lengths are hard ceilings: 1, 3, 5 sentences, 3, 5, 7 points, 12, 17, 22 words. `sharedContext` and
 * `context` lean the choice as a query does. Languages other than English are refused where they are named.
 *
 * @example
 * ```ts
 * const summarizer = await Summarizer.create({ type: 'tldr', format: 'plain-text' });
 * await summarizer.summarize('The mill reopened in spring. It employs 40 people.'); // 'The mill reopened in spring.'
 * ```
 */
export class Summarizer {
  readonly #settings: CreateSettings;
  /** Tells of `destroy()` and of the signal that the summarizer was created with. */
  readonly #destruction: AbortControllerLike;

  /** Not for callers: throws a `TypeError`. {@link Summarizer.create} makes summarizers. */
  constructor(...creation: readonly never[]) {
    const [key, settings] = creation as readonly unknown[];
    if (key !== CREATION) throw new TypeError('Illegal constructor: use Summarizer.create().');
    // Only `create`, which has the key, gets here.
    this.#settings = settings as CreateSettings;
    this.#destruction = new (webPlatform().AbortController)();
  }

  /**
   * Makes a summarizer; the engine is made with the first one, in about 0.2 s.
   *
   * Rejects with a `TypeError` for an option that is not one of those named or no language tag, with a
   * "NotSupportedError" for a language other than English, and with the signal's reason where it is aborted.
   */
  static async create(options: SummarizerCreateOptions = {}): Promise<Summarizer> {
    const settings = readCreateOptions(options);
    const signals = settings.signal === undefined ? [] : [settings.signal];
    throwIfAborted(signals);
    const tellProgress: TellProgress =
      settings.monitor === undefined ? () => {} : monitorCreation(settings.monitor);

    await letOthersRun();
    const matched = matchSettings(settings);
    throwIfAborted(signals);
    if (matched === undefined) throw exception('This language is not supported.', 'NotSupportedError');
    for (const loaded of [0, 1]) {
      tellProgress(loaded);
      await letOthersRun();
      throwIfAborted(signals);
    }
    // The engine is made at the first reading: better here than in the first summary.
    analyze('.');

    const summarizer = new Summarizer(...([CREATION, { ...settings, ...matched }] as unknown as never[]));
    onAbort(signals, (reason) => summarizer.#destruction.abort(reason));
    return summarizer;
  }

  /** `'available'`, or `'unavailable'` where a language other than English is asked for. */
  static async availability(options: SummarizerCreateCoreOptions = {}): Promise<Availability> {
    return matchSettings(readCoreOptions(options)) === undefined ? 'unavailable' : 'available';
  }

  get type(): SummarizerType {
    return this.#settings.type;
  }

  get format(): SummarizerFormat {
    return this.#settings.format;
  }

  get length(): SummarizerLength {
    return this.#settings.length;
  }

  get preference(): PerformancePreference {
    return this.#settings.preference;
  }

  /** Empty where none was given. */
  get sharedContext(): string {
    return this.#settings.sharedContext ?? '';
  }

  /** Null where none was given. */
  get expectedInputLanguages(): readonly string[] | null {
    return listOrNull(this.#settings.expectedInputLanguages);
  }

  /** Null where none was given. */
  get expectedContextLanguages(): readonly string[] | null {
    return listOrNull(this.#settings.expectedContextLanguages);
  }

  /** Null where none was given. */
  get outputLanguage(): string | null {
    return this.#settings.outputLanguage ?? null;
  }

  /** Infinite: a text may have any length. */
  get inputQuota(): number {
    return Number.POSITIVE_INFINITY;
  }

  get [Symbol.toStringTag](): string {
    return 'Summarizer';
  }

  /**
   * The summary of a text; empty for a text without a word.
   *
   * Rejects with the signal's reason where it is aborted, with an "AbortError" after `destroy()`, and with a
   * "NotSupportedError" for a text in a language other than those that `create` was told of.
   */
  async summarize(input: string, options: SummarizerSummarizeOptions = {}): Promise<string> {
    const { text, context, signals } = this.#readCall(input, options);
    throwIfAborted(signals);
    await letOthersRun();
    throwIfAborted(signals);
    return this.#piecesOf(text, context).join('');
  }

  /**
   * The same summary in pieces: a sentence, a point or the headline each. The text is read when the first piece
   * is asked for.
   */
  summarizeStreaming(input: string, options: SummarizerSummarizeOptions = {}): ReadableStream<string> {
    const { text, context, signals } = this.#readCall(input, options);
    throwIfAborted(signals);
    return streamPieces(signals, () => this.#piecesOf(text, context));
  }

  /** 0, as the specification asks where there is no quota. */
  async measureInputUsage(input: string, options: SummarizerSummarizeOptions = {}): Promise<number> {
    const { signals } = this.#readCall(input, options);
    throwIfAborted(signals);
    await letOthersRun();
    throwIfAborted(signals);
    return 0;
  }

  /** Ends what is under way and refuses what comes after, with an "AbortError". */
  destroy(): void {
    this.#destruction.abort(exception('The summarizer was destroyed.', 'AbortError'));
  }

  #readCall(
    input: unknown,
    options: unknown,
  ): { readonly text: string; readonly context: string; readonly signals: readonly AbortSignalLike[] } {
    if (input === undefined) throw new TypeError('There is no text to summarize.');
    const text = toDomString(input);
    const { context, signal } = readSummarizeOptions(options);
    const own = this.#destruction.signal;
    return { text, context: context ?? '', signals: signal === undefined ? [own] : [own, signal] };
  }

  #piecesOf(text: string, context: string): readonly string[] {
    const { type, format, length, sharedContext } = this.#settings;
    const document = analyze(text);
    if (!HAS_WORD.test(text)) return [];
    this.#refuseOtherLanguages(document);
    const query = `${sharedContext ?? ''} ${context}`.trim();
    return writeSummary(document, { type, format, length, query });
  }

  /** What was said of the languages must hold; where nothing was said, any text is read. */
  #refuseOtherLanguages({ language }: Document): void {
    const { expectedInputLanguages, outputLanguage } = this.#settings;
    const named = outputLanguage === undefined ? expectedInputLanguages : [outputLanguage];
    if (named.length === 0 || language === UNKNOWN_LANGUAGE || named.includes(language)) return;
    throw exception(`The text is in another language ("${language}").`, 'NotSupportedError');
  }
}

function listOrNull(languages: readonly string[]): readonly string[] | null {
  return languages.length === 0 ? null : Object.freeze([...languages]);
}

function exception(message: string, name: string): Error {
  return new (webPlatform().DOMException)(message, name);
}
