/** An expression of another package that is not proved linear, and what keeps it from being slow. */
export interface Exception {
  readonly file: string;
  /** The expression as it is written, or the call that makes expressions. */
  readonly text: string;
  readonly contained: string;
  /** Of code that precis never runs, even exponential ones are harmless. */
  readonly isNeverRun?: true;
}

const FEATURES = 'node_modules/wink-eng-lite-web-model/dist/feature.js';
const TOKENIZER = 'node_modules/wink-nlp/src/compile-trex.js';
const MARKDOWN = 'node_modules/@lezer/markdown/dist/index.js';

const SHORT_RUN = 'reads one run of at most 128 characters: MAX_RUN_CHARS in src/engines/wink.ts';
const SHORT_WORD = `${SHORT_RUN}; a word is a part of one`;
const LEARNING = 'reads the patterns that a program teaches wink; precis teaches none';

/** Every expression that the check does not prove linear. None is of src. */
export const EXCEPTIONS: readonly Exception[] = [
  { file: FEATURES, text: String.raw`/[a-z].*\.$/i`, contained: SHORT_WORD },
  {
    file: FEATURES,
    text: 'new RegExp(regexes[i][0],regexes[i][1])',
    contained: 'made where wink builds its model; reading gives no language, so that there are none',
    isNeverRun: true,
  },
  {
    file: 'node_modules/wink-nlp/src/compose-patterns.js',
    text: String.raw`/\[.*?\]/g`,
    contained: LEARNING,
    isNeverRun: true,
  },
  {
    file: 'node_modules/wink-nlp/src/examples-compiler.js',
    text: String.raw`/^\[((?:[^| ]+\|)+?|(?:\|[^| ]+)+?|(?:[^| ]+\|[^| ]+)+?|(?:[^| ]+))\]$/`,
    contained: LEARNING,
    isNeverRun: true,
  },
  {
    // Its parts that would be exponential are replaced in src/engines/wink-expressions.ts.
    file: TOKENIZER,
    text: String.raw`/(?:(?:(?:https?|ftp):)?\/\/)(?:\S+@)?(?:(?:[a-z\u00A1-\uFFFF\d]+(?:-+[a-z\u00A1-\uFFFF\d]+)*)(?:\.[a-z\u00A1-\uFFFF\d]+(?:-+[a-z\u00A1-\uFFFF\d]+)*)*(?:\.(?:[a-z\u00A1-\uFFFF]{2,})))(?::\d{2,5})?(?:[\/?#]\S*)?/gi`,
    contained: SHORT_RUN,
  },
  {
    file: TOKENIZER,
    text: String.raw`/[-!#$%&'*+\/=?^\w{|}~](?:\.?[-!#$%&'*+\/=?^\w${'`'}{|}~])*@[a-z0-9](?:-?\.?[a-z0-9])*(?:\.[a-z](?:-?[a-z0-9])*)+/gi`,
    contained: SHORT_RUN,
  },
  {
    file: TOKENIZER,
    text: String.raw`/1\dth|[04-9]th|1st|2nd|3rd|[02-9]1st|[02-9]2nd|[02-9]3rd|[02-9][04-9]th|\d+\d[04-9]th|\d+\d1st|\d+\d2nd|\d+\d3rd/g`,
    contained: SHORT_RUN,
  },
  {
    file: TOKENIZER,
    text: String.raw`/^[\+\-]?\d+(?:[\.\,\-\/\:]?(?=(?<digit>\d+))\k<digit>)*$/`,
    contained: SHORT_RUN,
  },
  {
    file: TOKENIZER,
    text: String.raw`/^([^\‘\“\"\[\(\{\…\-\–].+?)(\.+|––|--|[\’\'\”\"\…\,\.\!\;\?\-\–\:\u0964\u0965]$|(?:\'s))$/`,
    contained: SHORT_RUN,
  },
  {
    file: 'node_modules/natural/lib/natural/stemmers/porter_stemmer.js',
    text: '/[^aeiouy]+y/g',
    contained: SHORT_WORD,
  },
  {
    file: MARKDOWN,
    text: String.raw`/^[>\s]*\|?(\s*:?-+:?\s*\|)+(\s*:?-+:?\s*)?$/`,
    contained:
      'slow on blanks that open a line, of which there are at most 400: MAX_INDENT in src/markdown/is-tangled.ts',
  },
  {
    file: MARKDOWN,
    text: String.raw`/[\w-]+\.[\w-]+($|[/:])/`,
    contained:
      'slow on the host of an address, at most 300 characters: LONG_ADDRESS in src/markdown/is-tangled.ts',
  },
  {
    file: MARKDOWN,
    text: String.raw`/([^\[\]]|\[[^\]]*\])*/`,
    contained: 'matches where it begins, be it nothing, so that it is tried at one place alone',
  },
];
