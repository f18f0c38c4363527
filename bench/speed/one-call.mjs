// One call in a fresh Node process, from dist: prints the processor time since the process began, and the peak memory.
// Arguments: 'nothing' | 'wink' | an export of precis | 'all', then the file of the text.
import { readFileSync } from 'node:fs';

const [what, file] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');

if (what === 'wink') {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  winkNLP(model, ['sbd', 'pos']).readDoc(text);
} else if (what !== 'nothing') {
  const precis = await import('../../dist/index.js');
  if (what === 'all') {
    const document = precis.analyze(text);
    precis.summarize(document);
    precis.extractEntities(document);
    precis.extractKeyPoints(document);
  } else precis[what](text);
}

/** On Linux a process begins with the peak of the one that forked it; the kernel's own count begins anew. */
function peakKilobytes() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    milliseconds: (user + system) / 1000,
    peakMegabytes: peakKilobytes() / 1024,
  }),
);
