import type { Tree } from '@lezer/common';

const SPACES = /\s+/gu;

/** The labels that a markdown text has an address for: "[label]: https://example.com". */
export function collectLabels(tree: Tree, source: string): ReadonlySet<string> {
  const labels = new Set<string>();
  tree.iterate({
    enter({ name, node }) {
      if (name !== 'LinkReference') return true;
      const label = node.getChild('LinkLabel');
      if (label !== null) labels.add(normalizeLabel(source.slice(label.from, label.to)));
      return false;
    },
  });
  return labels;
}

/** A label as it is compared, without its brackets. */
export function normalizeLabel(label: string): string {
  return label.slice(1, -1).trim().replace(SPACES, ' ').toLowerCase();
}
