import type { Edit } from '../contract/types';
import type { Draft } from './draft';
import { straySpaceEdits } from './stray-spaces';

/** A point's text and the changes to its source that give it. */
export interface RenderedPoint {
  readonly text: string;
  readonly edits: readonly Edit[];
}

const WORD_EDGE = /[\p{L}\p{N}]/u;

/**
 * The text of a draft, with the edits that make it from `document.text.slice(draft.start, draft.end)`.
 * Where the opening words are dropped, the edit reaches over the first letter that stays and puts its capital
 * there: "However, the bank fell." is "[However, t → T]he bank fell."
 */
export function renderPoint(draft: Draft): RenderedPoint {
  const spaces = draft.isTidied === true ? straySpaceEdits(draft.words, draft.analysis.text) : [];
  const edits = [...dropEdits(draft), ...resolutionEdits(draft), ...outsideResolution(draft, spaces)].sort(
    (a, b) => a.start - b.start,
  );
  return { text: applyEdits(draft, edits), edits };
}

function dropEdits(draft: Draft): Edit[] {
  const { text } = draft.analysis;
  const { words } = draft;
  const edits: Edit[] = [];
  const opening = words.starts[0] ?? draft.start;
  if (opening > draft.start) {
    const value = words.values[0] ?? '';
    const isResolved = draft.resolution?.firstToken === words.tokens[0];
    const first = isResolved ? '' : firstLetter(value);
    const capital = first.toUpperCase();
    // A name such as "iPhone" keeps its own capitals; some letters have a capital of two letters.
    const keepsCase = value !== value.toLowerCase() || capital.length !== first.length || capital === first;
    edits.push(
      keepsCase ? dropped(draft.start, opening, '') : dropped(draft.start, opening + first.length, capital),
    );
  }
  for (let at = 1; at < words.length; at += 1) {
    if ((words.tokens[at] ?? 0) === (words.tokens[at - 1] ?? 0) + 1) continue;
    const start = words.ends[at - 1] ?? 0;
    const next = words.starts[at] ?? 0;
    const lastDropped = draft.analysis.tokens.ends[(words.tokens[at] ?? 0) - 1] ?? start;
    // "word—aside—word" has no space to keep.
    const needsSpace =
      lastDropped === next && WORD_EDGE.test(text.charAt(start - 1)) && WORD_EDGE.test(text.charAt(next));
    edits.push(dropped(start, lastDropped, needsSpace ? ' ' : ''));
  }
  const close = words.ends[words.length - 1] ?? draft.end;
  if (close < draft.end) edits.push(dropped(close, draft.end, ''));
  return edits;
}

/** White space between words that a name replaces goes with them. */
function outsideResolution({ analysis, resolution }: Draft, spaces: readonly Edit[]): readonly Edit[] {
  if (resolution === undefined) return spaces;
  const start = analysis.tokens.starts[resolution.firstToken] ?? 0;
  const end = analysis.tokens.ends[resolution.endToken - 1] ?? start;
  return spaces.filter((edit) => edit.end <= start || edit.start >= end);
}

function resolutionEdits({ analysis, resolution }: Draft): Edit[] {
  if (resolution === undefined) return [];
  const start = analysis.tokens.starts[resolution.firstToken] ?? 0;
  const end = analysis.tokens.ends[resolution.endToken - 1] ?? start;
  return [{ kind: 'resolved', start, end, replacement: resolution.name }];
}

function applyEdits(draft: Draft, edits: readonly Edit[]): string {
  const { text } = draft.analysis;
  let result = '';
  let cursor = draft.start;
  for (const edit of edits) {
    result += text.slice(cursor, edit.start) + edit.replacement;
    cursor = edit.end;
  }
  return result + text.slice(cursor, draft.end);
}

function dropped(start: number, end: number, replacement: string): Edit {
  return { kind: 'dropped', start, end, replacement };
}

function firstLetter(value: string): string {
  const [letter] = value;
  return letter ?? '';
}
