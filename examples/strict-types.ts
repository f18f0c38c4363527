// TypeScript at its strictest: results are readonly, kinds are unions, mistakes in a call are caught and typed.
// `npx tsx examples/strict-types.ts` after `npm run build`.
import { type Entity, type EntityType, extractEntities, PrecisError, type Summary, summarize } from 'precis';

const NOTICE = `Council closes Skarn bridge

The council of Aldmoor closed the Skarn bridge on Friday after inspectors found a crack in its main arch. Repairs will
cost £3.2 million and take until May. Ruth Ferris, who leads the council, said that lorries must use the ford at Hale.`;

/** The sum of all money that a text names in one currency. */
function totalOf(entities: readonly Entity[], currency: string): number {
  let total = 0;
  for (const { value } of entities) {
    if (typeof value === 'object' && value.currency === currency) total += value.amount;
  }
  return total;
}

/** Entities by their kind; a kind that TypeScript does not know is no key. */
function byType(entities: readonly Entity[]): ReadonlyMap<EntityType, readonly string[]> {
  const names = new Map<EntityType, string[]>();
  for (const { type, name } of entities) names.set(type, [...(names.get(type) ?? []), name]);
  return names;
}

/** Settings that a user typed may be wrong: the error says which option, and why. */
function trySummary(text: string, words: number): Summary | string {
  try {
    return summarize(text, { words });
  } catch (error) {
    if (error instanceof PrecisError && error.code === 'invalid-option') return error.message;
    throw error;
  }
}

const entities = extractEntities(NOTICE);
const summary = trySummary(NOTICE, 30);
console.log(typeof summary === 'string' ? summary : summary.text);
console.log(trySummary(NOTICE, -1));
for (const [type, names] of byType(entities)) console.log(`${type}: ${names.join(', ')}`);
console.log(`GBP ${totalOf(entities, 'GBP').toLocaleString('en')}`);
