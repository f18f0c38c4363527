/**
 * How the lines and sentences of page furniture begin that call on the reader: to subscribe, follow, share, comment,
 * write, send, support. The form of a row is that of the rows in furniture-openings.ts.
 */
export const FURNITURE_CALLS: readonly (readonly [firstWords: string, opening: string])[] = [
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
];
