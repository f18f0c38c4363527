import type { Tokens } from '../../document/analysis';

/** Words of reports on team sports. */
const SPORTS_WORDS: ReadonlySet<string> = new Set(
  `striker midfielder goalkeeper defender winger coach manager league cup season match matches goal goals penalty referee squad
  club clubs side kick-off half-time equaliser relegation promotion semi-final quarter-final fixture defeat victory draw debut
  transfer champions quarterback touchdown innings wicket wickets try tries scrum points playoffs injury title teammate
  team-mate striker's players player`.split(/\s+/u),
);
/** So many of them, each counted once, make a report. "Goal", "side" and "points" alone do not. */
const FEWEST = 6;

/** Whether a text tells of matches between teams, which are called after their towns. */
export function isMatchReport({ lowers }: Pick<Tokens, 'lowers'>): boolean {
  const found = new Set<string>();
  for (const lower of lowers) {
    if (!SPORTS_WORDS.has(lower)) continue;
    found.add(lower);
    if (found.size >= FEWEST) return true;
  }
  return false;
}
