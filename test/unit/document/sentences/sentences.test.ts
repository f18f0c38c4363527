import { describe, expect, test } from 'vitest';
import { MAX_SENTENCE_TOKENS } from '../../../../src/document/sentences/long-sentences';
import { splitSentences } from '../../../../src/document/sentences/sentences';
import { readTokens } from '../../../../src/document/tokens';

/** The sentences of a text that is one block. */
function split(text: string): readonly string[] {
  const { tokens, sentenceStarts } = readTokens(text, [{ start: 0, end: text.length }]);
  const starts = splitSentences(text, tokens, 0, tokens.length, sentenceStarts);
  return starts.map((first, index) =>
    text.slice(tokens.starts[first], tokens.ends[(starts[index + 1] ?? tokens.length) - 1]),
  );
}

/** In every row below a bar stands where a sentence begins, and is not part of the text. */
function expectSplit(row: string): void {
  expect(split(row.replaceAll('|', ''))).toEqual(row.split('|').map((sentence) => sentence.trim()));
}

describe('splits where sentences end', () => {
  test.each([
    'The bridge opened in May. |Traffic doubled within a week.',
    'Who signed the lease? |Nobody knows!  |Ask the clerk.',
    'The ferry sank in 1904. |It was never raised.',
    'Turnout was 61.5. |That is a record.',
    'Tickets cost $12. |Children pay half.',
    'They scored 3. |We scored 5. |It was over.',
    'It was over by 2019. |"We lost," he said.',
    'She runs marathons. |42 of them so far.',
    'He paid in cash. |€400 changed hands.',
    'the train was late. |we walked home. |it rained.',
    'iOS changed. |iPhone sales did not.',
    'The vote passed. |(Three members abstained.) |The chair adjourned.',
    'Is that all? |"Yes," said the guide.',
    'So am I. |The dog is too.',
    'We settled on Plan B. |Nobody liked it.',
    'He ran out of vitamin C. |Scurvy followed.',
    'Rain fell all night.\u00a0|The river rose.',
    '雨が降った。 |川が増水した。',
    'The shop closed.\t|The owner moved away.',
    'What a mess!! |Clean it up.',
    'You did what?! |Explain yourself.',
    'You did what!? |Explain yourself.',
    'Really??? |Yes.',
    'THE MAYOR RESIGNED. |THE COUNCIL MEETS TODAY.',
    'Lost And Found In Oslo. |A Story Of Two Cities.',
  ])('%s', expectSplit);
});

describe('keeps an abbreviation inside a sentence', () => {
  test.each([
    'Dr. Lena Ortiz and Mr. Pike met Mrs. Okafor at noon.',
    'Prof. Adeyemi wrote to Gen. Ruiz and Sen. Falk.',
    'Maj. Tom Reyes and Spc. Ana Diaz were on duty with Sgt. Wills.',
    'Gov. Marsh called Lt. Col. Dana Price on Friday.',
    'The Rev. Paul Stone thanked Rep. Nora Bell.',
    'DR. ORTIZ MET GEN. RUIZ.',
    'RAIN IS LIKELY UNTIL 6 P.M. ON FRIDAY. |STAY INSIDE.',
    'HALDEN INC. OF LEEDS CLOSED.',
    'Tel. 555 0142 is the office.',
    'He moved from St. Louis to Mt. Vernon near Ft. Worth.',
    'The U.S. Army trains there.',
    'A U.S. Senate panel heard the U.K. Treasury minister.',
    'Northwind Inc. Chief Executive Rosa Lind resigned.',
    'Halden Corp. and Brightwater Ltd. share a dock with Sons & Co. Limited.',
    'Acme Bros. plans to hire.',
    'See Fig. 3, Eq. 12 and Sec. 4 for the proof.',
    'The quote is on p. 55 and pp. 60-62 of vol. 2.',
    'She lives at No. 7 on the square.',
    'Ask for N°. 44.20 at the desk.',
    'No. 10 is empty this week.',
    'It was Smith vs. Jones, cf. the earlier ruling.',
    'Roe v. Wade was cited twice.',
    'Some metals, e.g. Copper and tin, were cheap.',
    'One man, i.e. Colin, objected.',
    'Nuts, bolts, etc. were sold by weight.',
    'The office opens at 9 a.m. and closes at 5 p.m. on weekdays.',
    'It starts at 5 p.m. Monday in the hall.',
    'The call is at 10 a.m. GMT on Tuesday.',
    'The lease runs from Jan. 4 to Sept. 30 next year.',
    'On Aug. 12, 1998, the mine closed.',
    'Her Ph.D. Thesis won a prize.',
    'Carl Webb Jr. Stadium holds 8,000.',
    'He earned an M.D. and a B.A. in three years.',
    'Approx. 40 people came, incl. Two reporters.',
    'Crews from Phoenix, Ariz. and Dover, Del. arrived first.',
    'He works at 12 Main St. Apartment 4.',
    'The strain of E. coli was rare.',
    'A mutant of c. elegans lived longer.',
    'Berg et al. found no effect.',
    'The mfg. dept. moved in spring.',
  ])('%s', expectSplit);
});

describe('ends a sentence at an abbreviation where the next word opens one', () => {
  test.each([
    'They sell mostly in the U.S. |The rest goes to Peru.',
    'He was born in Washington, D.C. |His sister was not.',
    'She joined Halden Inc. |It was her first job.',
    'Bring tape, glue, etc. |We start early.',
    'The bar shuts at 2 a.m. |Mr. Lowe sweeps the floor.',
    'Doors open at 7 p.m. |Children enter free.',
    'THE BAR SHUTS AT 2 A.M. |WALK HOME.',
    'They live on Elm St. |The school is near.',
    'He finished his Ph.D. |Then he left science.',
    'The winner was Carl Webb Jr. |He smiled.',
    'The board sits in the U.K. |"We like it here," she said.',
    'Was it legal? |No. |The judge said so.',
    'The plank is 6 ft. |Cut it in two.',
  ])('%s', expectSplit);
});

describe('keeps initials with the name', () => {
  test.each([
    'J. R. R. Tolkien taught at Leeds.',
    'Jonas E. Smith won the seat.',
    'The author, A.B. Lund, declined.',
    'J.-P. Morel and K. Ito agreed.',
    'Letters to W. E. B. Du Bois are kept there. |The archive is open.',
    'The judge was Mary I. Olsen.',
  ])('%s', expectSplit);
});

describe('keeps numbers, versions and addresses whole', () => {
  test.each([
    'Growth slowed to 3.5 percent. |Wages rose 0.4 percent.',
    'Upgrade to v1.2.3 today. |Version 2.0 is next.',
    'The fix is in 4.0.1-beta.2 and later.',
    'Visit example.com for details. |Bring a map.',
    'Read docs.example.org/setup.html first. |Then install it.',
    'It runs on node.js and reads README.md files. |Nothing else is needed.',
    'Write to info@example.org. |We answer within a day.',
    'See https://example.com/a.b?c=d for more. |Thanks.',
    'Is it on example.net? |Yes.',
    'Call Math.max or list.forEach(print) here.',
    'Add .NET and .env files to the list. |Then build.',
    'Open config.yml. |Set the port.',
    'The stake is worth $4.5m. |Shares fell.',
    'Host 10.0.0.1 did not reply. |Host 10.0.0.2 did.',
  ])('%s', expectSplit);
});

describe('keeps a quotation and its speaker together', () => {
  test.each([
    "They won the 'ultimate wedding '. |The duo left.",
    '"This is great." she said.',
    '"Is it over?" he asked. |"Not yet," she said.',
    '“Leave it!” the guard shouted. |Nobody moved.',
    'He replied: "No. |Absolutely not."',
    '‘Where to?’ asked the driver.',
    "'Where to?' asked the driver. |Nobody spoke.",
    '"Is it over?" Anna Berg asked.',
    '"Is it safe?" Mr. Lund asked the crew.',
    '"It holds." Berg said.',
    '"Can we go?" I asked.',
    'She said: "We won." |Then she left.',
    'He called it “a farce.” |The minister disagreed.',
    'The sign read "Closed". |We drove on.',
    '"It works." |Berg said the firm would hire more people.',
    'They cried "Enough!" and left.',
    '"I came. |I saw," he said.',
    'She asked, "Why?" |"Because," he said.',
    'The poem praises “the salt of the sea.” (Berg 55). |It is short.',
    'He whispered (“Go.”) and hid.',
    '«Basta!» |He left.',
    "They call it 'the pit.' |It is deep.",
  ])('%s', expectSplit);
});

describe('reads ellipses', () => {
  test.each([
    'I waited... and waited.',
    'I waited… and waited.',
    'He paused... |Then he spoke.',
    'He paused… |Then he spoke.',
    'We hoped . . . and failed.',
    'The report ... Ministers saw was short.',
    '... and so it ended. |Nobody clapped.',
    'It was late.... |The bus had gone.',
    'The law [...] was repealed. |It failed.',
  ])('%s', expectSplit);
});

describe('keeps brackets whole', () => {
  test.each([
    'The boat (It was old. It leaked.) went down.',
    'The plan (see p. 4.) is simple.',
    'He smiled (who would not?) and waved.',
    'She won (!) by a point.',
    'Prices fell (again!). |Buyers waited.',
    'It ended well (or so they say). |The town moved on.',
    '(We ate. |We left.) |It rained.',
    'The lake is deep.[4] |It is cold.[5][6] |Few swim.',
    'The lake froze in 1805. [19]',
  ])('%s', expectSplit);
});

describe('reads marks inside names', () => {
  test.each([
    'Yahoo! said it would appeal.',
    'Shares of Yahoo! Inc. rose.',
    'He won Jeopardy! twice.',
    'The musical Oh Lord! opens in June.',
    'They sold Yahoo! |The price was fair.',
  ])('%s', expectSplit);
});

describe('splits lists that run on in one line', () => {
  test.each([
    '1. Peel the beans |2. Boil water |3. Add salt',
    '1) Peel the beans |2) Boil water',
    'a) Sign the form |b) Post it |c) Wait',
    'You need two things: |1. a saw |2. a rope',
    'a. Sign the form. |b. Post it.',
    '• Free parking |• Late check-out |• Breakfast',
    '1. Peel the beans. |2. Boil water. |3. Add salt.',
    '3. Mix well and rest.',
    '1.) Peel the beans |2.) Boil water |3.) Add salt',
    '• 9. Peel the beans |• 10. Boil water',
    'a. Sign the form b. is missing',
    'a. The blue form |b. The green form |c. The red form',
    'B. Results of the survey',
    'Choose a) red, b) blue or c) green.',
    'The aims are (1) to learn, (2) to teach and (3) to build.',
    'A. Lund met B. Ito in Kyoto.',
  ])('%s', expectSplit);
});

describe('reads flattened pages', () => {
  test.each([
    'The well ran dry . |Farmers left the valley . |Few returned .',
    'The well ran dry .|Farmers left .',
    'The rule was kept in the. northern and in the. old towns. |Few broke it.',
    'The old well ran . dry in the spring of . Norrland . |Farmers left .',
    'the well ran dry . |the farmers left .',
    '" It is gone . " |The farmer wept .',
    'This is the end.|Next comes the bill.',
    'This is the end.|the bill comes next.',
    'He left.” |She stayed.',
    'It cost 40.|The other cost less.',
    'Done. . |Next.',
    'Great show! 🎉🎉 |See you soon.',
    'Great show. 🙂 |See you soon.',
    'All good. :) |See you.',
    '(CNN) -- A storm hit the coast. |Two piers fell.',
    'OSLO (Reuters) - The bank kept its rate. |Markets rose.',
    'LIMA, Peru, Aug. 4 — A court ruled on Friday.',
    'We won: the city paid; the mill closed - and Sons & Daughters left.',
  ])('%s', expectSplit);
});

describe('known failures', () => {
  test.fails.each([
    // Nothing but sense tells a surname from a sentence's subject here.
    'They sell mostly in the U.S. |Halden sells elsewhere.',
    // The same for an initial, which is a grade.
    'She was given a B. |Marks were high that year.',
  ])('%s', expectSplit);
});

describe('bounds', () => {
  test('cuts a run without stops at the last comma or conjunction before the cap', () => {
    const clause = 'the rain fell on the roof and the dog slept by the door';
    const text = Array.from({ length: 100 }, () => clause).join(', ');
    const { tokens, sentenceStarts } = readTokens(text, [{ start: 0, end: text.length }]);
    const starts = splitSentences(text, tokens, 0, tokens.length, sentenceStarts);
    const lengths = starts.map((first, index) => (starts[index + 1] ?? tokens.length) - first);
    expect(starts.length).toBeGreaterThan(4);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MAX_SENTENCE_TOKENS);
    expect(starts.slice(1).every((first) => tokens.values[first - 1] === ',')).toBe(true);
  });

  test('begins with the first token, ascends and stays in the block', () => {
    const text = 'Out. One. Two. Three. Out.';
    const { tokens, sentenceStarts } = readTokens(text, [{ start: 0, end: text.length }]);
    expect(splitSentences(text, tokens, 2, 8, sentenceStarts)).toEqual([2, 4, 6]);
  });

  test.each(['', '...', '. . .', '"', '1.', 'a)', '?!', '(((('])(
    'makes at most one sentence of %j',
    (text) => {
      expect(split(text).length).toBe(text === '' ? 0 : 1);
    },
  );

  test.each(['. ', 'a. ', '" ', '(', '1. ', '• ', '!? ', 'Dr. ', 'x.Y '])(
    'reads 100,000 signs of %j without trouble',
    (sign) => {
      const text = sign.repeat(Math.ceil(100_000 / sign.length));
      const sentences = split(text);
      expect(sentences.join('').replaceAll(' ', '').length).toBe(text.replaceAll(' ', '').length);
    },
  );
});
