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
  readonly signals: readonly MeasuredSignal[];
}

/** A signal by its name, with its features of each candidate. */
export interface MeasuredSignal {
  readonly signal: string;
  readonly features: readonly Feature[];
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
const NO_TRAITS: Traits = new Map();

/**
 * Measures all signals on the sentences that can stand in a summary, for those who learn what they are worth. Cost:
 * linear in the text.
 */
export function measureFeatures(analysis: Analysis, request: RankingRequest = {}): MeasuredDocument {
  const context = contextOf(analysis, request);
  return {
    candidates: context.candidates,
    traits: traitsOf(context),
    signals: [...measureSignals(context, 1)],
  };
}

/** Measures one signal after the other, those that count where so much of a text is talk: nobody has to keep them all. */
export function* measureSignals(context: SignalContext, talk: number): Generator<MeasuredSignal> {
  const isEnglish = readsAsEnglish(context.analysis);
  for (const [signal, measure] of SIGNALS) {
    if (!isEnglish && ENGLISH_SIGNALS.has(signal)) continue;
    if (talk < LEAST_TALK && TALK_SIGNALS.has(signal)) continue;
    yield { signal, features: measure(context) };
  }
}

/** A text that is not English has none of the words that tell news from talk: it counts as neither. */
export function traitsOf(context: SignalContext): Traits {
  return readsAsEnglish(context.analysis) ? measureTraits(context) : NO_TRAITS;
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
