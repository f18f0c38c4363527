/**
 * How a line or a sentence of page furniture begins, in small letters: the words that may stand first, and the
 * source of a regular expression for the whole opening, which is tried only where one of them does. `0` stands
 * for any digit. Each expression is linear: no quantifier stands inside another. A sentence that only mentions
 * such a thing ("Readers subscribe for the recipes.") must not match: these are the forms that address the
 * reader or stand alone.
 */
export const FURNITURE_OPENINGS: readonly (readonly [firstWords: string, opening: string])[] = [
  // Newsletters, accounts, following.
  ['subscribe', 'subscribe (?:to|now|today|for|here)\\b|subscribe[!.:]*$'],
  [
    'please sign',
    '(?:please )?sign up (?:for (?:our|the|my|free|a free|daily|weekly)|to (?:our|get|receive)|now|here|today)\\b',
  ],
  ['get', 'get (?:the|our|all the|more|your)\\b[^.!?]{0,60}\\b(?:inbox|newsletters?|e-?mails?)\\b'],
  [
    'get the news stories',
    "get (?:breaking|the latest|the day[’']s|(?:the |your )?daily|the best) .{0,60}\\b(?:alerts|news|updates|stories)\\b|(?:the )?(?:news and )?stories that matters?,? (?:delivered|sent|in your)\\b",
  ],
  ['please follow', '(?:please )?follow (?:us|me|him|her|them|@\\S+)\\b(?: on| for|[.!]?$)'],
  [
    'please follow',
    '(?:please )?follow (?:\\S.{0,40} )?(?:on|via) (?:twitter|facebook|instagram|linkedin|whatsapp|x|threads|mastodon|bluesky|youtube|tiktok)\\b',
  ],
  [
    'follow find get see',
    '(?:follow|find|get|see) (?:all )?(?:our|the latest|all the)\\b[^.!?]{0,60}\\b(?:(?:live )?(?:coverage|updates|blog)(?:[^.!?]{0,20} (?:here|below|live|page|blog))?|on our \\S[^.!?]{0,30})[.!]*$',
  ],
  [
    'for',
    'for (?:more|all|the (?:latest|full|rest)|further|full|additional)(?! than\\b)\\b[^.!?,]{0,60}(?:(?:, weather and sport)?,| (?:information|info|details|news|updates|stories|coverage|tickets)) (?:please )?(?:visit|follow our|download our|check out our|click|go to (?:our|www|https?)|head to our|sign up (?:for|to|here)|subscribe|see our|read our)\\b',
  ],
  ['add make set choose', '(?:add|make|set|choose) \\S.{0,40} (?:a|your) preferred source\\b'],
  ['like', 'like us on\\b|like (?:this|what you) (?:article|story|post|video|see|read)[^.!?]{0,20}\\?'],
  [
    'join',
    'join (?:us on\\b|(?:our|the) (?:\\S+ ){0,2}(?:newsletter|mailing|community|channel|group|conversation|discussion)\\b|(?:\\d|thousands of|over|more than).{0,30}\\b(?:subscribers|readers|others|members|who get)\\b)',
  ],
  [
    "let let’s let's please we’d we'd",
    "(?:let[’']s |please |we[’']d love to )(?:stay|keep|get) (?:in|up)\\b",
  ],
  ['stay', 'stay (?:in touch|connected|up to date|informed|tuned)\\b'],
  [
    'want looking need',
    '(?:want|looking for|need) more \\S.{0,40}\\?.{0,20}\\b(?:join|subscribe|sign up|check out)\\b',
  ],
  ['already not', 'already (?:a|have an) (?:subscriber|member|account)|not a (?:subscriber|member)'],
  [
    'create enter your invalid',
    'create (?:a free|an|your) account$|enter (?:your|a valid) (?:e-?mail|zip|postcode)\\b(?: address)?(?: (?:to|below|and|here)\\b|[.:]?$)|your e-?mail address(?: (?:will not|won.t|is never|is required)\\b|[ *:.]*$)|enter (?:your )?e-?mail[.:]?$|invalid e-?mail\\b.{0,20}$',
  ],
  ["you’re you're", "you[’']re receiving this\\b"],
  ['p', 'p\\.?s\\.? (?:hit reply|reply to this|if you (?:enjoyed|liked))\\b'],
  [
    'this use',
    'this (?:week(?:.s)?|issue|newsletter|edition|episode|podcast|post|letter|video|e-?mail)\\b.{0,30}\\bis (?:brought to you|sponsored|supported|presented) by\\b|use (?:the )?(?:promo |discount |coupon )?code \\S.{0,40}\\b(?:off|discount|check-?out)\\b',
  ],
  ["that’s that's", "that[’']s (?:it|all) for (?:this (?:week|month|issue|edition)|today|now)\\b.{0,20}$"],
  [
    'our contact receive',
    'our (?:expert|team|reviewers|editors|experts)\\b[^.!?]{0,60}\\b(?:test|review|research|compar)[^.!?]{0,80}\\b(?:so you can|for you|to help you)\\b|contact me with (?:news|offers)\\b|receive e-?mails? from us\\b',
  ],
  ['unsubscribe you', 'unsubscribe\\b|you can unsubscribe\\b|you (?:are receiving|received) this\\b'],
  [
    "an check please save notify we’ll we'll required",
    "save my name, e-?mail|notify me (?:via|of|by)\\b|(?:please )?check the opt-in box|an e-?mail with an activation link|we[’']ll never share your (?:details|e-?mail)|required fields\\b",
  ],
  [
    'become support donate',
    '(?:support|donate to) (?:our|us|independent)\\b|become a (?:member|subscriber|supporter|patron)\\b.{0,60}$',
  ],
  [
    'start try',
    'start (?:your|a) (?:\\S+ )?free trial\\b|start (?:your|a) trial[.!]*$|try (?:it |us )?(?:free|for free) for\\b',
  ],
  [
    'if our support',
    'if you (?:value|appreciate|believe in|enjoy|like) (?:our|what we|the work)\\b[^.!?]{0,80}\\b(?:support|donat|subscri|becom|contribut)|our (?:journalism|newsroom|reporting|work) (?:needs|depends on|relies on|is (?:funded|supported|made possible))\\b[^.!?]{0,40}\\b(?:you|your|readers?|donations?|support)\\b|support (?:local|quality|our) (?:journalism|news)\\b',
  ],
  ['upgrade for', 'upgrade to (?:paid|premium|pro)[.!]*$|for the full experience, upgrade\\b'],
  [
    "you you’re you're you’ve you've",
    "you[’'](?:re|ve) (?:currently |already )?(?:a (?:free|paid) subscriber|reached your|hit your|(?:signed|logged) in\\b|been successfully|contributed successfully)|you (?:have|are) (?:reached (?:your|the) (?:\\S+ )?limit|\\d{1,2} (?:free )?(?:articles?|stories|story) (?:remaining|left)|now subscribed|currently (?:logged|signed|a free|offline))|you do not (?:currently )?have (?:access to this|permission to)|you must (?:be )?(?:log|sign)(?:ged|ned|ed)? in\\b",
  ],
  [
    'sign log please login to',
    '(?:(?:please|to (?:comment|continue)\\S*) )?(?:log|sign) ?in\\b(?: (?:or register|with|to your account))*(?: to (?:post|comment|continue|leave|reply|vote|view|save|read|add|join|access)\\b| with (?:facebook|google|apple|twitter))',
  ],
  [
    'to',
    'to continue (?:reading|watching)\\b.{0,30}\\b(?:subscribe|log|sign|register|please)\\b|to (?:comment on|respond to) this (?:story|article|post)\\b|to (?:advertise|subscribe)\\b.{0,30}\\b(?:e-?mail|click|visit|call)\\b',
  ],
  [
    'this',
    'this (?:article|content|story|page|feature|video) is (?:only |exclusively )?(?:for|available to|reserved for) (?:\\S+ )?(?:subscribers|members)\\b',
  ],

  // Sharing, comments, what readers may send.
  [
    'share',
    'share (?:this(?: (?:article|story|post|page|video|news|recipe|link|episode|image|content|report|interview))?(?:[.!:]*$| (?:with|on|via|by|using)\\b)|(?:on|via|with) (?:facebook|twitter|x|linkedin|whatsapp|social|e-?mail|your (?:friends|network|followers))\\b|(?:the |full )?article[.!:]*$)',
  ],
  [
    'share',
    'share your (?:thoughts|opinions?|views|comments|story|stories|experiences?|photos|pictures|memories) (?:with|below|in|by|on|here|at)\\b',
  ],
  [
    'click',
    'click (?:(?:on )?the links? (?:below|above|here)\\b|to (?:subscribe|share|tweet|listen|enlarge|expand|play|view|read)\\b|here(?: (?:to|for|if|and|now)\\b|[.!:»>]*$)|["“][^"”]{1,40}["”] to\\b)',
  ],
  ['tap', 'tap here (?:to|for)\\b|tap to (?:enlarge|expand|play|view|read|zoom)\\b'],
  ['scroll', 'scroll down (?:for|to (?:see|read|watch))\\b|scroll down$|scroll to continue\\b'],
  ['or', 'or by navigating to the user icon\\b'],
  [
    'to',
    'to (?:access|join|listen to|participate in|attend|register for) (?:the|this|our) (?:\\S+ )?(?:call|webcast|webinar),? (?:please|visit|dial|click|go)\\b',
  ],
  ['main', 'main articles?:\\s'],
  ['swipe', 'swipe (?:left|right|through)(?: (?:for|to)\\b.{0,40})?$'],
  ['video', 'video:? scroll down\\b'],
  ['be', 'be the first to (?:comment|reply|review|know|hear|read|leave a (?:comment|review|reply))\\b'],
  [
    'check',
    'check back (?:here )?(?:later|soon|often|regularly|tomorrow|for (?:the latest|more|further|updates?))\\b',
  ],
  [
    'spotted noticed found see',
    '(?:spotted|noticed|found|see) (?:an? |any )?(?:mistakes?|errors?|typos?|inaccurac(?:y|ies)|something wrong)\\b[^.!?]{0,30}\\?',
  ],
  [
    'report',
    'report (?:an? )?(?:correction|typo|error|mistake|issue|problem|bug)(?: or (?:correction|typo|error|mistake))?[.!]*$',
  ],
  ['hit', 'hit reply (?:and|to)\\b'],
  [
    'reach',
    'reach (?:him|her|them|me|us) (?:at|on|via|by) (?:\\S{1,60}@|e-?mail|twitter|phone|\\+?\\d)|reach (?:\\S+ ){1,3}(?:at|via|by) [^\\s@]+@[^\\s@]+$',
  ],
  ['thank thanks', 'thank(?:s| you) for (?:reading|subscribing|signing up|your (?:support|subscription))'],
  [
    'leave add post write view show read see',
    '(?:leave|add|post|write) a (?:comment|reply)\\b(?! on (?:the|a|every|each|his|her|their)\\b)|leave a review(?:[.!]*$| (?:on|for|below|here)\\b)|(?:view|show|read|see) (?:all |\\d+ )?comments\\b',
  ],
  [
    'comments comment commenting sorry',
    'comments? (?:\\(\\d+\\)|policy)|comment (?:below(?:[.!]*$| (?:with|and|to|if)\\b)|on this (?:story|article|post))\\b|(?:sorry,? )?comment(?:s|ing) (?:are|is|have been) (?:now |currently )?(?:closed|moderated|disabled|off)\\b',
  ],
  [
    'we sorry the',
    '(?:sorry,? )?we are (?:no longer|not currently) accepting comments\\b|the comments below (?:have|are)\\b',
  ],
  [
    'have',
    'have your say(?:[.!:]*$| (?:in|on|below|about|here|now|at)\\b)|have you been affected by\\b|have (?:you (?:got )?)?(?:something to share|(?:a|any) (?:story|tip|news tip|question|correction))\\b.{0,60}\\?',
  ],
  ['tell', 'tell (?:us|me) (?:what|how|your|about your|why|which|in the)\\b[^.!?,]{0,60}[.!:?]*$'],
  [
    'let',
    'let (?:us|me) know (?:what you think|in the comments|below|your thoughts|if you (?:try|make|tried|made|have any))\\b',
  ],
  ['get', 'get in touch(?:[.!:]*$| (?:by|via|with us|on|at|here)\\b)'],
  [
    'e-mail email contact text message tweet write',
    '(?:e-?mail|contact|text|message|tweet|write to) (?:us|the (?:author|reporter|editor|writer|newsroom|newsdesk))\\b(?: (?:at|on|via|by|to|here|with|your|if)\\b|[.!:]*$)|(?:e-?mail|contact) (?:[^\\s@]+ ){1,3}[^\\s@]+@[^\\s@]+$|e-?mail (?:this )?to a friend',
  ],
  [
    'do have got',
    '(?:do you )?have (?:a|any|you got a) (?:\\S+ )?(?:story|tip|news tip|question|correction|information)\\b.{0,60}\\?|got a (?:tip|story)\\b|do you (?:know (?:more|anything) about (?:this|the) (?:story|case|incident)|want to automatically)\\b|do you know more about\\b.{0,60}\\?.{0,20}e-?mail',
  ],
  [
    'send',
    'send (?:us |in )?(?:a |your )(?:tips?|story|stories|news|thoughts|feedback|pictures|photos|videos|letters|comments)\\b|send us (?:tips?|story|stories|news|thoughts|feedback)\\b',
  ],
  ['send e-mail email', '(?:send|e-?mail) (?:news |your )?tips (?:to|or)\\b'],
  [
    "as when we we’d we'd the click",
    "(?:as you comment|when commenting), please\\b|we reserve the right to remove\\b|(?:we[’']d|we would) like to hear what you think\\b|the \\S.{0,30} (?:publishes|welcomes|is committed to publishing) [^.]{0,40}\\bletters to the editor\\b",
  ],
  ['did tag leave', 'did you (?:make|try) this recipe|tag (?:us|me|@\\S+) on\\b|leave a (?:star )?rating\\b'],
  [
    'if',
    'if you (?:enjoyed|liked) (?:this|it),? (?:please )?(?:forward|share|subscribe|follow|sign up|check out)\\b|if you (?:enjoyed|liked?|loved?|made|make|tried|try) this (?:article|post|story|e-?mail|newsletter|video|episode|recipe)\\b|if you (?:have|know of) (?:a|any) (?:\\S+ )?(?:story|stories|tips?|news|information)\\b[^.!?]{0,60}\\b(?:e-?mail|contact|call|get in touch|tell|let) (?:us|our|the (?:newsdesk|newsroom))\\b|if you (?:click on|buy|purchase) (?:one|something|a product|an item|products?)\\b.{0,60}\\b(?:commission|link|share|purchase|post)\\b',
  ],
  [
    'found enjoyed was is rate did',
    '(?:found|enjoyed) (?:this|it|reading)\\b[^.!?]{0,30}\\?|was this .{0,30}helpful\\?|did you find this (?:\\S+ )?helpful\\?|is there anything wrong with this page|rate this (?:article|story|page)\\b',
  ],
  [
    'please',
    'please (?:like us|share this|subscribe|rate this|support (?:us|our)|consider the environment|refresh the page|reload the page|try again)\\b',
  ],
  [
    "don’t don't never",
    "don[’']t forget to (?:subscribe|follow|like|share|rate|sign up|tag)\\b|don[’']t miss\\b[^.]{0,60}\\b(?:newsletter|inbox|updates?|stories|story)\\b|never miss an? (?:story|update|post)",
  ],
  [
    'add see',
    'add \\S.{0,40} to your (?:timeline|home screen|favou?rites|bookmarks)\\b|see what your friends\\b',
  ],
  ['forwarded', 'forwarded this e-?mail\\?'],

  // Links to other texts.
  [
    'read see watch listen learn find discover',
    '(?:read|see|watch|listen|learn|find out|discover) (?:more|also|next)(?:\\s*[:>»|]| (?:at|on|from|about|stories|news|here)\\b)',
  ],
  [
    'read',
    'read (?:our|the) (?:full|latest|original|rest of the) (?:story|article|report|post|coverage|review|interview)\\b.{0,40}$|read (?:our|the|my) [^.!?,]{1,60} here[.!]*$',
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
  ['from', 'from the (?:section|archive)\\b.{0,30}$'],
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
  [
    'story article reported additional',
    '(?:story|article|reported|additional reporting) (?:first )?(?:appeared|contributed) (?:on|by)\\b',
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
