/**
 * How a line or a sentence of page furniture begins, in small letters: the words that may stand first, and the
 * source of a regular expression for the whole opening, which is tried only where one of them does. `0` stands
 * for any digit. Each expression is linear: no quantifier stands inside another. A sentence that only mentions
 * such a thing ("Readers subscribe for the recipes.") must not match: these are the forms that address the
 * reader or stand alone. What calls on the reader is in furniture-calls.ts.
 */
export const FURNITURE_OPENINGS: readonly (readonly [firstWords: string, opening: string])[] = [
  // Links to other texts.
  [
    'read see watch listen learn find discover',
    '(?:read|see|watch|listen|learn|find out|discover) (?:more|also|next)(?:\\s*[:>»|]| (?:at|on|from|about|stories|news|here)\\b)',
  ],
  [
    'read see',
    '(?:read|see) (?:our|the) (?:full|latest|original|rest of the) (?:story|article|report|post|coverage|review|interview)\\b.{0,40}$|read (?:our|the|my) [^.!?,]{1,60} here[.!]*$',
  ],
  [
    'more related',
    '(?:more|related)(?: (?:stories|articles|news|coverage|reading|links|content|posts|topics|from|on this))?\\s*[:>»|]',
  ],
  ['you', 'you (?:may|might) (?:also )?(?:like|enjoy|be interested)'],
  [
    'skip jump',
    'skip (?:to (?:main |the )?(?:contents?|navigation)|ad(?:vertisement)?)\\b|jump to (?:content|navigation|comments|recipe|search)\\b',
  ],
  [
    'continue story article',
    'continue reading\\b.{0,30}$|(?:story|article) continues (?:below|after|underneath)\\b(?: (?:this |the )?(?:advertisement|ad|video|image|photo|gallery)\\b)?.{0,20}$',
  ],
  [
    "also see watch read must don’t don't",
    "(?:(?:see also|watch|also read|read also|read next|see|read|must read|don[’']t miss):|(?:also read|read also|read) \\|)\\s.{4,120}$",
  ],
  [
    'see read watch',
    '(?:see|read|watch) more(?: on-set| from)?\\b[^,;]{0,80}:$|(?:see|read|watch) more (?:on-set|from|stories|news|photos|pictures|videos)\\b[^,;]{0,60}\\.?$|see more [^,;]{1,60}$',
  ],
  ['check', 'check out (?:our|more) .{0,80}\\b(?:here|newsletter|picks|coverage|stories|page)\\b'],
  [
    'watch listen see view play',
    '(?:watch|listen to|see|view|play) (?:the |this |our )?(?:full |live )?(?:video|interview|episode|podcast|clip|gallery|slideshow|story|photos)(?: (?:above|below|here|now|in full))?[.!:]*$|watch (?:this|the) video (?:to|above|below)\\b.{0,60}$',
  ],
  ['home', 'home\\s*[>»/|›]'],
  [
    'filed tags tag topics topic category categories posted tagged keywords keyword',
    'filed under\\b|tags?:|topics?:|categor(?:y|ies):|posted in\\b.{0,40}$|tagged\\b.{0,60}$|keywords?:',
  ],

  // Pictures and players.
  [
    'photo photos photograph photographs image images picture pictures pic illustration graphic caption credit file',
    '(?:photo|photograph|photos|image|images|picture|pictures|pic|illustration|graphic|caption|credit|file photo)s?(?: (?:by|credits?|courtesy|of|source|caption))?\\s*[:/|©]',
  ],
  [
    'image photo photograph picture illustration',
    '(?:image|photo|photograph|picture|illustration) (?:by|courtesy|credit)\\b(?! (?:image|photo|picture))(?: \\S+){1,8}$',
  ],
  [
    '(',
    '\\((?:photo|image|picture|pic|video|graphic|file|credit)s?(?: (?:by|credits?|courtesy|of|source|via))?\\s*[:/|][^)]{0,100}\\)?\\.?$|\\((?:(?:additional|with) )?(?:reporting|writing|editing|inputs|compiled|reported|written|edited) (?:by|from)\\b',
  ],
  ['image media', '(?:media|image) (?:caption|copyright|source)|media playback is (?:not|un)'],
  [
    'video loading',
    'video player(?: is)? loading|loading(?: (?:video|player|comments|\\.\\.)|\\s*(?:\\.\\.|…))',
  ],
  [
    'your please you this sorry',
    "your browser does(?: not|n[’']t) support\\b|please enable (?:javascript|cookies)|(?:you need to |please )(?:enable|turn on) javascript|(?:sorry,? )?this (?:video|content|page|article|feature) (?:can ?not|can[’']t|is (?:currently )?(?:not|no longer|un))\\s?(?:be played|available)\\b",
  ],
  ['enable turn', '(?:enable|turn on) javascript'],
  [
    'to',
    'to (?:play|view|watch|see|listen to) this (?:video|audio|content|media|gallery|page)\\b.{0,20}\\b(?:you (?:need|must|will need)|please|enable)\\b',
  ],
  [
    'watch listen video gallery play now',
    '(?:watch|listen|video|gallery):|play video[.:]*$|now playing(?:[:.]|$)',
  ],
  ['opens open', '(?:opens|open) in (?:a )?new (?:window|tab)'],
  ['view a', 'view this post on\\b|a post shared by\\b[^.!?]{0,60}\\(@'],

  // Rights, sources, notes of the editors.
  [
    'with writing compiled graphics graphic our',
    'with (?:additional )?(?:reporting|inputs) (?:by|from) [^,]{3,60}$|writing by [^.;]{3,40}[;,] (?:additional|editing|reporting)\\b|(?:compiled|graphics?) by [^,]{3,40}$|our standards:',
  ],
  ['report match', '(?:match )?reports? (?:supplied|provided) by [^,]{3,40}$'],
  ['originally', 'originally (?:published|posted) (?:on|at|by) (?:\\S+ ){0,3}\\S+$'],
  ['source', 'source:\\s.{0,60}$'],
  [
    'copyright © (',
    '(?:©|\\(c\\))\\s*(?:©|\\(c\\)|\\d{4}|\\p{L})|copyright\\s*(?:©|\\(c\\)|[^.!?]{0,40}(?:19|20)\\d{2})|copyright(?! (?:laws?|acts?|rules?|holders?|owners?|claims?|protection|office|infringement)\\b)(?: \\S+){1,4}$',
  ],
  ['all', 'all rights reserved'],
  [
    'this',
    'this (?:article|story|post|page|website|content|report|piece|column|recipe) (?:was|is|has been|uses|may|originally|first)\\b.{0,40}\\b(?:published|appeared|cookies|sponsored|updated|affiliate|edited|produced|translated|supported|amended|corrected|republished)\\b',
  ],
  [
    'this',
    'this is a (?:breaking|developing)(?: news)? story(?:[.!:]|$|,| and (?:will|it|we)\\b)|this (?:site|page) (?:uses akismet|is protected by|was last (?:edited|updated|modified))',
  ],
  [
    'an a',
    'an? (?:(?:earlier|previous|prior) )?version of this (?:article|story|post|report|piece|headline|column|page|caption|recipe|transcript)\\b',
  ],
  [
    'we our this',
    '(?:we|our (?:site|website|partners)|this (?:site|website))\\b.{0,80}\\bcookies\\b|we (?:value|respect|care about) your privacy|we and our (?:\\d+ )?(?:trusted )?(?:partners|vendors)\\b',
  ],
  [
    'by',
    'by (?:using (?:this|our)|continuing to|clicking|signing up|entering (?:your|my)|subscribing|submitting)\\b.{0,80}\\b(?:you|agree|consent|accept)\\b',
  ],
  [
    'this some as affiliate our',
    '(?:this|some|our|the) (?:post|article|page|site|links?|blog|recipe|video|story)\\b[^.!?]{0,40}\\baffiliate (?:links?|commissions?)\\b|as an (?:amazon )?(?:associate|affiliate),? (?:i|we) (?:may )?(?:earn|receive|get)\\b|affiliate links? (?:may|in this)\\b',
  ],
  [
    'products all prices price our we',
    '(?:all |our )?(?:products?|items?|picks)(?: (?:featured|here|listed|on this page|we recommend))? (?:is|are) (?:independently |hand-?)(?:selected|chosen|picked|reviewed)\\b|prices? (?:(?:is|are|was|were) )?(?:correct|accurate) (?:at|as of)\\b|we independently (?:review|select|choose|test|evaluate)\\b',
  ],
  ['do', 'do not sell (?:or share )?my\\b'],
  ['accept reject manage', '(?:accept|reject|manage) (?:all |additional |optional )?(?:cookies|preferences)'],
  [
    'terms privacy cookie',
    '(?:terms of (?:use|service)|privacy policy|cookie policy)(?:\\s*(?:[|·•,&/–-]|and\\b|apply\\b).{0,60})?$',
  ],
  [
    "editor’s editor's editors’ editors' correction corrections disclaimer disclosure reporting editing additional",
    "(?:editor[’']s|editors[’']) note:|corrections?:|disclaimer:|disclosure:|reporting by\\b|editing by\\b|additional reporting\\b",
  ],
  [
    'the views opinions',
    '(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:(?:here|in (?:this|the (?:article|contents?|comments?|post|blog|piece|column)|these))\\b|(?:\\S+ ){0,8}(?:are (?:solely |strictly )?(?:those|his|her|their)\\b|do not (?:necessarily )?(?:reflect|represent)\\b))',
  ],
  ['the', 'the (?:\\S+ ){1,5}is not responsible for the content of\\b'],
  [
    'breaking previous original latest update updated',
    '(?:breaking news (?:update|alert)|(?:previous|original|latest) (?:story|version|update)|latest developments?|updated?)\\b[^.\\]]{0,40}\\b(?:posted|published|updated|at)\\b[^\\]]{0,40}\\]|updated? at \\d.{0,30}$',
  ],
  ['last', 'last (?:edited|reviewed|modified) on\\b.{0,40}$'],
  ['text content', '(?:text|content) is available under\\b'],
  [
    'for media press investor',
    '(?:for (?:more|further) information|for (?:media|press) (?:inquiries|enquiries)|(?:media|press|investor) (?:contacts?|inquiries|enquiries|relations))\\b.{0,30}[,:]|for confidential (?:support|help|advice)\\b.{0,60}\\b(?:call|contact|visit|in the)\\b',
  ],
  [
    'you',
    'you can find this story in\\b|you can follow (?:our|the|along)\\b.{0,40}\\b(?:below|here|live)[.!]*$|you can (?:follow|reach|contact|e-?mail) (?:him|her|them|us|me)\\b',
  ],

  // Buttons, notices, counts.
  [
    '0',
    '\\d[\\d.,]*[km]? (?:comments?|shares?|likes?|views?|retweets?)\\s*$|\\d+[- ]min(?:ute)?s? read\\b.{0,20}$|\\d{1,2} \\p{L}{3,9} \\d{4} last updated at\\b',
  ],
  ['reading read estimated', '(?:(?:estimated )?reading time|read time)\\b.{0,30}$'],
  [
    'advertisement advertisements paid sponsored',
    'advertisements?(?:[.:]*$| [-–—(]|\\.? scroll to continue\\b| (?:story|article) continues\\b)|(?:paid|sponsored) (?:content|post|partner)(?:[.:|]*$| (?:by|from)\\b)|(?:paid|sponsored) by\\b[^,]{0,60}$',
  ],
  [
    'download get available allow turn enable notifications',
    '(?:download|get) (?:the|our) (?:\\S+ ){0,4}app(?:[.!]*$| (?:now|here|today|for|from|on|to)\\b.{0,40}$)|get it on (?:google play|the app store)\\b|available on the app store\\b|(?:allow|turn on|enable) notifications(?:[.!]*$| (?:to (?:get|receive|see|stay)|and (?:get|never))\\b.{0,60}$)|notifications can be (?:managed|turned)\\b',
  ],
  ['download get order print', '(?:download|get|order|print) your\\b[^.!?]{0,40} here\\b'],
  ['view sent', 'view (?:this )?(?:e-?mail )?in (?:your )?browser|sent from my\\b'],
  [
    'this was',
    'this e-?mail (?:and any|is (?:confidential|intended|sent)|message (?:and|is)|may (?:contain|be))\\b|was this (?:e-?mail|newsletter) forwarded\\b',
  ],
  ['this', 'this audio is (?:auto|generated|computer)'],
  [
    'from for this retrieved',
    'from wikipedia, the free encyclopedia|for other uses, see\\b|this article (?:needs additional citations|has multiple issues|relies (?:largely|too)|does not cite|may (?:need|require|contain|be too)|is an orphan|is about [^.]{1,80}\\. for )|retrieved (?:on )?\\d{1,2} \\p{L}{3,9} \\d{4}[.]*$',
  ],
  [
    'success error oops something there',
    'success! an e-?mail\\b|error! there was\\b|(?:oops\\S* )?something went wrong[,.!]? (?:please|try|while)\\b|there was an error (?:processing|submitting|with your)\\b',
  ],
  ['learn', 'learn how your comment data'],
  ['powered proudly theme', '(?:proudly )?powered by \\S.{0,40}$|theme by \\S.{0,30}$'],
  ['ships', 'ships (?:within|in) \\d{1,2} (?:\\S+ )?(?:hours|days)[.!]*$'],
  ['free', 'free (?:delivery|shipping|returns) on (?:all )?orders\\b'],
];
