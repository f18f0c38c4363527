import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Definition {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

interface Message {
  readonly type: string;
  readonly request_seq?: number;
  readonly body?: readonly { readonly file: string; readonly start: { readonly line: number } }[];
}

const ASKED = 2;

/** Where an editor goes from the name that this text of a file begins with: asked of TypeScript's own server. */
export async function findDefinition(project: string, name: string, text: string): Promise<Definition> {
  const file = join(project, name);
  const before = readFileSync(file, 'utf8').split(text)[0]?.split('\n') ?? [];
  const place = { file, line: before.length, offset: (before.at(-1)?.length ?? 0) + 1 };
  const program = createRequire(import.meta.url).resolve('typescript/lib/tsserver.js');
  const flags = ['--disableAutomaticTypingAcquisition', '--suppressDiagnosticEvents'];
  const server = spawn(process.execPath, [program, ...flags], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    server.stdin.write(
      `${JSON.stringify({ seq: 1, type: 'request', command: 'open', arguments: { file } })}\n`,
    );
    const request = { seq: ASKED, type: 'request', command: 'definition', arguments: place };
    server.stdin.write(`${JSON.stringify(request)}\n`);
    // Each message is one line of JSON, between lines that tell its length.
    let printed = '';
    for await (const chunk of server.stdout.setEncoding('utf8')) {
      printed += chunk;
      const lines = printed.split('\n');
      printed = lines.pop() ?? '';
      const messages = lines
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Message);
      const answer = messages.find(({ type, request_seq }) => type === 'response' && request_seq === ASKED);
      const [first] = answer?.body ?? [];
      if (first !== undefined) return { file: first.file, line: first.start.line };
      if (answer !== undefined) break;
    }
    throw new Error(`No definition of "${text}" in ${name}`);
  } finally {
    server.kill();
  }
}
