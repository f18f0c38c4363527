/** Shows on a terminal, on standard error, how far a step is; prints nothing elsewhere. */
export function createProgress(step: string, total: number): { tick: () => void; end: () => void } {
  const { stderr } = process;
  let done = 0;
  let shownPercent = -1;
  return {
    tick: () => {
      done += 1;
      const percent = Math.floor((100 * done) / total);
      if (!stderr.isTTY || percent === shownPercent) return;
      shownPercent = percent;
      stderr.write(`\r\u001b[K${step} ${percent} %`);
    },
    end: () => {
      if (stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}
