import type { NameType } from '../contract/types';

/** How much speaks for each kind of name; the sum of weights that were set by hand and checked on annotated texts. */
export type Evidence = Record<NameType, number>;

/** Nothing speaks for anything yet. */
export function noEvidence(): Evidence {
  return { person: 0, organization: 0, place: 0, product: 0, event: 0 };
}

/** Adds `share` of what `more` says to `evidence`. */
export function addEvidence(evidence: Evidence, more: Readonly<Partial<Evidence>>, share = 1): void {
  evidence.person += share * (more.person ?? 0);
  evidence.organization += share * (more.organization ?? 0);
  evidence.place += share * (more.place ?? 0);
  evidence.product += share * (more.product ?? 0);
  evidence.event += share * (more.event ?? 0);
}

/** The kind that most speaks for; of equals, the first in the order of the contract. */
export function strongest(evidence: Readonly<Evidence>): {
  readonly type: NameType;
  readonly weight: number;
} {
  let type: NameType = 'person';
  for (const other of ['organization', 'place', 'product', 'event'] as const) {
    if (evidence[other] > evidence[type]) type = other;
  }
  return { type, weight: evidence[type] };
}
