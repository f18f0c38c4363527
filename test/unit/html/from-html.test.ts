import { describe, expect, test } from 'vitest';
import type { Document, Role } from '../../../src/contract/types';
import { extractEntities } from '../../../src/entities/extract-entities';
import { fromHtml } from '../../../src/html/from-html';
import { analyze, extractKeyPoints, PrecisError, summarize } from '../../../src/index';
import { expectLinearReading } from './expect-linear-reading';

const PAGE = `<!DOCTYPE html>
<html><head><title>Harbour of Tolvik to close | The Tolvik Herald</title>
<style>p { color: red }</style><script>const quay = "<p>Not a text.</p>";</script></head>
<body>
<div class="cookie-banner">We use cookies to make your visit better for you and us.</div>
<header><h1><a href="/">The Tolvik Herald</a></h1><nav><ul><li><a href="/news">News</a><li><a href="/sport">Sport</a></ul></nav></header>
<main><article>
<header><h1>Harbour of Tolvik to <em>close</em></h1><p class="byline">By <a rel="author" href="/aas">Signe Aas</a></p></header>
<figure><img src="quay.jpg" alt="Divers at the quay of Tolvik &amp; its wall"><figcaption>Divers at work on Monday morning.</figcaption></figure>
<p>The harbour of <a href="/tolvik">Tolvik</a> will close from April, the port authority said on Monday.
It will cost 84&nbsp;million crowns &amp; two years.
<p>Divers found <b>cracks</b> in October.<sup class="reference">[1]</sup> The union wants a promise.
<h2>What comes next</h2>
<ul><li>Buses will run every hour.<li>Shifts will be paid.</ul>
<table><tr><th>Part<th>Crowns<tr><td>Quay<td>61 million</table>
<pre><code>npm install quay</code></pre>
<p hidden>This was never said.</p><p style="display: none">Nor was this.</p><p aria-hidden="true">Nor this.</p>
<aside><p>Fishermen lost three nets in a storm last week.</p></aside>
</article></main>
<div id="comments"><p>I have told them so for years and nobody listened.</p></div>
<footer><p>All rights are reserved by the Tolvik Herald.</p></footer>
</body></html>`;

function textsOf(document: Document, role: Role): readonly string[] {
  return document.sentences.filter((sentence) => sentence.role === role).map(({ text }) => text);
}

function bodyOf(html: string): readonly string[] {
  return textsOf(fromHtml(html), 'body');
}

describe('a page', () => {
  const document = fromHtml(PAGE);

  test('is the text of the Document, which every offset points into', () => {
    expect(document.text).toBe(PAGE);
    const [first] = textsOf(document, 'body');
    const sentence = document.sentences.find(({ text }) => text === first);
    expect(first).toBe('The harbour of Tolvik will close from April, the port authority said on Monday.');
    expect(PAGE.slice(sentence?.start, sentence?.end)).toBe(
      'The harbour of <a href="/tolvik">Tolvik</a> will close from April, the port authority said on Monday.',
    );
  });

  test('has the title of its article, without tags', () => {
    expect(document.title).toBe('Harbour of Tolvik to close');
    expect(textsOf(document, 'title')).toEqual(['Harbour of Tolvik to close']);
  });

  test('has its article for a body', () => {
    expect(textsOf(document, 'body')).toEqual([
      'The harbour of Tolvik will close from April, the port authority said on Monday.',
      'It will cost 84\u00a0million crowns & two years.',
      'Divers found cracks in October.',
      'The union wants a promise.',
    ]);
  });

  test.each([
    ['heading', ['What comes next', 'Part', 'Crowns']],
    ['list-item', ['Buses will run every hour.', 'Shifts will be paid.', 'Quay', '61 million']],
    ['byline', ['By Signe Aas']],
  ] as const)('gives its markup the role of %s', (role, texts) => {
    expect(textsOf(document, role)).toEqual(texts);
  });

  test('has the rest for boilerplate', () => {
    expect(textsOf(document, 'boilerplate')).toEqual([
      'We use cookies to make your visit better for you and us.',
      'The Tolvik Herald',
      'News',
      'Sport',
      'Divers at the quay of Tolvik & its wall',
      'Divers at work on Monday morning.',
      'Fishermen lost three nets in a storm last week.',
      'I have told them so for years and nobody listened.',
      'All rights are reserved by the Tolvik Herald.',
    ]);
  });

  test('keeps what is hidden, scripted or code out of its text', () => {
    const { text } = document.readable ?? { text: '' };
    for (const left of ['never said', 'Nor', 'Not a text', 'color', 'npm install', '[1]', '<']) {
      expect(text).not.toContain(left);
    }
  });

  test('gives a summary, entities and key points whose offsets point into the source', () => {
    const { sentences } = summarize(document, { sentences: 2 });
    expect(sentences.map(({ text }) => text)).toContain(
      'The harbour of Tolvik will close from April, the port authority said on Monday.',
    );
    for (const { text, start, end } of sentences) expect(readableOf(PAGE.slice(start, end))).toBe(text);
    for (const { mentions } of extractEntities(document)) {
      for (const { text, start, end } of mentions) expect(readableOf(PAGE.slice(start, end))).toBe(text);
    }
    for (const { source } of extractKeyPoints(document)) {
      expect(readableOf(PAGE.slice(source.start, source.end))).toBe(source.text);
    }
  });

  test('survives JSON: a copy gives what it gives', () => {
    const copy = JSON.parse(JSON.stringify(document)) as Document;
    expect(copy).toStrictEqual(document);
    expect(summarize(copy)).toEqual(summarize(document));
    expect(extractEntities(copy)).toEqual(extractEntities(document));
    expect(extractKeyPoints(copy)).toEqual(extractKeyPoints(document));
  });

  test('takes the options of analyze, at once or later', () => {
    const kept = fromHtml(PAGE, { boilerplate: 'keep', title: 'The harbour' });
    expect(kept.title).toBe('The harbour');
    expect(textsOf(kept, 'body')).toContain('Fishermen lost three nets in a storm last week.');
    const [entity] = extractEntities(document, {
      lexicon: { quay: 'product', Tolvik: 'place' },
      types: ['place'],
    });
    expect(entity?.name).toBe('Tolvik');
  });
});

describe('the title of a page', () => {
  const text =
    '<p>The store keeps its keys in one file and its values in another, so that a crash loses nothing.</p>';

  test.each([
    [
      'the heading that <title> names before the site',
      `<title>Storage - The Pebble Programming Guide</title><h1>The Pebble Programming Guide</h1><div><h1>Storage</h1>${text}</div>`,
    ],
    [
      'such a heading of the second level',
      `<title>Storage - The Pebble Programming Guide</title><h1>The Pebble Programming Guide</h1><main><h2>Storage</h2>${text}</main>`,
    ],
    [
      'such a heading where the site has none',
      `<title>Storage | The Pebble Programming Guide</title><div><h2>Storage</h2>${text}</div>`,
    ],
    ['a heading where <title> is a placeholder', `<title>undefined</title><h1>Storage</h1>${text}`],
  ])('is %s', (_, html) => {
    expect(fromHtml(html).title).toBe('Storage');
  });

  test.each([['Untitled Document'], ['null'], ['index']])('is not %j', (name) => {
    expect(fromHtml(`<title>${name}</title>${text}`).title).toBeUndefined();
  });

  test('is not a heading that the site’s name holds first', () => {
    const html = `<title>Pebble » How the store works</title><h1>Pebble</h1><div>${text}</div>`;
    expect(fromHtml(html).title).toBe('How the store works');
  });
});

describe('markup inside a sentence', () => {
  test.each([
    ['an entity', '<p>Ida &amp; Per left Oslo.</p>', 'Ida & Per left Oslo.', 'Ida &amp; Per left Oslo.'],
    [
      'numbered entities',
      '<p>Ida&#8217;s caf&#xe9; is open.</p>',
      'Ida’s café is open.',
      'Ida&#8217;s caf&#xe9; is open.',
    ],
    [
      'an entity of two characters',
      '<p>It is &NotEqualTilde; zero now.</p>',
      'It is ≂̸ zero now.',
      'It is &NotEqualTilde; zero now.',
    ],
    [
      'what is no entity',
      '<p>Ida &co; Per left Oslo.</p>',
      'Ida &co; Per left Oslo.',
      'Ida &co; Per left Oslo.',
    ],
    [
      'a tag in a word',
      '<p>It was un<i>believ</i>able then.</p>',
      'It was unbelievable then.',
      'It was un<i>believ</i>able then.',
    ],
    [
      'a comment',
      '<p>Ida<!-- not Per --> left Oslo.</p>',
      'Ida left Oslo.',
      'Ida<!-- not Per --> left Oslo.',
    ],
    ['line breaks and indents', '<p>\n  Ida left\n\t Oslo.\n</p>', 'Ida left Oslo.', 'Ida left\n\t Oslo.'],
    [
      'a picture',
      '<p>Ida <img src=a alt=heart> left Oslo.</p>',
      'Ida left Oslo.',
      'Ida <img src=a alt=heart> left Oslo.',
    ],
    ['a sentence in bold', '<p><b>Ida left Oslo.</b></p>', 'Ida left Oslo.', 'Ida left Oslo.'],
    ['no end tag', '<p>Ida <b>left Oslo.', 'Ida left Oslo.', 'Ida <b>left Oslo.'],
    ['a tag that never ends', '<p>Ida left Oslo.<b class="', 'Ida left Oslo.', 'Ida left Oslo.'],
    [
      'a line broken by hand',
      '<p>Ida, who had lived there for twenty long years<br>left Oslo.</p>',
      'Ida, who had lived there for twenty long years\nleft Oslo.',
      'Ida, who had lived there for twenty long years<br>left Oslo.',
    ],
  ])('%s', (_name, html, text, slice) => {
    const [sentence] = fromHtml(html).sentences;
    expect(sentence?.text).toBe(text);
    expect(html.slice(sentence?.start, sentence?.end)).toBe(slice);
  });

  test('the second of two characters that an entity stands for comes from the whole of it', () => {
    const html = '<p>&NotEqualTilde; zero</p>';
    const { text = '', segments = [] } = fromHtml(html).readable ?? {};
    const pieces = segments.map(({ start, end, sourceStart, sourceEnd }) => [
      text.slice(start, end),
      html.slice(sourceStart, sourceEnd),
    ]);
    expect(pieces).toEqual([
      ['\u2242\u0338', '&NotEqualTilde;'],
      [' zero', ' zero'],
    ]);
  });

  test('leaves an edit of a key point on its words', () => {
    const html = '<p>However, <b>Orlo Motors</b> opened a plant in Sella on Monday.</p>';
    const [point] = extractKeyPoints(fromHtml(html));
    expect(point?.text).toBe('Orlo Motors opened a plant in Sella on Monday.');
    expect(point?.edits.map(({ start, end }) => html.slice(start, end))).toEqual(['However, ']);
  });
});

describe('blocks', () => {
  test.each([
    ['two breaks part paragraphs', '<div>One is here now.<br><br>two is there.</div>', [0, 1]],
    ['a break after a sentence parts lines', '<div>One is here now.<br>Two is there.</div>', [0, 1]],
    ['boxes part paragraphs', '<div>One is here now.<div>Two is there now.</div></div>', [0, 1]],
    ['a tag inside a line does not', '<div>One is here. <span>Two is there.</span></div>', [0, 0]],
  ])('%s', (_name, html, paragraphs) => {
    expect(fromHtml(html).sentences.map(({ paragraph }) => paragraph)).toEqual(paragraphs);
  });

  test('of a page without a main element are told by their layout', () => {
    const html = `<title>Lost map found - Coastal News</title><table><tr><td><a href=a>Home</a> | <a href=b>News</a></td></tr></table>
      <div>Lost map found</div><div>Published: 4 June 2024</div>
      <div>A museum in Lunde has found a map that was thought to be lost for a hundred years.</div>
      <div>The map lay in a box of bills that a farmer gave to the museum in the winter of 1950.</div>
      <div>Experts say that the map shows two islands which no other map of that time has.</div>
      <div>Share this article</div>`;
    const document = fromHtml(html);
    expect(document.title).toBe('Lost map found');
    expect(textsOf(document, 'body').length).toBe(3);
    expect(textsOf(document, 'boilerplate')).toEqual(['Home | News', 'Share this article']);
  });

  test('of teasers after the article are not its text', () => {
    const long = 'The council of Nordvik opened a new school for two hundred children on Tuesday morning. ';
    const html = `<article><p>${long.repeat(3)}</p></article><article><p>Nets were lost in a storm, fishermen say.</p></article>`;
    expect(textsOf(fromHtml(html), 'boilerplate')).toEqual(['Nets were lost in a storm, fishermen say.']);
  });

  test('of an unclosed menu do not swallow the article', () => {
    const html =
      '<nav><a href=a>Home</a><article><p>The council of Nordvik opened a new school on Tuesday.</p></article>';
    expect(bodyOf(html)).toEqual(['The council of Nordvik opened a new school on Tuesday.']);
  });

  test('that are preformatted are read where there is nothing else', () => {
    expect(bodyOf('<pre>The council of Nordvik opened\na new school on Tuesday.</pre>').length).toBe(1);
  });

  test.each([
    ['<nav>', '<nav>Ida left Oslo for good.</nav>'],
    ['a role', '<div role="navigation">Ida left Oslo for good.</div>'],
    ['a class', '<div class="col sidebar">Ida left Oslo for good.</div>'],
    ['an id', '<section id="comments">Ida left Oslo for good.</section>'],
    ['nothing but a link', '<p><a href="/ida">Ida left Oslo for good.</a></p>'],
    ['a caption', '<figure><figcaption>Ida left Oslo for good.</figcaption></figure>'],
  ])('with %s are boilerplate', (_name, html) => {
    expect(fromHtml(`<main><p>The council met on Tuesday.</p>${html}</main>`).sentences.at(-1)?.role).toBe(
      'boilerplate',
    );
  });

  test.each([
    ['a class that only looks alike', '<div class="admin related">', 'boilerplate'],
    ['a longer word', '<div class="navigator advertised commentary">', 'body'],
    ['a link among other words', '<p><a href="/ida">Ida</a>', 'body'],
  ])('with %s', (_name, tag, role) => {
    expect(
      fromHtml(`<main><p>The council met on Tuesday.</p>${tag}Ida left Oslo for good.</main>`).sentences.at(
        -1,
      )?.role,
    ).toBe(role);
  });
});

describe('any string', () => {
  test.each([
    ['nothing', ''],
    ['no tag', 'Ida left Oslo.'],
    ['a null byte', '<p>Ida\0left \0 Oslo.</p>'],
    ['half a tag', '<p'],
    ['end tags alone', '</p></div></b>Ida left Oslo.</td>'],
    ['a lone surrogate', '<p>Ida \ud83d left Oslo.</p>'],
    [
      'words of every object',
      '<constructor __proto__="a">toString</constructor><p class="__proto__ constructor">Ida left.',
    ],
    ['an unclosed script', '<p>Ida left Oslo.<script>if (a < b) {'],
    ['an unclosed comment', '<p>Ida left Oslo.<!-- and'],
  ])('is read: %s', (_name, html) => {
    const document = fromHtml(html);
    expect(document.text).toBe(html);
    for (const { text, start, end } of document.sentences) {
      expect(html.slice(start, end).replace(/<[^>]*>?/gu, '')).toBe(text);
    }
  });

  test.each([
    ['boxes inside one another', '<div>', '</div>'],
    ['lists inside one another', '<ul><li>a', ''],
    ['end tags of what is not open', '<b>', '</i>'],
    ['inline tags that cross', '<b><p><i>', '</b></i>'],
    ['articles inside one another', '<article>a', '</article>'],
    ['cells without a table', '<td>a', ''],
    ['attributes', '<p a="', ''],
  ])('is read in time linear in its length: %s', (_name, open, close) => {
    expectLinearReading(fromHtml, (count) => open.repeat(count) + close.repeat(count), 5_000);
  });

  test('is read however deep it is', () => {
    const html = `${'<div>'.repeat(100_000)}<p>Ida left Oslo.</p>`;
    expect(bodyOf(html)).toEqual(['Ida left Oslo.']);
  });

  test('of another kind is refused as analyze refuses it', () => {
    for (const input of [undefined, 5, {}]) {
      expect(() => fromHtml(input as unknown as string)).toThrow(PrecisError);
    }
    expect(() => fromHtml('', { length: 'short' } as object)).toThrow(PrecisError);
  });
});

test('a Document whose readable text was spoilt is read as text', () => {
  const spoilt = { ...JSON.parse(JSON.stringify(analyze('Ida left Oslo.'))), readable: 5 } as Document;
  expect(summarize(spoilt).text).toBe('Ida left Oslo.');
});

/** What a reader sees of a stretch of the page above: enough for its own tags and entities. */
function readableOf(source: string): string {
  return source
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&')
    .replace(/[ \n]+/gu, ' ');
}

describe('a page that is one form', () => {
  const text = 'The mill reopened in May after two years of repairs. It employs forty people again.';

  test('has its text in it', () => {
    const html = `<title>The mill</title><form action="page.aspx"><div class="nav">News Sport</div><div><p>${text}</p></div></form>`;
    expect(fromHtml(html).sentences.filter(({ role }) => role === 'body')).toHaveLength(2);
  });

  test('is none where the text stands beside it', () => {
    const html = `<p>${text}</p><form><p>Tell the editors what you think of the mill by writing here.</p></form>`;
    expect(fromHtml(html).sentences.at(-1)?.role).toBe('boilerplate');
  });
});
