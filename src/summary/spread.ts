import type { Kind } from './kind';
import type { RankedSentence } from './ranking';

/** What a sentence costs for each one that is taken of its part of the text, and of its speaker. */
export interface SpreadCosts {
  readonly part: number;
  readonly speaker: number;
}

/** In a text that is all talk. Settled by reading meetings: no set of data tells it. */
const TALK_COSTS: SpreadCosts = { part: 0.3, speaker: 0.1 };

/** What a text that is news or anything else tells, it may tell in one place. */
export function spreadCostsFor({ talk }: Kind): SpreadCosts {
  return { part: talk * TALK_COSTS.part, speaker: talk * TALK_COSTS.speaker };
}

/** A sentence with what it is worth before others are taken. */
export interface WorthySentence {
  readonly sentence: RankedSentence;
  readonly worth: number;
}

/** Sentences in the order in which they are worth taking, given those that were taken. */
export interface SpreadQueue {
  readonly next: () => RankedSentence | undefined;
  readonly take: (sentence: RankedSentence) => void;
}

/** Sentences of one part and one speaker, whose company costs them alike; the best first. */
interface Group {
  readonly part: number;
  readonly speaker: number;
  readonly members: WorthySentence[];
  next: number;
}

/** Tells groups apart: there are fewer speakers with a number. */
const MOST_GROUPS_A_PART = 64;

/** What two sentences of a summary cost by standing in the same part of the text, and by having the same speaker. */
export function costOfCompany(one: RankedSentence, other: RankedSentence): number {
  const { part, speaker } = one.candidate.turn;
  const { turn } = other.candidate;
  return (
    (part === turn.part ? one.spread.part : 0) +
    (speaker > 0 && speaker === turn.speaker ? one.spread.speaker : 0)
  );
}

/**
 * Gives sentences, the worthiest first, by their worth less what company costs them: one meeting in five has else
 * all of its summary from one speaker, and others from one stretch. Only the best of each group can be the next, and
 * there are at most 250 groups, one where spreading costs nothing.
 */
export function spreadOut(worthiestFirst: readonly WorthySentence[]): SpreadQueue {
  const groups = new Map<number, Group>();
  for (const worthy of worthiestFirst) {
    const { spread, candidate } = worthy.sentence;
    const part = spread.part === 0 ? 0 : candidate.turn.part;
    const speaker = spread.speaker === 0 ? 0 : candidate.turn.speaker;
    const key = part * MOST_GROUPS_A_PART + speaker;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { part, speaker, members: [worthy], next: 0 });
    else group.members.push(worthy);
  }
  const takenOfPart = new Map<number, number>();
  const takenOfSpeaker = new Map<number, number>();
  const worthOf = ({ sentence, worth }: WorthySentence, { part, speaker }: Group): number =>
    worth -
    sentence.spread.part * (takenOfPart.get(part) ?? 0) -
    (speaker > 0 ? sentence.spread.speaker * (takenOfSpeaker.get(speaker) ?? 0) : 0);
  return {
    next: () => {
      let best:
        | { readonly group: Group; readonly sentence: RankedSentence; readonly worth: number }
        | undefined;
      for (const group of groups.values()) {
        const first = group.members[group.next];
        if (first === undefined) continue;
        const worth = worthOf(first, group);
        const { sentence } = first;
        const isBetter =
          best === undefined ||
          worth > best.worth ||
          (worth === best.worth && sentence.index < best.sentence.index);
        if (isBetter) best = { group, sentence, worth };
      }
      if (best !== undefined) best.group.next += 1;
      return best?.sentence;
    },
    take: ({ candidate: { turn } }) => {
      takenOfPart.set(turn.part, (takenOfPart.get(turn.part) ?? 0) + 1);
      takenOfSpeaker.set(turn.speaker, (takenOfSpeaker.get(turn.speaker) ?? 0) + 1);
    },
  };
}
