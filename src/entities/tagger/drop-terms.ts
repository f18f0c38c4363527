import type { AnalyzedSentence, Tokens } from '../../document/analysis';
import { getGazetteers } from '../gazetteers';
import type { TaggedName } from './tagged-name';

const ACRONYM = /^\p{Lu}{2,6}$/u;
const LOWER = /^\p{Ll}/u;
/** A flight or a model number: two letters and three digits or more. "MI5" and "G20" are none. */
const NUMBERED = /^\p{Lu}{2}\d{3,}$/u;
/** Acronyms of things, which nobody writes out, and a pronoun with a capital. */
const TERMS: ReadonlySet<string> = new Set(
  `AI AR VR TV TVs DVD DVDs CD CDs PC PCs IT HR CEO CEOs CFO CTO COO VP MP MPs MEP MEPs MSP AM AMs GP GPs GPS GDP CPI GNP DNA RNA HIV
  AIDS CCTV BRT HGV HGVs SUV SUVs ATM ATMs USB MRI CT ICU IVF STD PTSD ADHD OCD BMI UFO UFOs VAT ISA GCSE GCSEs BTEC PhD IED IEDs
  WMD RPG RPGs UAV UAVs LED LCD HD GM CO2 NGO NGOs EDL PR ID IDs OAP OAPs SOS VIP VIPs IPO IPOs FAQ URL API APIs SMS PDF Us`.split(
    /\s+/u,
  ),
);
/** Heads of events that name none by themselves. */
const LONE_EVENTS: ReadonlySet<string> = new Set(
  'festival championship championships tournament conference cup summit final finals series election elections'.split(
    ' ',
  ),
);

/**
 * Leaves out what only looks like a name: the acronym of words in small letters, "system under test (SUT)", or of a
 * thing, "CCTV", a flight's number, "the Championships", and an ordinary plural that opens a sentence, "Sellers did not", where nothing else in the text takes it for a person.
 */
export function dropTerms(
  names: readonly TaggedName[],
  tokens: Tokens,
  sentences: readonly AnalyzedSentence[],
): readonly TaggedName[] {
  const terms = new Set<string>();
  const uses = new Map<string, number>();
  for (const name of names) {
    const value = tokens.values[name.firstToken] ?? '';
    uses.set(value, (uses.get(value) ?? 0) + 1);
    if (isTerm(name, tokens)) terms.add(value);
  }
  return names.filter((name) => {
    const { firstToken, endToken, type, sentence } = name;
    if (endToken - firstToken > 1) return true;
    const value = tokens.values[firstToken] ?? '';
    if (terms.has(value) || TERMS.has(value) || (type !== 'product' && NUMBERED.test(value))) return false;
    if (LONE_EVENTS.has(tokens.lowers[firstToken] ?? '') && type !== 'person') return false;
    const opens = sentences[sentence]?.firstToken === firstToken;
    return !(
      opens &&
      type === 'person' &&
      uses.get(value) === 1 &&
      isOrdinaryPlural(tokens.lowers[firstToken] ?? '')
    );
  });
}

/** One word in brackets whose letters the words before begin with, none of which has a capital. */
function isTerm({ firstToken, endToken }: TaggedName, { values, lowers }: Tokens): boolean {
  const value = values[firstToken] ?? '';
  if (endToken - firstToken > 1 || !ACRONYM.test(value)) return false;
  if (values[firstToken - 1] !== '(' || values[endToken] !== ')') return false;
  const first = firstToken - 1 - value.length;
  for (let at = 0; at < value.length; at += 1) {
    const word = values[first + at] ?? '';
    if (!LOWER.test(word) || lowers[first + at]?.charAt(0) !== value.charAt(at).toLowerCase()) return false;
  }
  return true;
}

function isOrdinaryPlural(lower: string): boolean {
  const { commonWords, firstNames } = getGazetteers();
  return lower.endsWith('s') && commonWords.has(lower) && !firstNames.has(lower);
}
