/**
 * The texts that every runtime is asked about, with options for some. Plain JavaScript without imports, so that each
 * runtime can load it as it is.
 */

const NEWS = `Harbour Bridge to Close for Two Years

By Nora Lindqvist

The city of Halmar will close its harbour bridge on 3 March 2026 and spend €48.5 million on a new one, Mayor Ingrid Solheim said on Tuesday.

The steel bridge, which opened in 1931, carries 22,000 cars a day. Engineers of Norvik Consulting found cracks in 14 of its 60 girders last autumn. "We could not wait any longer," Solheim told reporters.

However, shop owners fear for their trade. Peter Aune, who runs a bakery beside the bridge, expects to lose 30% of his customers. The city has promised a free ferry every ten minutes.

The new bridge will have two lanes for bicycles and none for lorries. It is to open in May 2028.

Subscribe to our newsletter`;

const LIST = `Key points:
• Norvik Energy opens its third plant in Sella.
• The plant costs $1.2 billion and employs 300 people.
• Wages rise by 4 percent.

Norvik Energy opened its third plant on Monday. The company, founded by Ada Byrne in 1998, now employs 2,400 people.
It wants to build two more plants before 2030. Byrne said: "Sella was the obvious choice." Contact info@norvik.example or see https://norvik.example/sella. #energy @norvik`;

const CHINESE = `海明市将新建四十座公园

海明市政府周二宣布，将在三年内新建四十座公园，总预算为三十五亿元。公园将优先建在人口密集的城区，每座面积不小于两公顷。

专家认为，新公园可以降低夏季气温，改善空气质量。“这是一个好消息！”市民李华说。她住在旧城区，附近没有绿地。你会去吗？

市政府表示，第一批公园将于明年春天开放。详情见 https://example.com/parks 。`;

const JAPANESE = `海明市、新しい橋を建設へ

海明市は火曜日、老朽化した港の橋を二年間閉鎖し、新しい橋を建設すると発表した。費用は約四十八億円になる見通しだ。「もう待てない。」と市長は述べた。

橋は一九三一年に開通し、一日に二万二千台の車が通る。技術者は昨年秋、六十本の桁のうち十四本にひびを見つけた。近くのパン屋は客が三割減ると心配している。新しい橋には自転車道が二本できる。いつ開通するのか？二〇二八年五月の予定だ！`;

const KOREAN = `할마르 시가 낡은 항구 다리를 2년 동안 닫고 새 다리를 짓기로 했다. 공사비는 약 480억 원이다. 다리는 1931년에 열렸고 하루에 2만 2천 대의 차가 지나간다. 기술자들은 지난가을 다리에서 금을 발견했다. 가게 주인들은 손님이 줄까 걱정한다. 새 다리는 2028년 5월에 열린다.`;

const THAI = `เทศบาลเมืองประกาศปิดสะพานท่าเรือเก่าเป็นเวลาสองปีเพื่อสร้างสะพานใหม่ ค่าใช้จ่ายประมาณ 480 ล้านบาท สะพานเดิมเปิดใช้เมื่อปี 2474 และมีรถผ่านวันละสองหมื่นคัน วิศวกรพบรอยร้าวเมื่อปีที่แล้ว เจ้าของร้านค้ากังวลว่าจะเสียลูกค้า สะพานใหม่จะเปิดในเดือนพฤษภาคม`;

const KHMER = `ក្រុងបានប្រកាសបិទស្ពានចាស់រយៈពេលពីរឆ្នាំ។ ស្ពានថ្មីនឹងមានតម្លៃថ្លៃ។ ម្ចាស់ហាងព្រួយបារម្ភអំពីអតិថិជន។`;

const ARABIC = `أعلنت المدينة يوم الثلاثاء إغلاق جسر الميناء القديم لمدة عامين من أجل بناء جسر جديد. تبلغ تكلفة المشروع نحو خمسين مليون يورو. هل يخسر أصحاب المتاجر زبائنهم؟ قال صاحب مخبز قرب الجسر إنه يتوقع خسارة ثلث الزبائن؛ ووعدت المدينة بعبّارة مجانية. سيفتح الجسر الجديد في مايو.`;

const HEBREW = `העירייה הודיעה ביום שלישי כי גשר הנמל ייסגר לשנתיים. עלות הגשר החדש היא כחמישים מיליון אירו. בעלי החנויות חוששים לפרנסתם. הגשר החדש ייפתח במאי.`;

const HINDI = `नगर परिषद ने मंगलवार को पुराने बंदरगाह पुल को दो साल के लिए बंद करने की घोषणा की। नए पुल की लागत लगभग ४८० करोड़ रुपये होगी। इंजीनियरों को पिछले साल पुल में दरारें मिलीं। क्या दुकानदारों को नुकसान होगा? नया पुल मई में खुलेगा।`;

const RUSSIAN = `Город закроет мост через гавань на два года

Власти города объявили во вторник, что старый мост через гавань закроют на два года. Строительство нового моста обойдётся примерно в 48 млн евро. Мост открыли в 1931 г., по нему проходит 22 тыс. машин в день.

Инженеры нашли трещины в балках прошлой осенью. «Мы не можем больше ждать», — сказала мэр. Владельцы магазинов боятся потерять покупателей. Новый мост откроют в мае.`;

const SPANISH = `El ayuntamiento cerrará el puente del puerto durante dos años, según anunció la alcaldesa el martes. El nuevo puente costará unos 48,5 millones de euros. ¿Qué harán los comerciantes? Un panadero de la zona, el Sr. Peña, teme perder el 30 % de sus clientes. ¡La ciudad promete un ferri gratuito! Los ingenieros encontraron grietas en el puente el otoño pasado.`;

const GERMAN = `Hafenbrücke wird zwei Jahre gesperrt

Die Stadt sperrt die alte Hafenbrücke am 3. März für zwei Jahre und baut eine neue, wie die Bürgermeisterin am Dienstag sagte. Die Kosten liegen bei 48,5 Mio. Euro. „Wir konnten nicht länger warten“, sagte sie.

Über die Brücke fahren täglich 22.000 Autos, z. B. Pendler und Lieferwagen. Die Ingenieure fanden im letzten Herbst Risse in den Trägern der Brücke. Die Händler fürchten um ihre Kunden. Die neue Brücke soll im Mai eröffnet werden und hat zwei Spuren für Fahrräder. Fragen an bruecke@example.org.`;

const GREEK = `Ο δήμος θα κλείσει τη γέφυρα του λιμανιού για δύο χρόνια. Πόσο θα κοστίσει; Η νέα γέφυρα θα κοστίσει σχεδόν πενήντα εκατομμύρια ευρώ. Οι καταστηματάρχες φοβούνται ότι θα χάσουν πελάτες.`;

const TURKISH = `Belediye, eski liman köprüsünü iki yıl kapatacağını duyurdu. İstanbul'dan gelen mühendisler köprüde çatlaklar buldu. Yeni köprü için 48 milyon avro harcanacak ve bu çok tartışıldı. Dükkân sahipleri müşteri kaybetmekten korkuyor.`;

const MIXED = `${NEWS}

海明市政府周二宣布，将在三年内新建四十座公园。总预算为三十五亿元。

Мост откроют в мае. Инженеры нашли трещины.

Die neue Brücke soll im Mai eröffnet werden.`;

/**
 * Text, with the options that its functions are called with; several calls may share a text.
 *
 * @type {readonly { name: string, text: string, all?: {}, summarize?: {}, keyPoints?: {} }[]}
 */
export const CASES = [
  { name: 'news', text: NEWS },
  { name: 'news with CRLF', text: NEWS.replace(/\n/gu, '\r\n') },
  { name: 'news, 30 words', text: NEWS, summarize: { words: 30 } },
  { name: 'news, 90 characters', text: NEWS, summarize: { characters: 90 } },
  { name: 'news, a fifth', text: NEWS, summarize: { ratio: 0.2 } },
  {
    name: 'news, by rank, with a query',
    text: NEWS,
    summarize: { sentences: 2, orderBy: 'rank', query: 'bakery customers' },
  },
  { name: 'news, verbatim points', text: NEWS, keyPoints: { verbatim: true, limit: 2 } },
  { name: 'news with furniture kept', text: NEWS, all: { boilerplate: 'keep' } },
  {
    name: 'news with a lexicon',
    text: NEWS,
    all: { lexicon: { Halmar: 'place', 'harbour bridge': 'product', constructor: 'person' } },
  },
  { name: 'news with a date', text: NEWS, all: { referenceDate: '2026-01-15' } },
  { name: 'news ten times', text: `${NEWS}\n\n`.repeat(10) },
  { name: 'list of the author', text: LIST },
  { name: 'list of the author, ignored', text: LIST, keyPoints: { authored: 'ignore', maxWords: 12 } },
  { name: 'mixed languages', text: MIXED },
  { name: 'Chinese', text: CHINESE },
  { name: 'Chinese, 20 words', text: CHINESE, summarize: { words: 20 } },
  { name: 'Chinese with a lexicon', text: CHINESE, all: { lexicon: { 海明市: 'place', 李华: 'person' } } },
  { name: 'Japanese', text: JAPANESE },
  { name: 'Korean', text: KOREAN },
  { name: 'Thai', text: THAI },
  { name: 'Thai, 12 words', text: THAI, summarize: { words: 12 } },
  { name: 'Khmer', text: KHMER },
  { name: 'Arabic', text: ARABIC },
  { name: 'Hebrew', text: HEBREW },
  { name: 'Hindi', text: HINDI },
  { name: 'Russian', text: RUSSIAN },
  { name: 'Spanish', text: SPANISH },
  { name: 'German', text: GERMAN },
  { name: 'Greek', text: GREEK },
  { name: 'Turkish, dotted capitals', text: TURKISH },
  {
    name: 'hyphens between words',
    text: 'The well-built house of Łukasz Bujak was sold in a no-questions-asked auction. The up-and-coming buyer paid $2 million. East–South Union lost.',
  },
  {
    name: 'hyphens beside figures',
    text: 'The then-19-year-old runner got a top-12 place. Her under-21 side won 4-for-4 and moved to Sella. Hm-m.',
  },
  {
    name: 'a possessive in a word with a hyphen',
    text: "The council pays for Master's-level courses at Sella College. It was a my-way's-the-only-way sort of plan.",
  },
  { name: 'nothing', text: '' },
  { name: 'blanks', text: ' \n\t\u00a0\u2003\ufeff ' },
  {
    name: 'a lone surrogate',
    text: 'Broken \ud800 text was sent to Ana Silva. She said nothing of it \udc4d. It was late.',
  },
  {
    name: 'emoji and flags',
    text: 'Zoë’s 👩‍👩‍👧 café opened in São Paulo. 🇧🇷 It cost R$3 million 🎉. Everyone came 👍🏽!',
  },
  {
    name: 'combining marks',
    text: 'The cafe\u0301 of Zoe\u0308 Mu\u0308ller reopened in May. Mu\u0308ller hired 12 people. Ｔｈｅ ｆｕｌｌ ｗｉｄｔｈ came later.',
  },
  {
    name: 'words of Object.prototype',
    text: 'The constructor met __proto__ on Monday. The constructor won $5 million. toString lost in Paris. hasOwnProperty and valueOf stayed.',
  },
  {
    name: 'odd cases of letters',
    text: 'The STRASSE and the straße met the ﬁrst ŉ in İstanbul. ǅ is a title letter. ΣΊΣΥΦΟΣ rolled it. The ſpelling is old.',
  },
  {
    name: 'line separators and controls',
    text: 'The mill reopened.\u2028It employs 40 people.\u2029\nIn May\u0085 it closed\0 again.\v\fThe town of Orlo paid.',
  },
  {
    name: 'right to left marks',
    text: 'The \u202emill\u202c of Orlo reopened in May. \u200fIt employs 40\u200b people\u2060 now.',
  },
  {
    name: '70,000 spaces',
    text: `The mill of Orlo reopened in May.${' '.repeat(70_000)}It employs 40 people.`,
  },
  { name: 'one long word', text: 'a'.repeat(20_000) },
  { name: '5,000 stops', text: '.'.repeat(5_000) },
  { name: '2,000 brackets', text: '("'.repeat(2_000) },
  {
    name: 'no punctuation',
    text: 'the mill of orlo reopened in may and it employs forty people '.repeat(60),
  },
  {
    name: 'one sentence',
    text: 'Tim Cook of Apple met Angela Merkel in Berlin on 4 March 2019 at 5 p.m. about $94.8 billion.',
  },
  {
    name: 'code',
    text: 'const total = items.reduce((sum, item) => sum + item.price, 0);\nif (total > 100) { return discount(total); }',
  },
];

/** Calls that are mistakes: the function, the input and the options. */
export const BAD_CALLS = [
  { name: 'no string', call: 'summarize', input: 42 },
  { name: 'null', call: 'analyze', input: null },
  { name: 'an unknown option', call: 'extractEntities', input: 'Text.', options: { size: 1 } },
  { name: 'two budgets', call: 'summarize', input: 'Text.', options: { words: 5, ratio: 0.5 } },
  {
    name: 'a day that does not exist',
    call: 'extractKeyPoints',
    input: 'Text.',
    options: { referenceDate: '2026-02-30' },
  },
];
