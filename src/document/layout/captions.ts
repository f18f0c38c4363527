import type { Block } from './blocks';

/** Longer blocks are paragraphs, whatever they end with. */
const MAX_CAPTION_WORDS = 70;
/** Shorter ones are labels, which no summary takes. */
const MIN_CAPTION_WORDS = 5;

const AGENCY =
  '(?:AP|AFP|EPA|PA|REX|Reuters|REUTERS|Getty(?: Images)?|Alamy|Shutterstock|Corbis|Invision|Bloomberg|Xinhua|Zuma|ZUMA|NurPhoto|Anadolu|IANS|PTI|ANI|TASS|Sipa|Wire|Pool)';

/** A credit at the end: "(Li Wei/AP)", "Li Wei / AFP", "Credit: Bay Herald", "(Source: the port)". */
const ENDS_IN_CREDIT = new RegExp(
  `(?:\\(\\p{Lu}[^()/]{1,60}/\\s?\\p{Lu}[^()/]{1,40}(?:/[^()]{1,40})?\\)|[\\p{Ll}.)”"]\\s\\p{Lu}[^/.!?]{2,40}\\s?/\\s?${AGENCY}\\b[^.!?]{0,30}|\\((?:Source|Photos?|Photograph|Images?|Picture|Pic|Credit|Courtesy|File|Graphic|Illustration)\\b[^()]{0,80}\\)|(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ff]ile)?\\s?\\b(?:Credit|Photograph|Courtesy):\\s[^.!?]{2,60}|\\((?:AP|AFP|EPA|Reuters|Getty)[^()]{0,60}\\)|\\[(?:File|Photo|Image)[^\\]]{0,60}\\]|\\[\\p{Lu}[^\\][/]{1,60}/\\s?\\p{Lu}[^\\][/]{1,40}\\]|\\b(?:REUTERS|Reuters|AFP|AP Photo|EPA)\\s?/\\s?\\p{Lu}[^.!?]{2,40})\\s*\\.?(?:\\s(?:less|more))?$`,
  'u',
);
/** A line of its own that names the source of the picture above. */
const CREDIT_IN_BRACKETS = /^[([](?:image|photo|picture|credit|source)\b[^)\]]{0,80}[)\]]$/iu;

/** What is told in the paragraph above a picture that has no caption. */
const TELLS_NEWS = /\b(?:said|says|told|will|would|announced|according to|has been|have been)\b/u;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const ENDS_DATED = new RegExp(
  `(?:,|\\bon|\\bin)\\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\\s)?${MONTH}\\s(?:\\d{1,2},\\s)?\\d{4}(?:,\\sin\\s[^;]{3,40}|,\\s\\p{Lu}[\\p{L}. ]{2,30})?\\.?$`,
  'u',
);
/** "Anna Holt, left, and Li Wei". */
const NAMES_PLACES =
  /(?<![\p{L}.'’-])\p{Lu}[\p{L}.'’-]+(?: \(\d+\))?,? (?:\(?(?:far |top |bottom |second from |third from )?(?:left|right|cent(?:er|re))\)?)(?:, |\)| and )/u;
/** What people do in pictures, told in the present. */
const IS_DOING =
  /(?<![\p{L}\p{N}_.'’-])\p{Lu}[\p{L}.'’-]+(?:,? \([^()]{1,12}\))?,?(?: of \p{Lu}\p{L}+)?(?: (?:left|right|center|centre),)? (?:speaks|talks|celebrates|poses|arrives|attends|walks|looks|holds|waves|gestures|stands|sits|leaves|reacts|performs|passes|puts|unveils?|listens|delivers|carries|signs|shakes|throws|shoots|catches|smiles|addresses|departs|watches|testifies|greets|hugs|kisses|lifts|points|answers|waits|prays|chats|appears|(?:is|are) (?:seen|pictured|shown|photographed))\b/u;
/** "This photo shows", "took this image of", "An artist's impression of". */
const TELLS_OF_PICTURE =
  /\b[Tt]his (?:(?:undated|file|aerial|satellite|handout|combination|\d{4}|\p{Lu}\p{L}+ \d{1,2}(?:, \d{4})?) )*(?:photo|photograph|image|picture|frame grab|screenshot)(?: (?:from|by|taken|released|provided|made)\b[^.]{0,60})? (?:shows|of)\b|^An (?:undated|aerial) (?:photo|photograph|image|picture) (?:shows|of)\b|^An? artist[’']s (?:illustration|impression|rendering|rendition|concept)\b|^(?:Pictured|Photographed)(?::| (?:above|here|left|right|from left)\b)/u;
/** A word without which no person's place is named; cheaper to look for. */
const SIDE = /left|right|cent(?:er|re)/u;
const TITLED = /\b(?:Rep|Sen|Gov|Dr|Mr|Mrs|Ms|St|Jr)\./gu;
const INSIDE_STOP = /[.!?]\s+["“‘]?\p{Lu}\p{Ll}+\s/u;

/**
 * Whether a paragraph of a page is the caption of a picture: it ends with the picture's credit, or the credit
 * follows it in brackets, or it speaks as captions do ("Anna Holt, left, greets Li Wei in Bay City, May 3,
 * 2026."). English. One such sign alone may be news ("The deal was signed on May 3, 2026."), two are not.
 */
export function isCaption(block: Block, next: Block | undefined): boolean {
  if (block.wordCount < MIN_CAPTION_WORDS || block.wordCount > MAX_CAPTION_WORDS) return false;
  if (block.kind !== 'plain') return false;
  if (ENDS_IN_CREDIT.test(block.text)) return true;
  if (next !== undefined && CREDIT_IN_BRACKETS.test(next.text))
    return !(next.isAfterBlank && TELLS_NEWS.test(block.text));
  if (TELLS_OF_PICTURE.test(block.text)) return true;
  const isDated = ENDS_DATED.test(block.text);
  const namesPlaces = SIDE.test(block.text) && NAMES_PLACES.test(block.text);
  if (!isDated && !namesPlaces) return false;
  if (!(isDated && namesPlaces) && !IS_DOING.test(block.text)) return false;
  return !INSIDE_STOP.test(block.text.replace(TITLED, ''));
}
