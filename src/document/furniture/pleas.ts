import { isFurniture } from './furniture';

/** Words that open a plea in a letter as on a page, and those of a page wherever they stand. */
const PLAIN_CALL =
  /^(?:please |subscribe |stay tuned|don['’]t miss |tune in |tell us )|\b(?:tap|click) here\b/iu;

/** Calls that open a plea; where to, behind it, shows that it is one: "Follow Mira Holm on Twitter". */
const CALL =
  /^(?:follow|contact|like|find|join|e-?mail|watch|visit|check out|click|download|order|get|read|see)\b/iu;
const WHERE_TO =
  /@\w|\b(?:on|via) (?:twitter|facebook|instagram|youtube|linkedin|snapchat|tiktok|telegram|whatsapp|itunes|spotify|flickr|pinterest)\b|\b(?:here|below|above|this link|website|web site)\b[.!]?$/iu;

/**
 * Whether a sentence, or a part of it, speaks to its reader: page furniture, or a plea as it may stand in a letter too,
 * where it is part of the text ("Please send the figures by Friday."). Such a sentence tells nothing by itself. English.
 */
export function speaksToReader(text: string): boolean {
  return PLAIN_CALL.test(text) || (CALL.test(text) && WHERE_TO.test(text)) || isFurniture(text);
}
