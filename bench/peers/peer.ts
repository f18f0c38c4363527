import { createRequire } from 'node:module';
import { splitSentences } from '../sentences.ts';

/** A summarizer from npm, called as its README says. */
export interface Peer {
  readonly name: string;
  /** The package, loaded when the peer is first asked: some fail then. */
  readonly packageName: string;
  readonly summarise: (load: () => unknown, text: string, count: number) => Promise<readonly string[]>;
}

interface NodeSummarizer {
  readonly SummarizerManager: new (
    text: string,
    count: number,
  ) => {
    getSummaryByFrequency(): { summary: string | Error };
    getSummaryByRank(): Promise<{ summary: string | Error }>;
  };
}
interface TextRank {
  readonly AbsoluteSummarizerConfig: new (...settings: unknown[]) => unknown;
  readonly SorensenDiceSimilarity: new () => unknown;
  readonly DefaultTextParser: new () => unknown;
  readonly NullLogger: new () => unknown;
  readonly Summarizer: {
    new (config: unknown, logger: unknown): { summarize(text: string, language: string): string[] };
    readonly SORT_OCCURENCE: unknown;
  };
}
type Callback<Answer> = (error: unknown, answer: Answer) => void;
interface LexRank {
  summarize(text: string, count: number, done: Callback<{ text: string }[]>): void;
}
interface NodeSummary {
  getSortedSentences(text: string, count: number, done: Callback<string[]>): void;
}
type Sum = (settings: { corpus: string; nSentences: number }) => { sentences: string[] };
type SummaryBot = new () => { run(text: string, count: number): string };
type TextSummarization = (settings: { text: string; numSentences: number }) => Promise<{
  extractive: string[];
}>;

const TEXTRANK_DAMPING = 0.85;

// The packages ship no types (ts-textrank's do not resolve): what is used of each is declared above.
const loadFrom = createRequire(new URL('../package.json', import.meta.url));

/** The peers, each with the number of sentences asked for. */
export const PEERS: readonly Peer[] = [
  {
    name: 'node-summarizer, frequency',
    packageName: 'node-summarizer',
    summarise: async (load, text, count) => {
      const { SummarizerManager } = load() as NodeSummarizer;
      return proseOf(new SummarizerManager(text, count).getSummaryByFrequency().summary);
    },
  },
  {
    name: 'node-summarizer, rank',
    packageName: 'node-summarizer',
    summarise: async (load, text, count) => {
      const { SummarizerManager } = load() as NodeSummarizer;
      return proseOf((await new SummarizerManager(text, count).getSummaryByRank()).summary);
    },
  },
  {
    name: 'ts-textrank',
    packageName: 'ts-textrank',
    summarise: async (load, text, count) => {
      const library = load() as TextRank;
      const config = new library.AbsoluteSummarizerConfig(
        count,
        new library.SorensenDiceSimilarity(),
        new library.DefaultTextParser(),
        TEXTRANK_DAMPING,
        library.Summarizer.SORT_OCCURENCE,
      );
      return new library.Summarizer(config, new library.NullLogger()).summarize(text, 'en');
    },
  },
  {
    name: 'lexrank',
    packageName: 'lexrank',
    summarise: async (load, text, count) => {
      const lines = await called<{ text: string }[]>((done) =>
        (load() as LexRank).summarize(text, count, done),
      );
      return lines.map((line) => line.text);
    },
  },
  {
    // In Node it throws on load (require in an ES module); the bench's transpiler lets it run all the same.
    name: 'node-summary',
    packageName: 'node-summary',
    summarise: async (load, text, count) =>
      called<string[]>((done) => (load() as NodeSummary).getSortedSentences(text, count, done)),
  },
  {
    name: 'sum',
    packageName: 'sum',
    summarise: async (load, text, count) => (load() as Sum)({ corpus: text, nSentences: count }).sentences,
  },
  {
    name: 'summarybot',
    packageName: 'summarybot',
    summarise: async (load, text, count) => {
      const Bot = load() as SummaryBot;
      return splitSentences(new Bot().run(text, count));
    },
  },
  {
    name: 'text-summarization',
    packageName: 'text-summarization',
    summarise: async (load, text, count) =>
      (await (load() as TextSummarization)({ text, numSentences: count })).extractive,
  },
];

/** Loads a peer's package from bench/node_modules. */
export function loadPeer({ packageName }: Peer): unknown {
  return loadFrom(packageName);
}

/** Whether the peers are installed. */
export function hasPeers(): boolean {
  try {
    return loadFrom.resolve('ts-textrank') !== '';
  } catch {
    return false;
  }
}

function called<Answer>(start: (done: Callback<Answer>) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    start((error, answer) => {
      if (error) reject(error instanceof Error ? error : new Error(String(error)));
      else resolve(answer);
    });
  });
}

/** node-summarizer glues sentences without a space and returns an Error as the summary of a short text. */
function proseOf(summary: string | Error): readonly string[] {
  if (summary instanceof Error) throw summary;
  return splitSentences(summary.replaceAll(/([.!?]["”']?)(?=\p{Lu})/gu, '$1 '));
}
