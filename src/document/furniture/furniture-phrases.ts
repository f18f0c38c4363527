/**
 * Sources of the regular expressions that tell page furniture by its words, one phrase a line. Each is
 * linear: no quantifier stands inside another. A line that only mentions such a thing ("Readers subscribe for
 * the recipes.") must not match: these are the forms that address the reader or stand alone.
 */

/** Whole lines: menus, buttons, footers. */
export const FURNITURE_LINES: readonly string[] = [
  '(?:back to )?(?:home|top|menu|main menu|search|close)',
  'share|tweet|e-?mail|print|save|reply|likes?|follow|copy link|link copied|donate|shop|store',
  'subscribe|subscribe now|sign in|sign up|sign out|log ?in|log ?out|register|(?:my )?account',
  'newsletters?|podcasts?|videos?|photos?|gallery|comments?|rss|sections|features|topics|tags|categories',
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
  '(?:get|download) the app|opinion|sports?|politics|business|world|entertainment|weather|travel|lifestyle',
];

/** Words of which a menu in one line is made: "Home News Sport Business". */
export const MENU_WORDS =
  'home news sport sports business culture opinion weather politics world tech technology science health travel lifestyle life style entertainment arts books film music tv food money finance markets economy education jobs careers local national international video videos photos pictures podcasts newsletters live latest more menu search sections topics about contact us help faq advertise advertising privacy policy terms conditions of use and cookie cookies settings accessibility sitemap sign in log out up register account subscribe shop share print email e-mail facebook twitter x instagram linkedin youtube whatsapp pinterest reddit telegram reply report copy link follow';

/** How a line of furniture begins. */
export const FURNITURE_OPENINGS: readonly string[] = [
  'subscribe (?:to|now|today|for|here)\\b',
  '(?:please )?sign up (?:for (?:our|the|my|free|a free|daily|weekly)|to (?:our|get|receive)|now|here|today)\\b',
  'get (?:the|our|all the|more|your)\\b[^.!?]{0,60}\\b(?:inbox|newsletters?|e-?mails?)\\b',
  '(?:please )?follow (?:us|me|him|her|them|@\\S+)\\b(?: on| for|[.!]?$)',
  'follow \\S.{0,40} on (?:twitter|facebook|instagram|linkedin|x|threads|mastodon|bluesky|youtube|tiktok)\\b',
  'like us on|join (?:us on|our (?:newsletter|mailing|community|channel)|the (?:conversation|discussion))',
  'share (?:this|on|via|with your|the article)\\b',
  'click here\\b|scroll down (?:for|to (?:see|read|watch))\\b|scroll down$',
  "(?:let[’']s |please |we[’']d love to )(?:stay|keep|get) (?:in|up)\\b",
  'stay (?:in touch|connected|up to date|informed|tuned)\\b',
  '(?:read|see|watch|listen|learn|find out|discover) (?:more|also|next)(?:\\s*[:>»|]| (?:at|on|from|about|stories|news|here)\\b)',
  'read (?:our|the) (?:full|latest|original) (?:story|article|report|post|coverage|review)\\b.{0,40}$',
  '(?:more|related)(?: (?:stories|articles|news|coverage|reading|links|content|posts|topics|from|on this))?\\s*[:>»|]',
  'you (?:may|might) (?:also )?(?:like|enjoy|be interested)',
  "don[’']t miss\\b[^.]{0,60}\\b(?:newsletter|inbox|updates?|stories|story)\\b|never miss an? (?:story|update|post)",
  'skip to (?:main |the )?(?:content|navigation)\\b|jump to (?:content|navigation|comments|recipe)\\b',
  '(?:photo|photograph|photos|image|images|picture|pictures|pic|illustration|graphic|caption|credit|file photo)s?(?: (?:by|credits?|courtesy|of|source|caption))?\\s*[:/|©]',
  '(?:image|photo|photograph|picture|illustration) (?:by|courtesy|credit)\\b',
  'source:\\s.{0,60}$',
  '(?:copyright|©|\\(c\\))\\s*(?:©|\\(c\\)|\\d{4}|\\p{L})',
  'all rights reserved',
  'this (?:article|story|post|page|website|content|report) (?:was|is|has been|uses|may|originally|first)\\b.{0,40}\\b(?:published|appeared|cookies|sponsored|updated|affiliate|edited|produced|translated|supported)\\b',
  '(?:we|our (?:site|website|partners)|this (?:site|website))\\b.{0,80}\\bcookies\\b',
  'by (?:using (?:this|our)|continuing to|clicking|signing up|subscribing|submitting)\\b.{0,80}\\b(?:you|agree|consent|accept)\\b',
  '(?:accept|reject|manage) (?:all )?(?:cookies|preferences)',
  'already (?:a|have an) (?:subscriber|member|account)|not a (?:subscriber|member)',
  'create (?:a free|an|your) account$|enter your e-?mail (?:address )?(?:to|below|$)|your e-?mail address\\b.{0,40}$',
  'thank(?:s| you) for (?:reading|subscribing|signing up|your (?:support|subscription))',
  '(?:leave|add|post|write) a (?:comment|reply)\\b|(?:view|show|read|see) (?:all |\\d+ )?comments',
  '\\d+ (?:comments?|shares?|likes?|views?|retweets?)\\s*$|\\d+[- ]min(?:ute)?s? read\\b.{0,20}$|(?:reading time|read time)\\b.{0,30}$',
  'comments? (?:\\(\\d+\\)|are (?:closed|moderated|disabled)|policy)',
  '(?:terms of (?:use|service)|privacy policy|cookie policy)\\b.{0,60}$',
  'advertisement\\b|(?:paid|sponsored) (?:content|post|partner)\\b|(?:paid|sponsored) by\\b',
  '(?:download|get) (?:the|our) (?:\\S+ )?app\\b.{0,40}$',
  '(?:support|donate to) (?:our|us|independent)\\b|become a (?:member|subscriber|supporter|patron)\\b.{0,60}$',
  '(?:do you )?have (?:a|you got a) (?:story|tip|news tip|question|correction)\\b.{0,60}\\?|got a (?:tip|story)\\b',
  'send us (?:a |your )?(?:tips?|story|stories|news|thoughts|feedback)\\b',
  '(?:for (?:more|further) information|for (?:media|press) (?:inquiries|enquiries)|(?:media|press|investor) (?:contacts?|inquiries|enquiries|relations))\\b.{0,30}[,:]',
  'unsubscribe\\b|view (?:this )?(?:e-?mail )?in (?:your )?browser|you (?:are receiving|received) this|sent from my\\b',
  "(?:editor[’']s|editors[’']) note:|corrections?:|disclaimer:|disclosure:|reporting by\\b|editing by\\b|additional reporting\\b",
  'filed under\\b|tags?:|topics?:|categor(?:y|ies):|posted in\\b.{0,40}$|tagged\\b.{0,60}$',
  '(?:opens|open) in (?:a )?new (?:window|tab)|(?:watch|listen|video|gallery):|play video|now playing|media caption|image (?:caption|copyright|source)',
  'keywords?:|this e-?mail (?:and|is|message|may)\\b|please consider the environment\\b|was this .{0,30}helpful\\?',
  '(?:breaking news (?:update|alert)|(?:previous|original|latest) (?:story|version|update)|latest developments?|updated?)\\b[^.\\]]{0,40}\\b(?:posted|published|updated|at)\\b[^\\]]{0,40}\\]',
  'please enable (?:javascript|cookies)|(?:you need to |please )?(?:enable|turn on) javascript|this site (?:uses akismet|is protected by)|learn how your comment data',
  "save my name, e-?mail|notify me (?:via|of|by)\\b|(?:please )?check the opt-in box|an e-?mail with an activation link|we[’']ll never share your (?:details|e-?mail)",
  "get (?:breaking|the latest|the day[’']s|(?:the |your )?daily|the best) .{0,60}\\b(?:alerts|news|updates|stories)\\b|(?:the )?(?:news and )?stories that matters?,? (?:delivered|sent|in your)\\b",
  "share your (?:thoughts|opinion|comments|story) (?:with|below|in)\\b|(?:we[’']d|we would) like to hear what you think\\b|the \\S.{0,30} (?:publishes|welcomes|is committed to publishing) [^.]{0,40}\\bletters to the editor\\b|click to (?:subscribe|share)\\b",
  'we (?:value|respect|care about) your privacy|we and our (?:\\d+ )?(?:trusted )?(?:partners|vendors)\\b|did you (?:make|try) this recipe|tag (?:us|me|@\\S+) on\\b|leave a (?:star )?rating\\b',
  'you can unsubscribe\\b|unsubscribe at any time|if you (?:click on|buy|purchase) (?:one|something|a product|an item|products?)\\b.{0,60}\\b(?:commission|link|share|purchase|post)\\b',
  '(?:send|e-?mail) (?:news |your )?tips (?:to|or)\\b|(?:as you comment|when commenting), please\\b|we reserve the right to remove\\b',
  '(?:want|looking for|need) more \\S.{0,40}\\?.{0,20}\\b(?:join|subscribe|sign up|check out)\\b|check out (?:our|more) .{0,80}\\b(?:here|newsletter|picks|coverage|stories|page)\\b',
  "(?:also|see also|watch|also read|see|read|must read|don[’']t miss):\\s.{4,120}$|(?:see|read|watch) more(?: on-set| from)?\\b.{0,80}[:.]$",
  '(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:in|by|here|on)\\b|(?:story|article|reported|additional reporting) (?:first )?(?:appeared|contributed) (?:on|by)\\b',
  'home\\s*[>»/|›]|from the (?:section|archive)\\b.{0,30}$',
];

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
  ['contributed', '^[^.!?]*\\bcontributed (?:to )?(?:this|the) (?:report|story|article|piece)\\b'],
  ['privacy', '(?:google|our) privacy policy\\b.{0,60}terms of service'],
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
    'sign(?:ing)? up (?:for|to) (?:our|the|my) [^.]{0,30}newsletter|subscribe to (?:our|the|my) newsletter',
  ],
  ['subscribe to', 'subscribe to (?:our|my) (?:channel|podcast|feed)'],
  ['click here', 'click here (?:to|for)\\b'],
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
  'site ?map|quick links|company|site links|useful links|(?:photo|image) credits?|tags|topics|categories',
];
