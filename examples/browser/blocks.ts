import type { Role } from 'precis';
import type { SentencePlace } from './messages';

/** A stretch of the text that is shown as one paragraph. */
export interface Block {
  /** With what stands before its first sentence, such as the bullet of a list. */
  readonly start: number;
  readonly end: number;
  readonly firstSentence: number;
  readonly endSentence: number;
  readonly role: Role;
  /** Whether it goes on with the paragraph of the block before it. */
  readonly isContinued: boolean;
}

/** A paragraph of more sentences is shown in several blocks, so that no block is slow to make. */
const MAX_SENTENCES = 20;

const FIRST_INK = /\S/u;

/** Cuts a text into its paragraphs. All of the text that is not white space is in one of them. */
export function cutIntoBlocks(text: string, sentences: readonly SentencePlace[]): readonly Block[] {
  const blocks: Block[] = [];
  let offset = 0;
  for (let first = 0; first < sentences.length; ) {
    const end = endOfBlock(sentences, first);
    const role = sentences[first]?.role ?? 'body';
    const sentenceStart = sentences[first]?.start ?? offset;
    const lead = text.slice(offset, sentenceStart).search(FIRST_INK);
    const stop = sentences[end - 1]?.end ?? sentenceStart;
    blocks.push({
      start: lead < 0 ? sentenceStart : offset + lead,
      end: stop,
      firstSentence: first,
      endSentence: end,
      role,
      isContinued: first > 0 && sentences[first - 1]?.paragraph === sentences[first]?.paragraph,
    });
    offset = stop;
    first = end;
  }
  return blocks;
}

function endOfBlock(sentences: readonly SentencePlace[], first: number): number {
  let end = first + 1;
  while (
    end < sentences.length &&
    end - first < MAX_SENTENCES &&
    sentences[end]?.paragraph === sentences[first]?.paragraph &&
    sentences[end]?.role === sentences[first]?.role
  ) {
    end += 1;
  }
  return end;
}
