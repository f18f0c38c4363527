import type { NameType } from '../../contract/types';
import type { AnalyzedSentence, Tokens } from '../../document/analysis';
import { decideType, type TypeEvidence } from './decide-type';
import { isMatchReport } from './match-report';
import type { TaggedName } from './tagged-name';
import { opensListOfMakers, readTypeCues } from './type-cues';

const BETWEEN_ITEMS: ReadonlySet<string> = new Set([',', 'and', 'or', '&', ', and', ', or']);

/**
 * Gives all mentions of the same words one kind where the text is clear about it: the kind that clearly most of them
 * have, or that what stands around one of them says ("shares in", "striker", ", 34,"). One text means one thing by a
 * name.
 */
export function settleTypes(
  names: readonly TaggedName[],
  tokens: Tokens,
  sentences: readonly AnalyzedSentence[],
): readonly TaggedName[] {
  const keys = names.map(({ firstToken, endToken }) => tokens.lowers.slice(firstToken, endToken).join(' '));
  const isOfMatches = isMatchReport(tokens);
  const types = new Map<string, NameType | undefined>();
  for (const [key, evidence] of collectEvidence(names, keys, tokens, sentences)) {
    types.set(key, decideType(key, evidence, isOfMatches));
  }
  return names.map((name, index) => {
    const type = types.get(keys[index] ?? '');
    return type === undefined || type === name.type ? name : { ...name, type };
  });
}

function collectEvidence(
  names: readonly TaggedName[],
  keys: readonly string[],
  tokens: Tokens,
  sentences: readonly AnalyzedSentence[],
): ReadonlyMap<string, TypeEvidence> {
  const known = new Map<string, TypeEvidence>();
  let isListOfMakers = false;
  for (const [index, name] of names.entries()) {
    const key = keys[index] ?? '';
    const own = known.get(key) ?? { types: new Map(), cues: new Map(), isBorne: false };
    known.set(key, own);
    own.types.set(name.type, (own.types.get(name.type) ?? 0) + 1);
    const sentence = sentences[name.sentence];
    if (sentence === undefined) continue;
    const cues = [...readTypeCues(name, tokens, sentence)];
    isListOfMakers =
      opensListOfMakers(name, tokens) || (isListOfMakers && goesOnWithList(names[index - 1], name, tokens));
    if (isListOfMakers) cues.push('company');
    for (const cue of cues) own.cues.set(cue, (own.cues.get(cue) ?? 0) + 1);
  }
  for (const [index, { type, firstToken, endToken }] of names.entries()) {
    if (type !== 'person' || endToken - firstToken < 2) continue;
    for (const word of (keys[index] ?? '').split(' ')) {
      const part = known.get(word);
      if (part !== undefined) part.isBorne = true;
    }
  }
  return known;
}

/** "Halden, Orlan and Veloma" */
function goesOnWithList(before: TaggedName | undefined, name: TaggedName, { lowers }: Tokens): boolean {
  if (before === undefined || before.sentence !== name.sentence) return false;
  return BETWEEN_ITEMS.has(lowers.slice(before.endToken, name.firstToken).join(' '));
}
