import type { NameType } from '../contract/types';
import type { Analysis, Tokens } from '../document/analysis';
import type { Candidate } from './candidates';
import { readContext } from './context-evidence';
import { addEvidence, type Evidence, noEvidence, strongest } from './evidence';
import { readForm } from './form-evidence';
import { getGazetteers } from './gazetteers';
import type { TokenSpan } from './name-mention';

/** A candidate that was found to be a name. */
export interface TaggedSpan extends TokenSpan {
  readonly type: NameType;
}

/** What speaks for a name over the whole document. */
interface NameRecord {
  readonly values: readonly string[];
  readonly evidence: Evidence;
  mentions: number;
  doubtful: number;
}

/** A name is taken for one from this weight on; a doubtful one (headline, sentence start) needs more. */
const THRESHOLD = 1;
const DOUBTFUL_THRESHOLD = 1.2;
/** Surroundings of the same name add up to at most this many of its mentions. */
const MAX_CONTEXTS = 4;
const UNINTRODUCED = { person: -0.8, organization: 0.8 };
const UNINTRODUCED_FIRST_NAME = { person: 0.3 };
const TERM = { person: -3, organization: -3, place: -3, product: -3, event: -3 };
/** What a member of a list takes from the other members. */
const LIST_SHARE = 0.4;
const LIST_CLIP = 4;
/** What a part of a name takes from the whole. */
const PART_OF_PERSON = 5;
const PART_OF_ORGANIZATION = 3;

/** Decides for each candidate what it names, the same way through the whole document. */
export function tagCandidates(analysis: Analysis, candidates: readonly Candidate[]): readonly TaggedSpan[] {
  const { tokens, sentences } = analysis;
  const keys = candidates.map(({ firstToken, endToken }) => keyOf(tokens.lowers, firstToken, endToken));
  const records = new Map<string, NameRecord>();
  for (const [index, candidate] of candidates.entries()) {
    const key = keys[index] ?? '';
    let record = records.get(key);
    if (record === undefined) {
      const values = tokens.values.slice(candidate.firstToken, candidate.endToken);
      record = { values, evidence: readForm(values), mentions: 0, doubtful: 0 };
      records.set(key, record);
    }
    const sentence = sentences[candidate.sentence];
    const context = sentence === undefined ? noEvidence() : readContext(tokens, sentence, candidate);
    record.mentions += 1;
    if (candidate.isDoubtful) record.doubtful += 1;
    if (isShortForTerm(tokens, candidate)) addEvidence(record.evidence, TERM);
    if (record.mentions <= MAX_CONTEXTS) addEvidence(record.evidence, context);
  }
  weighUnintroduced(records);
  shareInLists(analysis, candidates, keys, records);
  linkParts(records);

  const tagged: TaggedSpan[] = [];
  for (const [index, { firstToken, endToken, sentence }] of candidates.entries()) {
    const record = records.get(keys[index] ?? '');
    if (record === undefined) continue;
    const { type, weight } = strongest(record.evidence);
    const threshold = record.doubtful === record.mentions ? DOUBTFUL_THRESHOLD : THRESHOLD;
    if (weight >= threshold) tagged.push({ firstToken, endToken, sentence, type });
  }
  return tagged;
}

function keyOf(lowers: readonly string[], first: number, end: number): string {
  return lowers.slice(lowers[first] === 'the' ? first + 1 : first, end).join(' ');
}

/** "system under test (SUT)": an acronym of words in lower case is a term and no name. */
function isShortForTerm({ lowers, values }: Tokens, { firstToken, endToken }: Candidate): boolean {
  const letters = lowers[firstToken] ?? '';
  if (endToken - firstToken !== 1 || values[firstToken - 1] !== '(' || values[endToken] !== ')') return false;
  let token = firstToken - 2;
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    if (lowers[token] === '-') token -= 1;
    const word = lowers[token] ?? '';
    if (word === '' || word.charAt(0) !== letters.charAt(letter)) return false;
    if (letter === 0 && word !== values[token]) return false;
    token -= 1;
  }
  return true;
}

/** "Tencent, ByteDance and DeepSeek" are of one kind: each takes a share of what is known of the others. */
function shareInLists(
  { tokens }: Analysis,
  candidates: readonly Candidate[],
  keys: readonly string[],
  records: ReadonlyMap<string, NameRecord>,
): void {
  let start = 0;
  for (let index = 1; index <= candidates.length; index += 1) {
    const previous = candidates[index - 1];
    const current = candidates[index];
    if (previous !== undefined && current !== undefined && isListed(tokens.lowers, previous, current))
      continue;
    if (index - start >= 2) shareAmong(keys.slice(start, index), records);
    start = index;
  }
}

function isListed(lowers: readonly string[], previous: Candidate, current: Candidate): boolean {
  if (previous.sentence !== current.sentence) return false;
  const between = lowers.slice(previous.endToken, current.firstToken);
  return between.length === 1
    ? between[0] === 'and' || between[0] === 'or' || between[0] === ','
    : between.length === 2 && between[0] === ',' && (between[1] === 'and' || between[1] === 'or');
}

function shareAmong(keys: readonly string[], records: ReadonlyMap<string, NameRecord>): void {
  const members = [...new Set(keys)].flatMap((key) => records.get(key) ?? []);
  if (members.length < 2) return;
  const known = members.map(({ evidence }) => clipped(evidence));
  const total = noEvidence();
  for (const evidence of known) addEvidence(total, evidence);
  const share = LIST_SHARE / (members.length - 1);
  for (const [index, { evidence }] of members.entries()) {
    addEvidence(evidence, total, share);
    addEvidence(evidence, known[index] ?? {}, -share);
  }
}

/** What is known all too well of one member must not outweigh what is known of another. */
function clipped(evidence: Readonly<Evidence>): Evidence {
  const clip = (weight: number): number => Math.max(-LIST_CLIP, Math.min(LIST_CLIP, weight));
  return {
    person: clip(evidence.person),
    organization: clip(evidence.organization),
    place: clip(evidence.place),
    product: clip(evidence.product),
    event: clip(evidence.event),
  };
}

/**
 * News gives a person's full name once: one word that is named again and again, and is never part of a longer name,
 * is more likely an organization.
 */
function weighUnintroduced(records: ReadonlyMap<string, NameRecord>): void {
  const { firstNames } = getGazetteers();
  const parts = new Set<string>();
  for (const key of records.keys()) {
    const words = key.split(' ');
    if (words.length > 1) for (const part of [words[0] ?? '', words.at(-1) ?? '']) parts.add(part);
  }
  for (const [key, { evidence, mentions }] of records) {
    if (mentions < 2 || key.includes(' ') || parts.has(key)) continue;
    addEvidence(evidence, firstNames.has(key) ? UNINTRODUCED_FIRST_NAME : UNINTRODUCED);
  }
}

/** "Cook" is the person that "Tim Cook" is; "Apple" is the company that "Apple Inc." is. */
function linkParts(records: ReadonlyMap<string, NameRecord>): void {
  const { countries, regions } = getGazetteers();
  for (const [key, { values, evidence }] of records) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    const { type, weight } = strongest(evidence);
    if (weight < THRESHOLD) continue;
    if (type === 'person') {
      for (const part of [words.at(-1), words[0]]) {
        const record = records.get(part ?? '');
        if (record === undefined || countries.has(part ?? '')) continue;
        if (!regions.has(part ?? '') || part === words.at(-1)) record.evidence.person += PART_OF_PERSON;
      }
    } else if (type === 'organization') {
      const record = records.get(words.slice(0, -1).join(' '));
      if (record !== undefined) record.evidence.organization += PART_OF_ORGANIZATION;
      const acronym = records.get(initialsOf(values));
      if (acronym !== undefined) acronym.evidence.organization += PART_OF_ORGANIZATION;
    }
  }
}

function initialsOf(values: readonly string[]): string {
  return values
    .filter((value) => /^\p{Lu}/u.test(value))
    .map((value) => value.charAt(0))
    .join('')
    .toLowerCase();
}
