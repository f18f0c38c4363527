import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Subject } from './measure.ts';

let engine: WinkMethods | undefined;

/** One reading of wink with sentences and parts of speech, nothing taken out of it: what every use of wink pays. */
export const floor: Subject = {
  name: 'wink [sbd, pos]',
  run: (text) => {
    engine ??= winkNLP(model, ['sbd', 'pos']);
    return engine.readDoc(text);
  },
};
