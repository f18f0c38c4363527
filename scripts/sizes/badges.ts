import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('../../docs/badges/', import.meta.url);

/** Eleven pixels high, most fonts are some 6.3 wide; `textLength` makes what is left fit. */
const LETTER_WIDTH = 6.3;
const PADDING = 7;
const HEIGHT = 20;
/** Grey and blue that white text is read on, by WCAG's 4.5 to 1. */
const LABEL_COLOUR = '#4a4a52';
const SIZE_COLOUR = '#0b63a5';
const SHOWN_SIZE = /<title>[^<]*?(?<kb>\d+) kB/u;

/** Writes the badge of an export: a picture of its own, so that showing it asks no server. */
export function writeBadge(label: string, kb: number): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(label), drawBadge(label, `${kb.toFixed(0)} kB gzip`));
}

/** The kB that the badge of an export shows; not a number where there is none. */
export function readBadge(label: string): number {
  const file = fileOf(label);
  const svg = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return Number(SHOWN_SIZE.exec(svg)?.groups?.kb ?? Number.NaN);
}

/** `extractKeyPoints` has `extract-key-points.svg`. */
function fileOf(label: string): URL {
  const name = label.replace(/(?<=[a-z])[A-Z]/gu, (letter) => `-${letter}`).toLowerCase();
  return new URL(`${name}.svg`, FOLDER);
}

function drawBadge(label: string, size: string): string {
  const left = widthOf(label);
  const right = widthOf(size);
  const text = (value: string, from: number, width: number) =>
    `    <text x="${from + width / 2}" y="14" textLength="${width - 2 * PADDING}">${value}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${label}: ${size}">`,
    `  <title>${label}: ${size}</title>`,
    `  <clipPath id="r"><rect width="${left + right}" height="${HEIGHT}" rx="3"/></clipPath>`,
    '  <g clip-path="url(#r)">',
    `    <rect width="${left}" height="${HEIGHT}" fill="${LABEL_COLOUR}"/>`,
    `    <rect x="${left}" width="${right}" height="${HEIGHT}" fill="${SIZE_COLOUR}"/>`,
    '  </g>',
    '  <g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">',
    text(label, 0, left),
    text(size, left, right),
    '  </g>',
    '</svg>',
    '',
  ].join('\n');
}

function widthOf(text: string): number {
  return Math.round(text.length * LETTER_WIDTH) + 2 * PADDING;
}
