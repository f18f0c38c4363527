import type { FloatModel } from './crf';

/** Sets all but the `kept` largest weights to 0 for good. */
export function prune(model: FloatModel, kept: number): void {
  const { weights } = model;
  const sizes = weights.map(Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - kept)] ?? 0;
  const mask = new Uint8Array(weights.length);
  for (let place = 0; place < weights.length; place += 1) {
    const isKept = Math.abs(weights[place] as number) >= least && weights[place] !== 0;
    mask[place] = isKept ? 1 : 0;
    if (!isKept) weights[place] = 0;
  }
  model.mask = mask;
}
