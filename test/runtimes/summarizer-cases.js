/** What the `Summarizer` is asked in every runtime. */

/** Written for these tests; with marks that markdown must escape. */
export const ARTICLE = `Harbour of Tolvik to Close for Two Years

The harbour of Tolvik will close for two years from April so that its oldest quay can be rebuilt, the port authority said on Monday. The work will cost 84 million crowns. Ferries will sail from Nordvik instead.

Why did nobody see the cracks before? The quay was inspected every spring, but divers never went below the fourth row of stones. A fisherman found the first crack in October when his anchor caught in it.

About 300 people work in the harbour, and most of them will be offered posts in Nordvik. The union *TolvikHavn* wants a promise in writing. Its leader, Signe Aas, said that buses alone would not be enough for night shifts.

Shops along the quay expect to lose a third of their trade. The council has set aside 6 million crowns for them. Owners call the sum too small.

The new quay will be 40 metres longer than the old one. It is to open in the summer of 2029 with a market hall.`;

const UNTITLED = ARTICLE.slice(ARTICLE.indexOf('\n\n') + 2);
const GERMAN =
  'Die Stadt sperrt die alte Hafenbrücke für zwei Jahre und baut eine neue. Die Kosten liegen bei 48 Millionen Euro. Die Händler fürchten um ihre Kunden.';

/** @type {import('../../src/summarizer/summarizer').SummarizerType[]} */
const TYPES = ['tldr', 'teaser', 'key-points', 'headline'];
/** @type {import('../../src/summarizer/summarizer').SummarizerFormat[]} */
const FORMATS = ['plain-text', 'markdown'];
/** @type {import('../../src/summarizer/summarizer').SummarizerLength[]} */
const LENGTHS = ['short', 'medium', 'long'];

/**
 * A text for each type, format and length, then the odd ones.
 *
 * @type {readonly { name: string, text: string, options: import('../../src/summarizer/summarizer').SummarizerCreateOptions, context?: string }[]}
 */
export const SUMMARIZER_CASES = [
  ...TYPES.flatMap((type) =>
    FORMATS.flatMap((format) =>
      LENGTHS.map((length) => ({
        name: `${type}, ${format}, ${length}`,
        // The title would be the headline of every length.
        text: type === 'headline' ? UNTITLED : ARTICLE,
        options: { type, format, length },
      })),
    ),
  ),
  { name: 'no option', text: ARTICLE, options: {} },
  { name: 'a context', text: ARTICLE, options: { type: 'tldr', sharedContext: 'shops' }, context: 'trade' },
  { name: 'English, as was promised', text: ARTICLE, options: { expectedInputLanguages: ['en-GB'] } },
  { name: 'German, of which nothing was said', text: GERMAN, options: { type: 'tldr' } },
  { name: 'no word', text: '...', options: {} },
  { name: 'no text', text: '', options: {} },
];
