// A small HTTP service with Hono: POST a text, get its digest. `server/serve.ts` runs it on Node; the same app runs
// wherever Hono does.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { analyze, extractEntities, extractKeyPoints, PrecisError, summarize } from 'precis';

/** Reading takes about a second for a megabyte, and the server does nothing else meanwhile. */
const MAX_BYTES = 1_000_000;

export const app = new Hono();

app.post('/digest', bodyLimit({ maxSize: MAX_BYTES }), async (context) => {
  const document = analyze(await context.req.text());
  // What comes in a query is a string; what is no number becomes NaN, which precis refuses by name.
  const sentences = context.req.query('sentences');
  const query = context.req.query('query');
  return context.json({
    title: document.title,
    summary: summarize(document, {
      sentences: sentences === undefined ? undefined : Number(sentences),
      query,
    }),
    keyPoints: extractKeyPoints(document, { query }),
    entities: extractEntities(document),
  });
});

app.onError((error, context) => {
  if (error instanceof PrecisError) return context.json({ error: error.message, option: error.option }, 400);
  if (error instanceof HTTPException) return error.getResponse();
  return context.json({ error: 'The server failed.' }, 500);
});
