/** Sources with markup that every runtime is asked about: `html` ones are read by `fromHtml`, the others by `fromMarkdown`. */

const ARTICLE_PAGE = `<!doctype html>
<html lang="en"><head><title>Harbour bridge to close &ndash; The Halmar Post</title>
<meta property="og:title" content="Harbour bridge to close"><style>p { color: red }</style><script>const text = '<p>no</p>';</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article><h1>Harbour bridge to close</h1>
<p class="byline">By Nora Lindqvist</p>
<p>The city of <a href="/halmar">Halmar</a> will close its <b>harbour bridge</b> on 3&nbsp;March&nbsp;2026 and spend &euro;48.5&#8239;million on a new one, Mayor Ingrid Solheim said.</p>
<p>The steel bridge, which opened in 1931, carries 22,000 cars a day.<br>Engineers found cracks in 14 of its 60 girders last autumn. &ldquo;We could not wait any longer,&rdquo; Solheim told reporters.</p>
<h2>What changes</h2>
<ul><li>A free ferry sails every ten minutes.</li><li>Lorries take the ring road.<ol><li>They pay no toll.</li></ol></li></ul>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2026</td><td>&euro;20 million</td></tr></table>
<figure><img src="bridge.jpg" alt="The old bridge at dusk"><figcaption>The bridge in 1931.</figcaption></figure>
<p hidden>Never shown.</p><pre><code>let cost = 48.5;</code></pre>
</article></main><footer><p>&copy; 2026 The Halmar Post. All rights reserved.</p></footer></body></html>`;

const README = `---
title: "Tidewater"
tags: [tides]
---
# Tidewater

[![Build](https://example.com/build.svg)](https://example.com) ![Size](https://example.com/size.svg)

Tidewater tells the height of the tide for any harbour of Norway. It is **small**, needs no network and gives the same
answer as the tables of the port of \`Halmar\`.

- [Install](#install)
- [Use](#use)

## Install

\`\`\`sh
npm install tidewater
\`\`\`

## Use

Call \`heightAt(harbour, date)\`; it returns *metres* &mdash; never \\*feet\\*. See [the manual][manual] or <https://example.com/manual>.[^1]

1. Choose a harbour.
   - [x] Halmar was added in May 2024.
   - [ ] Sella comes next.
2. Choose a day.

| Harbour | Error |
| :-- | --: |
| Halmar | 3 cm |
| Tolvik | ~~9~~ 7 cm |

> [!WARNING]
> Storms can lift the sea by half a metre.

<details><summary>Why no feet?</summary><p>Nobody asked &amp; nobody paid.</p></details>

[manual]: https://example.com/manual "The manual"
[^1]: The manual is by Ada Byrne.
`;

const PLAIN_PAGE = `<h2>Bread prize goes to Troms&oslash;</h2><p>The bakery Havbr&oslash;d won the Nordic Bread Prize on Friday.<p>Its owner, Ingrid Solheim, has baked since 2009.<p>The prize is worth $40,000.`;

/** @type {readonly { name: string, source: string, isHtml: boolean }[]} */
export const MARKUP_CASES = [
  { name: 'page of news', source: ARTICLE_PAGE, isHtml: true },
  { name: 'page of news with CRLF', source: ARTICLE_PAGE.replace(/\n/gu, '\r\n'), isHtml: true },
  { name: 'page without main or closing tags', source: PLAIN_PAGE, isHtml: true },
  {
    name: 'page that is broken',
    source: `<p>The <b>mill <i>reopened</b> in</i> May.<div><p>It employs 40 people.</span></div><a href="x>Orlo`,
    isHtml: true,
  },
  {
    name: 'entities of HTML',
    source:
      '<p>&lt;Ana&gt; &amp; Bo&eacute; met &#x1F600; &#0; &#xD800; &notanentity; &copy 2026 &hellip;</p>',
    isHtml: true,
  },
  {
    name: 'page in Japanese',
    source: '<title>橋</title><p>海明市は橋を<b>閉鎖</b>する。</p><p>費用は四十八億円だ。</p>',
    isHtml: true,
  },
  {
    name: 'page with a lone surrogate',
    source: '<p>Broken \ud800 text. It\udc4d was late.</p>',
    isHtml: true,
  },
  { name: 'tags a thousand deep', source: `${'<div>'.repeat(1_000)}The mill reopened in May.`, isHtml: true },
  { name: 'empty page', source: '', isHtml: true },
  { name: 'README', source: README, isHtml: false },
  { name: 'README with CRLF', source: README.replace(/\n/gu, '\r\n'), isHtml: false },
  { name: 'README ten times', source: README.repeat(10), isHtml: false },
  {
    name: 'markdown in Chinese',
    source: '# 公园\n\n海明市政府周二宣布，将新建**四十座**公园。预算为[三十五亿元](/b)。\n',
    isHtml: false,
  },
  {
    name: 'markdown that is broken',
    source: '# \n\n**The mill _reopened** in_ May. [It](no employs `40 people.\n\n> > - 1) Orlo\n```\nlet a',
    isHtml: false,
  },
  {
    name: 'markdown with emoji',
    source: 'Zoë’s **👩‍👩‍👧 café** opened in _São Paulo_. :tada:\n',
    isHtml: false,
  },
  { name: 'markdown too tangled to parse', source: '*_'.repeat(4_000), isHtml: false },
  { name: 'empty markdown', source: '', isHtml: false },
];
