import { ownProperty } from '../contract/own-property';
import type { ReadableBlock, ReadableSegment, ReadableText, Role } from '../contract/types';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const KINDS: ReadonlySet<unknown> = new Set<ReadableBlock['kind']>([
  'paragraph',
  'heading',
  'bullet',
  'numbered',
  'cell',
]);
const ROLES: ReadonlySet<unknown> = new Set<Role>([
  'title',
  'heading',
  'list-item',
  'body',
  'byline',
  'boilerplate',
]);
const DEEPEST_LEVEL = 6;

/**
 * A copy of the readable text that a Document carries, or `undefined` where it is none of a source of so many
 * UTF-16 units: a caller may have made or changed it. Each property is read once, and the copy is what is checked
 * and used.
 */
export function copyReadable(value: unknown, sourceLength: number): ReadableText | undefined {
  if (!isObject(value)) return undefined;
  const text = ownProperty(value, 'text');
  const title = ownProperty(value, 'title');
  if (typeof text !== 'string' || (title !== undefined && typeof title !== 'string')) return undefined;
  const blocks = copyStretches(ownProperty(value, 'blocks'), text.length, copyBlock);
  const segments = copyStretches(ownProperty(value, 'segments'), text.length, copySegment);
  if (blocks === undefined || segments === undefined) return undefined;
  if (!areInSource(segments, sourceLength) || !areCovered(blocks, segments)) return undefined;
  return { text, ...(title === undefined ? {} : { title }), blocks, segments };
}

/** A list of stretches of a text of so many characters, in order, none empty and none over another. */
function copyStretches<Copy extends Stretch>(
  list: unknown,
  length: number,
  copy: (stretch: object) => Copy | undefined,
): readonly Copy[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const copies: Copy[] = [];
  let cursor = 0;
  for (const item of list as readonly unknown[]) {
    const copied = isObject(item) ? copy(item) : undefined;
    if (copied === undefined || copied.start < cursor || copied.end <= copied.start) return undefined;
    if (copied.end > length) return undefined;
    copies.push(copied);
    cursor = copied.end;
  }
  return copies;
}

function copyBlock(block: object): ReadableBlock | undefined {
  const start = ownProperty(block, 'start');
  const end = ownProperty(block, 'end');
  const kind = ownProperty(block, 'kind');
  const level = ownProperty(block, 'level');
  const role = ownProperty(block, 'role');
  if (!isOffset(start) || !isOffset(end) || !isKind(kind)) return undefined;
  if ((level !== undefined && !isLevel(level)) || (role !== undefined && !isRole(role))) return undefined;
  return {
    start,
    end,
    kind,
    ...(level === undefined ? {} : { level }),
    ...(role === undefined ? {} : { role }),
  };
}

function copySegment(segment: object): ReadableSegment | undefined {
  const start = ownProperty(segment, 'start');
  const end = ownProperty(segment, 'end');
  const sourceStart = ownProperty(segment, 'sourceStart');
  const sourceEnd = ownProperty(segment, 'sourceEnd');
  if (!isOffset(start) || !isOffset(end) || !isOffset(sourceStart) || !isOffset(sourceEnd)) return undefined;
  return { start, end, sourceStart, sourceEnd };
}

/** Whether the segments stand in the source in order, none over another. */
function areInSource(segments: readonly ReadableSegment[], length: number): boolean {
  let cursor = 0;
  return segments.every(({ sourceStart, sourceEnd }) => {
    const isNext = cursor <= sourceStart && sourceStart <= sourceEnd && sourceEnd <= length;
    cursor = sourceEnd;
    return isNext;
  });
}

/** Whether all of the blocks stands somewhere in the source. */
function areCovered(blocks: readonly ReadableBlock[], segments: readonly ReadableSegment[]): boolean {
  let next = 0;
  let coveredFrom = 0;
  let coveredTo = 0;
  return blocks.every(({ start, end }) => {
    while (coveredTo < end) {
      const segment = segments[next];
      if (segment === undefined) return false;
      if (segment.start !== coveredTo) coveredFrom = segment.start;
      coveredTo = segment.end;
      next += 1;
    }
    return coveredFrom <= start;
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isLevel(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= DEEPEST_LEVEL;
}

function isKind(value: unknown): value is ReadableBlock['kind'] {
  return KINDS.has(value);
}

function isRole(value: unknown): value is Role {
  return ROLES.has(value);
}
