import { checkExtractEntitiesOptions, EXTRACT_ENTITIES_DEFAULTS } from '../contract/options';
import type { Document, Entity, EntityType, ExtractEntitiesOptions, Mention } from '../contract/types';
import type { Analysis } from '../document/analysis';
import { analysisOf } from '../document/analyze';
import { readsAsEnglish } from '../document/language/language';
import { inSource } from '../document/source-map';
import { findNameMentions, isPassedOver, overlapsAny } from './find-name-mentions';
import { groupNames } from './group-names';
import { findLexiconMentions } from './lexicon-mentions';
import type { NameMention } from './name-mention';
import { measureSalience } from './salience';
import { findValueMentions, type ValueMention } from './values/find-value-mentions';

/** Values that are the same in every language; dates and amounts are written otherwise in each ("1.234,56"). */
const ADDRESS_TYPES: ReadonlySet<EntityType> = new Set(['email', 'url', 'hashtag', 'handle']);

/**
 * Finds the people, organizations, places, products and events that a text names, and its dates and amounts.
 *
 * Names come first, the most salient first; then values in text order. All forms of a name ("Tim Cook", "Cook")
 * are one entity with all its mentions. Of a text that is not English only the names of the caller's lexicon are
 * found, and addresses, hashtags and handles. Cost: about three times that of reading the text, which a Document saves.
 *
 * @throws {@link PrecisError} with code `invalid-input` for an input that is no string and no Document, `invalid-option`
 * for an option that is unknown or out of range.
 * @example
 * ```ts
 * const [first] = extractEntities('Marie Curie was born in Warsaw. Curie moved to Paris in 1891.');
 * first?.name; // 'Marie Curie'
 * first?.aliases; // ['Curie']
 * ```
 */
export function extractEntities(
  input: string | Document,
  options?: ExtractEntitiesOptions,
): readonly Entity[] {
  const checked = checkExtractEntitiesOptions(options);
  const analysis = analysisOf(input, checked);
  const names = findNameMentions(analysis);
  const entities = [...nameEntities(analysis, names), ...valueEntities(analysis, names)];

  const types = new Set<EntityType>(checked.types ?? EXTRACT_ENTITIES_DEFAULTS.types);
  const minSalience = checked.minSalience ?? EXTRACT_ENTITIES_DEFAULTS.minSalience;
  return entities
    .filter(({ type, salience }) => types.has(type) && salience >= minSalience)
    .slice(0, checked.limit ?? EXTRACT_ENTITIES_DEFAULTS.limit);
}

function nameEntities(analysis: Analysis, names: readonly NameMention[]): readonly Entity[] {
  const groups = groupNames(names, analysis.text);
  const saliences = measureSalience(analysis, groups);
  return groups
    .map(({ name, type, aliases, mentions }, index): Entity => {
      return {
        name,
        type,
        salience: saliences[index] ?? 0,
        aliases,
        mentions: mentions.map(toMention(analysis)),
      };
    })
    .sort((a, b) => b.salience - a.salience);
}

/** Values that are the same are one entity: "11%" and "11 percent". */
function valueEntities(analysis: Analysis, names: readonly NameMention[]): readonly Entity[] {
  const listed = findLexiconMentions(analysis).filter(
    ({ type }) => !names.some((name) => name.type === type),
  );
  const found = findValueMentions(analysis).filter(
    ({ type, start, end }) =>
      (readsAsEnglish(analysis) || ADDRESS_TYPES.has(type)) &&
      !overlapsAny(names, start, end) &&
      !overlapsAny(listed, start, end),
  );
  const groups = new Map<string, (ValueMention | (typeof listed)[number])[]>();
  const mentions = [...found, ...listed].sort((a, b) => a.start - b.start);
  for (const mention of mentions) {
    if (isPassedOver(analysis.sentences[mention.sentence]?.role)) continue;
    const value = 'value' in mention ? JSON.stringify(mention.value) : mention.text.toLowerCase();
    const key = `${mention.type} ${value}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { type, text } = first;
    const aliases = [...new Set(group.map((mention) => mention.text))].filter((form) => form !== text);
    const entity: Entity = {
      name: text,
      type,
      salience: 0,
      aliases,
      mentions: group.map(toMention(analysis)),
    };
    return 'value' in first && first.value !== undefined ? { ...entity, value: first.value } : entity;
  });
}

function toMention(analysis: Analysis): (mention: Mention) => Mention {
  return ({ text, start, end, sentence }) => ({ text, ...inSource(analysis, start, end), sentence });
}
