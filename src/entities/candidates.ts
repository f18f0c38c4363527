import type { Analysis, AnalyzedSentence, Tokens } from '../document/analysis';
import type { Casing } from './casing';
import { type Gazetteers, getGazetteers } from './gazetteers';
import type { TokenSpan } from './name-mention';
import { splitAtTitles } from './titles';
import { getVocabulary, type Vocabulary } from './vocabulary';

/** A stretch of tokens that may be a name. */
export interface Candidate extends TokenSpan {
  /** A title such as "Mr" or "President" stands before it. */
  readonly isTitled: boolean;
  /** Its capital may come from its place at the start of a sentence or in a headline. */
  readonly isDoubtful: boolean;
}

/** A run of capitalised words longer than this is no name but a line in capitals. */
const MAX_NAME_TOKENS = 10;
const OPENERS = /^[“"‘'•*:–—·>«\-[(]$/u;
const VERSION_NUMBER = /^\d{1,4}[A-Za-z]{0,2}$/u;
/** Parts of speech that a name at the start of a sentence may be given. */
const NAME_TAGS: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'X', 'ADJ', 'NUM', 'SYM']);
/** Names in program code: toString, getValue. */
const CODE_WORD = /^(?:get|set|is|has|to|on|add|new|can|do|my|use|for|map|log)\p{Lu}/u;
/** A syllable after a hyphen in lower case: Ki-moon, Jong-un. */
const MAX_HYPHEN_SYLLABLE = 4;

/** Finds the stretches that may be names, in order, without overlaps. */
export function findCandidates(analysis: Analysis, casing: Casing): readonly Candidate[] {
  const finder = new CandidateFinder(analysis.tokens, casing, getGazetteers(), getVocabulary());
  const found: Candidate[] = [];
  for (const sentence of analysis.sentences) finder.scan(sentence, found);
  return found;
}

class CandidateFinder {
  constructor(
    private readonly tokens: Tokens,
    private readonly casing: Casing,
    private readonly lists: Gazetteers,
    private readonly words: Vocabulary,
  ) {}

  scan(sentence: AnalyzedSentence, found: Candidate[]): void {
    const isLoud = this.casing.isLoud[sentence.index] ?? false;
    let token = sentence.firstToken;
    while (token < sentence.endToken) {
      const isOpen = this.isOpen(token, sentence.firstToken);
      if (!this.isNameWord(token, isLoud) || (isOpen && !this.isNameAtStart(token, sentence.endToken))) {
        token += 1;
        continue;
      }
      const end = this.extend(token, sentence.endToken, isLoud);
      if (end - token <= MAX_NAME_TOKENS) {
        const first = this.withArticle(token, sentence.firstToken, isLoud);
        for (const part of splitAtTitles(this.tokens, {
          firstToken: first,
          endToken: end,
          sentence: sentence.index,
        })) {
          const isDoubtful = isLoud || (isOpen && part.firstToken === token);
          found.push({ ...part, isDoubtful });
        }
      }
      token = end;
    }
  }

  private lower(token: number): string {
    return this.tokens.lowers[token] ?? '';
  }

  /** Where a capital says little: at the start of a sentence, of a quotation, of a list item. */
  private isOpen(token: number, firstToken: number): boolean {
    return token === firstToken || OPENERS.test(this.tokens.values[token - 1] ?? '');
  }

  private isNameWord(token: number, isLoud: boolean): boolean {
    const shape = this.casing.shapes[token];
    if (shape === 'lower' || shape === 'other' || shape === undefined) return false;
    const lower = this.lower(token);
    if (this.words.functionWords.has(lower)) return shape === 'upper' && lower === 'us' && !isLoud;
    if (this.words.neverNames.has(lower)) return this.isMonthAsFirstName(token);
    if (shape === 'mixed') return !CODE_WORD.test(this.tokens.values[token] ?? '');
    const isCommon = this.lists.commonWords.has(lower) || this.casing.lowerSomewhere.has(lower);
    if (isLoud)
      return !isCommon || (this.casing.capitalInside.has(lower) && !this.casing.lowerSomewhere.has(lower));
    // Capitals for stress: "it is NOT true".
    if (shape === 'upper' && this.lists.commonWords.has(lower) && lower.length > 2) {
      return this.casing.shapes[token - 1] === 'upper' || this.casing.shapes[token + 1] === 'upper';
    }
    return true;
  }

  /** "April Jones", "June Osborne". */
  private isMonthAsFirstName(token: number): boolean {
    const next = this.lower(token + 1);
    return (
      this.lists.firstNames.has(this.lower(token)) &&
      this.casing.shapes[token + 1] === 'capital' &&
      this.lists.lastNames.has(next) &&
      !this.words.neverNames.has(next)
    );
  }

  /** A word that opens a sentence is a name when it is one elsewhere, or no ordinary word. */
  private isNameAtStart(token: number, end: number): boolean {
    const lower = this.lower(token);
    const shape = this.casing.shapes[token];
    if (shape === 'mixed' || shape === 'initial') return true;
    const isCommon = this.lists.commonWords.has(lower);
    if (this.casing.capitalInside.has(lower)) return !isCommon || !this.casing.lowerSomewhere.has(lower);
    if (this.words.titles.has(lower) || this.words.nameLikeTitles.has(lower)) return true;
    if (this.lists.countries.has(lower) || this.lists.firstNames.has(lower)) return true;
    if (this.words.headsOf.has(lower) && this.lower(token + 1) === 'of') return true;
    if (this.casing.lowerSomewhere.has(lower)) return false;
    const opensPhrase = token + 1 < end && this.isNameWord(token + 1, false);
    if (isCommon) {
      return (
        opensPhrase && (this.words.placeStarts.has(lower) || this.isHead(token + 1)) && shape === 'capital'
      );
    }
    if (opensPhrase) return true;
    return NAME_TAGS.has(this.tokens.tags[token] ?? 'X');
  }

  private isHead(token: number): boolean {
    const lower = this.lower(token);
    return this.words.organizationHeads.has(lower) || this.words.companySuffixes.has(lower);
  }

  /** One past the last token of the name that begins at `first`. */
  private extend(first: number, limit: number, isLoud: boolean): number {
    let end = first + 1;
    while (end < limit) {
      const next = this.nextPart(first, end, limit, isLoud);
      if (next === end) break;
      end = next;
    }
    return end;
  }

  /** The end of a name that reaches up to `end`, with its next part; `end` itself where there is none. */
  private nextPart(first: number, end: number, limit: number, isLoud: boolean): number {
    const isName = (token: number): boolean => token < limit && this.isNameWord(token, isLoud);
    if (isName(end)) return end + 1;
    const word = this.lower(end);
    if (word === '-' && this.isTight(end) && end + 1 < limit) return this.afterHyphen(first, end, isName);
    if (word === '&' && isName(end + 1)) return end + 2;
    if (word === '+' && this.tokens.starts[end] === this.tokens.ends[end - 1]) return end + 1;
    if (word === "'s" || word === '’s') {
      const isOwnPart = this.words.headsOf.has(this.lower(end + 1)) || this.isHead(end + 1);
      const owner = this.lower(end - 1);
      const isCommonOwner = this.lists.commonWords.has(owner) || this.words.nameLikeTitles.has(owner);
      return isName(end + 1) && isOwnPart && isCommonOwner ? end + 2 : end;
    }
    if (word === 'of' || word === 'for') return this.afterOf(end, isName);
    if (word === 'and') return this.afterAnd(first, end, isName);
    if (VERSION_NUMBER.test(this.tokens.values[end] ?? '') && this.isProductWord(end - 1)) return end + 1;
    let particle = end;
    while (particle < Math.min(end + 3, limit) && this.words.particles.has(this.lower(particle)))
      particle += 1;
    if (particle > end && this.isTight(particle) && this.lower(particle) === '-' && isName(particle + 1)) {
      return particle + 2;
    }
    return particle > end && isName(particle) ? particle + 1 : end;
  }

  private isTight(hyphen: number): boolean {
    const { starts, ends } = this.tokens;
    return starts[hyphen] === ends[hyphen - 1] && starts[hyphen + 1] === ends[hyphen];
  }

  private afterHyphen(first: number, hyphen: number, isName: (token: number) => boolean): number {
    const next = hyphen + 1;
    const isPlaceOrPeople = (token: number): boolean => {
      const lower = this.lower(token);
      return this.lists.countries.has(lower) || this.lists.nationalities.has(lower);
    };
    if (isName(next)) return isPlaceOrPeople(hyphen - 1) || isPlaceOrPeople(next) ? hyphen : next + 1;
    const syllable = this.lower(next);
    const isSyllable = this.casing.shapes[next] === 'lower' && syllable.length <= MAX_HYPHEN_SYLLABLE;
    return isSyllable && hyphen - first >= 2 && isName(hyphen - 2) && !this.words.functionWords.has(syllable)
      ? next + 1
      : hyphen;
  }

  private afterOf(of: number, isName: (token: number) => boolean): number {
    const head = this.lower(of - 1);
    // "Secretary of State John Kerry": the office is cut off afterwards.
    if (this.words.titles.has(head)) {
      return this.words.offices.has(this.lower(of + 1)) && isName(of + 1) ? of + 2 : of;
    }
    const goesOn =
      this.lower(of) === 'of'
        ? this.words.headsOf.has(head)
        : this.words.organizationHeads.has(head) && this.words.headsOf.has(head);
    if (!goesOn) return of;
    const next = this.lower(of + 1) === 'the' ? of + 2 : of + 1;
    return isName(next) ? next + 1 : of;
  }

  /** "Department of Health and Human Services", "Food and Drug Administration". */
  private afterAnd(first: number, and: number, isName: (token: number) => boolean): number {
    const isCommonName = (token: number): boolean =>
      isName(token) &&
      this.lists.commonWords.has(this.lower(token)) &&
      !this.lists.firstNames.has(this.lower(token));
    const isLong = and - first >= 2 && isCommonName(first) && !this.isHead(and - 1) && isName(and + 2);
    if (!isLong && !(isCommonName(and - 1) && isCommonName(and + 1))) return and;
    let hasHead = false;
    for (let token = first; token < and - 1; token += 1) {
      if (this.words.headsOf.has(this.lower(token)) && this.lower(token + 1) === 'of') hasHead = true;
    }
    let last = and + 1;
    while (isName(last + 1)) last += 1;
    const isHeadOf = this.words.headsOf.has(this.lower(last)) && this.lower(last + 1) === 'of';
    return hasHead || (last > and + 1 && (this.isHead(last) || isHeadOf)) ? last + 1 : and;
  }

  private isProductWord(token: number): boolean {
    return (
      this.words.productHeads.has(this.lower(token)) ||
      /^\p{Ll}{1,2}\p{Lu}/u.test(this.tokens.values[token] ?? '')
    );
  }

  /** "according to The Information": a capital "The" inside a sentence belongs to the name. */
  private withArticle(first: number, sentenceStart: number, isLoud: boolean): number {
    const before = first - 1;
    const isArticle = before > sentenceStart && this.tokens.values[before] === 'The';
    if (isArticle && !isLoud && !this.isOpen(before, sentenceStart)) return before;
    // "al Qaeda", "al-Assad"
    if (this.tokens.values[before] === 'al' && before >= sentenceStart) return before;
    const isHyphen = this.lower(before) === '-' && before > sentenceStart && this.isTight(before);
    return isHyphen && this.tokens.values[before - 1] === 'al' ? before - 1 : first;
  }
}
