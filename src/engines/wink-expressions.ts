/** The expressions of wink's tokenizer as its model holds them: source, flags, and the kind of token. */
export type WinkExpressions = Readonly<
  Record<'ltc' | 'rtc', readonly (readonly [source: string, flags: string, category: number])[]>
>;

/**
 * Parts of wink's expression for addresses, each with one that matches the same in linear time. The part of a
 * host between two dots can be read in as many ways as it has letters, so a text such as "//0.app.app.app" of
 * 17 parts with a sign at its end that no host has took 3.5 s, and three times that for each part more.
 */
const LINEAR_PARTS: readonly (readonly [slow: string, linear: string])[] = [
  [
    '(?:[a-z\\u00A1-\\uFFFF\\d]-*)*[a-z\\u00A1-\\uFFFF\\d]+',
    '[a-z\\u00A1-\\uFFFF\\d]+(?:-+[a-z\\u00A1-\\uFFFF\\d]+)*',
  ],
  ['\\S+(?::\\S*)?@', '\\S+@'],
];

/** The tokenizer's expressions with their slow parts replaced. */
export function withLinearParts<Expressions extends WinkExpressions>(expressions: Expressions): Expressions {
  const mend = (list: WinkExpressions['ltc']): WinkExpressions['ltc'] =>
    list.map(([source, flags, category]) => [replaceParts(source), flags, category]);
  return { ...expressions, ltc: mend(expressions.ltc), rtc: mend(expressions.rtc) };
}

function replaceParts(source: string): string {
  return LINEAR_PARTS.reduce((mended, [slow, linear]) => mended.replaceAll(slow, linear), source);
}
