import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/index';

function rolesOf(text: string): readonly (readonly [role: string, text: string])[] {
  return analyze(text).sentences.map(({ role, text: own }) => [role, own] as const);
}

const CHAT = [
  '[10:32] anna: morning',
  '[10:33] joe: the queue backed up last night because the new worker has no retry',
  '[10:34] anna: roll back or patch?',
  '[10:35] joe: roll back now, the patch needs a test first',
  '[10:36] anna: how many were late?',
  '[10:38] joe: 412, by forty minutes',
  '[10:41] anna: lol yes',
];

const MEETING = [
  ['Helen Brandt  0:03', 'The new kitchen opens in June.'],
  ['Tomas Reyes  0:11', 'We need two cooks before that.'],
  ['Helen Brandt  0:14', 'How much is that?'],
  ['Tomas Reyes  0:27', 'Six thousand a month.'],
  ['Helen Brandt  0:38', 'Agreed.'],
  ['Tomas Reyes  0:47', 'Then I place the advertisement tomorrow.'],
];

describe('a talk', () => {
  test('every line of a chat is text, and none its title', () => {
    expect(analyze(CHAT.join('\n')).title).toBeUndefined();
    expect(rolesOf(CHAT.join('\n')).filter(([role]) => role !== 'body')).toEqual([]);
  });

  test('a heading above a chat is its title', () => {
    expect(analyze(`Payments incident\n\n${CHAT.join('\n')}`).title).toBe('Payments incident');
  });

  test('short questions and answers are text', () => {
    const text = [
      'Q: When did the flood come?',
      'A: In May, at two in the afternoon.',
      'Q: Who warned the town?',
      'A: Nobody.',
      'Q: And now?',
      'A: Now we want an inquiry.',
    ].join('\n\n');
    expect(rolesOf(text).filter(([role]) => role !== 'body')).toEqual([]);
  });

  test('lines that name who speaks are bylines, what stands below them is text', () => {
    const roles = rolesOf(MEETING.map((turn) => turn.join('\n')).join('\n\n'));
    expect(roles.filter(([role]) => role === 'byline').map(([, own]) => own)).toEqual(
      MEETING.map(([line]) => line),
    );
    expect(roles.filter(([role]) => role === 'body')).toHaveLength(MEETING.length);
  });

  test('two labelled lines make no talk', () => {
    const [first = '', second = ''] = CHAT;
    const text = `${first}\n\nHow the night went\n\nThe queue of payments was forty minutes late until the morning.\n\n${second}`;
    expect(rolesOf(text).some(([role]) => role === 'heading' || role === 'title')).toBe(true);
  });
});

describe('subtitles', () => {
  const CUES = [
    '1\n00:00:01,000 --> 00:00:04,200\nBridges are painted\nagain and again.',
    '2\n00:00:04,400 --> 00:00:07,900\nSteel rusts in the rain,\nand salt makes it faster.',
    '3\n00:00:08,100 --> 00:00:12,000\nThirty people paint this one.',
  ];

  test('their numbers and times are no text', () => {
    const marks = rolesOf(CUES.join('\n\n')).filter(([role]) => role === 'boilerplate');
    expect(marks).toHaveLength(6);
  });

  test('the lines of one are one sentence', () => {
    expect(rolesOf(CUES.join('\n\n')).filter(([role]) => role === 'body')).toEqual([
      ['body', 'Bridges are painted\nagain and again.'],
      ['body', 'Steel rusts in the rain,\nand salt makes it faster.'],
      ['body', 'Thirty people paint this one.'],
    ]);
  });

  test('a single pair of times is text', () => {
    const text =
      'The log of the night says this.\n\n00:00:01,000 --> 00:00:04,200\n\nNobody knows what was meant.';
    expect(rolesOf(text).some(([role]) => role === 'boilerplate')).toBe(false);
  });
});
