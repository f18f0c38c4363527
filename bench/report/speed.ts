import type { OneCall } from '../speed/one-call.ts';
import type { PeerTime } from '../speed/peers.ts';
import type { BundleSize } from '../speed/size.ts';
import { markdownTable } from './markdown.ts';

/** All figures of one speed run. */
export interface SpeedResult {
  /** What the texts are made of. */
  readonly origin: string;
  /** Labels of the sizes, ascending. */
  readonly sizes: readonly string[];
  /** Median milliseconds of processor time by size and subject. */
  readonly times: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By peer and size, over the floor measured in the peer's own process. */
  readonly peers: Readonly<Record<string, Readonly<Record<string, PeerTime>>>>;
  /** One call on the longest text in a fresh process. */
  readonly peakMemory: Readonly<Record<string, OneCall>>;
  /** One call on the shortest text in a fresh process. */
  readonly coldStart: Readonly<Record<string, OneCall>>;
  readonly bundles: Readonly<Record<string, BundleSize>>;
}

const FLOOR = 'wink [sbd, pos]';

/** Times as multiples of the floor's, and how they grow with ten times the text. */
export function timeTable({ origin, sizes, times, peers }: SpeedResult): string {
  const subjects = Object.keys(times[sizes[0] ?? ''] ?? {});
  const ratio = (size: string, subject: string): string =>
    multiple((times[size]?.[subject] ?? 0) / (times[size]?.[FLOOR] ?? 1));
  const rows = [
    ...subjects.map((subject) => [
      subject,
      ...sizes.map((size) => ratio(size, subject)),
      growth(sizes, (size) => times[size]?.[subject]),
    ]),
    ...Object.entries(peers).map(([name, bySize]) => [
      name,
      ...sizes.map((size) => peerCell(bySize[size])),
      growth(sizes, (size) => {
        const time = bySize[size];
        return typeof time === 'object' ? time.milliseconds : undefined;
      }),
    ]),
  ];
  const floors = sizes.map((size) => `${size}: ${(times[size]?.[FLOOR] ?? 0).toFixed(1)} ms`).join(', ');
  const header = ['', ...sizes.map((size) => `${size} words`), 'growth for 10 times the text'];
  return `### Processor time, as a multiple of one reading by wink\n\n${markdownTable(header, rows)}\n\nThe floor here, ${origin}: ${floors}.\n`;
}

/** Cold start and peak memory, each over Node's own. */
export function coldStartTable({ sizes, coldStart, peakMemory }: SpeedResult): string {
  const wink = coldStart.wink?.milliseconds ?? 1;
  const rows = Object.entries(coldStart).map(([what, { milliseconds, peakMegabytes }]) => [
    what,
    multiple(milliseconds / wink),
    `${peakMegabytes.toFixed(0)} MB`,
    `${(peakMemory[what]?.peakMegabytes ?? 0).toFixed(0)} MB`,
  ]);
  const header = [
    'one call in a fresh Node',
    'time, wink alone is 1',
    `peak, ${sizes[0]} words`,
    `peak, ${sizes.at(-1)}`,
  ];
  return `### Cold start and memory\n\n${markdownTable(header, rows)}\n\nwink alone here: ${wink.toFixed(0)} ms of processor time from the start of the process to its answer.\n`;
}

/** Bundle sizes per export. */
export function sizeTable({ bundles }: SpeedResult): string {
  const rows = Object.entries(bundles).map(([name, { minified, gzip, brotli }]) => [
    name,
    ...[minified, gzip, brotli].map((kilobytes) => `${kilobytes.toFixed(0)} kB`),
  ]);
  return `### Browser bundle\n\n${markdownTable(['export', 'minified', 'gzip', 'brotli'], rows)}\n`;
}

function multiple(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)}×`;
}

function peerCell(time: PeerTime | undefined): string {
  if (time === undefined) return '';
  return typeof time === 'string' ? time : multiple(time.ratio);
}

/** The largest step from one size to a size ten times as long. */
function growth(sizes: readonly string[], millisecondsOf: (size: string) => number | undefined): string {
  const steps = sizes.slice(2).flatMap((size, at) => {
    const before = millisecondsOf(sizes[at + 1] ?? '');
    const after = millisecondsOf(size);
    return before === undefined || after === undefined ? [] : [after / before];
  });
  return steps.length === 0 ? '' : multiple(Math.max(...steps));
}
