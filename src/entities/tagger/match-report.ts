import type { Tokens } from '../../document/analysis';

/** Words of reports on team sports. */
const SPORTS_WORDS: ReadonlySet<string> = new Set(
  `striker midfielder goalkeeper defender winger coach league season goals penalty referee squad club match kick-off
  half-time equaliser relegation promotion semi-final quarter-final fixture debut defeat quarterback touchdown innings
  wicket wickets scrum playoffs team-mate team-mates teammate teammates unbeaten`.split(/\s+/u),
);
/** So many different ones make a report. */
const FEWEST = 4;

/** Whether a text tells of matches between teams, which are called after their towns. */
export function isMatchReport({ words }: Pick<Tokens, 'words'>): boolean {
  let found = 0;
  for (const word of words) {
    if (SPORTS_WORDS.has(word)) found += 1;
    if (found >= FEWEST) return true;
  }
  return false;
}
