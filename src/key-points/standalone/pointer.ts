/** A word, or two, that stand for something named before. */
export interface Pointer {
  readonly kind: 'he' | 'she' | 'it' | 'company';
  /** Position of its first word. */
  readonly at: number;
  /** How many words it has: "The company" has two. */
  readonly length: number;
  /** "His" and "Her", which become a name with "'s". */
  readonly isPossessive: boolean;
}

/** How a sentence leans on what stands before it. */
export type Opening =
  | { readonly kind: 'stands' }
  | { readonly kind: 'dangles' }
  | { readonly kind: 'points'; readonly pointer: Pointer };

export const STANDS: Opening = { kind: 'stands' };
export const DANGLES: Opening = { kind: 'dangles' };

/** An opening that one name would make stand. */
export function pointsFrom(kind: Pointer['kind'], at: number, length = 1, isPossessive = false): Opening {
  return { kind: 'points', pointer: { kind, at, length, isPossessive } };
}
