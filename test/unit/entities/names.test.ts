import { describe, expect, test } from 'vitest';
import type { NameType } from '../../../src/contract/types';
import { extractEntities } from '../../../src/entities/extract-entities';

const NAMES: readonly NameType[] = ['person', 'organization', 'place', 'product', 'event'];

/** The names of a text as "type name", in text order. */
function namesOf(text: string): readonly string[] {
  return extractEntities(text, { types: NAMES })
    .flatMap(({ type, mentions }) => mentions.map((mention) => ({ type, ...mention })))
    .sort((a, b) => a.start - b.start)
    .map(({ type, text: name }) => `${type} ${name}`);
}

describe('finds and names the kind of', () => {
  test.each<[text: string, names: readonly string[]]>([
    // People: names, titles, roles, ages, particles, initials.
    ['The report was written by Maria Fernandez.', ['person Maria Fernandez']],
    ['Dr. Anna Keller examined the patients.', ['person Anna Keller']],
    ['Yesterday Mr. Okonkwo refused to answer.', ['person Okonkwo']],
    ['President Emmanuel Macron spoke first.', ['person Emmanuel Macron']],
    ['It was signed by Prime Minister Jacinda Ardern.', ['person Jacinda Ardern']],
    ['Then Vice President Kamala Harris arrived.', ['person Kamala Harris']],
    ['Talks began with Secretary of State John Kerry.', ['person John Kerry']],
    ['Tomas Berdych, 34, retired in the spring.', ['person Tomas Berdych']],
    ['The prize went to Ludwig van Beethoven.', ['person Ludwig van Beethoven']],
    ['The book was edited by J. K. Thornton.', ['person J. K. Thornton']],
    ['She met George W. Bush once.', ['person George W. Bush']],
    ['The letter was sent by Jean-Claude Martin.', ['person Jean-Claude Martin']],
    ['Former secretary-general Ban Ki-moon agreed.', ['person Ban Ki-moon']],
    ["The novel was praised by Sinead O'Brien.", ["person Sinead O'Brien"]],
    ['Striker Marta Vieira scored twice.', ['person Marta Vieira']],
    ['The actress Judi Dench declined.', ['person Judi Dench']],
    ['Ines Duarte, who founded the shop, left.', ['person Ines Duarte']],
    ['"We are ready," said Peter Novak.', ['person Peter Novak']],
    ['The inspector questioned Queen Elizabeth.', ['person Elizabeth']],
    ['April Jones won the race.', ['person April Jones']],
    ['Malcolm X gave a speech.', ['person Malcolm X']],
    // Organizations: suffixes, heads, acronyms, followers, cues.
    ['Shares of Brightwater Inc. rose.', ['organization Brightwater Inc.']],
    ['A deal with Lindqvist Holdings fell through.', ['organization Lindqvist Holdings']],
    ['He studied at the University of Oxford.', ['organization University of Oxford']],
    ['She teaches at Stanford University.', ['organization Stanford University']],
    ['The Ministry of Defence refused.', ['organization Ministry of Defence']],
    ['The plan of the Bank of England is old.', ['organization Bank of England']],
    ['They sued Johnson & Johnson again.', ['organization Johnson & Johnson']],
    ['The lawsuit against AT&T continues.', ['organization AT&T']],
    ['A bottle of Coca-Cola stood there.', ['organization Coca-Cola']],
    ['Officials from NATO were present.', ['organization NATO']],
    [
      'The Department of Health and Human Services paid.',
      ['organization Department of Health and Human Services'],
    ],
    ['The Food and Drug Administration approved it.', ['organization Food and Drug Administration']],
    ['He flies with British Airways only.', ['organization British Airways']],
    ['It was reported by The New York Times.', ['organization The New York Times']],
    ['According to The Beacon, sales fell.', ['organization The Beacon']],
    ['The startup Zentrix raised money.', ['organization Zentrix']],
    ['Zentrix, a Danish company, makes pumps.', ['organization Zentrix']],
    ['Zentrix shares fell sharply.', ['organization Zentrix']],
    ['Rivals such as Veloma and Quintara cut prices.', ['organization Veloma', 'organization Quintara']],
    [
      'Other firms, including Veloma, Quintara and Brixly, followed.',
      ['organization Veloma', 'organization Quintara', 'organization Brixly'],
    ],
    ['The chief executive of Veloma resigned.', ['organization Veloma']],
    ['He joined Manchester United in May.', ['organization Manchester United']],
    ['Veloma CEO Laura Chen said little.', ['organization Veloma', 'person Laura Chen']],
    ['The Labour Party lost the vote.', ['organization Labour Party']],
    ['The FBI opened an inquiry.', ['organization FBI']],
    // Places: lists, heads, prepositions, "City, Country".
    ['They live in France.', ['place France']],
    ['The U.S. signed the treaty.', ['place U.S.']],
    ['He moved from Texas to New York.', ['place Texas', 'place New York']],
    ['Flooding hit Lagos, Nigeria.', ['place Lagos', 'place Nigeria']],
    ['They crossed Lake Victoria by boat.', ['place Lake Victoria']],
    ['The bridge over the Hudson River is closed.', ['place Hudson River']],
    ['A fire broke out in Velbury.', ['place Velbury']],
    ['The Velbury-based charity closed.', ['place Velbury']],
    ['Snow fell across Eastern Europe.', ['place Eastern Europe']],
    ['The streets of Saudi Arabia were quiet.', ['place Saudi Arabia']],
    ['They met in Rio de Janeiro.', ['place Rio de Janeiro']],
    ['He was born in St. Louis.', ['place St. Louis']],
    ['Trade between the UK and Japan grew.', ['place UK', 'place Japan']],
    ['Talks in South Korea ended.', ['place South Korea']],
    // Products and events.
    ['She bought an iPhone 15 Pro.', ['product iPhone 15 Pro']],
    ['The company launched GPT-4 early.', ['product GPT-4']],
    ['Brazil won the World Cup.', ['place Brazil', 'event World Cup']],
    ['He fought in World War II.', ['event World War II']],
    ['The Cannes Film Festival opened.', ['event Cannes Film Festival']],
    ['Crowds came to the Winter Olympics.', ['event Winter Olympics']],
    // What one mention tells of all.
    [
      'The airline Lorvik lost money. Few people like Lorvik.',
      ['organization Lorvik', 'organization Lorvik'],
    ],
    ['The militant group Al-Shabaab agreed.', ['organization Al-Shabaab']],
    ['They watched the Dana Orlan Invitational.', ['event Dana Orlan Invitational']],
    ['Police said that American Robert Dahl was safe.', ['person Robert Dahl']],
    ['It was found by dog walker Susan Dahl.', ['person Susan Dahl']],
    // Several at once.
    [
      'Satya Nadella, the chief executive of Microsoft, visited Berlin.',
      ['person Satya Nadella', 'organization Microsoft', 'place Berlin'],
    ],
    ['German Chancellor Olaf Scholz flew to Washington.', ['person Olaf Scholz', 'place Washington']],
    ['“The Ledger” was sold to Fairmont Group.', ['organization Fairmont Group']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(expect.arrayContaining([...names]));
    expect(namesOf(text).filter((name) => !names.includes(name) && !name.endsWith('Ledger'))).toEqual([]);
  });
});

describe('finds no name in', () => {
  test.each([
    'I think so.',
    'On Monday I stayed at home.',
    'The meeting is in March.',
    'She left in May and came back in June.',
    'However, nothing happened.',
    'Meanwhile, prices rose.',
    'The CEO resigned.',
    'Our CEO and CFO agree.',
    'The President spoke.',
    'He asked the Prime Minister.',
    'Many Chinese buyers waited.',
    'The French and the Germans agreed.',
    'A British minister resigned.',
    'Muslims and Christians prayed together.',
    'He speaks English and Mandarin.',
    'South Korean officials declined.',
    'It was NOT true.',
    'This is VERY important.',
    'The TV was on.',
    'AI is everywhere.',
    'The GDP fell by 2%.',
    'Read the PDF or the FAQ.',
    'Chapter 3 is short.',
    'See Figure 2 and Table 4.',
    'Yes. No. Maybe.',
    'Running is healthy.',
    'Apples and pears are fruit.',
    'Rain fell all night.',
    'Nobody came. Everyone left.',
    'Buyers waited. Sellers did not.',
    'Revenue rose and costs fell.',
    'What Happened Next',
    'How to Bake Bread at Home',
    'Ten Reasons to Walk More Every Day',
    'THE RESULTS ARE IN',
    'PLEASE DO NOT FEED THE BIRDS',
    'Key points:',
    'Yesterday was cold; today is warm.',
    'The Internet changed everything.',
    'Dad called Mum.',
    'Oh my God, it works.',
    'Christmas came early.',
    'The year 2020 was hard.',
    'Add salt. Stir well. Serve hot.',
    'According to experts, it is safe.',
    'Two days later it rained.',
    'An M.D. or a Ph.D. is required.',
    'From 9 a.m. to 5 p.m. on Fridays.',
    '• Improved search\n• Fixed errors\n• Removed old settings',
    'Environmentalists and economists disagree.',
    'Marxism and Buddhism were discussed.',
    'A system under test (SUT) was used.',
    'Police looked at CCTV and took a DNA test.',
    'Flight QX2081 was late.',
    'The Championships begin on Monday.',
    'He said: "Never again."',
    '12345 67890',
    '!!! ??? ...',
    '',
  ])('%j', (text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

describe('reads the whole document', () => {
  test('a name that opens a sentence is known from the other sentences', () => {
    const text = 'Green won the vote. Later the crowd cheered for Green. The lawns were green.';
    expect(namesOf('Everyone thanked Harlow. Harlow smiled.').length).toBe(2);
    expect(namesOf(text).every((name) => name.endsWith('Green'))).toBe(true);
  });

  test('an ordinary word with a capital in a headline is no name', () => {
    const text =
      'Zentrix Quietly Partners with Veloma for Batteries in Norway\n\nZentrix has partnered with Veloma, a battery maker, in Norway.';
    const names = new Set(namesOf(text).map((name) => name.split(' ').slice(1).join(' ')));
    expect([...names].sort()).toEqual(['Norway', 'Veloma', 'Zentrix']);
  });

  test('a headline in capitals is read by what the text names', () => {
    const text =
      'VELOMA TO CLOSE PLANT IN NORWAY\n\nThe battery maker Veloma will close its plant in Norway. Veloma shares fell.';
    const found = extractEntities(text, { types: NAMES });
    expect(found.map(({ name, mentions }) => [name, mentions.length]).sort()).toEqual([
      ['Norway', 2],
      ['Veloma', 3],
    ]);
  });

  test('one word is of one kind through the whole text', () => {
    const text = 'Orlan shares rose. Analysts at Orlan were calm. People like Orlan. In Orlan there is hope.';
    expect(new Set(namesOf(text))).toEqual(new Set(['organization Orlan']));
  });

  test.each(['\u0338', '\u0301\u0338'])('a name does not begin with %j of the character before', (marks) => {
    const text = `Ada Byrne left, \u2242 ${marks}Ada Byrne runs it, and (${marks}Ada Byrne) is here.`;
    const [name, ...others] = extractEntities(text);
    expect(others).toEqual([]);
    expect(name?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
      Array(3).fill('Ada Byrne'),
    );
  });

  test('a surname is the person that was named in full', () => {
    const text = 'Helena Brandt opened the fair. Later Brandt left for Vienna.';
    expect(namesOf(text)).toContain('person Brandt');
  });
});
