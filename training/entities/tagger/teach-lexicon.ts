import { classOf, NAME_CLASSES } from '../../../src/entities/tagger/labels';
import { SHAPE } from '../../../src/entities/tagger/word-features';
import { normalizeWord, type WordKnowledge } from '../../../src/entities/tagger/word-knowledge';
import type { FloatModel } from './crf';
import { readExamples } from './examples';
import { tagDocument } from './measure';
import { readLines } from './read-sets';

/** News without any annotation. */
const NEWS = [
  'unlabelled/bbc-news.jsonl',
  'unlabelled/bbc-articles.jsonl',
  'summaries/cnn-val.jsonl',
  'summaries/cnndm-train-sample.jsonl',
  'summaries/summeval.jsonl',
] as const;

const MIN_USES = 3;
const SURE = 0.9;
const MOSTLY = 0.6;
const OUTCOMES = NAME_CLASSES.length + 1;

/**
 * What a first model takes the capitalised words of news for: 2 * outcome + 1 where nearly always the same,
 * 2 * outcome + 2 where mostly, one more number where mixed; outcome 0 is no name.
 */
export function teachLexicon(
  model: FloatModel,
  knowledge: WordKnowledge,
  log: (line: string) => void,
): ReadonlyMap<string, number> {
  const counts = new Map<string, Uint32Array>();
  for (const file of NEWS) {
    for (const { id, text } of readLines<{ id: string; text: string }>(file)) {
      const document = readExamples({ id, set: file, text, mentions: [] }, knowledge, 1);
      const labels = tagDocument(document, model);
      const { wordOf, words, isHot, regions, tokens } = document.words;
      for (const { firstToken, endToken, sentence } of regions) {
        for (let token = firstToken; token < endToken; token += 1) {
          if (token === sentence.firstToken || isHot[token] === 0) continue;
          if (words[wordOf[token] ?? 0]?.shape === SHAPE.lower) continue;
          const word = normalizeWord(tokens.lowers[token] ?? '');
          let own = counts.get(word);
          if (own === undefined) {
            own = new Uint32Array(OUTCOMES);
            counts.set(word, own);
          }
          const outcome = classOf(labels[token] ?? 0) + 1;
          own[outcome] = (own[outcome] ?? 0) + 1;
        }
      }
    }
    log(`${file} tagged: ${counts.size} words`);
  }
  const lexicon = new Map<string, number>();
  for (const [word, own] of counts) {
    const total = own.reduce((sum, count) => sum + count, 0);
    if (total < MIN_USES) continue;
    let best = 0;
    for (let outcome = 1; outcome < OUTCOMES; outcome += 1)
      if ((own[outcome] ?? 0) > (own[best] ?? 0)) best = outcome;
    const share = (own[best] ?? 0) / total;
    lexicon.set(word, share >= SURE ? 2 * best + 1 : share >= MOSTLY ? 2 * best + 2 : 2 * OUTCOMES + 1);
  }
  return lexicon;
}
