import { porterStem } from '../../engines/porter';
import { STEMS } from '../../models/stems';

/** An ending of the table, after so many characters are cut from the stem. */
const ENDING = /^(\d*)([^\d].*)?$/u;

/** A word without such an ending is its own stem: no step of the algorithm changes it. */
export const HAS_SUFFIX = /(?:[eimsy]|[ai]l|an[ct]|ed|en[ct]|er|ful|ic|ing|ion|ll|or|ou)$/u;

let stems: ReadonlyMap<string, string> | undefined;

/** The Porter stem of a word in lower case. Common words have theirs in a table: the stemmer is slow. */
export function stem(word: string): string {
  return commonStems().get(word) ?? stemUncommon(word);
}

/** The Porter stem of a word in lower case that the table does not have. */
export function stemUncommon(word: string): string {
  return HAS_SUFFIX.test(word) ? porterStem(word) : word;
}

/** The words of the table, each with its stem. */
export function commonStems(): ReadonlyMap<string, string> {
  stems ??= readTable();
  return stems;
}

function readTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const entry of STEMS.split(' ')) {
    const [stem = '', ...endings] = entry.split(',');
    for (const ending of endings) {
      const [, cut = '', letters = ''] = ENDING.exec(ending) ?? [];
      table.set(stem.slice(0, stem.length - Number(cut)) + letters, stem);
    }
  }
  return table;
}
