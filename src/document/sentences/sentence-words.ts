/** Words that, with a capital, open a sentence rather than go on with a name. */
export const OPENERS = words(
  'a an the this that these those there here he she it we they you i his her its our their my your in on at ' +
    'for from with without by after before during since until while when where why how what who whose which if ' +
    'although though because but and or so yet however meanwhile moreover nevertheless nonetheless still also ' +
    'then now not no some many most much more all both each every another other others such several one once ' +
    'despite according among between under over even only just instead thus therefore hence as to of is are was ' +
    "were do does did have has had let it's he's she's that's there's they're we're i'm don't",
);
/** Verbs that name a quotation's speaker. */
export const SPEECH_VERBS = words(
  'said says say asked asks replied replies told added adds cried shouted yelled whispered answered wrote writes ' +
    'exclaimed laughed joked insisted explained recalled tweeted wondered muttered demanded continued called ' +
    'screamed announced declared remarked thought',
);
/** Pronouns that a speaker may be. */
export const PRONOUNS = words('i he she they we it');
/** Names that carry a mark of their own. */
export const EXCLAIMING_NAMES = words(
  'yahoo jeopardy yum joomla wham panic chips airplane oklahoma hamilton',
);
/** What follows "5 p.m." in the same sentence, capital or not. */
export const CLOCK_COMPANY = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march ' +
    'april may june july august september october november december gmt utc est edt et cst cdt ct pst pdt pt mst ' +
    'mdt mt bst cet cest ist jst aest eastern pacific central mountain',
);
/** Nouns that a letter or numeral names: "Plan B." may end a sentence where "Anna B." does not. */
export const LETTERED = words(
  'plan vitamin type class group section part phase grade appendix hepatitis model series point act war figure ' +
    'table option step category team exhibit item schedule annex division league',
);
/** Words that follow "end." without a space in flattened pages, and are the end of no address. */
export const GLUED_OPENERS = words('the this that they there he she we you and but when however');
/** Openers that more often go on with a sentence, where case does not tell. */
export const JOINING = words('on at in to and or for from until with by of as but after before');
/** Words that no sentence ends in, though a page's lost line break may leave a stop behind them. */
export const NEVER_LAST = words('a an the of and or but as by mr mrs ms dr sir miss than into from every');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
