import { styleText } from 'node:util';
import type { Entity, KeyPoint, Summary } from 'precis';
import { displayWidth, wrapText } from './wrap-text';

interface Digest {
  readonly text: string;
  readonly summary: Summary;
  readonly keyPoints: readonly KeyPoint[];
  readonly entities: readonly Entity[];
}

interface Terminal {
  readonly columns: number;
  readonly hasColours: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const INDENT = '  ';
const MIN_COLUMNS = 40;
const MAX_NAME_COLUMNS = 30;
const BAR_CELLS = 10;
/** More rows than this hide what matters; the rest is counted. */
const MAX_NAMES = 15;
const MAX_VALUES = 10;

/** Lays a digest out for a terminal, as lines that end with a line feed. */
export function renderDigest({ text, summary, keyPoints, entities }: Digest, terminal: Terminal): string {
  const columns = Math.max(terminal.columns, MIN_COLUMNS);
  const paint: Paint = terminal.hasColours
    ? (style, value) => styleText(style, value)
    : (_style, value) => value;
  const names = entities.filter(({ salience }) => salience > 0);
  const values = entities.filter(({ salience }) => salience === 0);
  const lines = [
    '',
    ...wrapText(summary.title ?? '(no title)', columns).map((line) => paint('bold', line)),
    paint('dim', `${countWords(text)} words in, ${countWords(summary.text)} out`),
    ...section('Summary', renderSummary(summary, columns), paint),
    ...section('Key points', renderKeyPoints(keyPoints, columns, paint), paint),
    ...section('Who and what', renderNames(names, columns, paint), paint),
    ...section('Dates and figures', renderValues(values, columns, paint), paint),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

function section(heading: string, lines: readonly string[], paint: Paint): readonly string[] {
  return [
    '',
    paint(['bold', 'cyan'], heading),
    ...(lines.length > 0 ? lines : [paint('dim', `${INDENT}none`)]),
  ];
}

function renderSummary(summary: Summary, columns: number): readonly string[] {
  return summary.text.split('\n').flatMap((line) => indent(wrapText(line, columns - INDENT.length)));
}

/** Each point, and below it where it comes from. */
function renderKeyPoints(points: readonly KeyPoint[], columns: number, paint: Paint): readonly string[] {
  const hanging = INDENT.length + 2;
  return points.flatMap((point) => {
    const [first = '', ...rest] = wrapText(point.text, columns - hanging);
    return [
      `${INDENT}${paint('cyan', '•')} ${first}`,
      ...rest.map((line) => ' '.repeat(hanging) + line),
      ' '.repeat(hanging) + paint('dim', originOf(point)),
    ];
  });
}

function originOf({ origin, source, edits }: KeyPoint): string {
  const by = origin === 'author' ? 'by the author' : 'extracted';
  const changes = edits.map(({ kind }) => kind);
  const changed = changes.length > 0 ? `, ${[...new Set(changes)].join(' and ')}` : '';
  return `${by}, sentence ${source.sentence + 1}, characters ${source.start} to ${source.end}${changed}`;
}

function renderNames(names: readonly Entity[], columns: number, paint: Paint): readonly string[] {
  const shown = names.slice(0, MAX_NAMES);
  const nameColumns = columnsFor(shown.map(({ name }) => name));
  const greatest = Math.max(0, ...shown.map(({ salience }) => salience));
  const rows = shown.flatMap(({ name, type, salience, aliases, mentions }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((salience / greatest) * BAR_CELLS)));
    const row = [
      INDENT + paint('bold', padEnd(shorten(name, nameColumns), nameColumns)),
      padEnd(type, 'organization'.length),
      paint('cyan', bar.padEnd(BAR_CELLS, ' ')),
      salience.toFixed(2),
      paint('dim', `${mentions.length}×`),
    ].join(' ');
    const also = aliases.length > 0 ? wrapText(`also ${aliases.join(', ')}`, columns - 4) : [];
    return [row, ...also.map((line) => `    ${paint('dim', line)}`)];
  });
  return [...rows, ...andMore(names.length - shown.length, paint)];
}

function renderValues(values: readonly Entity[], columns: number, paint: Paint): readonly string[] {
  const shown = values.slice(0, MAX_VALUES);
  const nameColumns = columnsFor(shown.map(({ name }) => name));
  const rows = shown.map(({ name, type, value }) => {
    const start = `${INDENT}${padEnd(shorten(name, nameColumns), nameColumns)} ${padEnd(type, 'duration'.length)}`;
    const normalised =
      value === undefined ? '' : ` ${shorten(showValue(value), columns - displayWidth(start) - 1)}`;
    return start + paint('dim', normalised);
  });
  return [...rows, ...andMore(values.length - shown.length, paint)];
}

function showValue(value: NonNullable<Entity['value']>): string {
  return typeof value === 'object' ? `${value.amount} ${value.currency}` : String(value);
}

function andMore(count: number, paint: Paint): readonly string[] {
  return count > 0 ? [paint('dim', `${INDENT}and ${count} more`)] : [];
}

function columnsFor(names: readonly string[]): number {
  return Math.min(MAX_NAME_COLUMNS, Math.max(0, ...names.map(displayWidth)));
}

function shorten(text: string, columns: number): string {
  const line = text.replace(/\s+/gu, ' ');
  if (displayWidth(line) <= columns) return line;
  let kept = '';
  for (const character of line) {
    if (displayWidth(`${kept}${character}…`) > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : INDENT + line));
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
