import { wordSet } from './word-table';

/** Hand-made word lists about how names are built and what stands around them; all in lower case. */
export interface Vocabulary {
  /** Never part of a name by themselves: pronouns, calendar words, common abbreviations. */
  readonly neverNames: ReadonlySet<string>;
  /** Articles, prepositions, conjunctions and the like: with a capital only for their place in the sentence. */
  readonly functionWords: ReadonlySet<string>;
  /** Titles and offices that stand before a person and are no part of the name. */
  readonly titles: ReadonlySet<string>;
  /** More of them, which the tagger was not taught. */
  readonly ranks: ReadonlySet<string>;
  /** Titles that are names as well: General Motors, Stephen King. */
  readonly nameLikeTitles: ReadonlySet<string>;
  /** Words before a title: Prime Minister, Vice President. */
  readonly titleModifiers: ReadonlySet<string>;
  /** What a title may be of without a name: Secretary of State. */
  readonly offices: ReadonlySet<string>;
  /** Capitalised words that are no name by themselves. */
  readonly neverAlone: ReadonlySet<string>;
  /** Lower-case words inside a name: van, de, al. */
  readonly particles: ReadonlySet<string>;
  readonly companySuffixes: ReadonlySet<string>;
  readonly organizationHeads: ReadonlySet<string>;
  /** Heads that name an organization by themselves: the Senate, the Navy. */
  readonly loneHeads: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly placeStarts: ReadonlySet<string>;
  readonly eventHeads: ReadonlySet<string>;
  readonly productHeads: ReadonlySet<string>;
  /** Heads that go on with "of": University of, Bank of. */
  readonly headsOf: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  readonly personVerbs: ReadonlySet<string>;
  readonly organizationVerbs: ReadonlySet<string>;
  /** After a name in the possessive or before a name: these tell what it is. */
  readonly personNouns: ReadonlySet<string>;
  readonly organizationNouns: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  readonly productNouns: ReadonlySet<string>;
  readonly eventNouns: ReadonlySet<string>;
  /** Nouns that stand after the name of an organization: shares, spokesman. */
  readonly organizationFollowers: ReadonlySet<string>;
  readonly placeFollowers: ReadonlySet<string>;
  readonly productFollowers: ReadonlySet<string>;
}

const NEVER_NAMES = `i i'm i've i'd i'll i’m i’ve i’d i’ll january february march april may june july august september
  october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct.
  nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
  fridays saturdays sundays mon tue tues wed thu thurs fri sat sun ai ar vr tv tvs dvd dvds cd cds pc pcs it hr ceo
  ceos cto cfo coo cmo cio vp mp mps mep meps ms gp gps gdp cpi gnp dna rna hiv aids faq id ids ok okay vs vs. am pm a.m. p.m.
  gmt est edt cst pst pdt bst utc ad bc ce bce phd ph.d ph.d. ba ma mba bsc msc md rsvp asap diy lol omg rt fyi imo
  q1 q2 q3 q4 h1 h2 usd eur gbp jpy cny rmb inr aud cad chf hkd nzd sgd m.d. b.a. m.a. b.sc. m.sc. wtf lmao smh tbh idk btw usb wifi wi-fi api apis sdk cpu gpu gpus cpus llm llms ml nlp url urls html css http https
  pdf sms app apps ipo etf esg r&d q&a pr hd uhd led lcd oled 3d 2d 4k 5g 4g 3g iq eq ufo ufos bbq atm atms suv suvs
  www email e-mail god lord jesus mr mrs miss ma'am sir madam dad mom mum daddy mommy mummy grandma grandpa covid
  covid-19 bible koran quran christmas easter halloween thanksgiving xmas ramadan hanukkah passover diwali no yes no.
  photo photos image images video videos read more editor note update updated source sources story continues advertisement`;

const FUNCTION_WORDS = `a an the and or but nor so yet if when while whereas because since although though unless until
  as at by for from in into of off on onto out over to up upon via with within without about above across after
  against along amid among around before behind below beneath beside besides between beyond despite down during
  except inside like near outside past per plus than through throughout toward towards under underneath unlike
  is are was were be been being am do does did done doing has have had having will would shall should can could may
  might must he she it they we you me him her us them his hers its their theirs our ours your yours my mine himself
  herself itself themselves myself yourself this that these those there here then now who whom whose which what
  where why how all any both each every few many more most much neither none no not only other others some such same
  several one two three four five six seven eight nine ten eleven twelve first second third last next another either
  once also just even still too very however meanwhile moreover furthermore therefore thus hence instead otherwise
  indeed perhaps maybe yes no oh well let's don't isn't can't won't it's that's there's what's he's she's they're we're you're
  according yesterday today tomorrow tonight later earlier recently previously currently additionally overall finally
  former ex
  i've we've they've i'll we'll who's here's`;

const TITLES = `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sen sen. senator senators rep rep. congressman
  congresswoman gov gov. governor governors president presidents president-elect premier minister ministers
  secretary secretaries chancellor ambassador mayor chairman chairwoman chairperson chair ceo cto cfo coo director
  spokesman spokeswoman spokesperson sgt sgt. sergeant lt lt. lieutenant capt capt. col col. colonel gen gen. maj maj.
  cpl cpl. pvt. adm. admiral cmdr commander rev rev. reverend fr. msgr cardinal archbishop rabbi imam ayatollah sheikh
  detective inspector superintendent constable officer attorney prosecutor lawyer analyst editor founder co-founder
  cofounder manager trainer striker midfielder goalkeeper defender quarterback author actor actress singer
  sultan emperor empress leader whip adviser advisor speaker deputy delegate councillor councilman councilwoman commissioner treasurer
  correspondent reporter ex-president executive chief justice sheriff jr. undersecretary`;

const RANKS = `det det. insp insp. dci dsi supt supt. cllr cllr. exchequer keeper coordinator`;

const NAME_LIKE_TITLES = `king queen prince princess pope lord lady sir dame duke duchess earl baron baroness count
  countess judge general major captain bishop father sister brother coach uncle aunt saint rapper dj private
  mother master madame monsieur marshal elder`;

const TITLE_MODIFIERS = `prime foreign deputy vice chief executive senior former first second home defence defense finance
  interior assistant associate acting general managing attorney solicitor health education justice environment
  transport trade shadow co interim outgoing incoming special principal permanent police fire head national security
  lead legendary ex cabinet culture sports energy labor labour agriculture information house majority minority
  supreme district u.n. opposition party press under`;

const OFFICES = `state defense defence health education commerce labor labour energy treasury staff operations
  homeland agriculture transportation justice war police parliament`;

const NEVER_ALONE = `north south east west northern southern eastern western northeast northwest southeast southwest
  democratic liberal conservative federal government state states lord grand annual former major great new old national
  international royal special central general junior senior mr. chapter section figure table part page volume no. step
  phase group class level day week month year season round game match half emeritus internet web bay river avenue
  street road euro inductees honorary jr`;

const PARTICLES = `van von der den de del della di da das do dos du la le les el al bin ibn ben ter ten af av zu y e und
  abu bint d' st. 't`;

const COMPANY_SUFFIXES = `inc inc. incorporated corp corp. corporation ltd ltd. limited llc llp plc co. company gmbh ag sa
  s.a. nv n.v. ab oy oyj spa s.p.a. kk pty bv b.v. sarl holdings holding`;

const ORGANIZATION_HEADS = `group university college institute institution academy school bank ministry department
  agency association council committee commission party union club fc f.c. cf afc airlines airways airline times post journal
  news gazette herald tribune chronicle observer guardian telegraph court police senate congress parliament army navy marines
  force forces foundation hospital orchestra symphony records pictures studios entertainment
  motors systems technologies technology software labs laboratory laboratories partners capital securities insurance energy oil
  petroleum pharmaceuticals therapeutics industries international enterprises media television radio network networks
  broadcasting press publishing publishers books magazine review weekly bureau board authority office federation confederation
  league society alliance coalition front movement organization organisation trust fund service services
  company companies brothers bros bros. associates consulting solutions bancorp financial communications
  telecom wireless electronics semiconductor semiconductors aerospace airbus rovers wanderers athletic albion hotspur
  rangers cabinet administration assembly brigade battalion regiment corps division command guard ballet theatre theater
  ensemble choir quartet tribunal exchange stores supermarkets restaurants brewery daily railroad railway railways transit library parliamentary archives church diocese synod
  chamber congregation caucus campaign centre center initiative programme institutes centers seminary
  intelligencer conservatory consortium collective squad unit workers teachers band sox yankees lakers`;

const LONE_HEADS = `senate congress parliament army navy marines church party union league cabinet police commons`;

const PLACE_HEADS = `river lake lakes mountain mountains county city town village street avenue road square park bay sea
  ocean peninsula valley desert airport bridge province district state republic kingdom coast strait canal beach
  hills hill forest stadium palace castle tower island islands isle isles lane boulevard drive highway territory
  territories region plateau basin canyon creek falls springs harbor harbour port gulf cape glacier mount
  plains point prefecture borough arena garden gardens zoo cathedral abbey temple mosque mall plaza station
  hotel prison jail cemetery monument heights shire st. rd. ave. blvd parish oblast emirate dam reservoir field brook
  pond bluff ranch pass cove shore shores gate trail township peak ridge museum gallery memorial crossing house`;

const PLACE_STARTS = `mount mt mt. lake cape fort ft. port san santa saint st st. los las el new north south east west northern southern
  eastern western central upper lower rio sierra isle puerto costa downtown greater mainland inner outer great`;

const EVENT_HEADS = `cup olympics games war wars festival championship championships open prix summit conference awards award
  prize revolution tournament series marathon election elections massacre uprising rebellion siege conflict crisis genocide
  holocaust expo exhibition fair biennale oscars grammys emmys symposium congress hurricane tsunami earthquake
  trophy derby race regatta bowl playoffs finals convention week ceremony crusade crusades armistice treaty`;

const PRODUCT_HEADS = `phone watch pad book os app cloud studio pro max ultra intelligence assistant browser edition
  engine windows office suite console tablet laptop camera model series maps music play store pay wallet search
  linux server xbox playstation kindle android chrome gpt turbo mini plus air`;

const HEADS_OF = `university bank house ministry department institute college school council board church museum republic
  kingdom isle gulf bay academy association federation league court bureau office society order battle union cathedral
  chamber statue tower port sea cape commonwealth province hall duchy principality strait straits state states
  district city centre center cup war treaty siege bank centers parliament host secretariat archdiocese diocese mount
  library faculty organization organisation organisation conference district coast guild journal review declaration
  county congress king's rock university's children committee campaign alliance game lord call medal master
  faculty daughters sons knights army people's confederation community gates lords`;

const SPEECH_VERBS = `said says say saying told tells added adds explained explains insisted argued argues claimed claims
  warned warns noted notes acknowledged acknowledges admitted denied denies declared commented remarked replied
  asked wrote writes tweeted testified thinks believes thought believed hopes wants wanted`;

const PERSON_VERBS = `recalled smiled laughed died married grew joked sang born sat stood walked ran wept cried shouted nodded
  whispered looked felt knew loves loved resigned retired scored batted kicked headed fouled starred directed performed
  graduated studied lived lives moved served attended quit hugged shrugged sighed sings stars plays plays who whose aged
  pleaded`;

const ORGANIZATION_VERBS = `announced announces launched launches acquired acquires unveiled unveils released releases
  hired reported reports posted posts introduced introduces employs sells sold plans planned bought merged manufactures
  developed develops produces operates published publishes owns owned invested competes partnered ruled voted fined
  approved raised cut partner work worked share deploy test tested selected explored offers offered provides provided filed sued recalled rejected beat defeated`;

const PERSON_NOUNS = `coach striker founder boss leader leaders actor actress singer president premier winner champion
  captain goalkeeper midfielder defender forward keeper skipper driver star stars rapper novelist poet painter
  people players politicians artists writers husband wife son daughter brother sister father mother uncle aunt
  friend colleague cousin nephew niece girlfriend boyfriend partner fiancee analyst professor lawyer economist researcher
  billionaire entrepreneur candidate nominee spokesman spokeswoman correspondent victim suspect widow man
  woman boy girl tycoon executives directors teammate rival composer filmmaker`;

const ORGANIZATION_NOUNS = `company companies firm firms maker makers giant giants startup startups start-up brand brands bank
  banks group groups organization organizations organisation organisations team teams club clubs newspaper
  newspapers broadcaster agency agencies retailer retailers carmaker carmakers automaker automakers manufacturer
  manufacturers supplier suppliers subsidiary airline airlines rival rivals competitor competitors party
  university universities publisher charity developer developers operator operators lender insurer chipmaker
  conglomerate corporation corporations institutions bands website sites magazine label network networks union unions`;

const PLACE_NOUNS = `city cities town towns village country countries nation nations state states region regions province
  provinces island islands capital port suburb suburbs district districts area county market markets neighborhood
  neighbourhood mainland coast border resort territory river lake`;

const PRODUCT_NOUNS = `phone phones smartphone smartphones device devices product products app apps application
  applications software platform platforms chatbot chatbots assistant console consoles model tablet
  tablets laptop laptops browser feature features tool tools game games car cars vehicle drug vaccine programme`;

const EVENT_NOUNS = `event events tournament tournaments festival festivals hurricane storm typhoon conference conferences war`;

const ORGANIZATION_FOLLOWERS = `spokesman spokeswoman spokesperson shares stock shareholders profits revenue revenues
  executives executive employees employee staff chairman chief boss ceo customers headquarters subsidiary
  researchers scientists engineers investors members fans supporters officials official lawmakers candidate
  manager coach captain striker midfielder defender goalkeeper players player headquarter stores branch branches chairwoman
  founder co-founder president director analyst analysts correspondent reporter journalist side squad quarterback profit sales earnings
  lawyers attorneys users ads workers guard insider products`;

const PLACE_FOLLOWERS = `police government residents resident suburbs suburb capital border airport authorities hospital
  area embassy mayor governor prime coast province region native court streets skyline metropolitan economy based`;

const PRODUCT_FOLLOWERS = `users sales app owners features devices handset handsets phone phones smartphone smartphones tablet
  tablets console software device platform model models operating launch chip chips processor chatbot update
  version versions laptop laptops`;

let vocabulary: Vocabulary | undefined;

/** The word lists, split on first use. */
export function getVocabulary(): Vocabulary {
  vocabulary ??= {
    neverNames: wordSet(NEVER_NAMES),
    functionWords: wordSet(FUNCTION_WORDS),
    titles: wordSet(TITLES),
    ranks: wordSet(RANKS),
    nameLikeTitles: wordSet(NAME_LIKE_TITLES),
    titleModifiers: wordSet(TITLE_MODIFIERS),
    offices: wordSet(OFFICES),
    neverAlone: wordSet(NEVER_ALONE),
    particles: wordSet(PARTICLES),
    companySuffixes: wordSet(COMPANY_SUFFIXES),
    organizationHeads: wordSet(ORGANIZATION_HEADS),
    loneHeads: wordSet(LONE_HEADS),
    placeHeads: wordSet(PLACE_HEADS),
    placeStarts: wordSet(PLACE_STARTS),
    eventHeads: wordSet(EVENT_HEADS),
    productHeads: wordSet(PRODUCT_HEADS),
    headsOf: wordSet(HEADS_OF),
    speechVerbs: wordSet(SPEECH_VERBS),
    personVerbs: wordSet(PERSON_VERBS),
    organizationVerbs: wordSet(ORGANIZATION_VERBS),
    personNouns: wordSet(PERSON_NOUNS),
    organizationNouns: wordSet(ORGANIZATION_NOUNS),
    placeNouns: wordSet(PLACE_NOUNS),
    productNouns: wordSet(PRODUCT_NOUNS),
    eventNouns: wordSet(EVENT_NOUNS),
    organizationFollowers: wordSet(ORGANIZATION_FOLLOWERS),
    placeFollowers: wordSet(PLACE_FOLLOWERS),
    productFollowers: wordSet(PRODUCT_FOLLOWERS),
  };
  return vocabulary;
}
