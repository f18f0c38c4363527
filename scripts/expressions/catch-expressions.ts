import type { Expression } from './read-expressions';

/** An expression and the place of the call that made it. */
export interface MadeExpression extends Expression {
  readonly place: string;
}

/** The file and the place in it that one line of a stack tells. */
const FRAME = /(?:file:\/\/)?(\/[^():]+):(\d+:\d+)\)?$/u;

/** It has a name, a date, an amount, a byline, a heading and furniture, so that all that is lazy is made. */
const TEXT = `By Ada Byrne
5 May 2020

Key points:
• Norvik Energy opens a plant in Oslo on 4 March 2025.
• It costs €3 billion, 11% more than last year.

However, Ada Byrne (41), who runs Norvik Energy Inc., said two hours ago that it was “late”. She left at 5 p.m.
The unrelational blorptiveness of the snorfational plant was grumblized.

Subscribe to our newsletter
`;

/** Loads every entry of the library and has it read a text, and notes each expression that is made meanwhile. */
export async function catchExpressions(root: string): Promise<readonly MadeExpression[]> {
  const made: MadeExpression[] = [];
  const Native = globalThis.RegExp;
  const note = (expression: RegExp): RegExp => {
    const frames = new Error().stack?.split('\n') ?? [];
    for (const frame of frames) {
      const [, path = '', place = ''] = FRAME.exec(frame) ?? [];
      const file = path.startsWith(root) ? path.slice(root.length) : '';
      if (!file.startsWith('src/') && !file.startsWith('node_modules/')) continue;
      made.push({ file, place, text: String(expression) });
      break;
    }
    return expression;
  };
  globalThis.RegExp = new Proxy(Native, {
    apply: (target, _self, [source, flags]) => note(target(source, flags)),
    construct: (target, [source, flags]) => note(new target(source, flags)),
  });
  try {
    const { analyze, extractEntities, extractKeyPoints, summarize } = await import('../../src/index');
    const { fromHtml } = await import('../../src/html/from-html');
    const { fromMarkdown } = await import('../../src/markdown/from-markdown');
    const { Summarizer } = await import('../../src/summarizer/summarizer');
    const document = analyze(TEXT, { referenceDate: '2025-03-01' });
    summarize(document, { query: 'plant' });
    extractEntities(document, { types: ['date', 'time', 'duration', 'money', 'percent', 'url', 'email'] });
    extractKeyPoints(document);
    summarize(fromHtml(`<p>${TEXT}`));
    summarize(fromMarkdown(TEXT));
    await (await Summarizer.create()).summarize(TEXT);
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}
