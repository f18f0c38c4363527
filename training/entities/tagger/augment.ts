import { countries, geoNames } from '../name-lists';
import { createRandom } from './random';
import type { AnnotatedText, GoldMention } from './read-sets';

/** Share of the documents that are given a dateline; a second copy in lower case cost 0.5 points everywhere. */
const DATELINE_SHARE = 0.15;
const LOWER_SHARE = 0;
const AGENCIES = ['Reuters', 'AP', 'AFP', 'CNN', 'UPI', 'BBC', 'Xinhua', 'Bloomberg', 'dpa', 'PA'];
const MONTHS = [
  'January',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'October',
  'Nov.',
  'Dec.',
];
/** Datelines name cities that people know: taken from every so manieth of the list, which is ordered by country. */
const CITY_STEP = 97;
const NOT_NEWS = /^(?:btc|wnut|litbank)/u;

/** Adds datelines, which the sets have none of, and copies in lower case, as people type. Same texts, same copies. */
export function augment(
  texts: readonly AnnotatedText[],
  seed: number,
  datelineShare = DATELINE_SHARE,
  lowerShare = LOWER_SHARE,
): readonly AnnotatedText[] {
  const random = createRandom(seed);
  const cities = [...geoNames().towns].filter((_, index) => index % CITY_STEP === 0);
  const lands = countries();
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const augmented: AnnotatedText[] = [];
  for (const text of texts) {
    const isDated = random() < datelineShare && !NOT_NEWS.test(text.set);
    augmented.push(
      isDated ? addDateline(text, pick, titled(pick(cities)), titled(pick(lands)), random()) : text,
    );
    if (random() < lowerShare) {
      const lower = text.text.toLowerCase();
      if (lower.length === text.text.length) {
        const mentions = text.mentions.filter(({ type }) => type !== 'other');
        augmented.push({
          ...text,
          text: lower,
          mentions: mentions.map((mention) => ({ ...mention, text: mention.text.toLowerCase() })),
        });
      }
    }
  }
  return augmented;
}

function titled(name: string): string {
  return name.replace(
    /(^|[\s-])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

function addDateline(
  text: AnnotatedText,
  pick: <Item>(list: readonly Item[]) => Item,
  city: string,
  country: string,
  choice: number,
): AnnotatedText {
  const mentions: GoldMention[] = [];
  let line = '';
  const add = (name: string, type: string): void => {
    mentions.push({ start: line.length, end: line.length + name.length, text: name, type, rawType: type });
    line += name;
  };
  add(choice < 0.75 ? city.toUpperCase() : city, 'place');
  if (choice < 0.4) {
    line += ', ';
    add(country, 'place');
  }
  if (choice > 0.3 && choice < 0.6) line += `, ${pick(MONTHS)} ${1 + Math.floor(choice * 28)}`;
  if (choice < 0.9) {
    line += ' (';
    add(pick(AGENCIES), 'organization');
    line += ')';
  }
  line += pick([' -- ', ' - ', ' — ', ' – ', ': ']);
  const shift = line.length;
  return {
    ...text,
    text: line + text.text,
    mentions: [
      ...mentions,
      ...text.mentions.map((one) => ({ ...one, start: one.start + shift, end: one.end + shift })),
    ],
  };
}
