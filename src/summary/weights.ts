import { FEATURE_WEIGHTS } from '../models/summary-weights';
import type { Kind } from './kind';

/** What a feature is worth in a text of each kind: `always`, and what news and talk add to it. */
export type WeightTable = readonly (readonly [feature: string, always: number, news: number, talk: number])[];

/** What each feature is worth in one document, by its name. */
export type FeatureWeights = ReadonlyMap<string, number>;

/**
 * Weights that no data taught. A reader who asks a question wants its answer: a sentence with all of its words
 * passes any other. A title's words count for about as much as standing first. A scrap may raise ROUGE, since it
 * is short, but tells a reader nothing, and what has little more tells little; a caption tells the news again, but of a
 * picture that is not there, and half a quotation is no better; a line without a stop is mostly a caption too. A label
 * is a caption's in news only. In news the learned scores lie twice as far apart, and
 * these with them.
 *
 * Where there is little room, what opens the news has to be there, and one sentence alone may be long: what is learned
 * is what three sentences are worth, and the highlights of news sites, which stand below a headline, leave out what it
 * says. An abstract is a little like news and opens with what was known before, hence the part below zero; beside three
 * sentences the background of an announcement may be one, alone it tells nothing of what is new. Sections that sum up or
 * lead up are those of papers and reports, not of news.
 *
 * In talk, ROUGE likes what is short and half said: a reader cannot use it, nor a question without its answer. What
 * costs place there (src/summary/signals/fluency.ts, theme.ts, ceremony.ts) was settled by reading meetings; a name
 * at the front tells who speaks. What leads through a talk is no news elsewhere either.
 */
export const ASKED: WeightTable = [
  ['query-share', 8, 8, 0],
  ['title-share', 2, 2, 0],
  ['scrap', -1, -3, 0],
  ['thin', 0, -0.8, 0],
  ['caption', -0.8, -0.7, 0],
  ['label', 0, -1.5, 0],
  ['unstopped', -0.2, -1, 0],
  ['broken-quotation', -0.8, -0.7, 0],
  ['opening-in-brief', -0.12, 1.1, 0],
  ['log-words-alone', 0.3, 0.2, 0],
  ['background-in-brief', -0.6, 0.6, 0],
  ['summing-up', 1, -1, 0],
  ['aside', -1, 1, 0],
  ['verbless', 0, 0, -1.5],
  ['continued', 0, 0, -1.5],
  ['unfinished', 0, 0, -1],
  ['stumbles', 0, 0, -2.5],
  ['rambling', 0, 0, -1.2],
  ['asked', 0, 0, -0.5],
  ['substance', 0, 0, 1.6],
  ['off-theme', 0, 0, -1],
  ['named', 0, 0, 0.2],
  ['ceremony', -0.5, 0.5, -0.5],
];

/** The weights for a document of a kind. */
export function weightsFor({ news, talk }: Kind, learned: WeightTable = FEATURE_WEIGHTS): FeatureWeights {
  return new Map(
    [...learned, ...ASKED].map(([feature, always, newsPart, talkPart]) => [
      feature,
      always + news * newsPart + talk * talkPart,
    ]),
  );
}
