import type { Analysis, AnalyzedSentence } from '../../document/analysis';
import { isCapitalised, isVerbTag } from '../words';

/** Capitalised words that stand together in one sentence, as a name does; titles of office left out. */
export interface NameRun {
  /** Tokens of the document, `endToken` exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly words: readonly string[];
  /** "Mr.", "Queen" and the like that stood before the name, in lower case without its stop. */
  readonly honorific: string | undefined;
}

const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss sir lady lord dame king queen prince princess duke duchess pope father sister brother'.split(
    ' ',
  ),
);

const TITLES: ReadonlySet<string> = new Set(
  'president vice prime minister chancellor senator sen rep representative congressman congresswoman gov governor mayor judge justice chief ceo cfo coo dr doctor prof professor gen general col colonel lt maj major capt captain sgt sergeant officer detective sheriff secretary attorney foreign defense defence interior finance coach director chairman chairwoman former rev reverend bishop archbishop cardinal ambassador commissioner commander deputy democrat republican spokesman spokeswoman u.s the cllr councillor baroness pastor lieutenant superintendent actor actress singer'.split(
    ' ',
  ),
);

/** Words of a name that have no capital: "Leonardo da Vinci". */
const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'da',
  'di',
  'del',
  'van',
  'von',
  'der',
  'bin',
  'al',
  'el',
  'la',
  'le',
]);

const NOT_NAMES: ReadonlySet<string> = new Set(
  'he she it they we i you his her its their our my this that these those a an in on at for by as if when while after before but and or with from to of since during under over who what there some many most all no not both each one two three monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december according however meanwhile police officials authorities'.split(
    ' ',
  ),
);

const TRAILING_STOP = /\.$/u;

/** The runs of a sentence in order. */
export function findNameRuns({ tokens }: Analysis, sentence: AnalyzedSentence): readonly NameRun[] {
  const runs: NameRun[] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const end = runEnd(tokens, at, sentence);
    if (end === at) {
      at += 1;
      continue;
    }
    const run = withoutTitles(tokens.values, at, end);
    if (run !== undefined) runs.push(run);
    at = end;
  }
  return runs;
}

function runEnd(
  tokens: Analysis['tokens'],
  from: number,
  { firstToken, endToken }: Pick<AnalyzedSentence, 'firstToken' | 'endToken'>,
): number {
  let at = from;
  while (at < endToken) {
    const isParticle = at > from && at + 1 < endToken && PARTICLES.has(tokens.values[at] ?? '');
    const goesOn = isParticle && isCapitalised(tokens.values[at + 1] ?? '');
    if (!goesOn && !isNameToken(tokens, at, firstToken, endToken)) break;
    at += 1;
  }
  return at;
}

function isNameToken(tokens: Analysis['tokens'], at: number, first: number, end: number): boolean {
  const value = tokens.values[at] ?? '';
  if (!isCapitalised(value) || NOT_NAMES.has(tokens.lowers[at] ?? '')) return false;
  if (at > first) return true;
  // The first word has its capital for its place, unless it is tagged a name or stands before one.
  const isBeforeName = at + 1 < end && isCapitalised(tokens.values[at + 1] ?? '');
  const isBeforeVerb = isVerbTag(tokens.tags[at + 1]) && tokens.tags[at] === 'VERB';
  return tokens.tags[at] === 'PROPN' || isBeforeName || isBeforeVerb;
}

function withoutTitles(values: readonly string[], firstToken: number, endToken: number): NameRun | undefined {
  let first = firstToken;
  let honorific: string | undefined;
  for (; first < endToken; first += 1) {
    const bare = (values[first] ?? '').toLowerCase().replace(TRAILING_STOP, '');
    if (HONORIFICS.has(bare)) honorific = bare;
    else if (!TITLES.has(bare)) break;
  }
  if (first === endToken) return undefined;
  return { firstToken: first, endToken, words: values.slice(first, endToken), honorific };
}
