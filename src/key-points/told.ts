import { type Content, isRepeat } from './content';

/** Points that a word is compared in: one that more of them have tells nothing. */
const MAX_COMPARED = 64;

/** What has been told so far, asked whether a further point repeats it. */
export interface Told {
  readonly repeats: (content: Content) => boolean;
  readonly add: (content: Content) => void;
}

/**
 * Finds repeats through lists of which points have which word, each read to a cap, so that a point of a long list
 * is not compared with all that come before it.
 */
export function trackTold(): Told {
  const pointsWith = new Map<string, Content[]>();
  return {
    repeats: (content) => {
      const compared = new Set<Content>();
      for (const stem of content.stems) {
        for (const other of pointsWith.get(stem) ?? []) {
          if (compared.has(other)) continue;
          if (isRepeat(content, other)) return true;
          compared.add(other);
        }
      }
      return false;
    },
    add: (content) => {
      for (const stem of content.stems) {
        const points = pointsWith.get(stem);
        if (points === undefined) pointsWith.set(stem, [content]);
        else if (points.length < MAX_COMPARED) points.push(content);
      }
    },
  };
}
