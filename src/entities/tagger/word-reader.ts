import type { WordFeatures, WordForm } from './word-features';
import { readWord } from './word-features';
import type { WordKnowledge } from './word-knowledge';

/** Reads the words of a document when they are first asked for: those far from any name never are. */
export class WordReader {
  private readonly known: (WordFeatures | undefined)[];

  constructor(
    private readonly forms: readonly WordForm[],
    private readonly knowledge: WordKnowledge,
  ) {
    this.known = new Array<WordFeatures | undefined>(forms.length);
  }

  /** The word of a number. */
  read(number: number): WordFeatures {
    const known = this.known[number];
    if (known !== undefined) return known;
    const word = readWord(this.forms[number] ?? { value: '', lower: '', shape: 0, lists: 0 }, this.knowledge);
    this.known[number] = word;
    return word;
  }
}
