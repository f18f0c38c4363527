import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/index';

const PROSE = [
  'The harbour council voted on Monday to open a second ferry line across the bay.',
  'Residents of the north shore had asked for it since the old bridge was closed to lorries.',
  'The first boat is to leave in April, once the new pier has been inspected by the port.',
];

function rolesOf(...lines: readonly string[]): Record<string, string> {
  const document = analyze(lines.join('\n'));
  return Object.fromEntries(document.sentences.map(({ text, role }) => [text, role]));
}

function titleOf(...lines: readonly string[]): string | undefined {
  return analyze(lines.join('\n')).title;
}

describe('title', () => {
  test.each([
    ['above the text', ['Ferry line approved', '', ...PROSE]],
    ['without a blank line', ['Ferry line approved', ...PROSE]],
    ['twice', ['Ferry line approved', '', 'Ferry line approved', '', ...PROSE]],
    [
      'twice, once with the name of the site',
      ['Ferry line approved | Bay Herald', 'Ferry line approved', ...PROSE],
    ],
    ['marked', ['# Ferry line approved', '', ...PROSE]],
    [
      'below the menu',
      ['Home', 'News', 'Sport', 'Sign in', '', 'Ferry line approved', 'By Anna Holt', '', ...PROSE],
    ],
    ['below a menu in one line', ['Home News Sport Business Opinion', 'Ferry line approved', '', ...PROSE]],
    [
      'above a longer standfirst',
      [
        'Ferry line approved for the bay',
        'Residents had asked for it since the old bridge was closed',
        '',
        ...PROSE,
      ],
    ],
    ['below a date', ['12 March 2026', 'Ferry line approved', '', ...PROSE]],
    ['in the subject of an e-mail', ['From: Anna Holt', 'Subject: Re: Ferry line approved', '', ...PROSE]],
  ])('is found %s', (_, lines) => {
    expect(titleOf(...lines)?.replace(' for the bay', '')).toBe('Ferry line approved');
  });

  test('takes every line that says it', () => {
    const roles = analyze(['Ferry line approved', 'Ferry line approved', ...PROSE].join('\n')).sentences.map(
      ({ role }) => role,
    );
    expect(roles.slice(0, 2)).toEqual(['title', 'title']);
  });

  test.each([
    ['in a paragraph', [PROSE.join(' ')]],
    ['in paragraphs', PROSE],
    ['in a list', ['- bread', '- milk', '- eggs']],
    ['under a generic heading', ['Introduction', '', ...PROSE]],
    ['in a label that ends in a colon', ['Here is why:', '', ...PROSE]],
  ])('is not made up %s', (_, lines) => {
    expect(titleOf(...lines)).toBeUndefined();
  });
});

describe('headings, lists and paragraphs', () => {
  test('finds headings between paragraphs', () => {
    const roles = rolesOf(
      'Ferry line approved',
      '',
      PROSE[0] ?? '',
      '',
      'What happens next',
      '',
      PROSE[1] ?? '',
      '',
      '## Costs',
      '',
      PROSE[2] ?? '',
    );
    expect(roles['What happens next']).toBe('heading');
    expect(roles.Costs).toBe('heading');
  });

  test.each([
    ['•', '• Bring a coat', 'Bring a coat'],
    ['-', '- Bring a coat', 'Bring a coat'],
    ['*', '* Bring a coat', 'Bring a coat'],
    ['1.', '1. Bring a coat', 'Bring a coat'],
    ['2)', '2) Bring a coat', 'Bring a coat'],
    ['(a)', '(a) Bring a coat', 'Bring a coat'],
  ])('takes the marker %s off a list item', (_, line, item) => {
    expect(rolesOf(PROSE[0] ?? '', line, line.replace('coat', 'hat'))[item]).toBe('list-item');
  });

  test.each([
    ['a hyphenated first word', 'Well-known ferries are cheaper than unknown ones, the council said.'],
    ['a year', '2026 was the last year of the old bridge across the bay.'],
    ['a negative number', '-5 degrees was the lowest temperature of the night, the port said.'],
  ])('does not take %s for a marker', (_, line) => {
    expect(rolesOf(PROSE[0] ?? '', line)[line]).toBe('body');
  });

  test('joins lines that were wrapped at a width', () => {
    const wrapped =
      'The harbour council voted on Monday to open a\nsecond ferry line across the bay. Residents of the\nnorth shore had asked for it since the old bridge\nwas closed to lorries.';
    expect(analyze(wrapped).sentences.map(({ text }) => text)).toEqual([
      'The harbour council voted on Monday to open a\nsecond ferry line across the bay.',
      'Residents of the\nnorth shore had asked for it since the old bridge\nwas closed to lorries.',
    ]);
  });

  test('keeps paragraphs of one line each apart', () => {
    expect(analyze(PROSE.join('\n')).sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2]);
  });

  test('reads CRLF as it reads LF', () => {
    const lines = ['Ferry line approved', '', ...PROSE];
    const roles = (newline: string): readonly unknown[] =>
      analyze(lines.join(newline)).sentences.map(({ text, role, paragraph }) => [text, role, paragraph]);
    expect(roles('\r\n')).toEqual(roles('\n'));
  });

  test('takes short lines for body where there is nothing else', () => {
    const document = analyze('the boat left\nnobody waved\nthe pier was empty');
    expect(document.sentences.map(({ role }) => role)).toEqual(['body', 'body', 'body']);
  });
});

describe('bylines', () => {
  test.each([
    ['By Anna Holt'],
    ['BY ANNA HOLT'],
    ['By Anna Holt and Li Wei, Transport Reporters'],
    ['Words by Anna Holt'],
    ['Anna Holt, Transport Correspondent'],
    ['12 March 2026'],
    ['Published 12 March 2026 at 10:30'],
    ['March 12, 2026'],
    ['Thursday, March 12, 2026, 6:18 p.m.'],
    ['Last updated: 3 April 2026'],
    ['3 hours ago'],
    ['2026-03-12'],
    ['From: Anna Holt <anna@example.com>'],
  ])('knows %j', (line) => {
    expect(rolesOf('Ferry line approved', line, '', ...PROSE)[line]).toBe('byline');
  });

  test.each([
    ['By Monday the council had changed its mind about the pier.'],
    ['On 12 March 2026 the council voted for the ferry.'],
    ['Anna Holt, who chairs the council, voted against the second line.'],
    ['Updated plans show a longer pier and a wider road to the harbour.'],
  ])('leaves %j in the text', (line) => {
    expect(rolesOf(PROSE[0] ?? '', line, ...PROSE.slice(1))[line]).toBe('body');
  });
});

describe('a byline that was run into the text', () => {
  test.each([
    ['By . Anna Holt . PUBLISHED: . 09:02 GMT, 3 May 2026 . | . UPDATED: . 17:20 GMT, 4 May 2026 . '],
    ['By . Bay Herald Reporter . '],
    ['By . Anna Holt . and Li Wei . Last updated at 8:45 AM on 2nd May 2026 . '],
  ])('is left out: %j', (byline) => {
    const { sentences } = analyze(byline + PROSE.join(' '));
    const body = sentences.filter(({ role }) => role === 'body').map(({ text }) => text);
    expect(body).toEqual(PROSE);
  });
});

describe('page furniture', () => {
  test.each([
    ['Subscribe'],
    ['Sign up for our newsletter and never miss a story.'],
    ['Get the latest harbour news from the Herald in your inbox.'],
    ['Follow us on Twitter and Facebook.'],
    ['Share this article'],
    ['Read more: What the bridge costs'],
    ['Related: The bridge that nobody wanted'],
    ['You may also like'],
    ['© 2026 Bay Herald. All rights reserved.'],
    ['Copyright 2026 Bay Herald'],
    ['We use cookies so that this site works.'],
    ['By continuing to browse you agree to the use of cookies.'],
    ['Advertisement'],
    ['Photo: Li Wei / Bay Herald'],
    ['The new pier at dawn. (Photo by Li Wei)'],
    ['Image credit: Bay Herald'],
    ['Click here to see the timetable.'],
    ['Do you have a story for us? Write to the news desk.'],
    ['Skip to content'],
    ['12 comments'],
    ['4 min read'],
    ['Let’s keep in touch.'],
    ['Terms of Use | Privacy Policy'],
    ['This article was first published in the Bay Herald.'],
    ['Thank you for reading the Bay Herald.'],
    ['Become a member today'],
  ])('drops %j', (line) => {
    const roles = analyze(['Ferry line approved', '', ...PROSE, '', line].join('\n')).sentences.map(
      ({ role }) => role,
    );
    expect(new Set(roles.slice(4))).toEqual(new Set(['boilerplate']));
  });

  test.each([
    ['Readers subscribe to the paper for its recipes and its crosswords.'],
    ['The council will follow the advice of the port on the new pier.'],
    ['More than 400 people signed up for the first crossing.'],
    ['Shares of the ferry company rose by four percent on Monday.'],
    ['The cookies sold on board are baked on the north shore.'],
    ['The photo of the pier was taken from the old bridge.'],
    ['Related costs, such as fuel, are paid by the county.'],
    ['Comments by the mayor had angered the residents before.'],
    ['Home owners near the pier fear the noise of the boats.'],
    ['Weather permitting, the boats will leave every hour.'],
    ['Support for the second line grew over the winter.'],
    ['Read aloud, the report takes four hours.'],
  ])('keeps %j', (line) => {
    expect(
      rolesOf('Ferry line approved', '', PROSE[0] ?? '', line, PROSE[1] ?? '', PROSE[2] ?? '')[line],
    ).toBe('body');
  });

  test('drops menus above and below the text', () => {
    const menu = ['Local', 'Harbour life', 'Letters', 'Tides'];
    const roles = rolesOf(
      ...menu,
      '',
      'Ferry line approved today',
      '',
      ...PROSE,
      '',
      'Masthead',
      'Archive',
      'Crossword',
      'Tide tables',
    );
    for (const line of [...menu, 'Masthead', 'Tide tables']) expect(roles[line]).toBe('boilerplate');
  });

  test('drops the list under "Related articles" but not the text after it', () => {
    const roles = rolesOf(
      PROSE[0] ?? '',
      'Related articles',
      'The bridge nobody wanted',
      'A winter of protests',
      ...PROSE.slice(1),
    );
    expect(roles['The bridge nobody wanted']).toBe('boilerplate');
    expect(roles[PROSE[1] ?? '']).toBe('body');
  });

  test('drops an author’s bio at the end', () => {
    const bio = 'Anna Holt is a staff writer at the Bay Herald, where she covers transport.';
    expect(rolesOf('Ferry line approved', ...PROSE, bio)[bio]).toBe('boilerplate');
  });

  test('keeps a last paragraph about somebody whom the text is about', () => {
    const line = 'Anna Holt is an author of two books on ferries.';
    expect(rolesOf('The council heard Anna Holt on Monday, before it voted.', ...PROSE, line)[line]).toBe(
      'body',
    );
  });

  test('drops the "About" section and the contact of a press release', () => {
    const about = 'Bay Ferries runs eleven boats and employs two hundred people on both shores.';
    const roles = rolesOf(
      'Bay Ferries opens second line',
      ...PROSE,
      'About Bay Ferries',
      about,
      'Media contact',
      'Li Wei, press@example.com',
    );
    expect(roles[about]).toBe('boilerplate');
    expect(roles['Li Wei, press@example.com']).toBe('boilerplate');
  });

  test('drops a short line the second time', () => {
    const caption = 'Seen from the bridge at dawn.';
    const roles = analyze([caption, ...PROSE, caption].join('\n')).sentences.map(({ role }) => role);
    expect(roles.at(-1)).toBe('boilerplate');
    expect(roles[0]).toBe('body');
  });

  test('leaves the steps of a how-to alone', () => {
    const roles = rolesOf(
      'How to join',
      '',
      '1. Sign up for our newsletter.',
      '2. Click here to confirm.',
      '3. Wait for a letter.',
    );
    expect(new Set(Object.values(roles).slice(1))).toEqual(new Set(['list-item']));
  });
});

describe('a word to the reader does not take a short text with it', () => {
  test.each([
    ['The old mill opened again on Monday.', 'Subscribe to our newsletter for more.'],
    ['The old mill opened again on Monday.', 'Click here to read more about it.'],
    ['The old mill opened again on Monday.', 'Ines Prado contributed to this report.'],
    ['The mill of J. Holm opened again on Monday.', 'J. B. Holm contributed to this report.'],
  ])('%s %s', (news, plea) => {
    expect(rolesOf(`${news} ${plea}`)).toEqual({ [news]: 'body', [plea]: 'boilerplate' });
    expect(rolesOf(`${plea} ${news}`)).toEqual({ [news]: 'body', [plea]: 'boilerplate' });
  });
});
