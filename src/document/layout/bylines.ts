import { countWords } from '../../contract/words';

/** Longer lines say more than who wrote when. */
const MAX_BYLINE_WORDS = 16;
const MAX_BYLINE_CHARS = 200;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,?\\s+)';
const CLOCK = '(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*[A-Z]{2,4})?)';
const DAY = `(?:${WEEKDAY}?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.+Z-]+)?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}))`;
const DATED =
  '(?:(?:last |first )?(?:published|updated|posted|modified|created|date|dated|revised|issued)(?:\\s+(?:on|at|by))?(?:\\s*[:|])?\\s*)';

/** A date, with or without a time, alone on its line. */
const DATE_LINE = new RegExp(
  `^[|•·\\s]*(?:${DATED})?(?:${CLOCK},?\\s*)?${DAY}(?:,?\\s*(?:(?:at|-|–|\\|)\\s*)?${CLOCK})?(?:\\s*[|•·–-].{0,40})?\\.?$`,
  'iu',
);
const AGE_LINE =
  /^(?:(?:published|updated|posted)\s+)?(?:about |over )?(?:\d{1,2}|an?|one|two|three|four|five) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\.?$/iu;
const DATED_LABEL =
  /^(?:published|updated|posted)\s+(?:on\s+)?\p{L}{3,9}\.? \d{1,2},[^.!?]{0,60}$|^(?:published|updated|posted|last updated|last modified)\s*[:|][^.!?]{0,60}$/iu;

/** "By Anna Holt", "Words by Li Wei and Tom Baker, Science editor". */
const NAMED =
  /^(?:(?:[Bb]y|BY)|(?:[Ww]ritten|[Ww]ords|[Ss]tory|[Pp]osted|[Rr]eported|[Rr]eporting|[Ee]dited|[Ii]nterview|[Pp]hotographs?|[Tt]ranslated|[Rr]eviewed) by|[Aa]uthors?:)\s+(?:\p{Lu}|the\s)[^!?:;]*[^.!?:;]$/u;

/** "Anna Holt, staff writer", "Li Wei | Political Correspondent". */
const ROLE_LINE =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}\s*[,|–-]\s*(?:\p{L}+ ){0,4}(?:writer|reporter|correspondent|editor|journalist|columnist|contributor|staff|producer|blogger)s?(?:,? .{0,30})?$/iu;

/** "From: Anna Holt", the head of an e-mail. */
const MAIL_HEADER = /^(?:from|to|cc|bcc|date|sent|reply-to|received|attachments?):\s.{0,200}$/iu;
const MAIL_QUOTE_HEADER = /^(?:on\s.{4,120}\bwrote:|-+\s?(?:original|forwarded) message\s?-+)$/iu;

/** Whether a line stands above the message that an e-mail answers: "On 3 May, Anna Holt wrote:". English. */
export function isMailQuoteHeader(text: string): boolean {
  return text.length <= MAX_BYLINE_CHARS && MAIL_QUOTE_HEADER.test(text);
}

/** Whether a line tells only who wrote the text, when, or for whom. English. */
export function isByline(text: string): boolean {
  if (text.length > MAX_BYLINE_CHARS) return false;
  if (MAIL_QUOTE_HEADER.test(text) || MAIL_HEADER.test(text)) return true;
  if (countWords(text) > MAX_BYLINE_WORDS) return false;
  return (
    DATE_LINE.test(text) ||
    AGE_LINE.test(text) ||
    DATED_LABEL.test(text) ||
    NAMED.test(text) ||
    ROLE_LINE.test(text)
  );
}
