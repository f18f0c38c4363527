import { markdownTable } from './markdown.ts';

/** A figure that moved between two results. */
export interface Move {
  readonly figure: string;
  readonly before: number;
  readonly now: number;
  readonly isBetter: boolean;
}

/** Smaller moves are rounding in the tables. */
const SMALLEST_MOVE = 0.05;

const HIGHER_IS_BETTER: ReadonlySet<string> = new Set([
  'rouge1',
  'rouge2',
  'rougeLsum',
  'f1',
  'furnitureDropped',
  'furnitureKeptOut',
]);
const LOWER_IS_BETTER: ReadonlySet<string> = new Set([
  'failed',
  'startsDangling',
  'over25Words',
  'repeats',
  'furnitureInSummary',
  'contentLost',
]);

/**
 * precis's figures that moved, worse ones first. Only figures that both results hold are compared, and only of sets
 * with as many documents in both: a sample is no match for the whole.
 */
export function compareResults(before: unknown, now: unknown): readonly Move[] {
  const moves: Move[] = [];
  collectMoves([], before, now, moves);
  return moves.sort((one, other) => Number(one.isBetter) - Number(other.isBetter));
}

/** The moves as a table; a sentence when there are none. */
export function comparisonTable(moves: readonly Move[]): string {
  if (moves.length === 0) return 'No figure of precis differs from the last committed result.\n';
  const rows = moves.map(({ figure, before, now, isBetter }) => [
    figure,
    before.toFixed(2),
    now.toFixed(2),
    `${now > before ? '+' : ''}${(now - before).toFixed(2)}`,
    isBetter ? 'better' : 'WORSE',
  ]);
  return `### Beside the last committed result\n\n${markdownTable(['figure', 'before', 'now', 'move', ''], rows)}\n`;
}

function collectMoves(path: readonly string[], before: unknown, now: unknown, moves: Move[]): void {
  const leaf = path.at(-1) ?? '';
  if (typeof before === 'number' && typeof now === 'number') {
    const isHigher = HIGHER_IS_BETTER.has(leaf);
    if (!isHigher && !LOWER_IS_BETTER.has(leaf)) return;
    if (!isOfPrecis(path) || Math.abs(now - before) < SMALLEST_MOVE) return;
    moves.push({ figure: path.join(' / '), before, now, isBetter: now > before === isHigher });
    return;
  }
  if (!isRecord(before) || !isRecord(now)) return;
  if (before.documents !== now.documents || before.pages !== now.pages) return;
  for (const [key, value] of Object.entries(now)) collectMoves([...path, key], before[key], value, moves);
}

/** Page furniture is measured of precis alone; elsewhere its name is on the path. */
function isOfPrecis(path: readonly string[]): boolean {
  return path[0] === 'boilerplate' || path.some((part) => part.startsWith('precis'));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
