import { describe, expect, test } from 'vitest';
import { isSound } from '../../../src/key-points/is-sound';
import { draftText } from './apply-rule';

describe('a whole sentence is sound', () => {
  test.each([
    'Veteran miller Tom Holm, who starred in three films, has died.',
    'It was Mira Holm who dug the dam.',
    'This is the Mira Holm who dug the dam.',
    'Abdullah Abdullah signed the treaty with Duran Duran.',
    'The mayor has not yet been seen in the hall.',
    "The crew kept goin' until the boss' wife came.",
    "The town called it the 'old mill '.",
    'The council approved the dam.',
    'Prado said that the dam is safe.',
    'The man who sold the mill left town.',
    'After the fire, the owner rebuilt the mill.',
    '“The dam is safe,” Holm said (again).',
    'Remove the cover before you clean the filter.',
    "Holm called the dam 'safe' (again).",
    "The players' union said 'no' in the '90s.",
    'Although it rained, the ferry left.',
    'He regretted the vote that he had had.',
    'Warning: the dam is not safe.',
    'The ferry has first- and second-class cabins.',
    'The dam -- an old one - is safe.',
    "The town called them 'the old mill ' for years.",
    "Holm said: ' I built the dam, and it is safe. '",
    'The farms ’ owners say it ’ s a fair price.',
    'How the dam was dug is a mystery.',
    'Founded in 1901, the mill feeds three towns.',
    'The dam broke on Monday, it was announced.',
    'When the dam broke, it was the end of the old town.',
    'The dam, it is said, was built by monks in one night.',
    '"You gotta see the lake," Holm said.',
    'Holm ("Old Tom") dug the "grey" dam.',
  ])('%s', (text) => {
    expect(isSound(draftText(text).words)).toBe(true);
  });
});

describe('a fragment, or a sentence with a loose mark, is not', () => {
  test.each([
    "Holm said the vote was' a puppet on a string '.",
    'The old mayor of Sella seen in the hall.',
    'You have the wall — you have the wall of the dam there.',
    'The town has ten mills, looks like twelve.',
    'The miller has two more than Mira Holm who won the race.',
    'May 18 – Sella, CA @ The Hall',
    'A mill on the river.',
    'The man who sold the mill.',
    'If the vote fails.',
    'Hoping to win the seat.',
    'The council approved the dam," Holm said.',
    'The council (in Sella approved the dam.',
    'The council, , approved the dam.',
    'The council approved the dam,.',
    ', the council approved the dam.',
    'To win the seat.',
    "Holm said: 'The dam is safe and we will prove it.",
    'Holm said: ‘The dam is safe.',
    'Although the engineer said the walls were old.',
    'I I saw the dam break.',
    'Um, the dam is old.',
    "' Holm's statement reads.",
    'The board that had . approved the dam, Christopher Holm .',
    'They live by the ri- river.',
    'Stunned: the owner with his car.',
    'Running (known as the shuttle test).',
    'Prado, on whether the dam will hold.',
    'How quickly the water will go.',
    'Has been in contact with the owners who sold the mill.',
    'The owners have been in contact with the.',
    'Yeah I am going to the lake.',
    'First -- okay, the dam is old.',
    'The thing is this is the old dam.',
    'By the way, it’s, there’s a mill on the lake.',
    'The dam is, like, an old one.',
    'Pictured here on the lake in May.',
    'The dam is no longer a wall, it is a heap of old stones.',
    'Choose a site for the dam, near the old town;',
    'You gotta see the lake.',
    'Holm joined the works of Ruiz, Jr..',
    'Holm is a son of Tom (who" was the first to dig the dam").',
    '`` The dam is old, Holm said.',
  ])('%s', (text) => {
    expect(isSound(draftText(text).words)).toBe(false);
  });
});
