/**
 * What a full stop after an abbreviation may mean.
 * - `'open'`: something always follows ("Dr.", "vs."), so the sentence goes on.
 * - `'numbered'`: open before a numeral ("No. 5", "p. 55"), else an ordinary word.
 * - `'either'`: ends a sentence only before a word that typically opens one ("in the U.S. The ...").
 * - `'final'`: ends a sentence unless a small letter or a numeral follows ("etc.").
 * - `'clock'`: as final, but a day or a time zone may follow ("5 p.m. Monday").
 * - `'initial'`: one capital letter, of a name as a rule.
 */
export type AbbreviationKind = 'open' | 'numbered' | 'either' | 'final' | 'clock' | 'initial';

/** Keys in small letters stand for any casing; with a capital, for that casing only: "wash." is a word. */
const OPEN =
  'Mr Mrs Ms Dr Prof Messrs Mme Mlle Sra Srta Gen Sen Rep Reps Sens Gov Govs Pres Lt Col Maj Capt Cpt Cmdr ' +
  'Comdr Cdr Sgt Cpl Pfc Pvt Spc Adm Brig Ens Rev Hon Fr Msgr Supt Insp Det Mt Ft Amb Atty Asst Assoc Herr ' +
  'mr mrs ms dr vs v cf viz e.g eg i.e ie approx ca resp incl nr esp';
const NUMBERED =
  'no nos n° nº p pp fig figs eq eqs eqn sec sect ch chap vol vols art para par ver tab app cl ref refs ex tel ext prop thm ' +
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec';
const EITHER =
  'inc corp ltd co bros plc llc jr sr esq st ave blvd rd hwy sq dept univ assn natl intl gov dist div est al ' +
  'ph.d b.sc m.sc ed.d ll.b ll.m m.phil d.phil a.k.a w.r.t Fig Figs Eq Eqs Vol Jan Feb Aug Sept Oct Nov Dec ' +
  'Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla ' +
  'Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que';
const FINAL = 'etc ft lb lbs oz hr hrs min mins sec secs yr yrs km cm mm kg mph bn mn tbsp tsp ed eds';
const CLOCK = 'a.m p.m';

const ONE_CAPITAL = /^\p{Lu}$/u;
const SINGLE_LETTERS = /^(?:\p{L}\.)+\p{L}$/u;
/** "qty", "mfg": a short word with no vowel is an abbreviation. */
const NO_VOWEL = /^[bcdfghjklmnpqrstvwxz]{2,4}$/u;

let kinds: ReadonlyMap<string, readonly AbbreviationKind[]> | undefined;

/** What the word before a full stop (given without that stop) may be; empty for an ordinary word. */
export function abbreviationKinds(word: string): readonly AbbreviationKind[] {
  kinds ??= tabulate();
  if (ONE_CAPITAL.test(word)) return ['initial'];
  const found = kinds.get(word) ?? kinds.get(word.toLowerCase());
  if (found !== undefined) return found;
  if (SINGLE_LETTERS.test(word)) return ['either'];
  return NO_VOWEL.test(word) ? ['final'] : [];
}

function tabulate(): ReadonlyMap<string, readonly AbbreviationKind[]> {
  const table = new Map<string, AbbreviationKind[]>();
  const add = (words: string, kind: AbbreviationKind): void => {
    for (const word of words.split(' ')) {
      const known = table.get(word);
      if (known === undefined) table.set(word, [kind]);
      else if (!known.includes(kind)) known.push(kind);
      // In a text in capitals "GEN." is still a title; a word such as "MISS." is not worth the risk.
      if (kind === 'open' && word.length > 1) table.set(word.toUpperCase(), [kind]);
    }
  };
  add(OPEN, 'open');
  add(NUMBERED, 'numbered');
  add(EITHER, 'either');
  add(FINAL, 'final');
  add(CLOCK, 'clock');
  return table;
}
