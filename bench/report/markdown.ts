import type { Interval } from '../metrics/bootstrap.ts';

/** A Markdown table; all columns but the first are aligned right. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths
      .map((width, column) =>
        column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width),
      )
      .join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}

/** A difference with its 95 % interval: "+1.2 [0.4, 2.0]". */
export function interval({ mean, low, high }: Interval): string {
  const sign = mean >= 0 ? '+' : '';
  return `${sign}${mean.toFixed(2)} [${low.toFixed(1)}, ${high.toFixed(1)}]`;
}
