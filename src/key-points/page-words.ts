/**
 * What a page says to its reader, and no text about anything: a player's message, a plea to follow or to write, a
 * way to another page. It may have run into the sentence that follows.
 */
const PAGE_WORDS =
  /\b(?:playback is (?:not supported|unsupported)|scroll down (?:for|to)|(?:image|picture|video|media) (?:copyright|caption|source)|(?:story|article) continues below|continue reading|read (?:more about|more:|more here|the full (?:story|article))|click (?:here|on the|below)|all rights reserved|please (?:note|make sure|include|contact|call|e-?mail|send|visit|see|click|read|check|be aware)|(?:join|have) (?:the|our|your) (?:conversation|debate|say)|e-?mail us|let us know|(?:like|find|follow|join) us (?:on|at)|share (?:your (?:story|thoughts|views|photos|comments|experiences)|this (?:story|article|page|post))|for (?:more|further) information,? (?:visit|click|call|go|see|contact|please)|see also:|sign up (?:for|to) (?:our|the) (?:\S+ )?(?:newsletter|e-?mails?|alerts?|updates)|(?:download|order|get) your\b[^.]{0,40} here|opinions expressed (?:in|here|above|are)|views expressed (?:in|here|above|are)|editor['’]s note|this (?:article|story|post) (?:was|has been) (?:first |originally )?(?:published|updated|amended|corrected|written))\b/iu;

/** Calls that open a plea; where to, behind it, shows that it is one: "Follow Mira Holm on Twitter". */
const CALL =
  /^(?:please|follow|contact|like|find|join|e-?mail|watch|visit|check out|subscribe|stay tuned|don['’]t miss|tune in)\b/iu;
const WHERE_TO =
  /@\w|\b(?:on|via) (?:twitter|facebook|instagram|youtube|linkedin|snapchat|tiktok|telegram|whatsapp|itunes|spotify|flickr|pinterest)\b|\b(?:here|below|above|this link|website|web site)\b[.!]?$/iu;
const PLAIN_CALL = /^(?:please |subscribe |stay tuned|don['’]t miss |tune in |tell us )/iu;

/** True when a sentence, or a part of it, speaks to the reader of the page. */
export function speaksToReader(text: string): boolean {
  if (PAGE_WORDS.test(text) || PLAIN_CALL.test(text)) return true;
  return CALL.test(text) && WHERE_TO.test(text);
}
