import { isCapitalised, type WordRange, type Words } from '../words';
import type { CutRule } from './cut-rule';

/** Parts of an abstract, and notes of a newsroom: what stands behind one is told all the same. */
const LABELS: ReadonlySet<string> = new Set(
  'background objective objectives aim aims purpose introduction methods method results findings finding conclusion conclusions discussion interpretation update updated breaking exclusive'.split(
    ' ',
  ),
);

/** A name is at most so many words. */
const MAX_NAME_WORDS = 5;

/** What a paragraph is called, before a colon: "RESULTS: ", or its subject, told again: "Orlo: Orlo makes ...". */
export const SECTION_LABEL: CutRule = { name: 'section label', find: findSectionLabel };

function findSectionLabel({ values, lowers }: Words): readonly WordRange[] {
  const isLabelled = values[1] === ':' && LABELS.has(lowers[0] ?? '') && isCapitalised(values[0] ?? '');
  if (isLabelled && isCapitalised(values[2] ?? '')) return [{ from: 0, to: 2 }];
  const colon = values.indexOf(':');
  if (colon < 1 || colon > MAX_NAME_WORDS) return [];
  for (let at = 0; at < colon; at += 1) if (values[at] !== values[colon + 1 + at]) return [];
  return [{ from: 0, to: colon + 1 }];
}
