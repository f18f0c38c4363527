import type { AnalyzedSentence, Tokens } from '../document/analysis';
import type { Candidate } from './candidates';
import { BEFORE, OF_ORGANIZATION, OF_PERSON, OF_PLACE } from './context-cues';
import { addEvidence, type Evidence, noEvidence } from './evidence';
import { getGazetteers } from './gazetteers';
import { getVocabulary, type Vocabulary } from './vocabulary';

/** Weights of what stands around a name. */
const WEIGHTS = {
  titled: { person: 6, place: -2 },
  roleBefore: { person: 2.6 },
  age: { person: 5 },
  who: { person: 3 },
  saidAfter: { person: 1.5, organization: 0.9, place: -0.3 },
  saidBefore: { person: 1.5, organization: 0.6 },
  accordingTo: { organization: 0.9, person: 0.6, place: -0.4 },
  personVerb: { person: 1.6 },
  organizationVerb: { organization: 1.3 },
  roleAfterComma: { person: 3.2 },
  kindAfterComma: 3,
  kindBefore: 2.6,
  officeOf: { organization: 2.6, place: 0.8 },
  organizationFollower: { organization: 1.8, place: 0.5 },
  placeFollower: { place: 1.6, organization: 0.3 },
  productFollower: { product: 1.5, organization: 0.5 },
  placeComma: { place: 3 },
  based: { place: 4 },
  owned: { product: 0.9 },
} as const;

const LIST_CUES = new Set(['like', 'including', 'as', 'are', 'is', 'other']);
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'former', 'and']);
const AUXILIARIES = new Set(
  'has have had is was will would could may might must also not be been then'.split(' '),
);
/** How many auxiliaries and adverbs may stand between a name and its verb. */
const MAX_BEFORE_VERB = 3;
const AGE = /^\d{1,2}$/u;
/** How far after a comma the noun of an apposition is looked for: "X, a former Swiss engineer". */
const APPOSITION_TOKENS = 5;
/** How far before "like" or "including" the noun of the list stands. */
const LIST_NOUN_TOKENS = 2;

/** What the words around a candidate say about its kind. */
export function readContext(tokens: Tokens, sentence: AnalyzedSentence, candidate: Candidate): Evidence {
  const evidence = noEvidence();
  const words = getVocabulary();
  if (candidate.isTitled) addEvidence(evidence, WEIGHTS.titled);
  readBefore(evidence, tokens, sentence, candidate, words);
  readAfter(evidence, tokens, sentence, candidate, words);
  return evidence;
}

function readBefore(
  evidence: Evidence,
  { lowers, values }: Tokens,
  { firstToken }: AnalyzedSentence,
  candidate: Candidate,
  words: Vocabulary,
): void {
  const at = (distance: number): string => {
    const token = candidate.firstToken - distance;
    return token >= firstToken ? (lowers[token] ?? '') : '';
  };
  let before = at(1);
  let shift = 1;
  if (before === 'the' || before === '“' || before === '"') {
    shift = 2;
    before = at(2);
  }
  // In "in Apple's market" the preposition belongs to the market.
  const isOwner = lowers[candidate.endToken] === "'s" || lowers[candidate.endToken] === '’s';
  addEvidence(evidence, BEFORE.get(before) ?? {}, isOwner ? 0.1 : shift === 1 ? 1 : 0.5);
  if (shift === 1 && words.speechVerbs.has(before)) addEvidence(evidence, WEIGHTS.saidBefore);
  if (shift === 1 && isPersonNoun(before, words)) addEvidence(evidence, WEIGHTS.roleBefore);
  else addKind(evidence, before, words, WEIGHTS.kindBefore * (shift === 1 ? 1 : 0.4));
  if (before === 'of' || before === 'at' || before === 'for') {
    const noun = at(shift + 1);
    if (OF_ORGANIZATION.has(noun)) addEvidence(evidence, WEIGHTS.officeOf);
    if (OF_PERSON.has(noun) && before === 'of') addEvidence(evidence, { person: 2 });
    if (OF_PLACE.has(noun) && before === 'of') addEvidence(evidence, { place: 2.2 });
  }
  if (before === 'to' && at(shift + 1) === 'according') addEvidence(evidence, WEIGHTS.accordingTo);
  if (LIST_CUES.has(before)) {
    for (let distance = shift + 1; distance <= shift + 1 + LIST_NOUN_TOKENS; distance += 1) {
      addKind(evidence, at(distance), words, WEIGHTS.kindBefore);
    }
  }
  if (before === 'from' || before === 'with') addKind(evidence, at(shift + 1), words, 0);
  const isOwned = before === "'s" || before === '’s';
  if (isOwned && /^\p{Lu}|^\p{Ll}\p{Lu}/u.test(values[candidate.firstToken - 2] ?? '')) {
    addEvidence(evidence, WEIGHTS.owned);
  }
}

function readAfter(
  evidence: Evidence,
  { lowers, values, starts, ends }: Tokens,
  sentence: AnalyzedSentence,
  candidate: Candidate,
  words: Vocabulary,
): void {
  const end = candidate.endToken;
  const at = (distance: number): string =>
    end + distance < sentence.endToken ? (lowers[end + distance] ?? '') : '';
  const next = at(0);
  if (words.speechVerbs.has(next)) addEvidence(evidence, WEIGHTS.saidAfter);
  let verb = 0;
  while (verb < MAX_BEFORE_VERB && (AUXILIARIES.has(at(verb)) || at(verb).endsWith('ly'))) verb += 1;
  if (words.personVerbs.has(at(verb))) addEvidence(evidence, WEIGHTS.personVerb);
  if (words.organizationVerbs.has(at(verb))) addEvidence(evidence, WEIGHTS.organizationVerb);
  if (next === 'who' || next === 'whose' || (next === ',' && at(1) === 'who'))
    addEvidence(evidence, WEIGHTS.who);
  const follower = next === "'s" || next === '’s' ? at(1) : next;
  if (words.organizationFollowers.has(follower)) addEvidence(evidence, WEIGHTS.organizationFollower);
  if (words.placeFollowers.has(follower)) addEvidence(evidence, WEIGHTS.placeFollower);
  if (words.productFollowers.has(follower)) addEvidence(evidence, WEIGHTS.productFollower);
  if (next === '-' && at(1) === 'based' && starts[end] === ends[end - 1])
    addEvidence(evidence, WEIGHTS.based);
  if (next !== ',' && next !== '(') {
    addKind(evidence, next, words, 1.2);
    return;
  }
  if (AGE.test(at(1)) && (at(2) === ',' || at(2) === ')' || at(2) === '.'))
    addEvidence(evidence, WEIGHTS.age);
  if (next === ',') readApposition(evidence, at, words);
  const { countries, regions } = getGazetteers();
  const place = at(1);
  if (
    next === ',' &&
    /^\p{Lu}/u.test(values[end + 1] ?? '') &&
    (countries.has(place) || regions.has(place))
  ) {
    addEvidence(evidence, WEIGHTS.placeComma, 0.5);
  }
}

/** "X, the chief executive of Y", "X, a Swiss company". */
function readApposition(evidence: Evidence, at: (distance: number) => string, words: Vocabulary): void {
  const isPhrase = ARTICLES.has(at(1)) || isPersonNoun(at(1), words);
  if (!isPhrase) return;
  for (let distance = 1; distance <= APPOSITION_TOKENS; distance += 1) {
    const word = at(distance);
    if (word === ',' || word === '' || word === 'of' || word === 'that') return;
    if (isPersonNoun(word, words)) {
      addEvidence(evidence, WEIGHTS.roleAfterComma);
      return;
    }
    if (kindOf(word, words) !== undefined) {
      const after = at(distance + 1);
      if (after === '' || !words.personNouns.has(after))
        addKind(evidence, word, words, WEIGHTS.kindAfterComma);
      return;
    }
  }
}

function isPersonNoun(word: string, words: Vocabulary): boolean {
  const { personNouns, titles, nameLikeTitles } = words;
  return (
    personNouns.has(word) || titles.has(word) || nameLikeTitles.has(word) || getGazetteers().roles.has(word)
  );
}

function kindOf(word: string, words: Vocabulary): keyof Evidence | undefined {
  if (words.organizationNouns.has(word)) return 'organization';
  if (words.placeNouns.has(word)) return 'place';
  if (words.productNouns.has(word)) return 'product';
  if (words.eventNouns.has(word)) return 'event';
  return words.personNouns.has(word) ? 'person' : undefined;
}

function addKind(evidence: Evidence, word: string, words: Vocabulary, weight: number): void {
  const kind = kindOf(word, words);
  if (kind !== undefined) evidence[kind] += weight;
}
