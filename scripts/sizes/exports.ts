/** One thing that can be imported, with what its caller may be made to pay for it. */
export interface ExportRule {
  /** What it is imported from. */
  readonly entry: string;
  readonly names: readonly string[];
  /** Most kB (1000 bytes) of the minified bundle after gzip, engine and its model included. */
  readonly limitKb: number;
  /** The generated tables of src/models that it works with; no other may be in the bundle. */
  readonly models: readonly string[];
}

const OF_SUMMARY: readonly string[] = ['news-start-weights', 'stems', 'summary-idf', 'summary-weights'];
const OF_ENTITIES: readonly string[] = ['name-tables', 'tagger-weights', 'tagger-words', 'word-tables'];
const OF_KEY_POINTS: readonly string[] = [
  ...OF_SUMMARY,
  ...OF_ENTITIES,
  'first-name-genders',
  'key-point-weights',
];

// wink with the parts of its model that are read is 850 kB of each, and no bundler can part it. The tables of the
// entities are 300 kB, those of the summary 30 kB; the parser of HTML is 21 kB, both parsers are 43 kB.
export const EXPORTS: readonly ExportRule[] = [
  { entry: 'precis', names: ['analyze'], limitKb: 920, models: [] },
  { entry: 'precis', names: ['summarize'], limitKb: 960, models: OF_SUMMARY },
  { entry: 'precis', names: ['extractEntities'], limitKb: 1300, models: OF_ENTITIES },
  { entry: 'precis', names: ['extractKeyPoints'], limitKb: 1350, models: OF_KEY_POINTS },
  {
    entry: 'precis',
    names: ['analyze', 'summarize', 'extractEntities', 'extractKeyPoints'],
    limitKb: 1350,
    models: OF_KEY_POINTS,
  },
  { entry: 'precis/html', names: ['fromHtml'], limitKb: 940, models: [] },
  { entry: 'precis/markdown', names: ['fromMarkdown'], limitKb: 960, models: [] },
  { entry: 'precis/summarizer', names: ['Summarizer'], limitKb: 1350, models: OF_KEY_POINTS },
];

/** How an export is called in a table or on a badge. */
export function labelOf({ names }: ExportRule): string {
  return names.length > 1 ? 'everything' : names.join();
}
