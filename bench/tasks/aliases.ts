import { readFileSync } from 'node:fs';
import { readSet } from '../data.ts';
import type { Library } from '../library.ts';
import { createProgress } from '../progress.ts';

/** What keeps a labelled group from being right. */
export type GroupMistakeKind = 'not tagged' | 'split' | 'merged';

/** The groups of all documents, in percent of the groups counted. */
export interface AliasResult {
  readonly documents: number;
  readonly groups: number;
  /** All forms in one entity, and no form of another labelled group in it. */
  readonly right: number;
  /** The same, and no form stands in a second entity too. */
  readonly rightInEveryMention: number;
  /** The same as `right`, and the type is as labelled. */
  readonly rightWithType: number;
  /** `right` over the groups of at least two forms. */
  readonly severalForms: { readonly groups: number; readonly right: number };
  readonly mistakes: Readonly<Record<GroupMistakeKind, number>>;
}

/** A group that precis gets wrong. */
export interface GroupMistake {
  readonly kind: GroupMistakeKind;
  readonly forms: readonly string[];
}

/** The figures, and the documents with their mistakes, most mistakes first. */
export interface AliasSetResult {
  readonly result: AliasResult;
  readonly worst: readonly { readonly id: string; readonly mistakes: readonly GroupMistake[] }[];
}

interface LabelledGroup {
  readonly type: string;
  readonly forms: readonly string[];
}

interface Labels {
  /** The set that the documents are of. */
  readonly set: string;
  readonly documents: readonly { readonly id: string; readonly groups: readonly LabelledGroup[] }[];
}

/** An entity by its type and the keys of its forms. */
interface FoundEntity {
  readonly type: string;
  readonly keys: ReadonlySet<string>;
}

interface Judgement {
  readonly mistake: GroupMistakeKind | undefined;
  readonly isInEveryMention: boolean;
  readonly hasType: boolean;
}

const LABELS = new URL('../labels/alias-groups.json', import.meta.url);
const NAME_TYPES = ['person', 'organization', 'place', 'product', 'event'] as const;
const ARTICLE = /^the /u;
const POSSESSIVE = /['’]s?$/u;
const FULL_STOPS = /(?<=\p{L})\.(?!\p{N})/gu;
const GENERATION = / [js]r$/u;

/** Compares precis's entities with the names that were put together by hand (bench/README.md says how). */
export function scoreAliases(library: Library, sample: number | undefined): AliasSetResult {
  const labels = JSON.parse(readFileSync(LABELS, 'utf8')) as Labels;
  const texts = new Map(
    readSet<{ readonly id: string; readonly text: string }>(labels.set).map(({ id, text }) => [id, text]),
  );
  const documents = labels.documents.slice(0, sample);
  const progress = createProgress('aliases', documents.length);
  const judgements: (Judgement & LabelledGroup)[] = [];
  const worst: { id: string; mistakes: GroupMistake[] }[] = [];
  for (const { id, groups } of documents) {
    progress.tick();
    const found = findEntities(library, texts.get(id) ?? '');
    const judged = groups.map((group) => ({ ...group, ...judgeGroup(group, groups, found) }));
    judgements.push(...judged);
    const mistakes = judged.flatMap(({ mistake, forms }) =>
      mistake === undefined ? [] : [{ kind: mistake, forms }],
    );
    worst.push({ id, mistakes });
  }
  progress.end();
  const percent = (isMet: (judgement: Judgement) => boolean): number => share(judgements, isMet);
  const several = judgements.filter(({ forms }) => forms.length > 1);
  return {
    result: {
      documents: documents.length,
      groups: judgements.length,
      right: percent(({ mistake }) => mistake === undefined),
      rightInEveryMention: percent(
        ({ mistake, isInEveryMention }) => mistake === undefined && isInEveryMention,
      ),
      rightWithType: percent(({ mistake, hasType }) => mistake === undefined && hasType),
      severalForms: {
        groups: several.length,
        right: share(several, ({ mistake }) => mistake === undefined),
      },
      mistakes: {
        'not tagged': percent(({ mistake }) => mistake === 'not tagged'),
        split: percent(({ mistake }) => mistake === 'split'),
        merged: percent(({ mistake }) => mistake === 'merged'),
      },
    },
    worst: worst.sort((one, other) => other.mistakes.length - one.mistakes.length),
  };
}

function findEntities(library: Library, text: string): readonly FoundEntity[] {
  return library.extractEntities(text, { types: NAME_TYPES }).map(({ type, name, aliases }) => ({
    type,
    keys: new Set([name, ...aliases].map(formKey)),
  }));
}

function judgeGroup(
  group: LabelledGroup,
  groups: readonly LabelledGroup[],
  found: readonly FoundEntity[],
): Judgement {
  const keys = group.forms.map(formKey);
  const holders = found.filter((entity) => keys.some((key) => entity.keys.has(key)));
  const countHeld = (entity: FoundEntity): number => keys.filter((key) => entity.keys.has(key)).length;
  const best = holders.reduce<FoundEntity | undefined>(
    (chosen, entity) => (chosen === undefined || countHeld(entity) > countHeld(chosen) ? entity : chosen),
    undefined,
  );
  const isInEveryMention = holders.length === 1;
  const hasType = best?.type === group.type;
  const judge = (mistake: GroupMistakeKind | undefined): Judgement => ({
    mistake,
    isInEveryMention,
    hasType,
  });
  if (best === undefined || keys.some((key) => !holders.some((entity) => entity.keys.has(key))))
    return judge('not tagged');
  const others = groups.filter((other) => other !== group).flatMap(({ forms }) => forms.map(formKey));
  if (others.some((key) => best.keys.has(key))) return judge('merged');
  return judge(countHeld(best) < keys.length ? 'split' : undefined);
}

/** What a form is compared by: no case, article, possessive, full stops or "Jr". */
function formKey(form: string): string {
  const lower = form.toLowerCase().replace(/\s+/gu, ' ').replace(ARTICLE, '').replace(FULL_STOPS, '');
  return lower.replace(POSSESSIVE, '').replace(GENERATION, '').replaceAll('’', "'");
}

/** Percent of the items of which it holds. */
function share<Item>(items: readonly Item[], isMet: (item: Item) => boolean): number {
  return (100 * items.filter(isMet).length) / Math.max(1, items.length);
}
