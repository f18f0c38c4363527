import type { AnalyzedSentence, Tokens } from '../../document/analysis';

/**
 * What must stand in a sentence for a pattern to match there, as bits. A glance at each word costs a
 * fraction of what running all patterns over every sentence does.
 */
export const CUE = {
  digit: 1,
  fourDigits: 1 << 1,
  month: 1 << 2,
  weekday: 1 << 3,
  holiday: 1 << 4,
  quarter: 1 << 5,
  season: 1 << 6,
  day: 1 << 7,
  step: 1 << 8,
  ago: 1 << 9,
  unit: 1 << 10,
  symbol: 1 << 11,
  currency: 1 << 12,
  percent: 1 << 13,
  half: 1 << 14,
  colon: 1 << 15,
  noon: 1 << 16,
  at: 1 << 17,
  hash: 1 << 18,
} as const;

/** Words of plain letters that are cues; "year" opens "New Year's Eve" and "per cent" is two words. */
const CUE_WORDS: readonly (readonly [cue: number, words: string])[] = [
  [
    CUE.month,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  ],
  [CUE.weekday, 'monday tuesday wednesday thursday friday saturday sunday'],
  [CUE.holiday, 'christmas year years thanksgiving easter friday halloween independence'],
  [CUE.quarter, 'quarter'],
  [CUE.season, 'spring summer autumn fall winter'],
  [CUE.day, 'yesterday today tomorrow'],
  [CUE.step, 'last this next previous current coming'],
  [CUE.ago, 'ago'],
  [
    CUE.unit,
    'second seconds minute minutes hour hours day days week weeks weekend month months year years decade decades century centuries',
  ],
  [
    CUE.currency,
    'dollar dollars pound pounds euro euros pence yen yuan renminbi won ruble rubles rouble roubles rupee rupees franc francs peso pesos cent cents usd eur gbp jpy cny rmb inr aud cad chf hkd nzd sgd sek nok dkk krw brl mxn rub zar try pln aed',
  ],
  [CUE.percent, 'percent cent pct'],
  [CUE.half, 'am pm a p'],
  [CUE.noon, 'noon midday midnight'],
];

/** The same in words with other characters than plain letters. A cue too many costs a little time, one too few a value. */
const CUE_PATTERNS: readonly (readonly [cue: number, pattern: RegExp])[] = [
  [CUE.digit, /\d/u],
  [CUE.fourDigits, /\d{4}/u],
  [CUE.month, /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/u],
  [CUE.weekday, /(?:mon|tues|wednes|thurs|fri|satur|sun)day/u],
  [CUE.holiday, /christmas|year|thanksgiving|easter|friday|halloween|independence/u],
  [CUE.quarter, /quarter|q[1-4]/u],
  [CUE.season, /spring|summer|autumn|fall|winter/u],
  [CUE.day, /yesterday|today|tomorrow/u],
  [CUE.step, /last|this|next|previous|current|coming/u],
  [CUE.ago, /ago/u],
  [CUE.unit, /second|minute|hour|day|week|month|year|decade|centur/u],
  [CUE.symbol, /[$€£¥₹₩₽₪₺]/u],
  [
    CUE.currency,
    /dollar|pound|euro|pence|cent|yen|yuan|renminbi|won|rubles?|roubles?|rupee|franc|peso|usd|eur|gbp|jpy|cny|rmb|inr|aud|cad|chf|hkd|nzd|sgd|sek|nok|dkk|krw|brl|mxn|rub|zar|try|pln|aed/u,
  ],
  [CUE.percent, /%|cent|pct/u],
  [CUE.half, /(?:^|\d)[ap](?:\.?m|$)/u],
  [CUE.colon, /:/u],
  [CUE.noon, /noon|midday|midnight/u],
  [CUE.at, /@/u],
  [CUE.hash, /#/u],
];

let cueWords: ReadonlyMap<string, number> | undefined;

/** Reads the cues of the sentences of a document. */
export class CueReader {
  private readonly words = getCueWords();
  /** Cues of words with other characters than plain letters. */
  private readonly known = new Map<string, number>();

  constructor(private readonly lowers: Tokens['lowers']) {}

  /** The cues of a sentence. */
  read({ firstToken, endToken }: AnalyzedSentence): number {
    let cues = 0;
    for (let token = firstToken; token < endToken; token += 1) {
      const lower = this.lowers[token] ?? '';
      cues |= isPlain(lower) ? (this.words.get(lower) ?? 0) : this.readOther(lower);
    }
    return cues;
  }

  private readOther(lower: string): number {
    const known = this.known.get(lower);
    if (known !== undefined) return known;
    let cues = 0;
    for (const [cue, pattern] of CUE_PATTERNS) if (pattern.test(lower)) cues |= cue;
    this.known.set(lower, cues);
    return cues;
  }
}

function getCueWords(): ReadonlyMap<string, number> {
  if (cueWords !== undefined) return cueWords;
  const made = new Map<string, number>();
  for (const [cue, words] of CUE_WORDS) {
    for (const word of words.split(' ')) made.set(word, (made.get(word) ?? 0) | cue);
  }
  cueWords = made;
  return made;
}

function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    if (unit < 97 || unit > 122) return false;
  }
  return true;
}
