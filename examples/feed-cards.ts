// A feed of articles, as RSS readers get it, becomes short cards: what it says, whom it names, how long it takes.
// `npx tsx examples/feed-cards.ts [JSON-FEED]` after `npm run build`.
import { readFile } from 'node:fs/promises';
import { analyze, extractEntities, summarize } from 'precis';

interface FeedItem {
  readonly title: string;
  readonly url: string;
  readonly content_text: string;
}

const CARD_WORDS = 40;
const CARD_NAMES = 3;
const WORDS_A_MINUTE = 230;

const path = process.argv[2] ?? new URL('feed.json', import.meta.url);
const feed = JSON.parse(await readFile(path, 'utf8')) as { readonly items: readonly FeedItem[] };
console.log(feed.items.map(cardOf).join('\n\n'));

function cardOf({ title, url, content_text }: FeedItem): string {
  // The feed knows the title: it need not be found, and its words tell what matters.
  const document = analyze(content_text, { title });
  const { text } = summarize(document, { words: CARD_WORDS });
  const names = extractEntities(document, {
    types: ['person', 'organization', 'place'],
    limit: CARD_NAMES,
  });
  const minutes = Math.max(1, Math.round(content_text.split(/\s+/u).length / WORDS_A_MINUTE));
  const footer = [`${minutes} min`, ...names.map(({ name }) => name)].join(' · ');
  return `## [${title}](${url})\n\n${text.replace(/\n+/gu, ' ')}\n\n${footer}`;
}
