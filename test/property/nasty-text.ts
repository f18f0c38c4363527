import fc from 'fast-check';

/** Pieces that broke a text library somewhere, among pieces that make it find something. */
const PIECES = [
  // Sentences and names, so that every stage has work.
  'Ada Byrne runs Norvik Energy in Oslo. ',
  'It hired 40 people in May, Byrne said. ',
  'However, Norvik Energy sold the plant for $4.5 million. ',
  'Norvik Energy Inc. grew 11% in the U.S. last year. ',
  '"We are late," she said. ',
  'The European Central Bank (ECB) kept its rate. ',
  'The ECB met on 4 March 2025. ',
  'Key Points:\n',
  '\n  • Norvik Energy opens a plant.\n  • It costs €3 billion.\n',
  '1. First do this 2. Then do that ',
  'Subscribe\n',
  'By Ada Byrne\n',
  'A Heading Without a Stop\n\n',
  'Mr. J. R. Lund of example.com wrote v1.2.3 at 5 a.m. ',
  'info@example.org https://example.com/a?b=c. @ada #launch ',
  // Words that are properties of every object.
  'constructor ',
  '__proto__ ',
  'toString hasOwnProperty valueOf ',
  // Unicode.
  '👨‍👩‍👧‍👦',
  '🇳🇴',
  'e\u0301\u0323',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\ud83d',
  '\udc4d',
  'İstanbul ',
  'ﬁ ß ŉ ',
  'שלום עולם. ',
  '東京で会った。',
  'й\u202e',
  // Other languages, some without spaces between words or sentences.
  'Die Firma Norvik eröffnet im Mai ein Werk in Köln, sagte Ada Byrne. ',
  '„Wir sind spät dran“, sagte sie. ',
  'El banco subió los tipos de interés en marzo. ',
  '¿Quién dirige la fábrica? ',
  'โรงงานเปิดในเดือนพฤษภาคม ',
  'افتتح البنك المصنع في مايو. هل هو كبير؟ ',
  'कारखाना मई में खुला। वह बड़ा है। ',
  'Завод открылся в мае. ',
  '中央银行周二提高了利率。',
  // Emoji of several characters: with a skin, joined, chosen by a variation sign, made of tags.
  '👍🏽',
  '👩🏽‍💻 ',
  '🏳️‍🌈',
  '❤️ ',
  '1️⃣',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  '\u200d',
  '🏽',
  // White space and signs.
  ' ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f\v',
  '\0',
  '.',
  '...',
  '…',
  '?!',
  '"',
  '“',
  '”',
  "'",
  '’s ',
  '(',
  ')',
  '[1]',
  '•',
  '- ',
  '> ',
  '# ',
  '`',
  '$',
  '%',
  '0',
  '1e999 ',
  '-1 ',
  'a',
  'I ',
  'no ',
] as const;

/** More spaces than the engine counts to. A text with them takes long, so that they come in about one of a thousand. */
const ENDLESS_SPACES = ' '.repeat(70_000);
const PIECES_PER_ENDLESS = 20_000;

const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 0.85 * PIECES_PER_ENDLESS, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 0.15 * PIECES_PER_ENDLESS, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constant(ENDLESS_SPACES) },
);

/** Texts made of those pieces, from empty to about forty sentences. */
export const nastyText: fc.Arbitrary<string> = joined(piece, 40);

/** What a caller may give beside a text: a title, a query, a name. */
export const shortNastyText: fc.Arbitrary<string> = joined(fc.constantFrom(...PIECES), 3);

/** Pieces one behind another. */
export function joined(pieces: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(pieces, { maxLength }).map((list) => list.join(''));
}

/** Single texts that are hard by their size or their want of variety. */
export const HARD_TEXTS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks', ' \n\t '],
  ['70,000 spaces between two words', `Oslo${' '.repeat(70_000)}sleeps.`],
  ['one word of 10,000 letters', 'a'.repeat(10_000)],
  ['3,000 times one word', 'Oslo '.repeat(3_000)],
  ['500 times one sentence', 'Ada Byrne left Oslo. '.repeat(500)],
  ['1,000 lines of one word', 'Oslo\n'.repeat(1_000)],
  ['20,000 stops', '.'.repeat(20_000)],
  ['20,000 open brackets and quotes', '("'.repeat(10_000)],
  ['5,000 lone surrogates', '\ud83d'.repeat(5_000)],
  ['3,000 bullets', '• '.repeat(3_000)],
];
