/** `npm run badges`: the size of each export as a picture in docs/badges; `npm run check` tells when one is stale. */
import { writeBadge } from './sizes/badges';
import { EXPORTS, labelOf } from './sizes/exports';
import { weighExport } from './sizes/weigh-export';

for (const rule of EXPORTS) {
  const kb = await weighExport(rule);
  writeBadge(labelOf(rule), kb);
  console.log(`${labelOf(rule)}: ${kb.toFixed(0)} kB`);
}
