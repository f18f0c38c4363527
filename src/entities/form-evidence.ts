import { addEvidence, type Evidence, noEvidence } from './evidence';
import { getGazetteers } from './gazetteers';
import { getVocabulary } from './vocabulary';

/** Weights of what a name's own words say. */
const WEIGHTS = {
  country: { place: 5 },
  region: { place: 3.2 },
  knownOrganization: { organization: 3.2 },
  companySuffix: { organization: 6 },
  organizationHead: { organization: 4, place: -0.5, person: -1 },
  placeHead: { place: 3.4, person: -1 },
  placeStart: { place: 1.2, person: -0.5 },
  eventHead: { event: 4, organization: 0.5, person: -1 },
  productHead: { product: 2.2, person: -0.5 },
  firstNameFirst: { person: 3 },
  lastNameLast: { person: 1.2 },
  initial: { person: 1.5 },
  onlyFirstName: { person: 1.6 },
  onlyLastName: { person: 0.9 },
  particle: { person: 1 },
  acronym: { organization: 1.6 },
  innerCapital: { organization: 1, product: 0.7 },
  lowerFirst: { product: 2.4 },
  version: { product: 2 },
  /** "Air Canada", "Iceland Air Defense Force". */
  countryInside: { organization: 1.5, person: -2 },
  loneHead: { organization: 2.5, person: -0.5 },
  partOfPlace: { place: 4, person: -2 },
  ampersand: { organization: 2.5, person: -1 },
  commonWords: { person: -0.8, organization: -0.3, place: -0.6, product: -0.3, event: -0.6 },
  commonWord: { person: -0.8, organization: -0.6, place: -0.8, product: -0.6, event: -0.6 },
  article: { organization: 0.7, product: 0.3 },
  /** Catholicism, Scientologist. */
  creed: { person: -2, organization: -2, place: -2, product: -2, event: -2 },
  /** Two or three unknown words with capitals are most often a person. */
  severalUnknown: { person: 0.9, organization: 0.5, place: 0.1 },
  severalRare: { person: 0.25, organization: 0.1 },
  letterAndDigit: { product: 1.2 },
  oneUnknown: { person: 0.5, organization: 0.6, place: 0.3 },
} as const satisfies Record<string, Partial<Evidence>>;

const ACRONYM = /^(?:\p{Lu}[\p{Lu}&]{1,6}|(?:\p{Lu}\.){2,5})$/u;
const INNER_CAPITAL = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u;
const LOWER_FIRST = /^\p{Ll}{1,2}\p{Lu}/u;
const SCOTS_OR_IRISH = /^(?:Mc|Mac|O['’]|Di|De|La|Le|Van)\p{Lu}/u;
const CREED = /^\p{L}{3,}(?:ism|ists?|ians?|ology|yorkers?)$/u;
const ROMAN_NUMERAL = /^[ivx]{1,5}$/u;
const HAS_DIGIT = /\d/u;
const INITIAL = /^(?:\p{Lu}\.)+$/u;
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/u;

/** What the words of a name say about its kind, without their surroundings. */
export function readForm(values: readonly string[]): Evidence {
  const evidence = noEvidence();
  const lowers = values.map((value) => value.toLowerCase());
  const name = (lowers[0] === 'the' ? lowers.slice(1) : lowers).join(' ').replaceAll(' - ', '-');
  readLists(evidence, name, lowers);
  readHeads(evidence, lowers);
  readPersonName(evidence, values, lowers);
  readShape(evidence, values);
  return evidence;
}

function readLists(evidence: Evidence, name: string, lowers: readonly string[]): void {
  const { countries, regions, organizations, commonWords } = getGazetteers();
  const isIn = (list: ReadonlySet<string>): boolean => list.has(name) || list.has(name.replaceAll('.', ''));
  const rest = lowers.slice(1).join(' ');
  if (isIn(countries)) addEvidence(evidence, WEIGHTS.country);
  else if (getVocabulary().placeStarts.has(lowers[0] ?? '') && (countries.has(rest) || regions.has(rest))) {
    addEvidence(evidence, WEIGHTS.partOfPlace);
  } else if (isIn(regions)) addEvidence(evidence, WEIGHTS.region);
  else if (lowers.length > 1 && [lowers[0], lowers.at(-1)].some((word) => isPlaceOnly(word ?? ''))) {
    addEvidence(evidence, WEIGHTS.countryInside);
  }
  if (isIn(organizations) || organizations.has(name.replaceAll('-', ' ')))
    addEvidence(evidence, WEIGHTS.knownOrganization);
  else if (organizations.has(rest)) addEvidence(evidence, WEIGHTS.knownOrganization);
  if (lowers[0] === 'the') addEvidence(evidence, WEIGHTS.article);
  if (CREED.test(name)) addEvidence(evidence, WEIGHTS.creed);
  if (name.includes(' ') && lowers.every((word) => commonWords.has(word)))
    addEvidence(evidence, WEIGHTS.commonWords);
  else if (commonWords.has(name)) addEvidence(evidence, WEIGHTS.commonWord);
}

/** Israel and Chad are first names as well, Washington is a last name. */
function isPlaceOnly(word: string): boolean {
  const { countries, regions, firstNames, lastNames } = getGazetteers();
  return (
    (countries.has(word) && !firstNames.has(word)) ||
    (regions.has(word) && !firstNames.has(word) && !lastNames.has(word))
  );
}

function readHeads(evidence: Evidence, lowers: readonly string[]): void {
  const words = getVocabulary();
  const linker = lowers.findIndex((word, index) => index > 0 && (word === 'of' || word === 'for'));
  const isNumbered = lowers.length > 2 && ROMAN_NUMERAL.test(lowers.at(-1) ?? '');
  const last = lowers.at(isNumbered ? -2 : -1) ?? '';
  const head = linker > 0 ? (lowers[linker - 1] ?? '') : last;
  if (lowers.length > 1) {
    if (words.companySuffixes.has(last)) addEvidence(evidence, WEIGHTS.companySuffix);
    if (words.organizationHeads.has(head)) addEvidence(evidence, WEIGHTS.organizationHead);
    if (words.eventHeads.has(head) || /^(?:19|20)\d\d$/u.test(last)) addEvidence(evidence, WEIGHTS.eventHead);
    if (words.placeHeads.has(head) && !words.organizationHeads.has(head))
      addEvidence(evidence, WEIGHTS.placeHead);
    if (words.placeStarts.has(lowers[0] ?? '')) addEvidence(evidence, WEIGHTS.placeStart);
    if (words.productHeads.has(last)) addEvidence(evidence, WEIGHTS.productHead);
    if (lowers.includes('&')) addEvidence(evidence, WEIGHTS.ampersand);
    if (lowers[0] === 'university' || lowers[0] === 'bank' || lowers[0] === 'ministry')
      addEvidence(evidence, WEIGHTS.organizationHead);
  } else if (words.loneHeads.has(last)) addEvidence(evidence, WEIGHTS.loneHead);
}

function readPersonName(evidence: Evidence, values: readonly string[], lowers: readonly string[]): void {
  const { firstNames, lastNames, commonWords } = getGazetteers();
  const { particles } = getVocabulary();
  const first = lowers[0] ?? '';
  const last = lowers.at(-1) ?? '';
  if (lowers.length === 1) {
    if (firstNames.has(first)) addEvidence(evidence, WEIGHTS.onlyFirstName);
    else if (lastNames.has(first)) addEvidence(evidence, WEIGHTS.onlyLastName);
    return;
  }
  if (lowers.includes('&') || lowers.includes('of')) return;
  if (firstNames.has(first)) addEvidence(evidence, WEIGHTS.firstNameFirst);
  if (lastNames.has(GENERATION.test(last) ? (lowers.at(-2) ?? '') : last) && !commonWords.has(first)) {
    addEvidence(evidence, WEIGHTS.lastNameLast);
  }
  if (
    values.some(
      (value, index) => index < values.length - 1 && INITIAL.test(value) && !/^(?:U\.|N\.)/u.test(value),
    )
  ) {
    addEvidence(evidence, WEIGHTS.initial);
  }
  if (lowers.some((word, index) => index > 0 && particles.has(word) && word === values[index])) {
    addEvidence(evidence, WEIGHTS.particle);
  }
}

function readShape(evidence: Evidence, values: readonly string[]): void {
  const [first = ''] = values;
  if (values.length === 1) {
    if (ACRONYM.test(first)) addEvidence(evidence, WEIGHTS.acronym);
    else if (HAS_DIGIT.test(first)) addEvidence(evidence, WEIGHTS.letterAndDigit);
    else if (LOWER_FIRST.test(first)) addEvidence(evidence, WEIGHTS.lowerFirst);
    else if (INNER_CAPITAL.test(first) && !SCOTS_OR_IRISH.test(first))
      addEvidence(evidence, WEIGHTS.innerCapital);
    else addEvidence(evidence, WEIGHTS.oneUnknown);
  } else {
    if (LOWER_FIRST.test(first)) addEvidence(evidence, WEIGHTS.lowerFirst);
    if (values.filter((value) => value !== '-').length <= 3) {
      addEvidence(evidence, WEIGHTS.severalUnknown);
      const { commonWords } = getGazetteers();
      if (values.every((value) => !commonWords.has(value.toLowerCase())))
        addEvidence(evidence, WEIGHTS.severalRare);
    }
  }
  if (HAS_DIGIT.test(values.at(-1) ?? '') && !/^(?:19|20)\d\d$/u.test(values.at(-1) ?? '')) {
    addEvidence(evidence, WEIGHTS.version);
  }
}
