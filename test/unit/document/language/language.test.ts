import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../../../src/document/language/language';

describe('the language of a text', () => {
  test.each([
    ['de', 'Der Fluss trat über die Ufer. Die Stadt Köln half am Montag. Niemand wurde verletzt.'],
    ['de', 'Wegen des Sturms bleibt die Brücke bis Freitag zu, und auch die Fähre fährt nicht.'],
    ['es', 'El río se desbordó el lunes. La ciudad ayudó a los vecinos.'],
    ['fr', 'La rivière a débordé lundi. La ville a aidé les habitants.'],
    ['it', 'Il fiume è uscito dagli argini lunedì. La città ha aiutato gli abitanti.'],
    ['pt', 'O rio transbordou na segunda-feira. A cidade ajudou os moradores e não houve feridos.'],
    ['nl', 'De rivier trad maandag buiten haar oevers. Het stadsbestuur hielp de bewoners met zandzakken.'],
    ['sv', 'Floden svämmade över på måndagen. Staden hjälpte invånarna och det var inte lätt.'],
    ['pl', 'Rzeka wylała w poniedziałek. Miasto pomogło mieszkańcom, ale nie było to łatwe.'],
    ['tr', 'Nehir pazartesi günü taştı. Belediye halka yardım etti ve bu bir ilk oldu.'],
    ['fi', 'Joki tulvi maanantaina. Kaupunki auttoi asukkaita, mutta se ei ollut helppoa.'],
    ['ru', 'Река вышла из берегов в понедельник. Город помог жителям.'],
    ['uk', 'Річка вийшла з берегів у понеділок. Місто допомогло мешканцям, що були в небезпеці.'],
    ['ar', 'فاض النهر يوم الاثنين. ساعدت المدينة السكان في الأحياء.'],
    ['fa', 'رودخانه روز دوشنبه طغیان کرد. شهر به مردم کمک کرد و این خبر را همه شنیدند.'],
    ['he', 'הנהר עלה על גדותיו ביום שני. העירייה עזרה לתושבים.'],
    ['hi', 'नदी सोमवार को उफान पर थी। शहर ने लोगों की मदद की।'],
    ['th', 'แม่น้ำล้นตลิ่งเมื่อวันจันทร์ เมืองช่วยเหลือประชาชน'],
    ['zh', '周一河水泛滥。市政府帮助了居民。'],
    ['ja', '月曜日に川が氾濫した。市は住民を助けた。'],
    ['ko', '월요일에 강이 범람했다. 시는 주민들을 도왔다.'],
    ['el', 'Ο ποταμός ξεχείλισε τη Δευτέρα. Ο δήμος βοήθησε τους κατοίκους.'],
    ['ta', 'ஆறு திங்கட்கிழமை பெருக்கெடுத்தது.'],
    ['ka', 'მდინარე ორშაბათს ადიდდა.'],
    ['km', 'ទន្លេបានឡើងកាលពីថ្ងៃច័ន្ទ។'],
  ])('%s: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  test('is what most of the text is written in', () => {
    const english = 'The river rose on Monday and the city helped those who live beside it. ';
    const chinese = '周一河水泛滥。市政府帮助了居民。';
    expect(guessLanguage(english.repeat(4) + chinese)).toBe('en');
    expect(guessLanguage(english + chinese.repeat(6))).toBe('zh');
  });

  test('is told from the whole length of a long text', () => {
    const menu = 'Home\nNews\nSport\nContact us\nAbout the site and the people of it\n';
    const german = 'Der Fluss trat am Montag über die Ufer, und die Stadt half den Leuten. ';
    expect(guessLanguage(menu + german.repeat(500))).toBe('de');
  });

  test.each([
    [
      'no language known here',
      'Mto ulifurika siku ya Jumatatu na mji ukasaidia wakazi wake kwa haraka sana huku watoto wakipelekwa shule nyingine mbali kidogo.',
    ],
    ['a script known to none', '𐌰𐍄𐍄𐌰 𐌿𐌽𐍃𐌰𐍂 𐌸𐌿 𐌹𐌽 𐌷𐌹𐌼𐌹𐌽𐌰𐌼'],
  ])('is und in %s', (_, text) => {
    expect(guessLanguage(text)).toBe('und');
  });
});

describe('English stays English', () => {
  test.each([
    ['nothing', ''],
    ['figures', '$4.5m | 30% | 2024-05-01'],
    ['emoji', '🎉🎉'],
    ['one word', 'Hello'],
    ['a short line', 'Breaking news'],
    ['a label', 'Subscribe'],
    ['all capitals', 'THE COUNCIL VOTED ON MONDAY TO CLOSE THE OLD BRIDGE FOR REPAIRS'],
    ['a headline in capitals', 'BRIDGE CLOSED AFTER STORM'],
    ['a sentence of foreign names', 'Carlos de la Cruz and Maria del Mar won.'],
    ['titles of foreign works', 'Le Monde and El Pais ran the story; Die Zeit did not.'],
    ['a title with a foreign article', 'Die Hard is a film.'],
    ['a repeated foreign article', 'La La Land won six Oscars'],
    ['a list of cities', 'Los Angeles, Las Vegas, El Paso, San Diego, Des Moines, La Paz'],
    [
      'a list of names',
      'Ludwig van Beethoven, Vincent van Gogh, Simone de Beauvoir, Leonardo da Vinci, Otto von Bismarck, Catalina de los Reyes, Charles de Gaulle',
    ],
    ['names with marks', 'Zoë Müller met Łukasz Čapek and André Brûlé in Malmö, and they went to São Paulo.'],
    [
      'words of Chinese in an English sentence',
      'The Tokyo office (東京オフィス) said on Monday that 北京 would follow, and the plan was good for all.',
    ],
    [
      'a program',
      'const total = items.reduce((sum, item) => sum + item.price, 0);\nif (total > 100) { return discount(total); }',
    ],
    ['another program', 'def main():\n    for i in range(10):\n        print(i)\n    return None\n'],
    ['a log', 'error: cannot find module foo at line 12\nwarn: retry 3 of 5 failed'],
    [
      'a list of skills',
      'python, senior backend engineer, remote, full-time, cloud, docker, kubernetes, testing, machine learning, data pipelines, public speaking, mentoring, leadership, teamwork, driving licence',
    ],
    ['addresses', 'https://www.example.de/die/der/und info@der-die-das.de www.la-casa-de-los-perros.es'],
    ['half an emoji', '\ud83d'],
  ])('in %s', (_, text) => {
    expect(guessLanguage(text)).toBe('en');
  });
});
