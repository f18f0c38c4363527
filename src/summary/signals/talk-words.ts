import { markWords } from '../word-marks';
import type { Signal } from './signal';

/** More words of one purpose tell nothing more. */
const MOST_WORDS = 3;

/** What words of talk are there for, by the feature that counts them. */
const PURPOSES: readonly (readonly [feature: string, words: string])[] = [
  [
    'procedure',
    'hello hi hey welcome bye goodbye thank thanks sorry morning afternoon evening hear heard screen slide slides microphone mic mics mike record recording recorded laptop pen whiteboard blackboard minute minutes moment lunch coffee break excuse please wait applause laughter chair honourable honorable floor agenda seated order',
  ],
  [
    'plans',
    'decide decided decision decisions agree agreed should shall will must need needs needed plan plans planned planning propose proposed proposal recommend recommended recommendation suggest suggested action actions target goal goals aim deadline budget next start started try want wanted ensure support',
  ],
  [
    'reasons',
    "because cause 'cause since therefore reason reasons problem problems issue issues important result results means main difference instead depends example",
  ],
  ['stance', 'think thought believe feel prefer opinion hope guess suppose seems idea ideas'],
];

let purposesOfWord: ReadonlyMap<string, number> | undefined;

/**
 * What is talked for: to greet and to lead through the talk, to plan, to give reasons. What is decided and why is
 * worth telling.
 */
export const measureTalkWords: Signal = ({ analysis: { tokens }, candidates }) => {
  purposesOfWord ??= readPurposes();
  const purposes = markWords(tokens.words, purposesOfWord);
  const columns = PURPOSES.map(() => candidates.map(() => 0));
  for (let at = 0; at < candidates.length; at += 1) {
    const candidate = candidates[at];
    if (candidate === undefined) continue;
    for (let token = candidate.turn.saidFrom; token < candidate.sentence.endToken; token += 1) {
      const own = purposes[tokens.wordOfToken[token] ?? 0] ?? 0;
      if (own !== 0) count(columns, at, own);
    }
  }
  return PURPOSES.map(([name], number) => ({
    name,
    values: (columns[number] ?? []).map((found) => Math.min(MOST_WORDS, found) / MOST_WORDS),
  }));
};

function count(columns: readonly number[][], at: number, purposes: number): void {
  for (let number = 0; number < columns.length; number += 1) {
    const column = columns[number];
    if (column !== undefined && (purposes & (1 << number)) !== 0) column[at] = (column[at] ?? 0) + 1;
  }
}

/** A word may have several. */
function readPurposes(): ReadonlyMap<string, number> {
  const purposes = new Map<string, number>();
  for (const [number, [, words]] of PURPOSES.entries()) {
    for (const word of words.split(' ')) purposes.set(word, (purposes.get(word) ?? 0) | (1 << number));
  }
  return purposes;
}
