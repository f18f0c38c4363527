import { type DegenerateText, numbered, repeated } from './degenerate-texts';

/** What a page is full of, or a reader of pages has choked on. */
const HTML: Readonly<Record<string, string>> = {
  'less-than signs': '<',
  'opened elements': '<div>',
  'closed elements': '</div>',
  'opened paragraphs': '<p>Oslo',
  'opened lists': '<ul><li>',
  'opened tables': '<table><tr><td>',
  'crossing elements': '<b><p></b>',
  'beginnings of tags': '<a ',
  attributes: '<a b="c" ',
  'attributes without an end': '<a b="',
  'beginnings of comments': '<!--',
  comments: '<!-- a -->',
  'beginnings of sections': '<![CDATA[',
  declarations: '<!a>',
  ampersands: '&',
  entities: '&amp;',
  'entities by number': '&#65;',
  'opened scripts': '<script>',
  scripts: '<script></script>',
  'opened styles': '<style>a',
  'opened text areas': '<textarea>',
  options: '<select><option>a',
  drawings: '<svg><a>',
  templates: '<template>',
  'breaks of a line': 'Oslo<br>',
  'written paragraphs': '<p>Ada Byrne left Oslo.</p>\n',
  'written headings': '<h1>a</h1>',
  'opened titles': '<title>a',
  links: '<a href="x">Oslo</a> ',
  'lists of links': '<li><a href="x">Oslo</a></li>',
  pictures: '<img alt="a">',
  articles: '<article><p>Ada left Oslo.</p>',
  'main parts': '<main>',
  'hidden parts': '<p hidden>',
  quotations: '<blockquote>',
  details: '<details><summary>a',
};

/** The same of markdown; single marks are among the texts. */
const MARKDOWN: Readonly<Record<string, string>> = {
  fences: '```\n',
  'fences of tildes': '~~~\n',
  'backticks by ones and twos': '` ``',
  'opened emphasis': '*a',
  emphasis: '*a* ',
  'opened strong words': '**a ',
  'strong words': '**a**',
  'mixed emphasis': '*_a',
  'struck words': '~~a~~',
  'opened links': '[',
  'opened pictures': '![',
  'pictures in pictures': '![[]()',
  'links by label': '[a]',
  'links in line': '[a](b)',
  'links without an end': '[a](',
  'titles without an end': '[a](b "c',
  'definitions of links': '[a]: b\n',
  'definitions without an end': '[a]: <b\n',
  'links and code': '[`',
  'opened addresses': '<http://a',
  'bare addresses': 'www.a ',
  'opened bare addresses': 'a.a+',
  'footnotes in line': '[^1]',
  footnotes: '[^1]: a\n',
  rules: '---\n',
  'front matter': '---\na: b\n',
  'underlined headings': 'a\n=\n',
  headings: '# a\n',
  'closed headings': '# a #',
  'quotations in quotations': '> ',
  'quoted lines': '> a\n> ',
  'lists in lists': '- - ',
  'numbered lists in lists': '1. 1. ',
  'items of a list': '- a\n',
  tasks: '- [ ] a\n',
  tables: '| a | b |\n',
  'opened tables of bars': '|-',
  'bars and blanks': '|    ',
  'heads of tables': '| a |\n|---|\n',
  'hard breaks': 'a  \n',
  escapes: '\\*',
  'blocks of HTML': '<div>\n\n',
};

/** Elements or brackets, all opened and then all closed. */
function enclosed(open: string, close: string): DegenerateText['make'] {
  return (chars) => {
    const depth = Math.floor(chars / (open.length + close.length));
    return open.repeat(depth) + close.repeat(depth);
  };
}

/** Every kind of markup; each is read as HTML and as markdown. */
export const DEGENERATE_MARKUP: readonly DegenerateText[] = [
  ...Object.entries({ ...HTML, ...MARKDOWN }).map(([name, piece]) => ({ name, make: repeated(piece) })),
  { name: 'elements in elements', make: enclosed('<div>', '</div>') },
  { name: 'brackets in brackets', make: enclosed('[', ']') },
  { name: 'different elements', make: numbered((index) => `<t${index}>`) },
  {
    name: 'different attributes',
    make: (chars) => `<p ${numbered((index) => `a${index}="b" `)(chars)}>Oslo</p>`,
  },
  { name: 'different definitions', make: numbered((index) => `[l${index}]: http://a/${index}\n`) },
  { name: 'lists ever deeper', make: numbered((index) => `${'  '.repeat(index % 300)}- a\n`) },
  { name: 'a bar and a run of blanks, line after line', make: repeated(`|${' '.repeat(3_000)}\n`) },
];
