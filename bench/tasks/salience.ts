import { isHeldOut, readSet, sampleEvenly } from '../data.ts';
import type { Library } from '../library.ts';
import { createProgress } from '../progress.ts';

/** A set of texts with human summaries, of which the names are asked for. */
export interface SalienceSet {
  readonly name: string;
  readonly file: string;
}

/** How often the human summary names what precis holds for most salient, in percent of documents. */
export interface SalienceResult {
  readonly documents: number;
  /** The most salient entity. */
  readonly top: number;
  /** The most salient entity, or its people where it is a place: "Iranian" for Iran. */
  readonly topOrPeople: number;
  /** At least one of the three most salient. */
  readonly topThree: number;
  /** What stands first in the text, for comparison. */
  readonly first: number;
  /** What is named most often. */
  readonly mostNamed: number;
  /** Any entity at all: no ranking can do better. */
  readonly any: number;
}

/** The figures, and the documents whose summary does not name the most salient entity but another. */
export interface SalienceSetResult {
  readonly result: SalienceResult;
  readonly missed: readonly {
    readonly id: string;
    readonly top: string;
    readonly named: readonly string[];
  }[];
}

interface SummarizedItem {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly summary: string | readonly string[];
  readonly summaries?: readonly (string | readonly string[])[];
}

type Entity = ReturnType<Library['extractEntities']>[number];

const NAME_TYPES = ['person', 'organization', 'place', 'product', 'event'] as const;
/** How a place's name becomes that of its people and what is theirs: Syria, Syrian; Japan, Japanese. */
const PEOPLE_ENDINGS = ['n', 'an', 'ian', 'ese', 'i', 'ish', 'ns', 'ans', 'ians', 'is'] as const;
const LAST_VOWEL = /[aeo]$/u;
/** Those that no ending makes. */
const OTHER_PEOPLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['France', ['French']],
  ['Germany', ['German', 'Germans']],
  ['Greece', ['Greek', 'Greeks']],
  ['Netherlands', ['Dutch']],
  ['United Kingdom', ['British', 'Briton', 'Britons']],
  ['United States', ['American', 'Americans']],
  ['Afghanistan', ['Afghan', 'Afghans']],
  ['Philippines', ['Filipino', 'Filipinos']],
  ['Norway', ['Norwegian', 'Norwegians']],
  ['Switzerland', ['Swiss']],
  ['Denmark', ['Danish', 'Danes']],
  ['Turkey', ['Turkish', 'Turks']],
]);
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** The sets; titles are passed where a set has them. */
export const SALIENCE_SETS: readonly SalienceSet[] = [
  { name: 'cnn-val (salience)', file: 'summaries/cnn-val.jsonl' },
  { name: 'gum-dev (salience)', file: 'summaries/gum-dev.jsonl' },
];

/** Asks whether the human summaries name the most salient entity, by its name, an alias or a person's surname. */
export function scoreSalience(
  set: SalienceSet,
  library: Library,
  sample: number | undefined,
  trainedOn: ReadonlySet<string>,
): SalienceSetResult {
  const all = readSet<SummarizedItem>(set.file).filter(({ id }) => !trainedOn.has(set.file) || isHeldOut(id));
  const items = sampleEvenly(all, sample);
  const progress = createProgress(set.name, items.length);
  const counts = { top: 0, topOrPeople: 0, topThree: 0, first: 0, mostNamed: 0, any: 0 };
  const missed: { id: string; top: string; named: readonly string[] }[] = [];
  for (const item of items) {
    progress.tick();
    const title = item.title === undefined ? {} : { title: item.title };
    const entities = library.extractEntities(item.text, { types: NAME_TYPES, ...title });
    const summary = summaryOf(item);
    const isNamed = (entity: Entity | undefined): boolean =>
      entity !== undefined && formsOf(entity).some((form) => hasWord(summary, form));
    const [top, second, third] = entities;
    const named = entities.filter(isNamed);
    const isTopNamed = isNamed(top);
    counts.top += Number(isTopNamed);
    const hasTopsPeople = top !== undefined && peopleOf(top).some((form) => hasWord(summary, form));
    counts.topOrPeople += Number(isTopNamed || hasTopsPeople);
    counts.topThree += Number(isTopNamed || isNamed(second) || isNamed(third));
    counts.first += Number(isNamed(leastBy(entities, ({ mentions }) => mentions[0]?.start ?? 0)));
    counts.mostNamed += Number(isNamed(leastBy(entities, ({ mentions }) => -mentions.length)));
    counts.any += Number(named.length > 0);
    if (!isTopNamed && top !== undefined && named.length > 0)
      missed.push({ id: item.id, top: top.name, named: named.map(({ name }) => name) });
  }
  progress.end();
  const percent = (count: number): number => (100 * count) / Math.max(1, items.length);
  return {
    result: {
      documents: items.length,
      top: percent(counts.top),
      topOrPeople: percent(counts.topOrPeople),
      topThree: percent(counts.topThree),
      first: percent(counts.first),
      mostNamed: percent(counts.mostNamed),
      any: percent(counts.any),
    },
    missed,
  };
}

/** All references together. */
function summaryOf({ summary, summaries }: SummarizedItem): string {
  return [summary, ...(summaries ?? [])].flat().join(' ').replaceAll('’', "'");
}

function formsOf({ type, name, aliases }: Entity): readonly string[] {
  const surname = type === 'person' && name.includes(' ') ? [name.slice(name.lastIndexOf(' ') + 1)] : [];
  return [name, ...aliases, ...surname].map((form) => form.replaceAll('’', "'"));
}

function peopleOf({ type, name, aliases }: Entity): readonly string[] {
  if (type !== 'place') return [];
  return [name, ...aliases].flatMap((form) => {
    const stem = form.replace(LAST_VOWEL, '');
    return [
      ...(OTHER_PEOPLE.get(form) ?? []),
      ...PEOPLE_ENDINGS.flatMap((ending) => [form + ending, stem + ending]),
    ];
  });
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!WORD_CHARACTER.test(text.charAt(at - 1)) && !WORD_CHARACTER.test(text.charAt(end))) return true;
  }
  return false;
}

/** The first of the least; undefined of nothing. */
function leastBy(entities: readonly Entity[], measure: (entity: Entity) => number): Entity | undefined {
  return entities.reduce<Entity | undefined>(
    (least, entity) => (least === undefined || measure(entity) < measure(least) ? entity : least),
    undefined,
  );
}
