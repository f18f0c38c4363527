import type { Analysis } from '../document/analysis';
import { readsAsEnglish } from '../document/language/language';
import type { Extent } from './budget';
import { type Candidate, findCandidates } from './candidates';
import { measureCaption } from './signals/caption';
import { measureCentrality } from './signals/centrality';
import { measureCeremony } from './signals/ceremony';
import { measureCues } from './signals/cues';
import { measureDependence } from './signals/dependence';
import { measureFluency } from './signals/fluency';
import { measureLength } from './signals/length';
import { measureNames } from './signals/names';
import { measureNewsStart } from './signals/news-start';
import { measureNumbers } from './signals/numbers';
import { measurePosition } from './signals/position';
import { measureQuery } from './signals/query';
import { measureRecurrence } from './signals/recurrence';
import { measureSection } from './signals/section';
import type { Feature, Signal, SignalContext } from './signals/signal';
import { measureTalkWords } from './signals/talk-words';
import { measureTheme } from './signals/theme';
import { measureTitle } from './signals/title';
import { measureVoice } from './signals/voice';
import { measureWordClasses } from './signals/word-classes';
import { measureTraits, type Traits } from './traits';

/** What the reader asked for, beside the text. */
export interface RankingRequest {
  readonly query?: string | undefined;
  /** How much of it; where that is little, what opens a text of news has to be there. */
  readonly extent?: Extent | undefined;
}

/** The candidates of a document with all that is measured on them. */
export interface MeasuredDocument {
  readonly candidates: readonly Candidate[];
  readonly traits: Traits;
  readonly signals: readonly { readonly signal: string; readonly features: readonly Feature[] }[];
}

/** The signals by the name that `reasons` gives them. */
const SIGNALS: readonly (readonly [name: string, measure: Signal])[] = [
  ['position', measurePosition],
  ['news-start', measureNewsStart],
  ['centrality', measureCentrality],
  ['recurrence', measureRecurrence],
  ['section', measureSection],
  ['title', measureTitle],
  ['names', measureNames],
  ['numbers', measureNumbers],
  ['cues', measureCues],
  ['length', measureLength],
  ['voice', measureVoice],
  ['dependence', measureDependence],
  ['word-classes', measureWordClasses],
  ['theme', measureTheme],
  ['fluency', measureFluency],
  ['talk-words', measureTalkWords],
  ['ceremony', measureCeremony],
  ['caption', measureCaption],
  ['query', measureQuery],
];

/** Signals that read English words; in another language they would read something else. */
const ENGLISH_SIGNALS: ReadonlySet<string> = new Set([
  'news-start',
  'section',
  'names',
  'cues',
  'voice',
  'dependence',
  'word-classes',
  'caption',
  'fluency',
  'talk-words',
  'ceremony',
]);

/** Signals that are worth nothing in other texts than talk. */
const TALK_SIGNALS: ReadonlySet<string> = new Set(['theme', 'fluency', 'talk-words']);
/** Where less of a text is talk, they would move hardly a sentence. */
const LEAST_TALK = 0.1;

/** How much of a text is talk, 0 to 1, by its traits. */
type TalkShare = (traits: Traits) => number;

/**
 * Measures the signals on the sentences that can stand in a summary: all of them, for those who learn, or those that
 * count where so much of a text is talk. Cost: linear in the text.
 */
export function measureFeatures(
  analysis: Analysis,
  request: RankingRequest,
  talkShareOf: TalkShare = () => 1,
): MeasuredDocument {
  const context = contextOf(analysis, request);
  const traits = readsAsEnglish(analysis) ? measureTraits(context) : NO_TRAITS;
  const isTalk = talkShareOf(traits) >= LEAST_TALK;
  return {
    candidates: context.candidates,
    traits,
    signals: signalsFor(analysis, isTalk).map(([signal, measure]) => ({
      signal,
      features: measure(context),
    })),
  };
}

/** What the signals read. */
export function contextOf(
  analysis: Analysis,
  { query, extent = 'full' }: RankingRequest = {},
): SignalContext {
  const { candidates, index } = findCandidates(analysis);
  const sentenceFrequency = new Int32Array(index.size);
  for (const { terms } of candidates) {
    for (const term of terms) sentenceFrequency[term] = (sentenceFrequency[term] ?? 0) + 1;
  }
  return { analysis, candidates, index, sentenceFrequency, query, extent };
}

/** A text that is not English has none of the words that tell news from talk: it counts as neither. */
const NO_TRAITS: Traits = new Map();

function signalsFor(analysis: Analysis, isTalk: boolean): typeof SIGNALS {
  const isEnglish = readsAsEnglish(analysis);
  return SIGNALS.filter(
    ([name]) => (isEnglish || !ENGLISH_SIGNALS.has(name)) && (isTalk || !TALK_SIGNALS.has(name)),
  );
}
