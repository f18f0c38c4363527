/** A kind of text that has broken a text library by its size or its want of variety. */
export interface DegenerateText {
  readonly name: string;
  /** A text of about so many UTF-16 units. */
  readonly make: (chars: number) => string;
}

/** Small numbers in a fixed order that never repeats soon: no clock and no chance, the same text each time. */
function digitsOf(index: number): number {
  return Math.imul(index + 1, 2_654_435_761) >>> 8;
}

const SYLLABLES = ['ba', 'dor', 'el', 'fin', 'gra', 'hol', 'is', 'ka', 'lem', 'mor', 'ne', 'or', 'pa', 'ros'];

/** A word of five syllables; 100,000 of them are nearly all different. */
function inventedWord(index: number): string {
  let rest = digitsOf(index);
  let word = '';
  for (let part = 0; part < 5; part += 1) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** One piece again and again. */
export function repeated(piece: string): DegenerateText['make'] {
  return (chars) => piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars);
}

/** Pieces by number, joined until the text is long enough. */
export function numbered(pieceOf: (index: number) => string): DegenerateText['make'] {
  return (chars) => {
    const pieces: string[] = [];
    for (let index = 0, size = 0; size < chars; index += 1) {
      const piece = pieceOf(index);
      pieces.push(piece);
      size += piece.length;
    }
    return pieces.join('');
  };
}

const name = (index: number): string =>
  `${capitalised(inventedWord(2 * index))} ${capitalised(inventedWord(2 * index + 1))}`;

const REPEATED: Readonly<Record<string, string>> = {
  spaces: ' ',
  'no-break spaces': '\u00a0',
  tabs: '\t',
  newlines: '\n',
  'blank lines with spaces': '  \n \n',
  CRLF: '\r\n',
  'carriage returns': '\r',
  'zero-width spaces': '\u200b',
  'NUL characters': '\0',
  'full stops': '.',
  'spaced full stops': '. ',
  ellipses: '… ',
  'exclamation and question marks': '!?',
  commas: ',',
  'spaced commas': ', ',
  'colons and semicolons': ':; ',
  'double quotes': '"',
  'curly quotes': '“”',
  'opening quotes': '“ ',
  'alternating quotes': '"\'',
  'apostrophes in words': "a'b",
  'quoted words': '"a" ',
  'opening brackets': '(',
  'closing brackets': ') ',
  'brackets with words': '(a ',
  'square and round brackets': '[(',
  'empty brackets': '()',
  hyphens: '-',
  'spaced hyphens': '- ',
  dashes: '—',
  'spaced dashes': ' — a',
  'hyphenated word': 'well-',
  slashes: '/',
  backslashes: '\\ ',
  underscores: '_',
  stars: '*',
  'number signs': '# ',
  'greater-than signs': '> ',
  'quoted lines of an e-mail': '> > > a\n',
  pipes: '| a ',
  bullets: '• ',
  'bullets with words': '• Norvik\n',
  'numbered list in a line': '1. a 2. b ',
  digits: '7',
  'digits and commas': '1,',
  'digits and stops': '1.',
  'spaced digits': '1 2 3 ',
  dollars: '$',
  amounts: '$1 ',
  'amounts without an end': '$1,000,',
  percentages: '1% ',
  months: 'May ',
  'months and days': 'May 1 ',
  weekdays: 'Monday, ',
  'dates without an end': '1 May 1 ',
  times: '1:1:',
  years: '1999-',
  'one letter': 'a',
  'one capital': 'A',
  'spaced letter': 'a ',
  'spaced capital': 'A ',
  initials: 'A. ',
  'initials without spaces': 'A.B.',
  'lines of one letter': 'a\n',
  'paragraphs of one word': 'Oslo\n\n',
  'one word': 'mill ',
  'one name': 'Oslo ',
  'one name glued': 'Oslo',
  'one full name': 'Ada Byrne ',
  'one title': 'Mr. ',
  'one sentence': 'Ada Byrne left Oslo. ',
  'one sentence a line': 'Ada Byrne left Oslo.\n',
  'one sentence without spaces': 'Ada.Left.',
  pronouns: 'He ',
  'pronoun sentences': 'He said it. ',
  capitals: 'THE MILL OPENED IN OSLO. ',
  'capitals without stops': 'THE MILL OPENED IN OSLO ',
  'list with "and"': 'Oslo, and ',
  'names with "and"': 'Oslo and ',
  'names with "of the"': 'Bank of the ',
  genitives: 'Oslo’s ',
  'nested "said"': 'she said he said ',
  'nested clauses': 'which, who, ',
  connectives: 'However, ',
  'negated contractions': "don't ",
  'at signs': '@',
  'letters and at signs': 'a@',
  'e-mail without an end': 'a.a@a.',
  www: 'www.',
  http: 'http://',
  handles: '@ada ',
  hashtags: '#launch ',
  headings: 'Key Points:\n',
  bylines: 'By Ada Byrne\n',
  'subscribe lines': 'Subscribe\n\n',
  'table rows': 'Oslo\t40\t2%\n',
  emoji: '😀',
  'spaced emoji': '😀 ',
  'family emoji': '👨‍👩‍👧‍👦',
  flags: '🇳🇴',
  'combining marks': '\u0301',
  'letter with combining marks': 'e\u0301\u0323',
  'high surrogates': '\ud83d',
  'low surrogates': '\udc4d ',
  'right-to-left marks': '\u202e',
  'Chinese without stops': '東京',
  'Chinese sentences': '東京で会った。',
  'Arabic words': 'שלום سلام ',
  'Thai without spaces': 'สวัสดี',
  'words of objects': 'constructor __proto__ toString ',
};

const NUMBERED: Readonly<Record<string, (index: number) => string>> = {
  'different words': (index) => `${inventedWord(index)} `,
  'different words without spaces': inventedWord,
  'different words, one a line': (index) => `${inventedWord(index)}\n`,
  'different names': (index) => `${name(index)} `,
  'different names in sentences': (index) => `${name(index)} left ${capitalised(inventedWord(index))}. `,
  'different names in a list': (index) => `${name(index)}, `,
  'one surname': (index) => `${capitalised(inventedWord(index))} Byrne met Byrne. `,
  'one first name': (index) => `Ada ${capitalised(inventedWord(index))} met Ada. `,
  companies: (index) => `${capitalised(inventedWord(index))} Energy Inc. sold Norvik. `,
  acronyms: (index) => `${name(index)} (${capitalised(inventedWord(index)).slice(0, 1)}${index % 7}B) met. `,
  'different URLs': (index) => `https://example.com/${inventedWord(index)}?n=${index} `,
  'different addresses': (index) => `${inventedWord(index)}@example.org `,
  'different amounts': (index) => `$${digitsOf(index) % 100_000} `,
  'different numbers': (index) => `${digitsOf(index)} `,
  'different sentences': (index) =>
    `The ${inventedWord(index)} of ${capitalised(inventedWord(index + 7))} cost $${index} in May ${1900 + (index % 99)}. `,
  'different paragraphs': (index) =>
    `${capitalised(inventedWord(index))} hired ${index} people, it said. He ${inventedWord(index)}.\n\n`,
  'different list items': (index) => `• ${capitalised(inventedWord(index))} opens a plant in Oslo.\n`,
  'different headings': (index) => `${capitalised(inventedWord(index))} ${inventedWord(index + 3)}\n\n`,
  'key points again and again': (index) =>
    `Key Points:\n• ${capitalised(inventedWord(index))} opens a plant.\n\n`,
  'numbered sections': (index) => `${index}. ${capitalised(inventedWord(index))} runs it. `,
  'a comma before each word': (index) => `, ${inventedWord(index)}`,
  'clauses without a stop': (index) => `which ${inventedWord(index)}, and `,
};

/** A text that opens a bracket or a quote for every one that it closes, all in the middle. */
function nested(open: string, close: string): DegenerateText['make'] {
  return (chars) => {
    const depth = Math.floor(chars / (open.length + close.length));
    return open.repeat(depth) + close.repeat(depth);
  };
}

/** Every kind; each is read by every public function. */
export const DEGENERATE_TEXTS: readonly DegenerateText[] = [
  ...Object.entries(REPEATED).map(([kind, piece]) => ({ name: kind, make: repeated(piece) })),
  ...Object.entries(NUMBERED).map(([kind, pieceOf]) => ({ name: kind, make: numbered(pieceOf) })),
  { name: 'nested brackets', make: nested('(', ')') },
  { name: 'nested brackets around words', make: nested('(a ', ') ') },
  { name: 'nested quotes', make: nested('“a ', 'b” ') },
  {
    name: 'spaces between two words',
    make: (chars) => `Oslo${' '.repeat(chars)}sleeps.`,
  },
  {
    name: 'a word after a run of spaces, line after line',
    make: (chars) => `${' '.repeat(1_000)}Oslo\n`.repeat(Math.ceil(chars / 1_005)),
  },
  {
    name: 'one sentence and then spaces',
    make: (chars) => `Ada Byrne left Oslo.${' '.repeat(chars)}`,
  },
];

/** A part of the length once, then the rest in lines of one word again and again, each a word longer than the next. */
function steps(chars: number): string {
  const lines = Array.from({ length: 40 }, (_, index) => 'a '.repeat(Math.max(1, chars / 160 - index)));
  return `${'a '.repeat(chars / 4)}\n${lines.join('\n')}`;
}

/** Texts of which each line is a name of a lexicon. */
export const TEXTS_OF_NAMES: readonly DegenerateText[] = [
  { name: 'names with one first word', make: numbered((index) => `The ${inventedWord(index)} Mill\n`) },
  { name: 'names with one last word', make: numbered((index) => `${name(index)} Mill\n`) },
  { name: 'names that other names begin with', make: numbered((index) => `${'Oslo '.repeat(index % 99)}\n`) },
  { name: 'long names of one word again and again', make: steps },
  { name: 'one long name of different words', make: numbered((index) => `${inventedWord(index)} `) },
  { name: 'one long name of signs', make: (chars) => `Oslo ${'!'.repeat(chars)}` },
  { name: 'one long name of letters', make: (chars) => `Oslo ${'x'.repeat(chars)}` },
  { name: 'one long name of ideographs', make: repeated('東京') },
];

/** Texts that are a title and a query as well. */
export const TEXTS_OF_OPTIONS: readonly DegenerateText[] = [
  { name: 'different words', make: numbered((index) => `${inventedWord(index)} `) },
  { name: 'different names', make: numbered((index) => `${name(index)} `) },
  { name: 'one name', make: repeated('Ada Byrne ') },
  { name: 'headings with colons', make: repeated('Oslo: a mill - ') },
  { name: 'letters', make: repeated('a') },
  { name: 'quotes and spaces', make: repeated('“   ') },
  { name: 'letters with marks', make: repeated('e\u0301') },
  { name: 'Chinese without stops', make: repeated('東京都庁') },
];
