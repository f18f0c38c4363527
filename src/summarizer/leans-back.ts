/** Words that tie a line to one before it: "also", "the other". */
const BACK_REFERENCE = /\b(?:also|however|overall|meanwhile|separately|too|instead|another|other)\b/iu;
const DOUBLE_MARKS = /["“”]/gu;

/** Whether a line shows that another stood before it: by a word, or by a quotation of which it holds one end only. */
export function leansBack(line: string): boolean {
  return BACK_REFERENCE.test(line) || (line.match(DOUBLE_MARKS)?.length ?? 0) % 2 === 1;
}
