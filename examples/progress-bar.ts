const WIDTH = 30;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar such as `████▌      2/5 notes.txt`, of a width that does not change. */
export function progressBar(done: number, total: number, label: string): string {
  const eighths = Math.round((total === 0 ? 1 : done / total) * WIDTH * EIGHTHS.length);
  const full = Math.floor(eighths / EIGHTHS.length);
  const bar = '█'.repeat(full) + (EIGHTHS[eighths % EIGHTHS.length] ?? '');
  return `${bar.padEnd(WIDTH)} ${done}/${total} ${label}`;
}
