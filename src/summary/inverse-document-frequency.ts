import { RAREST_IDF, STEMS_BY_IDF } from '../models/summary-idf';

let table: ReadonlyMap<string, number> | undefined;

/**
 * How rare a stem is in written English: the logarithm of one over the share of texts that have it, times
 * ten and whole. A stem that the table does not know is as rare as its rarest.
 */
export function idfOf(stem: string): number {
  return commonIdfs().get(stem) ?? RAREST_IDF;
}

/** The stems that the table knows. */
export function commonIdfs(): ReadonlyMap<string, number> {
  table ??= readTable();
  return table;
}

function readTable(): ReadonlyMap<string, number> {
  const idfs = new Map<string, number>();
  for (const [idf, stems] of STEMS_BY_IDF) {
    for (const stem of stems.split(' ')) idfs.set(stem, idf);
  }
  return idfs;
}
