import { describe, expect, test } from 'vitest';
import { readOpening } from '../../../../src/key-points/standalone/opening';
import { draftText } from '../apply-rule';

const kindOf = (text: string): string => readOpening(draftText(text).words).kind;

describe('a sentence that stands alone is told so', () => {
  test.each([
    'Orlo Motors opened a plant in Sella on Monday.',
    'It is the first time in years that the river has frozen.',
    'It was Prado who signed the order.',
    'It remains unclear whether the mill will reopen.',
    'It is illegal to fish in the lake.',
    'This week, the council votes on the dam.',
    'Those who paid the fee get it back.',
    'So far, nobody has claimed the prize.',
    'When he resigned, Prado left the party too.',
    'Before her trial, the nurse gave one interview.',
    'In his last speech, Prado praised the miners.',
    'Mira Holm said she would run again.',
    'The driver told the court that he was asleep.',
    'The union accepted its defeat.',
    'The engineers found their error in time.',
    'Her Majesty opened the bridge.',
    'The first quarter was the best in years.',
    'The two sisters own the mill.',
    'No one was hurt.',
    'No team has won twice.',
    'Both the mayor and the bank signed the deal.',
    'In his letter, sent on Monday, Prado thanked the crew.',
    'The biologist found her notes in the lake.',
    'It was not long before the river rose.',
    '"The dam is safe," Holm said.',
    'Some say the dam is too old.',
    'Many farmers sold their land.',
    'One worker drowned in the lake.',
    'Sadly, the dam could not be saved.',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('stands');
  });
});

describe('a name, a noun or a clause in the sentence answers its pronoun', () => {
  test.each([
    'Neymar claims he is fit again.',
    'The 23-year-old rowed her boat to Sella.',
    'A young accountant fell when he ran to the lake.',
    'The ex-wife said she would sue.',
    'Next has said its profit will fall.',
    'Residents said they had seen the fire.',
    'Holm told the owners that the town would pay them.',
    'In May, it emerged that the dam had been sold.',
    'At the time of the vote, the dam was safe.',
    'Two years later than planned, the dam was opened.',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('stands');
  });
});

describe('a sentence that leans on another is told so', () => {
  test.each([
    'This comes after a long dispute.',
    'Some declined to comment.',
    'Most were sold in May.',
    'Alas, both are under attack.',
    'Sadly, this is how the dam was lost.',
    'That changed in May.',
    'These were sold at once.',
    'They left the town on Friday.',
    'Their plan failed.',
    'Another is expected in June.',
    'Others stayed at home.',
    'No, the bank said nothing.',
    'Both towns signed the deal.',
    'In his letter, sent on Monday, the dam is praised.',
    'The move comes days after he resigned.',
    'Both were released.',
    'Then the lights went out.',
    'However, the bank said nothing.',
    'But the bank said nothing.',
    'The latter won.',
    'The two agreed on a truce.',
    'The first is a dam.',
    'Of the rest, nine were children.',
    'Two of them were children.',
    'In this, the town is not alone.',
    'After that, the price fell.',
    'If so, the plant will close.',
    'One, a nurse, survived.',
    'In Sella, they found a bell.',
    '(Cards are welcome.)',
    '"The dam is safe," they said.',
    'Because of this, the dam was closed.',
    'The crew has changed that.',
    'Luckily, he had left the capital, Porto.',
    '20 miles from Porto, they hit a wall.',
    'Until the 1960s, they never left the valley.',
    'Each time, so far, they have failed.',
    'It was not until Sunday that he answered.',
    'Two years later, the dam broke.',
    'The next day the dam broke.',
    'At the time, the dam was safe.',
    'Doctors had to save her leg.',
    'Prosecutors called them to the stand.',
    'Sella Police said they believed he had left.',
    'In 2010, it bought the mill.',
    'The following autumn, he went up to Trinity College, Sella, where he met a friend.',
    'In 1991, following the war, it became a part of Sella.',
    'An engineer has found a way to give them cheap light.',
    'The board had closed the dam, it said.',
    'Holm had closed the dam, he said.',
    'The road back to World War I was long, he said.',
    'The people whom he knew left the town.',
    'A week later, after sailing back to Norway, he fell ill.',
  ])('%s', (text) => {
    expect(kindOf(text)).not.toBe('stands');
  });
});

describe('a sentence that one name would make stand is told so', () => {
  test.each([
    ['He left the town on Friday.', 'he', 0],
    ['She denied the charge.', 'she', 0],
    ['In 2010, he became the head of the port.', 'he', 3],
    ['It was so steep that the truck slid back.', 'it', 0],
    ['It announced 300 new jobs.', 'it', 0],
    ['The company denied the report.', 'company', 0],
    ['His wife runs the mill.', 'he', 0],
    ['Police said he left the town.', 'he', 2],
    ['"The dam is safe," she said.', 'she', 7],
  ])('%s', (text, kind, at) => {
    expect(readOpening(draftText(text).words)).toMatchObject({ kind: 'points', pointer: { kind, at } });
  });
});
