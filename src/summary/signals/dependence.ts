import type { Signal } from './signal';

/** Openings that lean on the sentence before: pronouns, bare demonstratives, connectives. */
const DEPENDENT_OPENINGS = new Set(
  'he she it they his her its their him them this that these those such however but and or so then also meanwhile moreover furthermore besides nevertheless nonetheless still yet therefore thus hence instead otherwise additionally'.split(
    ' ',
  ),
);

/** Whether a sentence opens with a word that leans on the one before it. */
export const measureDependence: Signal = ({ analysis: { tokens }, candidates }) => [
  {
    name: 'dependent-opening',
    values: candidates.map(({ sentence }) =>
      DEPENDENT_OPENINGS.has(tokens.lowers[sentence.firstToken] ?? '') ? 1 : 0,
    ),
  },
];
