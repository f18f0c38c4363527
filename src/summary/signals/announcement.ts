import type { AnalyzedSentence, PartOfSpeech, Tokens } from '../../document/analysis';
import { markWords } from '../word-marks';

/**
 * What authors say that they do in a sentence: offer something, inquire into something, find something, or try it out.
 * A sentence may do several of these.
 */
export interface Announcement {
  readonly offers: boolean;
  readonly inquires: boolean;
  readonly finds: boolean;
  readonly tries: boolean;
}

const OFFERS = 1;
const INQUIRES = 2;
const FINDS = 4;
const TRIES = 8;

/** The verbs by which authors tell what they do, in all their forms. */
const VERBS: readonly (readonly [act: number, verbs: string])[] = [
  [
    OFFERS,
    'propose proposes proposed present presents presented introduce introduces introduced develop develops developed design designs designed describe describes described devise devises devised outline outlines outlined formulate formulates formulated offer offers offered provide provides provided derive derives derived define defines defined advocate advocates advocated contribute contributes contributed recommend recommends recommended',
  ],
  [
    INQUIRES,
    'study studies studied investigate investigates investigated explore explores explored examine examines examined analyze analyzes analyzed analyse analyses analysed address addresses addressed consider considers considered revisit revisits revisited tackle tackles tackled focus focuses focused review reviews reviewed survey surveys surveyed ask asks asked discuss discusses discussed seek seeks sought aim aims aimed assess assesses assessed compare compares compared characterize characterizes characterized characterise characterises characterised estimate estimates estimated measure measures measured determine determines determined quantify quantifies quantified explain explains explained extend extends extended follow followed enrol enrolled enroll recruit recruited interview interviewed looks',
  ],
  [
    FINDS,
    'show shows showed find finds found demonstrate demonstrates demonstrated prove proves proved observe observes observed conclude concludes concluded reveal reveals revealed discover discovers discovered establish establishes established identify identifies identified report reports reported argue argues argued suggest suggests suggested confirm confirms confirmed indicate indicates indicated hypothesize hypothesized hypothesise hypothesised',
  ],
  [
    TRIES,
    'evaluate evaluates evaluated test tests tested validate validates validated verify verifies verified apply applies applied conduct conducts conducted perform performs performed illustrate illustrates illustrated train trained use used collect collected sample sampled record recorded',
  ],
];
/** What authors may call the text itself. */
const WRITINGS = words(
  'paper article study work report thesis dissertation review chapter essay survey monograph manuscript book guide tutorial handbook poster',
);
/** What a text's findings stand in. */
const FINDINGS = words(
  'results result findings finding experiments evidence evaluation simulations analyses',
);
/** One who tells a story says "I found", a scholar "I argue". */
const ALONE = words(
  'argue propose present introduce examine explore investigate demonstrate analyze analyse',
);
/** What is only tried when it is presented. */
const TRIALS = words('study experiments results evaluation evaluations simulations comparison');
/** "We present an extensive user study" */
const OBJECT_WITHIN = 5;
const PASSIVES = words('was were');
/** "was not only measured" is too far. */
const PASSIVE_WITHIN = 2;
const AIMS = words('aim aims goal purpose objective objectives');
const POINTS_HERE = words('this our present current');
/** "this earlier work" is another's. */
const POINTS_ELSEWHERE = words('earlier previous prior other recent related early existing');
/** What may stand between: "this extensive empirical study", not "this will work" nor "this Acme guide". */
const DESCRIBES: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['ADJ', 'NOUN']);
/** A verb follows its subject closely: "we, for the first time, then also show". */
const VERB_WITHIN = 4;
/** A writing follows what points to it. */
const NOUN_WITHIN = 3;
/** Between a writing or its findings and the verb: "The results of the second trial with older patients show". */
const LONG_SUBJECT = 9;
/** "The paper argues": only as the subject that opens the sentence. */
const OPENING_TOKENS = 3;
/** What ends the reach of a subject, or denies what follows. */
const STOPS = words(', ; : . ( that which not can could may might would should');

/** Every announcement has one of these: who does it, what it stands in, or what was done. */
const SUBJECTS: ReadonlyMap<string, number> = new Map(
  ['we', 'i', 'the', ...PASSIVES, ...FINDINGS, ...AIMS, ...POINTS_HERE].map((word) => [word, 1]),
);

let actOfVerb: ReadonlyMap<string, number> | undefined;

/** Reads what the authors of a text say in a sentence that they do. Cost: linear in its tokens. */
export function announcementReader(tokens: Tokens): (sentence: AnalyzedSentence) => Announcement {
  const isSubject = markWords(tokens.words, SUBJECTS);
  actOfVerb ??= new Map(
    VERBS.flatMap(([act, verbs]) => verbs.split(' ').map((verb) => [verb, act] as const)),
  );
  const acts = actOfVerb;
  return (sentence) => readAnnouncement(tokens, sentence, isSubject, acts);
}

function readAnnouncement(
  { lowers, tags, wordOfToken }: Tokens,
  { firstToken, endToken }: AnalyzedSentence,
  isSubject: Uint8Array,
  actOfVerb: ReadonlyMap<string, number>,
): Announcement {
  const word = (token: number): string => (token < endToken ? (lowers[token] ?? '') : '');
  let acts = 0;
  for (let token = firstToken; token < endToken; token += 1) {
    if (isSubject[wordOfToken[token] ?? 0] === 0) continue;
    const own = word(token);
    if (own === 'we') acts |= actWithin(word, token + 1, VERB_WITHIN, actOfVerb);
    else if (own === 'i' && ALONE.has(word(token + 1))) acts |= actOfVerb.get(word(token + 1)) ?? 0;
    // "Pressure was then measured": what was done, not what came of it.
    else if (PASSIVES.has(own))
      acts |= isDone(actWithin(word, token + 1, PASSIVE_WITHIN, actOfVerb)) ? TRIES : 0;
    else if (FINDINGS.has(own)) acts |= actWithin(word, token + 1, LONG_SUBJECT, actOfVerb) & FINDS;
    else if (AIMS.has(own) && isAimOfText(word, token)) acts |= INQUIRES;
    else if (POINTS_HERE.has(own) && namesWriting(word, tags, token)) {
      // "This paper is about" has no telling verb, and "In this study, we used" tells what it is as well.
      const act = actWithin(word, token + 2, LONG_SUBJECT, actOfVerb);
      acts |= act === 0 || act === TRIES ? act | INQUIRES : act;
    } else if (own === 'the' && token < firstToken + OPENING_TOKENS && WRITINGS.has(word(token + 1))) {
      acts |= actWithin(word, token + 2, VERB_WITHIN, actOfVerb);
    }
  }
  return {
    offers: (acts & OFFERS) !== 0,
    inquires: (acts & INQUIRES) !== 0,
    finds: (acts & FINDS) !== 0,
    tries: (acts & TRIES) !== 0,
  };
}

/** The act of the first telling verb within so many tokens; 0 where there is none. */
function actWithin(
  word: (token: number) => string,
  from: number,
  reach: number,
  acts: ReadonlyMap<string, number>,
): number {
  for (let token = from; token < from + reach; token += 1) {
    const own = word(token);
    const act = acts.get(own);
    if (act !== undefined) return act === OFFERS && isOfTrial(word, token) ? TRIES : act;
    if (STOPS.has(own) && !(token === from && own === ',')) return 0;
  }
  return 0;
}

/** "We present a user study", "we provide extensive experiments" */
function isOfTrial(word: (token: number) => string, verb: number): boolean {
  for (let token = verb + 1; token <= verb + OBJECT_WITHIN; token += 1) {
    const own = word(token);
    if (TRIALS.has(own)) return true;
    if (STOPS.has(own) || own === 'of' || own === 'for') return false;
  }
  return false;
}

function isDone(act: number): boolean {
  return act === INQUIRES || act === TRIES;
}

/** "this paper", "our large empirical study", but not "this earlier work". */
function namesWriting(word: (token: number) => string, tags: Tokens['tags'], pointer: number): boolean {
  for (let token = pointer + 1; token <= pointer + NOUN_WITHIN; token += 1) {
    const own = word(token);
    if (WRITINGS.has(own)) return true;
    if (POINTS_ELSEWHERE.has(own) || !DESCRIBES.has(tags[token] ?? 'X')) return false;
  }
  return false;
}

/** "The aim of this study was", "Our goal is to" */
function isAimOfText(word: (token: number) => string, noun: number): boolean {
  const before = word(noun - 1);
  const after = word(noun + 1);
  if (before === 'our') return true;
  return before === 'the' && after === 'of' && POINTS_HERE.has(word(noun + 2));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
