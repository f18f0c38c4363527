import type { Signal } from './signal';

/** A heading of a section is no longer than this. */
const MOST_HEADING_CHARS = 60;
/** "2", "IV.", "## " */
const NUMBER = /^(?:[#\d.)\s]+|[ivx]+[.)]\s)/u;
/** "2.1 Participants" stands within the section before it. */
const SUBSECTION = /^(?:#+ )?\d+\.\d/u;
const MARKS = /[#*_:.]/gu;

/** Where a text sums itself up. */
const SUMMING_UP = headings(
  'abstract|summary|executive summary|plain language summary|key findings|main findings|key messages|key points|conclusion|conclusions|concluding remarks|summary and conclusions|tl;dr|in brief|in short|at a glance',
);
/** What a reader in a hurry passes over. */
const ASIDES = headings(
  'background|related work|previous work|literature review|method|methods|methodology|materials and methods|methods and materials|data and methods|experimental setup|implementation details|acknowledgements|acknowledgments|acknowledgement|references|bibliography|funding|author contributions|competing interests|conflicts of interest|conflict of interest|data availability|ethics statement|appendix|supplementary material|further reading|external links|see also|notes|install|installation|contributing|licence|license|changelog|credits',
);

/** The parts of a labelled abstract: "RESULTS: There were ..." */
const TELLING_LABELS = headings(
  'objective|objectives|aim|aims|purpose|results|findings|main results|conclusion|conclusions|interpretation|significance',
);
const OTHER_LABELS = headings(
  'background|introduction|context|method|methods|materials and methods|design|setting|participants|patients|measurements|funding|keywords|trial registration',
);
const MOST_LABEL_CHARS = 30;

/** Whether a sentence stands where the text sums itself up, or under a heading of what leads up to its matter. */
export const measureSection: Signal = ({ analysis: { text, sentences }, candidates }) => {
  const summingUp = new Float64Array(sentences.length);
  const asides = new Float64Array(sentences.length);
  let section = '';
  let label = '';
  let labelled = -1;
  for (const { index, role, start, end, paragraph } of sentences) {
    if (role === 'heading') {
      const heading = text.slice(start, Math.min(end, start + MOST_HEADING_CHARS)).toLowerCase();
      if (!SUBSECTION.test(heading)) section = heading.replace(NUMBER, '').replaceAll(MARKS, '').trim();
      continue;
    }
    if (paragraph !== labelled) label = '';
    const own = labelOf(text.slice(start, Math.min(end, start + MOST_LABEL_CHARS)));
    if (TELLING_LABELS.has(own) || OTHER_LABELS.has(own)) {
      label = own;
      labelled = paragraph;
    }
    if (label === '' ? SUMMING_UP.has(section) : TELLING_LABELS.has(label)) summingUp[index] = 1;
    else if (label === '' ? ASIDES.has(section) : OTHER_LABELS.has(label)) asides[index] = 1;
  }
  return [
    { name: 'summing-up', values: candidates.map(({ sentence }) => summingUp[sentence.index] ?? 0) },
    { name: 'aside', values: candidates.map(({ sentence }) => asides[sentence.index] ?? 0) },
  ];
};

/** What stands before the colon that opens a sentence; most have none. */
function labelOf(opening: string): string {
  const colon = opening.indexOf(':');
  return colon < 0 ? '' : opening.slice(0, colon).toLowerCase();
}

function headings(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}
