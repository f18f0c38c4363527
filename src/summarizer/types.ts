declare global {
  // Empty where the surroundings have no such type; where they have it (the DOM, Node, Workers, Bun, Deno), this adds nothing.
  interface AbortSignal {}
  // biome-ignore lint/suspicious/noExplicitAny: a declaration of the same interface must have the same parameter.
  interface ReadableStream<R = any> {}
}

/** What the summary is: an overview, an appetiser, a list of points, or a line to stand above the text. */
export type SummarizerType = 'tldr' | 'teaser' | 'key-points' | 'headline';

/** Whether the result may hold markdown. */
export type SummarizerFormat = 'markdown' | 'plain-text';

/** tldr and teaser: 1, 3, 5 sentences; key-points: 3, 5, 7 points; headline: 12, 17, 22 words. Hard ceilings. */
export type SummarizerLength = 'short' | 'medium' | 'long';

/** Accepted and shown, without effect: there is one way to summarize, and it is fast. */
export type PerformancePreference = 'auto' | 'speed' | 'capability';

/** Whether a summarizer can be had. Here only `'available'` and `'unavailable'` occur. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** Options of `Summarizer.availability`. */
export interface SummarizerCreateCoreOptions {
  /** Default `'key-points'`. */
  readonly type?: SummarizerType | undefined;
  /** Default `'markdown'`. */
  readonly format?: SummarizerFormat | undefined;
  /** Default `'short'`. */
  readonly length?: SummarizerLength | undefined;
  /** Default `'auto'`. */
  readonly preference?: PerformancePreference | undefined;
  /** BCP 47 tags; English only. */
  readonly expectedInputLanguages?: readonly string[] | undefined;
  /** BCP 47 tags; English only. */
  readonly expectedContextLanguages?: readonly string[] | undefined;
  /** BCP 47 tag; English only. */
  readonly outputLanguage?: string | undefined;
}

/** Options of `Summarizer.create`. */
export interface SummarizerCreateOptions extends SummarizerCreateCoreOptions {
  /** Aborts the creation, and later destroys the summarizer. */
  readonly signal?: AbortSignal | undefined;
  /** Gets an event target on which "downloadprogress" is fired, with `loaded` 0 and then 1: there is nothing to download. */
  readonly monitor?: CreateMonitorCallback | undefined;
  /** What all the texts are, or what their readers want to know: sentences that share its words are preferred. */
  readonly sharedContext?: string | undefined;
}

/** Options of one summary. */
export interface SummarizerSummarizeOptions {
  /** Aborts this summary. */
  readonly signal?: AbortSignal | undefined;
  /** What this text is, or what its reader wants to know: sentences that share its words are preferred. */
  readonly context?: string | undefined;
}

/** What a monitor hears of. */
export interface DownloadProgressEvent {
  readonly type: string;
  /** 0, then 1. */
  readonly loaded: number;
  /** Always 1. */
  readonly total: number;
  /** Always true. */
  readonly lengthComputable: boolean;
}

/** The event target that a monitor gets. */
export interface CreateMonitor {
  addEventListener(type: 'downloadprogress', listener: (event: DownloadProgressEvent) => void): void;
  removeEventListener(type: 'downloadprogress', listener: (event: DownloadProgressEvent) => void): void;
  ondownloadprogress: DownloadProgressHandler | null;
}

// As methods, so that functions written for the DOM's own, larger types are taken too.
/** Gets the event target of a creation. */
export type CreateMonitorCallback = { call(monitor: CreateMonitor): unknown }['call'];
/** Hears of progress. */
export type DownloadProgressHandler = { call(event: DownloadProgressEvent): unknown }['call'];
