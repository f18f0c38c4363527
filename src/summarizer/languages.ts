/** What precis is made for: other languages have no honest summary to offer. */
const SUPPORTED: ReadonlySet<string> = new Set(['en']);

/** Two tags that mean the same are one. */
export function canonicalizeLanguages(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map(canonicalizeLanguage))];
}

/** The canonical form of a BCP 47 tag, "EN-gb" to "en-GB"; a TypeError where it is none. */
export function canonicalizeLanguage(tag: string): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    if (canonical !== undefined) return canonical;
  } catch {
    // Told below, in the specification's kind of error: ECMA-402 throws a RangeError.
  }
  throw new TypeError(`"${tag}" is no language tag.`);
}

/** The supported language that a tag is best served by, "en" for "en-GB", or `undefined`. */
export function matchLanguage(tag: string): string | undefined {
  const [language = ''] = tag.split('-');
  return SUPPORTED.has(language) ? language : undefined;
}

/** The languages, each by its best match, or `undefined` where one has none. */
export function matchLanguages(tags: readonly string[]): readonly string[] | undefined {
  const matches = tags.flatMap((tag) => matchLanguage(tag) ?? []);
  return matches.length === tags.length ? [...new Set(matches)] : undefined;
}
