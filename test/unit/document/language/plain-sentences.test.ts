import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/index';

/** The sentences as they are parted by a bar in each row. */
describe('sentences of other languages', () => {
  test.each([
    ['Chinese, without spaces', '市政府周二宣布建新公园。|市民说：“这是好消息！”|他每天去公园。'],
    ['Chinese, with a decimal figure', '预算为3.5亿元。|详情见 https://example.com/a?b=c 。'],
    [
      'Japanese, with speech that goes on',
      '市は新しい橋を建設する。|「工事は来年始まります。」と知事は述べた。|本当ですか？',
    ],
    ['Japanese, with speech that stands alone', '「もう待てない。」|市長はそう述べた。'],
    ['Korean', '강이 범람했다. |시는 주민들을 도왔다. |언제 끝날까?'],
    [
      'Arabic',
      'أعلنت المدينة بناء جسر جديد. |هل سيبدأ العمل غدا؟ |قال د. أحمد إن التكلفة كبيرة في هذا العام.',
    ],
    ['Urdu', 'دریا پیر کو بپھر گیا۔ |شہر نے لوگوں کی مدد کی ہے۔'],
    ['Hindi', 'नगर ने पुल बनाने की घोषणा की। |काम कब शुरू होगा? |लागत ३.५ करोड़ है।'],
    [
      'Russian, with abbreviations',
      'Встреча прошла в 2020 г. в Москве. |Он сказал: «Мы готовы». |Она не пришла, т. е. опоздала.',
    ],
    [
      'Spanish, with opening marks',
      '¿Cuándo empieza la obra? |El alcalde dijo que en enero. |¡Es una buena noticia! |La Sra. Ruiz de la Vega no vino.',
    ],
    [
      'German, with dates and abbreviations',
      'Die Stadt baut am 3. Oktober z. B. eine Brücke. |Dr. Weber sagte: „Das ist gut.“ |Er ging dann. |Es war 1990. |Alle kamen und nicht nur sie.',
    ],
    [
      'French, with a space before the mark',
      'Pourquoi la ville a-t-elle choisi ce pont ? |Le maire ne le dit pas. |M. Roux est parti.',
    ],
    ['Greek, with its question mark', 'Πόσο θα κοστίσει; |Η γέφυρα θα κοστίσει πολύ και δεν είναι έτοιμη.'],
    ['Burmese and Khmer', 'ទន្លេបានឡើង។ |ទីក្រុងបានជួយ។'],
  ])('%s', (_, marked) => {
    const text = marked.replaceAll('|', '');
    const found = analyze(text).sentences.map((sentence) => sentence.text);
    expect(found).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  test('Thai is parted at spaces, but not into scraps and not beside figures', () => {
    const text =
      'เทศบาลเมืองประกาศสร้างสวนสาธารณะใหม่สี่แห่ง ประชาชนพอใจกับข่าวนี้ งบประมาณทั้งหมดของโครงการอยู่ที่ประมาณ 300 ล้านบาท การก่อสร้างจะเริ่มปีหน้า';
    const { language, sentences } = analyze(text);
    expect(language).toBe('th');
    expect(sentences.length).toBeGreaterThan(1);
    for (const sentence of sentences) expect(sentence.text.length).toBeGreaterThan(30);
    expect(sentences.some((sentence) => sentence.text.includes('ประมาณ 300 ล้านบาท'))).toBe(true);
  });

  test('a paragraph of another script in an English text has sentences of its own', () => {
    const english = 'The river rose on Monday and the city helped those who live beside it.';
    const { language, sentences } = analyze(`${english} ${english}\n\n周一河水泛滥。市政府帮助了居民。`);
    expect(language).toBe('en');
    expect(sentences.slice(-2).map(({ text }) => text)).toEqual(['周一河水泛滥。', '市政府帮助了居民。']);
  });
});
