import { describe, expect, test } from 'vitest';
import type { NameType } from '../../../../src/contract/types';
import { analysisOf } from '../../../../src/document/analyze';
import { settleTypes } from '../../../../src/entities/tagger/settle-types';
import type { TaggedName } from '../../../../src/entities/tagger/tagged-name';

/** The kinds that a text gives names that were tagged as of one kind, in text order. */
function settled(text: string, tagged: NameType, ...words: readonly string[]): readonly string[] {
  const { tokens, sentences } = analysisOf(text, {});
  let from = 0;
  const names = words.map((word): TaggedName => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    const firstToken = tokens.starts.indexOf(start);
    const endToken = tokens.ends.indexOf(from) + 1;
    const sentence = sentences.findIndex((one) => one.firstToken <= firstToken && firstToken < one.endToken);
    return { firstToken, endToken, sentence, type: tagged };
  });
  return settleTypes(names, tokens, sentences).map(({ type }) => type);
}

const MATCH =
  'The league season has been kind to the club and its striker. The coach praised the goalkeeper after the defeat.';

describe('what stands around one mention settles the kind of all', () => {
  test.each<[text: string, tagged: NameType, names: readonly string[], kind: NameType]>([
    ['Orlan shares fell again. People like Orlan a lot.', 'person', ['Orlan', 'Orlan'], 'organization'],
    [
      'There was a payoff for the former Orlan boss. Orlan said little.',
      'person',
      ['Orlan', 'Orlan'],
      'organization',
    ],
    [
      'She bought shares in Orlan last week. Orlan was pleased.',
      'person',
      ['Orlan', 'Orlan'],
      'organization',
    ],
    [
      'It was the airline Orlan that flew there. Orlan was pleased.',
      'person',
      ['Orlan', 'Orlan'],
      'organization',
    ],
    ['Orlan, a Danish airline, was sold. We fly with Orlan.', 'person', ['Orlan', 'Orlan'], 'organization'],
    [
      'They sell brands such as Orlan, Veloma and Dana Brix in the shop.',
      'person',
      ['Orlan', 'Veloma', 'Dana Brix'],
      'organization',
    ],
    ['They were seen in Orlan, a small village near the sea.', 'person', ['Orlan'], 'place'],
    ['Orlan, 23, was late for the show.', 'place', ['Orlan'], 'person'],
    [`${MATCH} Orlan beat them twice. They like Orlan.`, 'place', ['Orlan', 'Orlan'], 'organization'],
    [`${MATCH} The Orlan midfielder was hurt. They like Orlan.`, 'place', ['Orlan', 'Orlan'], 'organization'],
    [`${MATCH} It was a win over Orlan at last.`, 'place', ['Orlan'], 'organization'],
    [`${MATCH} Nobody thought that Liverpool would sell him.`, 'place', ['Liverpool'], 'organization'],
    [`${MATCH} Nobody thought that Napoli would sell him.`, 'person', ['Napoli'], 'organization'],
  ])('%s', (text, tagged, names, kind) => {
    expect(new Set(settled(text, tagged, ...names))).toEqual(new Set([kind]));
  });
});

describe('a kind stays', () => {
  test.each<[text: string, kind: NameType, names: readonly string[]]>([
    // Somebody of the text bears the name.
    ['Dana Orlan was there. The former Orlan boss said little.', 'person', ['Dana Orlan', 'Orlan']],
    ['Mr Orlan left. Then Orlan shares fell.', 'person', ['Orlan', 'Orlan']],
    ['Everyone here knows that Dana Orlan shares the view.', 'person', ['Dana Orlan']],
    ["It was said by Morven Orlan, the airline's chief executive.", 'person', ['Morven Orlan']],
    // No match is told of.
    ['The storm beat Orlan. They like Orlan.', 'place', ['Orlan', 'Orlan']],
    ['Nobody thought that Liverpool would flood.', 'place', ['Liverpool']],
    // The town, not its club.
    [`${MATCH} The striker lives in Liverpool with his sister.`, 'place', ['Liverpool']],
    [`${MATCH} The Liverpool-based firm made the shirts.`, 'place', ['Liverpool']],
    // A country's team, a ground.
    [`${MATCH} Norway beat Italy at home.`, 'place', ['Norway', 'Italy']],
    [`${MATCH} It was a win at Orlan Road.`, 'place', ['Orlan Road']],
    // A person can beat another.
    [`${MATCH} In the final Orlan beat Veloma.`, 'person', ['Orlan', 'Veloma']],
    // The village hall is no village.
    ['She spoke to Orlan, the village police officer, that day.', 'person', ['Orlan']],
    ['Orlan, 23 Elm Street, is a shop.', 'place', ['Orlan']],
  ])('%s', (text, kind, names) => {
    expect(new Set(settled(text, kind, ...names))).toEqual(new Set([kind]));
  });
});
