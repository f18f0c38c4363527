import { SYMBOL_COUNT, SymbolReader, symbolOf } from './symbols';

/** High digits up to this one are the digit itself; the last symbol says that a wide number follows. */
const ESCAPE = SYMBOL_COUNT - 1;
const WIDE_DIGITS = 4;
const EMPTY = -1;

/** Writes ascending keys as steps: high digits in one text and low digits in another, for gzip's sake. */
export function packKeys(keys: readonly number[]): { readonly high: string; readonly low: string } {
  const high: string[] = [];
  const low: string[] = [];
  let previous = 0;
  for (const key of keys) {
    const step = key - previous;
    const upper = Math.floor(step / SYMBOL_COUNT);
    if (upper < ESCAPE) {
      high.push(symbolOf(upper));
      low.push(symbolOf(step % SYMBOL_COUNT));
    } else {
      high.push(symbolOf(ESCAPE));
      let rest = step;
      let digits = '';
      for (let digit = 0; digit < WIDE_DIGITS; digit += 1) {
        digits = symbolOf(rest % SYMBOL_COUNT) + digits;
        rest = Math.floor(rest / SYMBOL_COUNT);
      }
      low.push(digits);
    }
    previous = key;
  }
  return { high: high.join(''), low: low.join('') };
}

/** Numbers of keys by key, in the order in which the keys were packed (open addressing). */
export class KeyTable {
  readonly size: number;
  /** A key and its row side by side, so that both are read at once. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(high: string, low: string) {
    this.size = high.length;
    let capacity = 1024;
    while (capacity < this.size * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Int32Array(2 * capacity).fill(EMPTY);
    const upper = new SymbolReader(high);
    const lower = new SymbolReader(low);
    let key = 0;
    for (let row = 0; row < this.size; row += 1) {
      const digit = upper.next();
      key += digit === ESCAPE ? lower.nextWide(WIDE_DIGITS) : digit * SYMBOL_COUNT + lower.next();
      let slot = key & this.mask;
      while (this.slots[2 * slot] !== EMPTY) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = key;
      this.slots[2 * slot + 1] = row;
    }
  }

  /** The number of a key, -1 where it is not in the table. */
  find(key: number): number {
    // Keys are upper bits of good hashes, so their own lower bits will do.
    let slot = key & this.mask;
    for (;;) {
      const found = this.slots[2 * slot] as number;
      if (found === key) return this.slots[2 * slot + 1] as number;
      if (found === EMPTY) return EMPTY;
      slot = (slot + 1) & this.mask;
    }
  }
}
