/// <reference types="dom-chromium-ai" />
import { describe, expect, expectTypeOf, test } from 'vitest';
import { Summarizer as Ours } from '../../../src/summarizer/summarizer';
import { ARTICLE } from './article';

/** The browser's own, as its published types describe it. */
type Browsers = typeof Summarizer;

/** Nullable as in the specification; the published types leave them out instead. */
type Nullable = 'expectedInputLanguages' | 'expectedContextLanguages' | 'outputLanguage';

describe('the Summarizer in place of the browser’s own', () => {
  test('has its static methods, with its options', () => {
    expectTypeOf<Parameters<Browsers['create']>>().toExtend<Parameters<typeof Ours.create>>();
    expectTypeOf<Parameters<Browsers['availability']>>().toExtend<Parameters<typeof Ours.availability>>();
    expectTypeOf<ReturnType<typeof Ours.availability>>().toEqualTypeOf<
      ReturnType<Browsers['availability']>
    >();
  });

  test('makes what goes wherever the browser’s does', () => {
    expectTypeOf<Ours>().toExtend<Omit<Summarizer, Nullable>>();
    expectTypeOf<Exclude<Ours['outputLanguage'], null>>().toEqualTypeOf<string>();
  });

  test('is taken by the line of the readme, with one kind of code for both', async () => {
    const Summarizer = (globalThis as { Summarizer?: Browsers }).Summarizer ?? Ours;
    const loaded: number[] = [];
    const summarizer = await Summarizer.create({
      type: 'tldr',
      format: 'plain-text',
      monitor(monitor) {
        monitor.addEventListener('downloadprogress', (event) => loaded.push(event.loaded));
      },
    });
    expect(loaded).toEqual([0, 1]);
    const summary: string = await summarizer.summarize(ARTICLE, { context: 'ferries' });
    let streamed = '';
    const reader = summarizer.summarizeStreaming(ARTICLE, { context: 'ferries' }).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) streamed += read.value;
    expect(streamed).toBe(summary);
    expect(ARTICLE).toContain(summary);
    summarizer.destroy();
  });
});
