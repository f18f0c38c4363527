import type { Analysis } from '../../document/analysis';
import { isFiniteVerb } from '../grammar';
import { type Words, wordsAt } from '../words';
import { isPersonsName } from './resolve-person';

/** A name with its type, as the entities find it. */
export interface TypedName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly text: string;
  readonly type: string;
}

/** The names of one sentence. */
export type NamesOfSentence = (sentence: number) => readonly TypedName[];

/** What an organization does and a thing cannot: with another verb "it" may be the deal, the phone or the fire. */
const DEEDS: ReadonlySet<string> = new Set([
  'said',
  'says',
  'announced',
  'announces',
  'plans',
  'planned',
  'explored',
  'explores',
  'considered',
  'considers',
  'rejected',
  'rejects',
  'agreed',
  'agrees',
  'decided',
  'hired',
  'acquired',
  'bought',
  'buys',
  'invested',
  'invests',
  'employs',
  'employed',
  'signed',
  'accused',
  'denied',
  'denies',
  'appealed',
  'sued',
  'warned',
  'warns',
  'urged',
  'urges',
  'expects',
  'expected',
  'declined',
  'refused',
  'pledged',
  'promised',
  'promises',
  'hopes',
  'hoped',
  'wants',
  'wanted',
  'apologised',
  'apologized',
  'negotiated',
  'partnered',
  'launched',
  'unveiled',
  'opened',
  'sold',
  'fired',
  'dismissed',
  'insisted',
  'argued',
  'argues',
  'claims',
  'claimed',
  'confirmed',
  'estimates',
  'estimated',
  'forecast',
  'intends',
  'intended',
  'proposed',
  'proposes',
  'published',
  'recalled',
  'reported',
  'tested',
  'dropped',
  'chose',
  'selected',
  'told',
  'believes',
  'aims',
  'aimed',
  'tried',
  'sought',
  'seeks',
  'owns',
  'operates',
  'manufactures',
  'donated',
  'paid',
]);

/** A sentence that opens with one of these does not open with a name; to look for names costs more than to see this. */
const NOT_NAMES: ReadonlySet<string> = new Set([
  'PRON',
  'ADP',
  'SCONJ',
  'ADV',
  'CCONJ',
  'AUX',
  'NUM',
  'PUNCT',
]);

const AGENTS: ReadonlySet<string> = new Set(['organization']);

/**
 * The organization that a leading "It" or "The company" stands for, or `undefined` when another could be
 * meant: it must open the sentence before as its subject, and "It" must do what only an organization does.
 */
export function resolveOrganization(
  analysis: Analysis,
  sentence: number,
  verb: string | undefined,
  namesOf: NamesOfSentence,
): string | undefined {
  const before = analysis.sentences[sentence - 1];
  const own = analysis.sentences[sentence];
  if (
    before === undefined ||
    own === undefined ||
    before.role !== 'body' ||
    before.paragraph !== own.paragraph
  )
    return undefined;
  if (verb !== undefined && !DEEDS.has(verb)) return undefined;
  if (NOT_NAMES.has(analysis.tokens.tags[before.firstToken] ?? '')) return undefined;
  const names = namesOf(before.index);
  const subject = names[0];
  if (subject === undefined || subject.firstToken !== before.firstToken || !AGENTS.has(subject.type))
    return undefined;
  const words = wordsAt(
    analysis.tokens,
    Array.from({ length: before.endToken - before.firstToken }, (_, offset) => before.firstToken + offset),
  );
  const next = verbAfter(words, subject.endToken - before.firstToken);
  if (!isFiniteVerb(words, next) || hasRivalSubject(words, names, before.firstToken, next)) return undefined;
  if (isPersonsName({ analysis, ...subject })) return undefined;
  return namesOf(sentence).some((name) => name.text === subject.text) ? undefined : subject.text;
}

function verbAfter(words: Words, at: number): number {
  return words.tags[at] === 'ADV' ? at + 1 : at;
}

/** Another organization that does something in the same sentence, as in "Orlo said Vanta had failed". */
function hasRivalSubject(
  words: Words,
  names: readonly TypedName[],
  offset: number,
  mainVerb: number,
): boolean {
  return names.some(({ endToken, type }) => {
    const next = verbAfter(words, endToken - offset);
    return type === 'organization' && next > mainVerb && isFiniteVerb(words, next);
  });
}
