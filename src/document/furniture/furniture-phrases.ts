/**
 * Sources of the regular expressions that tell page furniture by whole lines, by phrases within a line and by
 * headings, one a row; how a line begins is in furniture-openings.ts. Each is linear: no quantifier stands inside
 * another. A line that only mentions such a thing must not match.
 */

/** Whole lines: menus, buttons, footers. */
export const FURNITURE_LINES: readonly string[] = [
  '(?:back to )?(?:home|top|menu|main menu|search|close)',
  'share|tweet|e-?mail|print|save|reply|likes?|follow|copy link|link copied|donate|shop|store',
  'subscribe|subscribe now|sign in|sign up|sign out|log ?in|log ?out|register|(?:my )?account',
  'newsletters?|podcasts?|videos?|photos?|gallery|comments?|rss|sections|topics|tags|categories',
  'advertisements?|advertising|advertise(?: with us)?|sponsored|promoted|trending',
  'most (?:read|popular|viewed|shared)|latest(?: news| stories)?|top stories|breaking news',
  '(?:read|learn|see|view|show|load) (?:more|all)|more|more news|continue reading|related|recommended|next|previous|prev',
  'sharing is caring|thanks for (?:watching|reading|sharing)|(?:see|view) (?:full )?gallery|back to gallery|visit website|click to tweet',
  '(?:previous|next) (?:post|article|story)|(?:image )?\\d+ (?:of|/) \\d+|no spam, we promise|leave comments|close (?:ad|menu|gallery)|adverts?|featured video',
  'skip|loading|about|about us|contact|contact us|careers|jobs|help|faqs?|support|site ?map|classifieds|obituaries',
  'privacy|privacy (?:policy|notice)|cookies?|cookie (?:policy|settings|preferences)|accessibility',
  'terms|terms (?:of (?:use|service)|and conditions|& conditions)',
  'facebook|twitter|instagram|linkedin|youtube|pinterest|whatsapp|reddit|tiktok|telegram|messenger|flipboard',
  '(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))(?: [^.!?,]{1,40})?,',
  '(?:accept|reject|allow|decline|agree to) all|manage (?:options|preferences|choices|settings)|pin it|rate (?:this )?recipe|agree|i accept|got it',
  'related (?:topics|internet links|items|tags|searches|stories)|more on this (?:story|topic)|elsewhere|hide caption|toggle caption|(?:enlarge|expand)(?: this)?(?: image| photo)?|full ?screen|print this (?:article|page|story)',
  'add to (?:basket|cart|bag|wish ?list|collections|favou?rites)|write a review|recently viewed|customers also bought|frequently bought together|size guide|track my order',
  "flag as (?:offensive|inappropriate)|report (?:abuse|this comment|an issue|a problem|an error)|improve this (?:question|answer)|add a comment|copy link to paste in your message|what[’']s your reaction\\??",
  'most watched(?: .{1,20})?|story continues below|article continues below|back to the front page|most commented|text size|view (?:all|gallery|slideshow|transcript)|read in app',
  'more (?:to (?:follow|come)|follows|soon)|reuters|pa media|getty images/istock\\p{L}*|(?:remove|hide|report) ads?|ads?(?: feedback)?|partner content|your privacy choices|link copied to clipboard|copied|copy this link',
  '(?:save|gift|bookmark|republish|listen to|share|print|cite|embed)(?: (?:this|the|full))? (?:article|story|post|content|page|recipe)|(?:print|pin|jump to|save)(?: the)? recipe|save for later|bookmark|load comments|(?:show|read|view|see|load) less|collapse|audio by carbonatix|listen(?: ·)? \\d{1,2}(?::\\d{2})? min(?:utes)?',
  '(?:donate|join|subscribe|buy|shop|order|apply|book|register) (?:now|today)|make a donation|create account|return to top|send feedback|submit a correction|reprints|licensing|reuse this content|(?:watch|listen) live|(?:un)?mute|pause|next up|tap to unmute|please wait|no thanks|maybe later|not now|dismiss|following',
  '(?:view|open) image (?:in )?(?:full ?screen|gallery)|image gallery|bluesky|threads|switch to (?:dark|light) mode|choose your (?:language|edition)|change location|edit links|view history|what links here|edit(?: this page)?(?: on github)?|(?:fork|star|watch) \\d{1,6}(?:[.,]\\d{1,3})?k?|on this page|in this (?:article|story)|like (?:this|loading)|see translation|most relevant',
  'readme|(?:mit|apache|bsd|gpl|mpl|isc)(?:[ -][\\d.]{1,4})? licen[cs]e|feed post(?: number \\d+)?|folders and files|repository files navigation|navigation menu|go to file|(?:pull requests|issues|branches|tags|releases|contributors|packages|used by) \\d[\\d,]{0,6}|\\d[\\d,]{0,6} (?:branch(?:es)?|tags|reposts?|reviews|ratings)|verified (?:buyer|purchase)|price when reviewed.{0,20}|story saved|up ?vote|down ?vote|go to comments',
  '(?:in|out of) stock|free (?:shipping|returns)|customer reviews|sort by|filters?|check (?:latest )?price|(?:view|see|get) (?:the )?deal|(?:buy|see|view|shop)(?: it)? (?:at|on) (?:amazon|walmart|ebay|target|best buy|etsy)|ask a question|report this (?:post|comment)|update your preferences|forward to a friend|type your e-?mail|restack',
  '(?:get|download) the app|opinion|sports?|politics|business|world|entertainment|weather|travel|lifestyle',
];

/** Words of which a menu in one line is made: "Home News Sport Business". */
export const MENU_WORDS =
  'home news sport sports business culture opinion weather politics world tech technology science health travel lifestyle life style entertainment arts books film music tv food money finance markets economy education jobs careers local national international video videos photos pictures podcasts newsletters live latest more menu search sections topics about contact us help faq advertise advertising privacy policy terms conditions of use and cookie cookies settings accessibility sitemap sign in log out up register account subscribe shop share print email e-mail facebook twitter x instagram linkedin youtube whatsapp pinterest reddit telegram reply report copy link follow npm version build status license coverage downloads ci passing release codecov badge';

/**
 * Phrases that mark a whole line wherever they stand in it, each with a word in lower case that it has: a
 * line without the word is not searched.
 */
export const FURNITURE_PHRASES: readonly (readonly [word: string, phrase: string])[] = [
  ['rights reserved', 'all rights reserved'],
  ['may not be', 'may not be (?:published|reproduced|reprinted|redistributed|republished)'],
  ['inbox', '\\b(?:in|to|meet|reach) your inbox\\b'],
  ['getty', 'getty(?: images)?\\s*[)\\]]?$'],
  ['images', '(?:getty|afp|ap|epa|reuters|alamy|corbis) images\\s*[)\\]]?$'],
  ['stock', '(?:shutterstock|istock|adobe stock)\\s*[)\\]]?$'],
  [
    'photo',
    '(?:\\b(?:ap|afp|epa|reuters|file|courtesy) photo\\s*[)\\]]?|\\((?:ap |file )?photo\\b[^)]{0,60}\\)\\.?)$',
  ],
  ['photograph', '\\bphotograph(?:y|s|er)?(?: by)?:'],
  ['photo', '\\bin this (?:[^.]{0,40},? )?(?:file |handout |undated )?photo\\b'],
  ['via ap', '\\(\\p{L}[^()]{0,40}via ap\\b[^()]{0,20}\\)'],
  ['(background)', '\\(background\\)'],
  [
    'cookies',
    '\\b(?:these|all|of|necessary|our|third-party) cookies\\b.{0,80}(?:browser|website|consent|opt|enable|experience)|opt(?:ing)?[- ]out of [^.]{0,30}cookies|category only includes cookies',
  ],
  [
    'contributed',
    '^(?:[^.!?]|(?<=\\b\\p{L})\\.){0,200}\\bcontributed (?:(?:to )?(?:this|the) (?:report|story|article|piece)(?: from [^.!?]{2,40})?|from \\p{L}+)\\.?$',
  ],
  [
    'reported',
    '\\breported and wrote\\b|\\bwrote and reported\\b|\\breported from [^.!?,]{2,40},? and wrote\\b|\\breported from [^.!?,]{2,40},? and [^.!?]{2,40} (?:reported from|wrote)\\b',
  ],
  ['cookies', '\\b(?:this|our) (?:website|site) uses cookies\\b|\\bcookies that (?:are|ensure|help)\\b'],
  ['commission', '\\b(?:we|\\S+) may (?:earn|receive|get) (?:a|an) (?:\\S+ )?(?:commission|share)\\b'],
  [
    ' here',
    '\\b(?:you can|please) (?:view|read|see|find|watch|listen to) (?:our|the|my) [^.]{1,60} here ?\\.?$',
  ],
  ['copyright', '\\bsubject to copyright\\.'],
  ['(image', '\\(images?\\b[^)]{0,60}\\)\\.?$'],
  [
    'newsletter',
    'sign(?:ing)? up (?:for|to) (?:our|my) [^.]{0,30}newsletter|subscribe to (?:our|my) newsletter',
  ],
  ['reader-supported', '\\bis a reader-supported publication\\b'],
  ['you can', '\\byou can (?:reach|e-?mail|contact|write to) [^.!?]{1,40} (?:at|via|on) [^\\s@]+@[^\\s@]+$'],
  ['://', '^[\\p{L} -]{0,24}:?\\s?https?://\\S+$'],
  ['click here', 'click here (?:to|for)\\b'],
  [
    'in the comment',
    '(?:\\b(?:tell|let) (?:us|me)\\b|\\b(?:leave|share|post|drop) (?:your|a)\\b|\\bsound off\\b)[^.!?]{0,60}\\bin the comments?\\b[^.!?]{0,60}[.!?]*$',
  ],
  [
    '(@',
    '^[^.!?]{1,60}\\(@\\w{2,20}\\) (?:on )?(?:\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4})',
  ],
  ['pic.twitter', '^pic\\.twitter\\.com/\\w+$'],
  ['can be', '\\bcan be (?:reached|contacted|followed) (?:at|on|via)\\b[^.!?]{0,40}(?:@|\\d{3}|twitter)'],
  ['get in touch', '\\bget in touch by e-?mail'],
  [
    'follow',
    'follow (?:us|me|him|her) on (?:twitter|facebook|instagram|linkedin|x|threads|mastodon|bluesky|youtube|tiktok)\\b',
  ],
];

/** Headings whose section is furniture. */
export const FURNITURE_SECTIONS: readonly string[] = [
  'related(?: (?:articles|stories|posts|content|links|coverage|reading|news|topics))?',
  'more (?:on|from|in|like) .{1,60}|more (?:stories|news|articles)',
  'you (?:may|might) also (?:like|enjoy|be interested in)|recommended(?: (?:for you|reading|stories|articles))?',
  'read (?:next|more|this next|also)|up next|what to read next',
  'most (?:read|popular|viewed|shared|commented)(?: .{1,30})?|trending(?: .{1,20})?|top stories|popular(?: (?:posts|stories|now))?',
  "latest (?:news|stories|posts|from .{1,30})|editors?[’']?s?[’']? picks?|don[’']t miss|in case you missed it",
  'from (?:the web|our partners|around the web)|sponsored (?:content|links|stories)|promoted (?:content|stories)',
  'about (?:the )?(?:author|authors|writer|us|this site)|author(?: bio(?:graphy)?)?',
  '(?:\\d+ )?comments?(?: \\(?\\d+\\)?)?|leave a (?:comment|reply)|join the (?:conversation|discussion)|responses',
  'share(?: this(?: (?:article|story|post|page))?)?|follow(?: us)?(?: on .{1,30})?|connect with us|stay (?:connected|in touch|informed)',
  '(?:our |sign up for (?:our|the) )?newsletters?|subscribe(?: (?:to|now|today).{0,40})?|get (?:our|the) newsletter',
  '(?:media|press|investor) (?:contacts?|relations|enquiries|inquiries|office)(?: contacts?)?|contacts?(?: (?:us|information|details))?|notes to editors?',
  'forward[- ]looking statements?|safe harbou?r(?: statement)?|legal(?: notice)?|disclaimer',
  'references|bibliography|works cited|footnotes|see also|external links|further reading',
  'visitor comments|what others are reading|explore more|our picks|suggested reads|keep reading|also from this source|customers (?:also )?(?:bought|viewed).{0,30}|recently viewed|hot network questions|elsewhere|recent (?:posts|articles|stories|comments|news)|blogroll|people also .{1,30}',
  'site ?map|quick links|company|site links|useful links|(?:photo|image) credits?|tags|topics|categories',
];
