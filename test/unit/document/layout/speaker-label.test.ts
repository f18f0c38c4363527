import { describe, expect, test } from 'vitest';
import { readSpeakerLabel, readSpeakerLine } from '../../../../src/document/layout/speaker-label';

describe('the speaker at the front of a turn', () => {
  test.each([
    ['a name', 'Anna: We ship on Friday.', 'Anna'],
    ['a name with a letter', 'Grad B: We ship on Friday.', 'Grad B'],
    ['capitals', 'MS. ORTIZ: We ship on Friday.', 'MS. ORTIZ'],
    ['an office', 'PRESIDENT OF THE COUNCIL: We ship on Friday.', 'PRESIDENT OF THE COUNCIL'],
    ['a name with an office', 'Hon. Ana Roldan (Minister of Ports): We ship.', 'Hon. Ana Roldan'],
    [
      'an office with a name and a party',
      'The Chair (Ms. Ana Roldan (Hill Valley, Ind.)): We ship.',
      'The Chair',
    ],
    ['a question', 'Q: Did you ship?', 'Q'],
    ['a time in brackets behind it', 'Speaker 1 (00:12): We ship on Friday.', 'Speaker 1'],
    ['a time in square brackets behind it', 'SPEAKER_01 [00:00:12]: We ship.', 'SPEAKER_01'],
    ['a bare time behind it', 'Anna Bell 10:32: We ship on Friday.', 'Anna Bell'],
    ['a chat', '[10:32] anna: we ship on friday', 'anna'],
    ['a chat with the hour of the day', '10:32 AM Anna Bell: We ship.', 'Anna Bell'],
    ['an exported chat', '12/03/2024, 18:02 - Marc B: We ship.', 'Marc B'],
    ['an exported chat in brackets', '[12/03/2024, 18:02:11] Marc B: We ship.', 'Marc B'],
    ['a nick', '<anna> we ship on friday', 'anna'],
    ['a nick behind a time', '10:32 <anna> we ship on friday', 'anna'],
  ])('is read: %s', (_, text, speaker) => {
    const label = readSpeakerLabel(text);
    expect(label?.speaker).toBe(speaker);
    expect(text.slice(label?.end)).toMatch(/^(?:we|did you) ship/iu);
  });

  test.each([
    ['a colon behind a clause', 'There are three colours: red, green and blue.'],
    ['a colon behind a whole sentence', 'This is what we know: the ferry is late.'],
    ['an address', 'https://example.org/a is the page of the ferry.'],
    ['a time alone', 'The ferry leaves at 10:30 and arrives at noon.'],
    ['a clock at the front', '10:30 is when the ferry leaves.'],
    ['markup', '<b>Ferry late</b> again'],
    ['no colon', 'Anna Bell said that we ship on Friday.'],
  ])('is not read: %s', (_, text) => {
    expect(readSpeakerLabel(text)).toBeUndefined();
  });
});

describe('a line of its own that names the speaker', () => {
  test.each([
    ['Tomas Reyes  0:11', 'Tomas Reyes'],
    ['Tomas Reyes 00:01:11:', 'Tomas Reyes'],
    ['[0:11] Tomas Reyes', 'Tomas Reyes'],
  ])('is read: %s', (text, speaker) => {
    expect(readSpeakerLine(text)?.speaker).toBe(speaker);
  });

  test.each(['Tomas Reyes', 'Chapter 11', 'The ferry leaves at 10:30.', '10:30'])(
    'is not read: %s',
    (text) => {
      expect(readSpeakerLine(text)).toBeUndefined();
    },
  );
});
