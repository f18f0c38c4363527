// A Cloudflare Worker: POST a text, get its summary and key points. No binding, no eval, no network: the bundle is
// all there is. `config.capnp` runs it under workerd; `wrangler deploy` takes the same file.
import { analyze, extractKeyPoints, summarize } from 'precis';

export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method !== 'POST') return new Response('POST a text.\n', { status: 405 });
    const document = analyze(await request.text());
    const { text: summary, title } = summarize(document);
    return Response.json({ title, summary, keyPoints: extractKeyPoints(document).map(({ text }) => text) });
  },
};
