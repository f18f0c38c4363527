import { readSet, sampleEvenly } from '../data.ts';
import type { Library } from '../library.ts';
import { createProgress } from '../progress.ts';
import { countWords, splitSentences } from '../sentences.ts';
import { cleanLead, lead } from '../systems/lead.ts';

/** How precis reads the pages of one extractor; all in percent. */
export interface BoilerplateResult {
  readonly pages: number;
  readonly failed: number;
  /** Share of the text's words that are page furniture. */
  readonly furnitureInText: number;
  /** Share of summary sentences that are page furniture, three a page: precis's, the lead's and the clean lead's. */
  readonly furnitureInSummary: number;
  readonly furnitureInLead: number;
  readonly furnitureInCleanLead: number;
  /** Share of the furniture's words in sentences with the role byline or boilerplate. */
  readonly furnitureDropped: number;
  /** The same with titles and headings, which no summary holds either. */
  readonly furnitureKeptOut: number;
  /** Share of the content's words in sentences with the role byline or boilerplate. */
  readonly contentLost: number;
}

/** A chosen sentence that is page furniture, for reading. */
export interface FurnitureSentence {
  readonly id: string;
  readonly extractor: string;
  readonly text: string;
}

/** Results by extractor, and precis's furniture sentences. */
export interface BoilerplateSetResult {
  readonly extractors: Readonly<Record<string, BoilerplateResult>>;
  readonly chosenFurniture: readonly FurnitureSentence[];
}

interface ExtractedLines {
  readonly lines: readonly string[];
  readonly labels: readonly number[];
}

type PageItem = { readonly id: string } & Readonly<Record<string, ExtractedLines | string>>;

/** A line of the page in the joined text. */
interface PlacedLine {
  readonly start: number;
  readonly end: number;
  readonly isContent: boolean;
}

/** The set of extracted pages. */
export const BOILERPLATE_FILE = 'boilerplate/article-lines-dev.jsonl';
const EXTRACTORS = ['trafilatura', 'newspaper', 'readability_js', 'boilerpipe', 'html-text'];
const SENTENCES = 3;

/** Counts words of furniture and of content by what precis makes of them. */
export function scoreBoilerplate(library: Library, sample: number | undefined): BoilerplateSetResult {
  const items = sampleEvenly(readSet<PageItem>(BOILERPLATE_FILE), sample);
  const chosenFurniture: FurnitureSentence[] = [];
  const progress = createProgress('boilerplate', items.length * EXTRACTORS.length);
  const extractors: Record<string, BoilerplateResult> = {};
  for (const extractor of EXTRACTORS) {
    const counts = new Counts();
    for (const item of items) {
      progress.tick();
      const page = item[extractor];
      if (page === undefined || typeof page === 'string' || page.lines.length === 0) continue;
      const text = page.lines.join('\n');
      const lines = placeLines(page);
      counts.add('pages', 1);
      try {
        const document = library.analyze(text);
        for (const sentence of document.sentences) {
          const kind = isFurniture(sentence.start, sentence.end, lines) ? 'furniture' : 'content';
          const words = countWords(sentence.text);
          counts.add(`${kind} words`, words);
          counts.add(`${kind} ${sentence.role}`, words);
        }
        for (const chosen of library.summarize(document, { sentences: SENTENCES }).sentences) {
          counts.add('chosen', 1);
          if (!isFurniture(chosen.start, chosen.end, lines)) continue;
          counts.add('chosen furniture', 1);
          chosenFurniture.push({ id: item.id, extractor, text: chosen.text });
        }
      } catch {
        counts.add('failed', 1);
      }
      const article = { id: item.id, text, sentences: splitSentences(text) };
      for (const system of [lead, cleanLead]) {
        for (const sentence of system.choose(article, SENTENCES)) {
          const start = text.indexOf(sentence);
          counts.add(`${system.name} chosen`, 1);
          if (start >= 0 && isFurniture(start, start + sentence.length, lines)) {
            counts.add(`${system.name} chosen furniture`, 1);
          }
        }
      }
    }
    extractors[extractor] = summarise(counts);
  }
  progress.end();
  return { extractors, chosenFurniture };
}

/** Named counters that begin at nothing. */
class Counts {
  readonly #counts = new Map<string, number>();

  add(name: string, amount: number): void {
    this.#counts.set(name, this.get(name) + amount);
  }

  get(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  percent(part: readonly string[], whole: string): number {
    const sum = part.reduce((total, name) => total + this.get(name), 0);
    return this.get(whole) === 0 ? 0 : (100 * sum) / this.get(whole);
  }
}

function placeLines({ lines, labels }: ExtractedLines): readonly PlacedLine[] {
  let start = 0;
  return lines.map((line, at) => {
    const placed = { start, end: start + line.length, isContent: labels[at] === 1 };
    start = placed.end + 1;
    return placed;
  });
}

/** True when more of the stretch stands on furniture lines than on content lines. */
function isFurniture(start: number, end: number, lines: readonly PlacedLine[]): boolean {
  let balance = 0;
  for (const line of lines) {
    const shared = Math.max(0, Math.min(end, line.end) - Math.max(start, line.start));
    balance += line.isContent ? -shared : shared;
  }
  return balance > 0;
}

function summarise(counts: Counts): BoilerplateResult {
  const roles = (kind: string, names: readonly string[]): readonly string[] =>
    names.map((role) => `${kind} ${role}`);
  const dropped = ['byline', 'boilerplate'];
  const allWords = counts.get('furniture words') + counts.get('content words');
  return {
    pages: counts.get('pages'),
    failed: counts.get('failed'),
    furnitureInText: allWords === 0 ? 0 : (100 * counts.get('furniture words')) / allWords,
    furnitureInSummary: counts.percent(['chosen furniture'], 'chosen'),
    furnitureInLead: counts.percent(['lead chosen furniture'], 'lead chosen'),
    furnitureInCleanLead: counts.percent(['clean lead chosen furniture'], 'clean lead chosen'),
    furnitureDropped: counts.percent(roles('furniture', dropped), 'furniture words'),
    furnitureKeptOut: counts.percent(roles('furniture', [...dropped, 'title', 'heading']), 'furniture words'),
    contentLost: counts.percent(roles('content', dropped), 'content words'),
  };
}
