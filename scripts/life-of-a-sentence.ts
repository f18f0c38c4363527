import { readFileSync } from 'node:fs';
import { countWords } from '../src/contract/words';
import { analysisOf } from '../src/document/analyze';
import { analyze, extractEntities, extractKeyPoints, type KeyPoint, summarize } from '../src/index';

const TEXT = readFileSync(new URL('../docs/how-it-works.txt', import.meta.url), 'utf8');
const OPENING = 'However, Halden Energy';
/** More than there are: all candidates are ranked, none repeats another. */
const EVERY_SENTENCE = 99;

/** What becomes of one sentence of docs/how-it-works.txt, as Markdown, with the figures of this very build. */
export function lifeOfASentence(): string {
  const document = analyze(TEXT);
  const number = document.sentences.findIndex(({ text }) => text.startsWith(OPENING));
  return [
    quote(TEXT),
    '',
    ...readingOf(document, number),
    '',
    ...rankingOf(document, number),
    '',
    ...choiceOf(document, number),
    '',
    ...mentionsIn(document, number),
    '',
    ...pointOf(document, number),
  ].join('\n');
}

type Document = ReturnType<typeof analyze>;

function readingOf(document: Document, number: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { role } of document.sentences) counts.set(role, (counts.get(role) ?? 0) + 1);
  const { tokens, sentences } = analysisOf(document, {});
  const { start = 0, end = 0, paragraph = 0, role = 'body' } = document.sentences[number] ?? {};
  const { firstToken = 0, endToken = 0 } = sentences[number] ?? {};
  const roles = [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
  return [
    `**1. It is read** (\`document/\`). The text has ${countWords(TEXT)} words, ${tokens.length} tokens and ${document.sentences.length} sentences: ${roles}.`,
    `Ours is sentence ${number}, in paragraph ${paragraph}, characters ${start} to ${end}, ${endToken - firstToken} tokens. Its role is \`${role}\`, so it may be chosen.`,
  ];
}

function rankingOf(document: Document, number: number): readonly string[] {
  const { sentences } = summarize(document, { sentences: EVERY_SENTENCE, orderBy: 'rank' });
  const rank = sentences.findIndex(({ index }) => index === number);
  const { reasons = [], score = 0 } = sentences[rank] ?? {};
  const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
  return [
    '**2. It is measured** (`summary/signals/`). Each signal adds to its score or takes from it, against the mean sentence of this text:',
    '',
    `| ${reasons.map(({ signal }) => signal).join(' | ')} | sum |`,
    `| ${reasons.map(() => '---:').join(' | ')} | ---: |`,
    `| ${reasons.map(({ contribution }) => signed(contribution)).join(' | ')} | **${signed(sum)}** |`,
    '',
    `Scaled over all sentences of the text its score is ${score.toFixed(2)}: rank ${rank + 1} of ${sentences.length}.`,
  ];
}

function choiceOf(document: Document, number: number): readonly string[] {
  const { sentences } = summarize(document);
  const numbers = sentences.map(({ index }) => index);
  const fate = numbers.includes(number) ? 'ours is one of them' : 'ours is not one of them';
  return [
    `**3. It is chosen, or not** (\`summary/selection.ts\`). A summary of medium length takes sentences ${listed(numbers)}: ${fate}. A sentence that`,
    'repeats a chosen one pays for it, so the set is not always the best by rank.',
  ];
}

function mentionsIn(document: Document, number: number): readonly string[] {
  const rows = extractEntities(document).flatMap(({ name, type, salience, value, mentions }) =>
    mentions
      .filter(({ sentence }) => sentence === number)
      .map(({ start, end }) => ({
        start,
        row: `| ${name} | ${type} | ${start}–${end} | ${value === undefined ? '' : `\`${JSON.stringify(value)}\``} | ${salience === 0 ? '' : salience.toFixed(2)} |`,
      })),
  );
  return [
    '**4. Whom and what it names** (`entities/`). A tagger finds names, patterns find values; mentions of one thing are grouped:',
    '',
    '| entity | type | characters | value | salience |',
    '| --- | --- | --- | --- | ---: |',
    ...rows.sort((a, b) => a.start - b.start).map(({ row }) => row),
  ];
}

function pointOf(document: Document, number: number): readonly string[] {
  const points = extractKeyPoints(document);
  const at = points.findIndex(({ source }) => source.sentence === number);
  const point = points[at];
  const heading = '**5. It becomes a key point, or not** (`key-points/`).';
  if (point === undefined) return [`${heading} It is none of the ${points.length} points.`];
  return [
    `${heading} It is point ${at + 1} of ${points.length}, tidied so that it stands alone:`,
    '',
    quote(point.text),
    '',
    `${editsOf(point)} Applied to \`text.slice(${point.source.start}, ${point.source.end})\` these edits give the point, to the character.`,
  ];
}

function editsOf({ edits }: KeyPoint): string {
  const told = edits.map(
    ({ kind, start, end, replacement }) =>
      `\`${TEXT.slice(start, end).trim()}\` at ${start}–${end} was ${kind}${replacement === '' ? '' : ` to \`${replacement}\``}`,
  );
  return told.length === 0 ? 'Nothing was changed.' : `${told.join(', ')}.`;
}

function quote(text: string): string {
  return text.trim().replace(/^/gmu, '> ').replace(/ $/gmu, '');
}

function listed(numbers: readonly number[]): string {
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

function signed(value: number): string {
  const amount = Math.abs(value).toFixed(2);
  if (Number(amount) === 0) return amount;
  return `${value < 0 ? '−' : '+'}${amount}`;
}
