import { countries, firstNames, geoNames, lastNames } from '../name-lists';
import { createRandom } from './random';
import type { AnnotatedText, GoldMention } from './read-sets';
import { TEMPLATES } from './templates';

/** What a slot of a template stands for. */
const SLOT_TYPES: Readonly<Record<string, string>> = {
  O: 'organization',
  C: 'organization',
  N: 'organization',
  P: 'person',
  S: 'person',
  L: 'place',
  T: 'place',
  X: 'product',
  E: 'event',
};

const SLOT = /\{([A-Z])\}/gu;
const HEADS =
  'vel quin zen bri tor mar kel lun ast cor dra fen gal hel ind jor kas lor mon nor ost pel rav sol tav ul ver wex yar zor'.split(
    ' ',
  );
const TAILS =
  'oma tara trix xly ex ico ora anta ivo ium essa ando elia eris ova une ander ite ara onix uma evo isk ola'.split(
    ' ',
  );
const TOWN_TAILS = 'bury ton ford ville burg stad ham field port mouth grad dale holm wick'.split(' ');
const SUFFIXES = [
  'Inc.',
  'Ltd',
  'Corp.',
  'Group',
  'Holdings',
  'plc',
  'Co.',
  'Systems',
  'Partners',
  'Capital',
  'Energy',
  'Airlines',
  'Bank',
  'Pharma',
];
const NOUNS = [
  'Beacon',
  'Ledger',
  'Courier',
  'Mirror',
  'Globe',
  'Herald',
  'Chronicle',
  'Standard',
  'Tribune',
  'Atlantic',
  'Economist',
  'Observer',
];
const EDITIONS = ['Pro', 'Max', 'Mini', 'Ultra', 'Plus', 'Air', 'Lite', 'X', 'SE'];
const GATHERINGS = [
  'Film Festival',
  'Open',
  'Marathon',
  'Grand Prix',
  'Book Fair',
  'Motor Show',
  'Biennale',
  'Jazz Festival',
  'Masters',
  'Air Show',
];
const GREAT_EVENTS = [
  'World Cup',
  'Winter Olympics',
  'Summer Olympics',
  'World War I',
  'World War II',
  'Cold War',
  'Super Bowl',
  'Champions League final',
  'Gulf War',
  'Olympic Games',
  'European Championship',
  'Vietnam War',
  'Commonwealth Games',
  'Davis Cup',
  'Paralympics',
  'Civil War',
];
const SYLLABLES = 'jin ho min soo wei jun hyun woo yong ming hua lin chul young mei'.split(' ');

/**
 * Sentences of our own with invented and listed names: the annotated sets have hardly any business news, and what
 * stands around a name that nobody has seen before is all that tells what it is. Same seed, same sentences.
 */
export function makeSyntheticTexts(rounds: number, seed: number): readonly AnnotatedText[] {
  const random = createRandom(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const names = {
    first: firstNames().census.slice(0, 1500),
    last: lastNames().slice(0, 6000),
    cities: [...geoNames().towns].filter((_, index) => index % 53 === 0),
    countries: countries().filter((name) => /^[a-z ]+$/u.test(name)),
  };
  const invent = (): string =>
    capital(pick(HEADS) + (random() < 0.3 ? pick(['a', 'o', 'i', 'en']) : '') + pick(TAILS));
  const acronym = (): string => {
    let letters = '';
    const length = 2 + Math.floor(random() * 3);
    for (let at = 0; at < length; at += 1) letters += pick([...'ABCDEFGIKLMNOPRSTUVW']);
    return letters;
  };
  const surname = (): string => capital(pick(names.last));
  const fill = (slot: string): string => {
    const choice = random();
    switch (slot) {
      case 'O':
        if (choice < 0.45) return invent();
        if (choice < 0.6) return `${invent()} ${pick(SUFFIXES)}`;
        if (choice < 0.7) return acronym();
        if (choice < 0.78) return `${surname()} & ${surname()}`;
        if (choice < 0.88) return surname();
        return `${titled(pick(names.cities))} ${pick(SUFFIXES)}`;
      case 'C':
        return choice < 0.6 ? invent() : choice < 0.8 ? acronym() : surname();
      case 'N':
        return choice < 0.6
          ? `The ${pick(NOUNS)}`
          : `The ${invent()} ${pick(['Times', 'Post', 'News', 'Herald'])}`;
      case 'P':
        if (choice < 0.12) return `${capital(pick(HEADS))} ${capital(pick(SYLLABLES))}-${pick(SYLLABLES)}`;
        if (choice < 0.19)
          return `${capital(pick(names.first))} ${pick([...'ABCDEFGHJKLMPRSTW'])}. ${surname()}`;
        if (choice < 0.26)
          return `${capital(pick(names.first))} ${pick(['van', 'de', 'von', 'van der', 'al', 'bin', 'di'])} ${invent()}`;
        if (choice < 0.29) return `${pick(['April', 'June', 'May', 'August'])} ${surname()}`;
        return `${capital(pick(names.first))} ${choice < 0.6 ? surname() : invent()}`;
      case 'S':
        return choice < 0.5 ? surname() : choice < 0.8 ? invent() : capital(pick(names.first));
      case 'L':
        return choice < 0.5 ? titled(pick(names.cities)) : titled(pick(names.countries));
      case 'A':
        return acronym();
      case 'T':
        return capital(pick(HEADS) + pick(TOWN_TAILS));
      case 'X':
        if (choice < 0.25)
          return `${pick(['i', 'e', 'x'])}${capital(pick(['phone', 'pad', 'book', 'watch', 'cloud', 'box', 'cam']))} ${Math.floor(choice * 60) + 2}${random() < 0.4 ? ` ${pick(EDITIONS)}` : ''}`;
        if (choice < 0.5) return `${acronym()}-${1 + Math.floor(random() * 9)}`;
        if (choice < 0.8)
          return `${invent()} ${random() < 0.5 ? pick(EDITIONS) : 2 + Math.floor(random() * 30)}`;
        return `${invent()} ${pick(['OS', 'Studio', 'Cloud', 'Office', 'Maps', 'Pay', 'Assistant', 'Chrome'])}`;
      default:
        if (choice < 0.4) return pick(GREAT_EVENTS);
        if (choice < 0.75) return `${titled(pick(names.cities))} ${pick(GATHERINGS)}`;
        return pick([
          `Hurricane ${capital(pick(names.first))}`,
          `Battle of ${titled(pick(names.cities))}`,
          `Typhoon ${invent()}`,
        ]);
    }
  };
  const texts: AnnotatedText[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [number, template] of TEMPLATES.entries()) {
      texts.push(fillTemplate(template, `synthetic-${round}-${number}`, fill));
    }
  }
  return texts;
}

function fillTemplate(template: string, id: string, fill: (slot: string) => string): AnnotatedText {
  const mentions: GoldMention[] = [];
  let text = '';
  let from = 0;
  for (const match of template.matchAll(SLOT)) {
    text += template.slice(from, match.index);
    from = match.index + match[0].length;
    const slot = match[1] ?? '';
    const type = SLOT_TYPES[slot];
    const name = fill(slot);
    if (type !== undefined)
      mentions.push({ start: text.length, end: text.length + name.length, text: name, type, rawType: type });
    text += name;
  }
  return { id, set: 'synthetic', text: text + template.slice(from), mentions };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function titled(name: string): string {
  return name.replace(
    /(^|[\s-])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
