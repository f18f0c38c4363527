import type { KeyPoint } from '../../../src/index';

/** The point's text, made again from the input and its edits. */
export function rebuildPoint(input: Pick<string, 'slice'>, { source, edits }: KeyPoint): string {
  let text = '';
  let cursor = source.start;
  for (const edit of edits) {
    text += input.slice(cursor, edit.start) + edit.replacement;
    cursor = edit.end;
  }
  return text + input.slice(cursor, source.end);
}
