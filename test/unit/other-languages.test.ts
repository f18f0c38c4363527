import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/contract/words';
import { analyze, extractEntities, extractKeyPoints, summarize } from '../../src/index';

const CHINESE = `海明市将新建四十座公园

海明市政府周二宣布，将在三年内新建四十座公园，总预算为三十五亿元。公园将优先建在人口密集的城区，每座面积不小于两公顷。

专家认为，新公园可以降低夏季气温，改善空气质量。“这是一个好消息！”市民李华说。她住在旧城区。你会去吗？

市政府表示，第一批公园将于明年春天开放。写信给 parks@example.org ，详情见 https://example.com/parks 。#公园`;

const JAPANESE = `海明市は火曜日、港の橋を二年間閉鎖し、新しい橋を建設すると発表した。費用は約四十八億円になる見通しだ。技術者は昨年秋、橋の桁にひびを見つけた。近くのパン屋は客が減ると心配している。新しい橋には自転車道が二本できる。いつ開通するのか？`;

const ARABIC = `أعلنت المدينة يوم الثلاثاء إغلاق جسر الميناء القديم لمدة عامين من أجل بناء جسر جديد. تبلغ تكلفة الجسر الجديد نحو خمسين مليون يورو. هل يخسر أصحاب المتاجر زبائنهم؟ قال صاحب مخبز قرب الجسر إنه يتوقع خسارة ثلث الزبائن. سيفتح الجسر الجديد في مايو.`;

const HINDI = `नगर परिषद ने मंगलवार को पुराने बंदरगाह पुल को दो साल के लिए बंद करने की घोषणा की। नए पुल की लागत लगभग ४८० करोड़ रुपये होगी। इंजीनियरों को पिछले साल पुल में दरारें मिलीं। क्या दुकानदारों को नुकसान होगा? नया पुल मई में खुलेगा।`;

const RUSSIAN = `Власти города объявили во вторник, что старый мост через гавань закроют на два года. Строительство нового моста обойдётся примерно в 48 млн евро. Инженеры нашли трещины в балках моста прошлой осенью. Владельцы магазинов боятся потерять покупателей. Когда откроют новый мост? Власти города говорят, что в мае.`;

const SPANISH = `El ayuntamiento cerrará el puente del puerto durante dos años, según anunció la alcaldesa el martes. El nuevo puente costará unos 48,5 millones de euros. ¿Qué harán los comerciantes? Un panadero de la zona teme perder el 30 % de sus clientes. Los ingenieros encontraron grietas en el puente el otoño pasado.`;

const GERMAN = `Die Stadt sperrt die alte Hafenbrücke am 3. März für zwei Jahre und baut eine neue, wie Bürgermeisterin Ingrid Solheim am Dienstag sagte. Die Kosten liegen bei 48,5 Mio. Euro. Allerdings fürchten die Händler um ihre Kunden. Die Ingenieure fanden im Herbst Risse in den Trägern der Brücke. Sie soll im Mai 2028 eröffnet werden. Fragen an bruecke@example.org.`;

const THAI = `เทศบาลเมืองประกาศปิดสะพานท่าเรือเก่าเป็นเวลาสองปีเพื่อสร้างสะพานใหม่ที่แข็งแรงกว่า วิศวกรพบรอยร้าวในคานของสะพานเมื่อปีที่แล้วระหว่างการตรวจสอบ เจ้าของร้านค้าใกล้สะพานกังวลว่าจะเสียลูกค้าจำนวนมาก สะพานใหม่จะเปิดในเดือนพฤษภาคมปีหน้า`;

const TEXTS = [
  ['zh', CHINESE],
  ['ja', JAPANESE],
  ['ar', ARABIC],
  ['hi', HINDI],
  ['ru', RUSSIAN],
  ['es', SPANISH],
  ['de', GERMAN],
  ['th', THAI],
] as const;

describe.each(TEXTS)('a text in %s', (language, text) => {
  test('is known for what it is', () => {
    expect(analyze(text).language).toBe(language);
  });

  test('has a summary of whole sentences, its opening among them', () => {
    const { sentences, truncated } = summarize(text, { sentences: 2 });
    expect(sentences.length).toBe(2);
    expect(truncated).toBe(false);
    for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    const opening = analyze(text).sentences.find(({ role }) => role === 'body');
    expect(sentences[0]?.text).toBe(opening?.text);
  });

  test('is ranked by what needs no English', () => {
    const signals = summarize(text).sentences.flatMap(({ reasons }) => reasons.map(({ signal }) => signal));
    const allowed = ['position', 'centrality', 'recurrence', 'title', 'length', 'numbers', 'query'];
    expect(signals.filter((signal) => !allowed.includes(signal))).toEqual([]);
  });

  test('has key points that are whole sentences, none of them a question', () => {
    const points = extractKeyPoints(text);
    const sentences = new Set(analyze(text).sentences.map((sentence) => sentence.text));
    expect(points.length).toBeGreaterThan(1);
    for (const point of points) {
      expect(sentences.has(point.text)).toBe(true);
      expect(point.edits).toEqual([]);
      expect(point.text).not.toMatch(/[?？؟]$/u);
    }
  });

  test('has no entities by English rules', () => {
    expect(extractEntities(text)).toEqual([]);
  });

  test.each([1, 5, 12, 30])('keeps to %i words', (words) => {
    expect(countWords(summarize(text, { words }).text)).toBeLessThanOrEqual(words);
  });
});

describe('what is the same in every language', () => {
  test('addresses and hashtags are found', () => {
    const found = extractEntities(CHINESE, { types: ['email', 'url', 'hashtag', 'handle', 'date', 'money'] });
    expect(found.map(({ name }) => name)).toEqual([
      'parks@example.org',
      'https://example.com/parks',
      '#公园',
    ]);
  });

  test('names of the lexicon are found, beside other letters where a script has no spaces', () => {
    const lexicon = { 海明市: 'place', 李华: 'person', 公园: 'product' } as const;
    const names = extractEntities(CHINESE, { lexicon }).map(({ name }) => name);
    expect(names.sort()).toEqual(['公园', '李华', '海明市'].sort());
    const german = extractEntities(GERMAN, { lexicon: { 'Ingrid Solheim': 'person', Hafen: 'place' } });
    expect(german.map(({ name }) => name)).toEqual(['Ingrid Solheim']);
  });

  test('a question of the reader leads to its sentence', () => {
    const { sentences } = summarize(CHINESE, { sentences: 1, query: '夏季气温' });
    expect(sentences[0]?.text).toContain('夏季气温');
    expect(summarize(RUSSIAN, { sentences: 1, query: 'трещины' }).text).toContain('трещины');
  });

  test('a sentence too long for the words asked for is cut at a word', () => {
    const { text, truncated } = summarize(JAPANESE, { words: 6 });
    expect(truncated).toBe(true);
    expect(countWords(text)).toBe(6);
    expect(JAPANESE).toContain(text);
  });
});

describe('text in two languages', () => {
  const english =
    'The city of Halmar will close its harbour bridge on 3 March 2026, Mayor Ingrid Solheim said on Tuesday. Engineers of Norvik Consulting found cracks in the bridge. Shop owners fear for their trade.';

  test('is read as what most of it is', () => {
    expect(analyze(`${english}\n\n${THAI.slice(0, 60)}`).language).toBe('en');
    expect(analyze(`${CHINESE}\n\n${english.slice(0, 60)}`).language).toBe('zh');
  });

  test('keeps the names of its English part, and no other', () => {
    const names = extractEntities(`${english}\n\n${RUSSIAN}`.slice(0, english.length + 120), {
      types: ['person', 'organization', 'place'],
    }).map(({ name }) => name);
    expect(names).toContain('Ingrid Solheim');
    expect(names.filter((name) => /\p{Script=Cyrillic}/u.test(name))).toEqual([]);
  });

  test('gives no point of what English rules cannot read', () => {
    const points = extractKeyPoints(`${english}\n\n周一河水泛滥，市政府帮助了居民。`);
    expect(points.filter(({ text }) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
