// React: a component that shows an article's gist. Reading is pure and synchronous, so it renders on a server too, and
// useMemo is all the cache that it needs.
import { analyze, extractEntities, extractKeyPoints, summarize } from 'precis';
import { useMemo } from 'react';

export interface ArticleDigestProps {
  readonly text: string;
  readonly length?: 'short' | 'medium' | 'long';
  /** Called with the place in the text that a reader asks for. */
  readonly onShow?: (start: number, end: number) => void;
}

export function ArticleDigest({ text, length = 'medium', onShow }: ArticleDigestProps) {
  const document = useMemo(() => analyze(text), [text]);
  const summary = useMemo(() => summarize(document, { length }), [document, length]);
  const points = useMemo(() => extractKeyPoints(document, { length }), [document, length]);
  const names = useMemo(() => extractEntities(document, { limit: 6 }), [document]);
  return (
    <article>
      <h2>{summary.title ?? 'Untitled'}</h2>
      {summary.sentences.map(({ text: sentence, start, end }) => (
        <p key={start}>
          <button type="button" onClick={() => onShow?.(start, end)}>
            {sentence}
          </button>
        </p>
      ))}
      <ul>
        {points.map(({ text: point, source }) => (
          <li key={source.start}>{point}</li>
        ))}
      </ul>
      <p>{names.map(({ name }) => name).join(', ')}</p>
    </article>
  );
}
