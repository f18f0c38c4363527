// Serves app.ts on Node, on this machine only: `npx tsx examples/server/serve.ts` after `npm run build`, then
//
//     curl --data-binary @examples/sample-article.txt 'localhost:8787/digest?sentences=1'
import { serve } from '@hono/node-server';
import { app } from './app';

const DEFAULT_PORT = 8787;

const port = Number(process.env.PORT ?? DEFAULT_PORT);
serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address) => {
  console.log(`http://127.0.0.1:${address.port}/digest`);
});
