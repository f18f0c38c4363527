import fc from 'fast-check';
import { joined, nastyText, shortNastyText } from './nasty-text';

/** What stands for other characters, or for none. */
const ENTITIES = [
  '&amp;',
  '&nbsp;',
  '&lt;b&gt; ',
  '&#x1F600; ',
  '&#xD83D;',
  '&NotEqualTilde;',
  '&bogus; ',
  '&',
] as const;

const TAGS = [
  ...'p div article main nav h1 h2 ul li table tr td th a b span pre script title header footer blockquote'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`]),
  '<br>',
  '<img alt="A &amp; picture of Oslo">',
  '<p hidden>',
  '<!--',
  '-->',
  '<',
  '>',
  '"',
] as const;

const MARKS = [
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '**',
  '_',
  '~~',
  '`',
  '```\n',
  '[',
  '](/a)',
  '][]',
  '![',
  '[^1]',
  '\n[^1]: A note. ',
  '<https://example.com>',
  '\n[a]: /b\n',
  '|a|b|\n|-|-|\n|c. d|e|\n',
  '---\n',
  '---\ntitle: The mill\n---\n',
  '\\*',
  '    ',
  '  \n',
] as const;

/** Whole sentences among the tags, so that there is something to find. */
const SENTENCES = [
  'Ada Byrne runs Norvik Energy in Oslo. ',
  'It hired 40 people in May, Byrne said. ',
  'However, the ECB kept its rate. ',
] as const;

/** HTML, nearly all of it wrong. */
export const nastyHtml: fc.Arbitrary<string> = markup(fc.constantFrom(...ENTITIES, ...TAGS));

/** Markdown with HTML in it. */
export const nastyMarkdown: fc.Arbitrary<string> = markup(fc.constantFrom(...ENTITIES, ...MARKS, ...TAGS));

/** Marks among sentences and nasty pieces, or now and then a text as nasty as any and without a mark. */
function markup(marks: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: marks },
    { weight: 2, arbitrary: fc.constantFrom(...SENTENCES) },
    { weight: 2, arbitrary: shortNastyText },
  );
  return fc.oneof({ weight: 15, arbitrary: joined(piece, 40) }, { weight: 1, arbitrary: nastyText });
}
