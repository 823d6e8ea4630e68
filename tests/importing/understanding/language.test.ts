import { describe, expect, test } from 'vitest';
import { letterText } from '../../../src/importing/text/letter-text.ts';
import { languageOf, letterLanguagesOf } from '../../../src/importing/understanding/language.ts';

const english =
  'We write to you about Ana Vesel, who has been held in the harbor prison for a year, and we ask you to release her without delay.';
const traditional =
  '我們關注安娜的情況，她已被關押一年，家人無法與她會面。我們呼籲當局立即釋放她，並保障她的權利。';
const simplified =
  '我们关注安娜的情况，她已被关押一年，家人无法与她会面。我们呼吁当局立即释放她，并保障她的权利。';
const languageIn = (markdown: string, language?: string) =>
  languageOf(letterText(markdown), { language });

describe('languageOf', () => {
  test.each([
    ['en', english],
    ['zh-Hant', traditional],
    ['zh-Hans', simplified],
    [
      'fr',
      'Nous vous écrivons au sujet de Ana Vesel, qui est détenue depuis un an dans la prison du port, et nous vous demandons de la libérer sans délai.',
    ],
    [
      'es',
      'Le escribimos sobre Ana Vesel, que está detenida desde hace un año en la prisión del puerto, y le pedimos que sea liberada sin demora con los demás.',
    ],
    [
      'pt',
      'Escrevemos a respeito de Ana Vesel, que está detida há um ano na prisão do porto, e pedimos que ela seja libertada sem demora com os demais.',
    ],
    [
      'it',
      'Le scriviamo a proposito di Ana Vesel, che è detenuta da un anno nella prigione del porto, e chiediamo che sia liberata senza ritardo con gli altri.',
    ],
    [
      'de',
      'Wir schreiben Ihnen über Ana Vesel, die seit einem Jahr im Gefängnis des Hafens ist, und bitten Sie, sie ohne Verzug mit den anderen freizulassen.',
    ],
    [
      'nl',
      'Wij schrijven u over Ana Vesel, die al een jaar in de gevangenis van de haven zit, en vragen u om haar en de anderen niet langer vast te houden.',
    ],
    [
      'tr',
      'Bir yıldır liman hapishanesinde tutulan Ana Vesel için yazıyoruz ve onun daha fazla gecikmeden serbest bırakılması için size bu mektup ile başvuruyoruz.',
    ],
    [
      'vi',
      'Chúng tôi viết về Ana Vesel, người đã bị giam trong một năm, và đề nghị ông trả tự do cho cô ấy cùng với những người khác, không được chậm trễ.',
    ],
    [
      'ru',
      'Мы пишем вам об Ане Весел, которая уже год находится в портовой тюрьме, и просим вас освободить её без промедления, как и всех других.',
    ],
    [
      'uk',
      'Ми пишемо вам про Ану Весел, яка вже рік перебуває у портовій в’язниці, і просимо вас звільнити її без зволікань, як і всіх інших.',
    ],
    [
      'ar',
      'نكتب إليكم بشأن آنا فيسيل التي تحتجز منذ عام في سجن الميناء، ونطلب منكم الإفراج عنها دون تأخير.',
    ],
    [
      'ug-Arab',
      'بىز ئانا ۋېسېلنىڭ ئەھۋالىغا كۆڭۈل بۆلىمىز، ئۇ بىر يىلدىن بېرى تۈرمىدە، ئۇنى دەرھال قويۇپ بېرىشىڭلارنى تەلەپ قىلىمىز.',
    ],
    [
      'fa',
      'ما درباره آنا وسل می‌نویسیم که یک سال است در زندان بندر نگه داشته شده و از شما می‌خواهیم که او را آزاد کنید.',
    ],
    ['bo', 'ང་ཚོས་ཨ་ན་ལགས་ཀྱི་གནས་ཚུལ་ལ་དོ་སྣང་བྱེད་ཀྱི་ཡོད། ཁོ་མོ་ལོ་གཅིག་རིང་བཙོན་ཁང་ནང་བསྡད་ཡོད།'],
    [
      'ja',
      '私たちは、港の刑務所に一年間拘束されているアナについて書いています。彼女を直ちに釈放するよう求めます。',
    ],
    [
      'ko',
      '우리는 항구 교도소에 일 년째 갇혀 있는 아나에 대해 씁니다. 그녀를 즉시 석방할 것을 요구합니다.',
    ],
  ])('knows %s by its text', (language, text) => {
    expect(languageIn(text)).toMatchObject({
      how: 'inferred',
      value: language,
      from: 'the script and the words of the text',
    });
  });

  test('does not take the page’s claim for a text that says otherwise', () => {
    expect(languageIn(english, 'zh-CN')).toMatchObject({ value: 'en' });
  });

  test.each([
    ['qu', 'qu'],
    ['QU_pe', 'qu'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['zh-TW', 'zh-Hant'],
    ['zh_CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
  ])('takes the claim %s where the text does not tell', (claim, language) => {
    expect(languageIn('Kanta, rima, yupa', claim)).toEqual({
      how: 'inferred',
      value: language,
      from: 'the page’s head',
      quote: claim,
    });
  });

  test('takes from the claim in which signs Chinese is where both ways of writing share them', () => {
    expect(languageIn('安娜在港口被抓，至今下落不明。', 'zh-HK')).toMatchObject({
      value: 'zh-Hant',
    });
    expect(languageIn('安娜在港口被抓，至今下落不明。')).toMatchObject({ value: 'zh' });
  });

  test.each([undefined, '', 'english', 'und', '*'])('finds none with the claim %s', (claim) => {
    expect(languageIn('Kanta, rima, yupa', claim)).toEqual({ how: 'missing' });
  });
});

describe('letterLanguagesOf', () => {
  const languagesIn = (...blocks: string[]) => letterLanguagesOf(letterText(blocks.join('\n\n')));

  test.each([
    ['one', [english, english], ['en']],
    ['two', [english, english, traditional], ['en', 'zh-Hant']],
    [
      'three',
      [
        english,
        english,
        traditional,
        traditional,
        'Nous vous écrivons au sujet de Ana Vesel, qui est détenue depuis un an dans la prison du port, et nous vous demandons de la libérer.',
      ],
      ['en', 'zh-Hant', 'fr'],
    ],
    [
      'one, with a name in another',
      [
        english,
        english,
        'Ana Vesel (安娜) has been held for a year, and her sister has not been told where she is now.',
      ],
      ['en'],
    ],
    [
      'one, with a sentence of another',
      [...Array.from({ length: 8 }, () => english), '釋放安娜，立即。'],
      ['en'],
    ],
  ])('gives %s', (_, blocks, languages) => {
    expect(languagesIn(...blocks)).toEqual(languages);
  });
});
