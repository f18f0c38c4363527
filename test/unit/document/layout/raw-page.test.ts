import { describe, expect, test } from 'vitest';
import { analyze, summarize } from '../../../../src/index';

const PROSE = [
  'The harbour council voted on Monday to open a second ferry line across the bay.',
  'Residents of the north shore had asked for it since the old bridge was closed to lorries, and the port had warned that the repairs would take another four years.',
  'The first boat is to leave in April, once the new pier has been inspected by the port.',
  'Fares will be the same as on the first line, the council said, and pupils will travel for nothing on school days.',
  'A third line was discussed as well, but the members could not agree on where its pier should stand.',
];
const TITLE = 'Second ferry line approved for the bay';
const MENU =
  'News|Harbour life|Letters|Tides|Classified|Arts & Leisure|Ports & Trade|Boats|Schools|Market|Puzzles|Radio'.split(
    '|',
  );
const FOOTER =
  'Masthead|Archive|Crossword|Tide tables|Work with us|Delivery|Press room|Imprint|Reading room|Old numbers|Prints|Maps|Feeds|Rules'.split(
    '|',
  );

function rolesOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(analyze(lines.join('\n')).sentences.map(({ text, role }) => [text, role]));
}

function page(...article: readonly string[]): readonly string[] {
  return [`${TITLE} | Bay Herald`, ...MENU, TITLE, ...article, ...FOOTER];
}

describe('the title of a page copied whole', () => {
  test.each([
    ['under its own name', page(...PROSE)],
    [
      'where a line of the menu is repeated',
      ['Ports & Trade Live', ...page('Ports & Trade Live', ...PROSE)].slice(1),
    ],
    [
      'where the headline words it otherwise',
      [`${TITLE} after long debate - Bay Herald`, ...MENU, TITLE, ...PROSE, ...FOOTER],
    ],
    [
      'where only the name of the page says it',
      [`${TITLE} | Transport | Bay Herald`, ...MENU, ...PROSE, ...FOOTER],
    ],
  ])('is found %s', (_, lines) => {
    expect(analyze(lines.join('\n')).title).toContain(TITLE);
  });

  test.each([
    ['undefined'],
    ['Untitled document'],
    ['null'],
    ['LEEDS, ENGLAND'],
    ['4 553'],
    ['[object Object]'],
  ])('is not %j', (line) => {
    expect(analyze([line, '', ...PROSE].join('\n')).title).toBeUndefined();
    expect(analyze([line, '', TITLE, '', ...PROSE].join('\n')).title).toBe(TITLE);
  });

  test('may be a year that is marked', () => {
    expect(analyze(['# 1984', '', ...PROSE].join('\n')).title).toBe('1984');
  });

  test('goes without the name of the site', () => {
    const lines = [`${TITLE} | Transport | Bay Herald`, ...MENU, ...PROSE, ...FOOTER];
    expect(analyze(lines.join('\n')).title).toBe(TITLE);
  });

  test.each([
    ['asks', 'Does the Second Ferry Line Have a Future in the Bay?'],
    ['ends with a full stop', 'Second Ferry Line Is Approved After Long Debate.'],
  ])('is a headline where it %s', (_, headline) => {
    expect(analyze([headline, '', ...PROSE].join('\n')).title).toBe(headline);
  });

  test.each([
    ['a sentence of names', 'Anna Holt and Peter Vance told Clara Berg in Porto Alegre.'],
    ['a question in the text', 'Who would have thought that the port would agree to this so soon?'],
  ])('is not %s', (_, line) => {
    expect(analyze([line, ...PROSE].join('\n')).title).toBeUndefined();
  });
});

describe('the main text of a page copied whole', () => {
  test('is found though a notice below it is longer', () => {
    const notice =
      'The Bay Herald can be reached by telephone between nine and five on all working days, by letter at the address of the printing works, and in person at the counter of the reading room, where older numbers may be seen by anybody who asks for them a day before and signs the visitors’ book at the door.';
    const roles = rolesOf([...page(PROSE[0] ?? '', PROSE[2] ?? ''), ...FOOTER, notice]);
    expect(roles[PROSE[0] ?? '']).toBe('body');
    expect(roles[notice]).toBe('boilerplate');
  });

  test('begins with the short line that leads over to it', () => {
    const roles = rolesOf(page('Here is what was decided:', ...PROSE));
    expect(roles['Here is what was decided:']).not.toBe('boilerplate');
  });

  test('keeps the labels between its paragraphs', () => {
    const roles = rolesOf(
      page(
        PROSE[0] ?? '',
        'Ticket for adults: £4',
        'Ticket for pupils: free',
        PROSE[1] ?? '',
        PROSE[2] ?? '',
      ),
    );
    expect(roles['Ticket for adults: £4']).not.toBe('boilerplate');
  });

  test('goes on after "Don’t miss" and its links', () => {
    const roles = rolesOf(
      page(...PROSE.slice(0, 3), 'Don’t miss', 'The bridge nobody wanted', PROSE[3] ?? '', PROSE[4] ?? ''),
    );
    expect(roles['The bridge nobody wanted']).toBe('boilerplate');
    expect(roles[PROSE[3] ?? '']).toBe('body');
    expect(roles[PROSE[4] ?? '']).toBe('body');
  });

  test('does not hold teasers that are cut off', () => {
    const teaser =
      'The county wants to tear down the bridge that has been closed since the winter, because the...';
    const roles = rolesOf(
      page(...PROSE, 'Bridge to go', teaser, 'Tunnel planned', teaser.replace('bridge', 'tunnel')),
    );
    expect(roles[teaser]).toBe('boilerplate');
  });
});

describe('teasers above the title', () => {
  const cutOff = PROSE.map((line) => `${line.slice(0, -1)}, as the members of the board were told...`);
  const whole = PROSE.map((line) => line.replace('The ', 'Another ').replace('Fares', 'Prices'));

  test('are left out where they are cut off', () => {
    const roles = rolesOf([...MENU, ...cutOff, TITLE, ...PROSE.slice(0, 3), ...FOOTER]);
    for (const line of cutOff) expect(roles[line]).toBe('boilerplate');
    expect(roles[PROSE[0] ?? '']).toBe('body');
  });

  test('are left out where the byline is right below the title', () => {
    const roles = rolesOf([
      `${TITLE} | Bay Herald`,
      ...MENU,
      ...whole,
      TITLE,
      'By Anna Holt',
      ...PROSE.slice(1),
      ...FOOTER,
    ]);
    expect(roles[whole[0] ?? '']).toBe('boilerplate');
    expect(roles[PROSE[1] ?? '']).toBe('body');
  });

  test('are no last paragraph that has to be paid for', () => {
    const last = `${PROSE[4]?.slice(0, -1)}...`;
    expect(rolesOf([...page(...PROSE.slice(0, 3), last)])[last]).toBe('body');
  });
});

describe('a standfirst', () => {
  const standfirst =
    'After years of debate the north shore gets its boats, though nobody knows who will pay.';

  test('goes with the title where the byline is below it', () => {
    expect(rolesOf([TITLE, standfirst, 'By Anna Holt', '12 March 2026', ...PROSE])[standfirst]).toBe(
      'heading',
    );
  });

  test.each([
    ['no byline is below it', [TITLE, standfirst, ...PROSE]],
    ['the byline is above it', [TITLE, 'By Anna Holt', standfirst, ...PROSE]],
    [
      'it is a letter above another one',
      [
        'Subject: Ferry',
        standfirst,
        '1. The pier',
        '2. The road',
        'On Tue, 13 May 2025 at 09:15, Anna Holt wrote:',
        ...PROSE,
      ],
    ],
    ['the text stands above the byline', [TITLE, standfirst, ...PROSE.slice(0, 3), 'By Anna Holt']],
  ])('is body where %s', (_, lines) => {
    expect(rolesOf(lines)[standfirst]).toBe('body');
  });
});

describe('readers’ comments', () => {
  const remark = 'I have waited for this line for ten years and will be on the first boat.';
  const answer = 'So will I, and my children too, whatever it costs.';

  test.each([
    ['under a heading', ['2 comments', 'Li Wei', 'March 13, 2026 at 5:57 am', remark, 'Reply', answer]],
    [
      'without a heading',
      [
        'Li Wei says:',
        'March 13, 2026 at 5:57 am',
        remark,
        'Clara says:',
        'March 14, 2026 at 8:01 am',
        answer,
      ],
    ],
    [
      'with names and dates in one line',
      ['Li on March 13, 2026 at 5:57 am said:', remark, 'Clara on March 14, 2026 at 8:01 am said:', answer],
    ],
    ['with replies', ['Li Wei', '2 days ago', remark, 'Reply', 'Clara', '1 days ago', answer, 'Reply']],
  ])('are left out %s', (_, comments) => {
    const roles = rolesOf([TITLE, ...PROSE, ...comments]);
    expect(roles[remark]).toBe('boilerplate');
    expect(roles[answer]).toBe('boilerplate');
    expect(roles[PROSE[4] ?? '']).toBe('body');
  });

  test.each([
    ['what experts say', ['Li Wei says:', remark, 'Clara Berg says:', answer]],
    ['entries of a live report', ['March 13, 2026 at 5:57 am', remark, 'March 13, 2026 at 8:01 am', answer]],
  ])('are not %s', (_, lines) => {
    const roles = rolesOf([
      TITLE,
      ...PROSE,
      ...lines,
      ...PROSE.map((line) => line.replace('The', 'Later the')),
    ]);
    expect(roles[remark]).toBe('body');
    expect(roles[answer]).toBe('body');
  });

  test('do not begin at a link above the text', () => {
    const roles = rolesOf([TITLE, '12 comments', ...PROSE]);
    for (const line of PROSE) expect(roles[line]).toBe('body');
  });
});

describe('an e-mail', () => {
  const answer = 'The second pier is the better one, and the members will hear so on Monday.';
  const header = 'On Tue, 13 May 2025 at 09:15, Anna Holt <anna@example.com> wrote:';

  test('is told from the message that it answers', () => {
    const roles = rolesOf([
      'Subject: The pier',
      '',
      'Hi Anna,',
      '',
      answer,
      '',
      'Best wishes,',
      'Ben',
      '',
      header,
      ...PROSE,
    ]);
    expect(roles[answer]).toBe('body');
    for (const line of ['Hi Anna,', ...PROSE]) expect(roles[line]).toBe('boilerplate');
  });

  test('keeps the answer below the message', () => {
    expect(rolesOf(['Subject: The pier', '', header, `> ${PROSE[0]}`, '', answer])[answer]).toBe('body');
  });
});

describe('lists without bullets', () => {
  test('keeps the pros and cons at the end', () => {
    const roles = rolesOf([
      TITLE,
      ...PROSE,
      'Pros',
      'Quiet engine',
      'Wide seats',
      'Cons',
      'Slow in a storm',
      'No café',
    ]);
    expect(roles).toMatchObject({
      Pros: 'heading',
      'Quiet engine': 'list-item',
      Cons: 'heading',
      'No café': 'list-item',
    });
  });

  test('keeps ingredients, however few words a line', () => {
    const roles = rolesOf([
      'Pear jam',
      '',
      'Ingredients',
      '- 8 ripe pears',
      '- 1 lemon',
      '- 6 tbsp pectin',
      '- 1 tsp cinnamon',
      '',
      ...PROSE,
    ]);
    expect(roles['1 tsp cinnamon']).toBe('list-item');
  });

  test('drops what follows such a list', () => {
    const roles = rolesOf([
      TITLE,
      ...PROSE,
      'Pros',
      'Quiet engine',
      'Wide seats',
      'Related articles',
      'The bridge nobody wanted',
    ]);
    expect(roles['The bridge nobody wanted']).toBe('boilerplate');
  });

  test('does not take a paragraph under "Verdict:" for an item', () => {
    expect(rolesOf([TITLE, ...PROSE.slice(1), 'Verdict:', PROSE[0] ?? ''])[PROSE[0] ?? '']).toBe('body');
  });
});

describe('what people say', () => {
  test('is no page, though turns are short and come again', () => {
    const turns = [
      'Anna: Mm-hmm, all right then.',
      'Ben: Well,',
      'Anna: Is it the pier',
      'Ben: The pier and the road',
    ];
    const lines = [...turns, ...turns, ...turns, ...PROSE.map((line) => `Anna: ${line}`)];
    const roles = analyze(lines.join('\n')).sentences.map(({ role }) => role);
    expect(roles).not.toContain('boilerplate');
  });

  test('may break off', () => {
    const line = 'So the boats would have to wait until the –';
    expect(rolesOf([PROSE[0] ?? '', PROSE[1] ?? '', line, PROSE[2] ?? '', PROSE[3] ?? ''])[line]).toBe(
      'body',
    );
  });
});

describe('the author', () => {
  test.each([
    ['Anna Holt joined the Herald in 2019 and lives on the north shore with two dogs.'],
    ['Anna Holt is the Herald’s expert on everything that floats.'],
    ['Anna Holt, a Senior Reporter, can be reached at the news desk on weekdays.'],
    ['Anna Holt covers the port and the bay for the Herald.'],
    ['Li Wei is a Staff Writer at the Herald covering ships and shipping.'],
  ])('of the byline is left out at the end: %j', (bio) => {
    expect(rolesOf([TITLE, 'By Anna Holt', ...PROSE, bio])[bio]).toBe('boilerplate');
  });

  test.each([
    [
      'without a byline',
      [TITLE, ...PROSE],
      'Anna Holt joined the council in 2019 and lives on the north shore.',
    ],
    [
      'whom the title names',
      ['Anna Holt steps down as chair', ...PROSE],
      'Anna Holt is an author of two books on ferries.',
    ],
    [
      'at the head of the text',
      [TITLE, 'By Ben Marsh'],
      'Clara Berg joined the council in 2019 and lives on the north shore.',
    ],
  ])('is nobody %s', (_, above, line) => {
    expect(rolesOf([...above, line, ...PROSE.slice(0, 2)])[line]).toBe('body');
  });
});

describe('a text copied as people copy', () => {
  test('keeps a short article that buttons part from its standfirst', () => {
    const standfirst = 'The north shore gets its boats at last.';
    const buttons = ['Listen', 'Save', 'Share', 'Print', 'Advertisement', 'Text size', 'Gift this'];
    const roles = rolesOf(page(standfirst, ...buttons, PROSE[0] ?? '', 'Costs', PROSE[2] ?? ''));
    expect(roles[PROSE[0] ?? '']).toBe('body');
    expect(roles[PROSE[2] ?? '']).toBe('body');
  });

  test('opens below the cookie notice', () => {
    const lines = [
      'We value your privacy',
      'We and our 120 partners store information on your device, such as a number of its own.',
      'Accept all',
      'Manage options',
      TITLE,
      ...PROSE,
    ];
    expect(analyze(lines.join('\n')).title).toBe(TITLE);
    expect(rolesOf(lines)[lines[1] ?? '']).toBe('boilerplate');
  });

  test('takes the headings where they head a section, not in the table of contents', () => {
    const headings = ['How the boats will run', 'What the council says now'];
    const text = [
      TITLE,
      TITLE,
      '',
      ...headings,
      '',
      headings[0] ?? '',
      PROSE[0] ?? '',
      PROSE[1] ?? '',
      '',
      headings[1] ?? '',
      PROSE[2] ?? '',
    ].join('\n');
    const roles = analyze(text).sentences.filter((sentence) => headings.includes(sentence.text));
    expect(roles.map(({ role }) => role)).toEqual(['boilerplate', 'boilerplate', 'heading', 'heading']);
  });

  test('is summarized from its own sentences', () => {
    const lines = [
      TITLE,
      '',
      TITLE,
      '',
      'By Anna Holt',
      '12 March 2026 · 4 min read',
      '',
      'Share',
      '',
      'Key points:',
      '',
      '• A second line opens in April.',
      '• Fares stay the same.',
      '',
      ...PROSE.flatMap((line) => [line, '']),
      '[Updated at 9:40 a.m. GMT]',
      '',
      'Ben Marsh and Clara Berg contributed to this report.',
      '',
      'Anna Holt is a reporter at the Bay Herald and the author of two guides to the bay.',
      '',
      'Let’s keep in touch. Get the news of the bay in your inbox.',
      '',
      'Subscribe',
    ];
    const { sentences, title } = summarize(lines.join('\n'), { sentences: 5 });
    expect(title).toBe(TITLE);
    for (const { text } of sentences) {
      expect([...PROSE, 'A second line opens in April.', 'Fares stay the same.']).toContain(text);
    }
  });
});
