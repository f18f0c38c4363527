import type { Opening } from '../opening';
import type { Signal } from './signal';

/** Whether a sentence opens with a word that leans on the one before it. */
export const measureDependence: Signal = ({ candidates }) => {
  const measure = (name: string, kind: Opening) => ({
    name,
    values: candidates.map(({ opening }) => (opening === kind ? 1 : 0)),
  });
  return [measure('pronoun-opening', 'pronoun'), measure('connective-opening', 'connective')];
};
