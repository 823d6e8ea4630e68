import { plainSigns } from './plain-signs.ts';

// The months as letters write them, January first; other names of one month stand behind a bar, and a space
// within a name is written _. Names by CLDR (https://cldr.unicode.org), the Arabic ones with those of the Levant
// and the Maghreb beside the Egyptian ones. A language is left out where one of its names is another month
// elsewhere: listopad is November in Prague and October in Zagreb.
const names: Readonly<Record<string, string>> = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  fr: 'janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre octobre novembre décembre|déc',
  es: 'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic',
  de: 'januar|jänner februar|feber märz april mai juni juli august september oktober|okt november dezember|dez',
  it: 'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre dicembre',
  pt: 'janeiro fevereiro|fev março abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  nordic: 'januar februar mars april maj juni juli augusti september oktober november desember',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  ru: 'января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь',
  uk: 'січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада грудня|грудень',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  ar: 'يناير فبراير مارس أبريل|ابريل مايو يونيو|يونيه يوليو|يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  levant:
    'كانون_الثاني شباط آذار نيسان أيار|ايار حزيران تموز آب أيلول|ايلول تشرين_الأول تشرين_الثاني كانون_الأول',
  maghreb:
    'جانفي فيفري مارس أفريل ماي جوان جويلية|يوليوز أوت|غشت سبتمبر|شتنبر أكتوبر نوفمبر|نونبر ديسمبر|دجنبر',
  fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه|جولای اوت سپتامبر اکتبر نوامبر دسامبر',
  ug: 'يانۋار فېۋرال مارت ئاپرېل ماي ئىيۇن ئىيۇل ئاۋغۇست سېنتەبىر ئۆكتەبىر نويابىر دېكابىر',
};

const numbers = new Map<string, number>();
for (const list of Object.values(names)) {
  for (const [at, month] of list.split(' ').entries()) {
    for (const name of month.split('|')) numbers.set(plainSigns(name.replaceAll('_', ' ')), at + 1);
  }
}

/** A pattern for the name of a month in plain signs, the longest names first. */
export const monthPattern = [...numbers.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(' ', String.raw`\s+`))
  .join('|');

/** The number of a month, from 1, by its name in plain signs. */
export const monthNumber = (name: string): number =>
  numbers.get(name.replaceAll(/\s+/gu, ' ')) ?? 0;

const seasons: Readonly<Record<string, number>> = {
  ...{ spring: 21, printemps: 21, primavera: 21, frühling: 21, frühjahr: 21 },
  ...{ summer: 22, été: 22, verano: 22, sommer: 22, estate: 22, verão: 22 },
  ...{ autumn: 23, fall: 23, automne: 23, otoño: 23, herbst: 23, autunno: 23, outono: 23 },
  ...{ winter: 24, hiver: 24, invierno: 24, inverno: 24 },
  ...{ 春: 21, 夏: 22, 秋: 23, 冬: 24 },
};

const seasonNumbers = new Map(
  Object.entries(seasons).map(([name, number]) => [plainSigns(name), number]),
);

/** A pattern for the name of a season in plain signs. */
export const seasonPattern = [...seasonNumbers.keys()].join('|');

/** The number that EDTF gives to a season, by its name in plain signs: 21 for spring. */
export const seasonNumber = (name: string): number => seasonNumbers.get(name) ?? 0;
