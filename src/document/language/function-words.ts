/**
 * The commonest function words of languages, by their BCP 47 tags: enough to tell one from another, and what to pass
 * over where topics are counted. Words that English has too are left out of the others, but for a few of the commonest.
 */
const FUNCTION_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'the of and to in a is that for it was on with as he be by at are this have from not but they his an or which you she were we has had will their been its who would more about when there can said up out if no so what i my your our her him how all one just do did than into because could only also after new me get go some any',
  ],
  [
    'es',
    'el la los las de del que y en un una por con para se su al lo como más pero es fue son está ha han este esta sus muy ya también entre cuando sin sobre hay desde porque hasta donde año años ser había',
  ],
  [
    'fr',
    'le la les des du de et en un une est que qui dans pour par sur au aux avec il elle ne pas ce cette sont été mais ont sa son ses leur nous vous je se à où deux être ces même comme après très était',
  ],
  [
    'de',
    'der die das den dem des und zu ein eine einer einem einen mit von für auf ist im nicht sich auch als es bei wird sind dass nach aus wie um über hat noch sie wir ich er zum zur oder aber nur wurde werden haben mehr vor durch',
  ],
  [
    'it',
    'il lo la gli le di del della dei delle che e un una per con non si è sono da al alla come più ma nel nella anche ha hanno questo questa suo sua ed dal dalla stato essere ai dopo molto ci',
  ],
  [
    'pt',
    'o os e de da dos das que em um uma para com não por se na nos nas mais como mas foi são ao à sua seu pelo pela também já é ser tem há ou quando muito até isso está entre depois ele ela',
  ],
  [
    'nl',
    'de het een van en dat te voor met zijn niet aan er om ook als bij maar die naar heeft worden wordt uit ze hij wel nog dan deze werd tot hun meer geen zich kan onder moet',
  ],
  [
    'sv',
    'och att det som en på är av för med den till inte om ett han men var jag sig från vi så kan när har de hade skulle också efter där eller under ut vid här mycket',
  ],
  [
    'da',
    'og det er en på den til af der som med har ikke et men var jeg sig fra vi så kan efter blev de skal også ved hun havde eller nu meget hvor når blive',
  ],
  [
    'no',
    'og det er en på den til av som med har ikke et men var jeg seg fra vi så kan etter ble å de skal også ved hun hadde eller nå mye hvor når bli opp',
  ],
  [
    'fi',
    'ja ei että se oli ovat mutta myös kun niin kuin hän ole tai sen joka mukaan jo vain nyt olla vielä siitä kanssa jos mitä sekä tämä tämän hänen jälkeen',
  ],
  [
    'pl',
    'i w z się nie na że jest jak po co ale za od przez dla przy są był była było już tym tego lub oraz jego który która które tylko także może ze czy roku',
  ],
  [
    'cs',
    'a se na je že v s z do i to jsou byl bylo ale jako za po by pro tak jen jeho která který které od při už nebo také své co až než roce být',
  ],
  [
    'hu',
    'a az és hogy nem egy ez is meg csak már volt van de ha mint vagy még el azt ki kell lesz után szerint ami aki pedig nagyon között',
  ],
  [
    'ro',
    'și în de la cu pe nu o un care din este sunt pentru mai că au fost se ca dar sau după prin această acest lui ei fi ar până foarte dintre',
  ],
  [
    'tr',
    've bir bu da de için ile çok daha olarak gibi ne ama en sonra kadar olan var ki değil mi her şey olduğu oldu ya göre ise yeni',
  ],
  [
    'id',
    'yang dan di dengan untuk dari ini itu pada tidak akan dalam adalah ke juga oleh karena ada mereka bisa sudah telah lebih saat tersebut atau kata para satu seperti',
  ],
  [
    'vi',
    'và của là có cho không được một những các trong người với này đã để khi từ ở đến như về tại cũng ra sẽ nhiều năm theo vào đó nhưng',
  ],
  [
    'la',
    'et in est non ad cum sed qui quae quod ut ex sunt per ab aut enim atque esse si nec hoc dolor ipsum',
  ],
  [
    'ru',
    'и в не на с что по как он она это к но из у за от то бы же для до так или был была было были его её их мы вы я а о также при ещё уже если когда со только чтобы',
  ],
  [
    'uk',
    'і в у не на з що як до та це за він вона але від для про або його їх й є був була були після також якщо ще вже щоб при ми ви який',
  ],
  [
    'be',
    'і у не на з што як да гэта за ён яна але ад для пра або яго іх быў была былі пасля таксама калі яшчэ каб мы вы які',
  ],
  [
    'bg',
    'и в на не с от за да се е по че са ще като но или това той тя към до при беше бяха след който която през още му',
  ],
  [
    'sr',
    'и у на не је се за да од са су као али или то он она по до што би ће који која после још није због након',
  ],
  [
    'mk',
    'и во на не е се за да од со што како но или тоа тој таа по до би ќе кој која кои ги го уште веќе при',
  ],
  [
    'ar',
    'في من على إلى أن التي الذي هذا هذه عن مع كان كانت ما لا قد بعد وقد أو كل بين ذلك كما إن لم هو هي حتى ولا يوم',
  ],
  ['fa', 'و در به از که این است را با برای آن می شد شده یک خود تا بر هم نیز بود کرد های ها وی اما باید'],
  ['ur', 'کے کی میں ہے کا اور سے کو نے پر یہ کہ ہیں اس وہ بھی ایک تھا کر نہیں تو ہو ان لیے گیا تھے'],
  ['he', 'של את על לא הוא היא זה עם גם כי אל או אם יש כל מה אני היה אבל רק בין הם כדי יותר אחרי'],
  [
    'el',
    'και το η ο να του της με για την από τον τα οι στο στη στην που θα είναι δεν των ένα μια σε ότι αλλά ως',
  ],
  ['hi', 'के में है की और से का को पर ने यह हैं कि एक भी इस नहीं हो था थे लिए वह कर साथ गया ही तो या अपने थी उन'],
  ['mr', 'आहे आणि या च्या ला होते हे ही तो ती की व मध्ये नाही आहेत केले पण साठी होता'],
  ['ne', 'र को मा छ हो गर्न यो लागि छन् पनि ले का भएको गरेको थियो तर एक भने'],
  ['bn', 'ও এই করে না থেকে তার হয় এবং যে একটি করা জন্য তিনি সঙ্গে হয়েছে কিন্তু এক কি আর'],
  ['ta', 'ஒரு இந்த என்று மற்றும் அந்த என இது அது ஆகும் உள்ள வேண்டும்'],
  ['ko', '이 그 저 것 수 등 및 더 또 한 있다 있는 했다 하는 그리고 하지만 대한 위해 이번 지난 있다고 것으로'],
];

let byLanguage: ReadonlyMap<string, ReadonlySet<string>> | undefined;
let byWord: ReadonlyMap<string, readonly string[]> | undefined;

/** The function words of a language in lower case; none for one that is not known here. */
export function functionWordsOf(language: string): ReadonlySet<string> {
  byLanguage ??= new Map(FUNCTION_WORDS.map(([name, words]) => [name, new Set(words.split(' '))]));
  return byLanguage.get(language) ?? NONE;
}

/** The languages that have a word, in lower case, as a function word. */
export function languagesWith(word: string): readonly string[] {
  byWord ??= indexByWord();
  return byWord.get(word) ?? NO_LANGUAGES;
}

const NONE: ReadonlySet<string> = new Set();
const NO_LANGUAGES: readonly string[] = [];

function indexByWord(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [language, words] of FUNCTION_WORDS) {
    for (const word of words.split(' ')) {
      const languages = index.get(word);
      if (languages === undefined) index.set(word, [language]);
      else languages.push(language);
    }
  }
  return index;
}
