import { countryName, twoLetterCodes } from '../../archive/country.ts';
import { fold } from '../../archive/fold.ts';

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The names that the Unicode data of the runtime has for every code that it knows. */
const named = (of: (code: string) => string | undefined): string[] =>
  twoLetterCodes.flatMap((code) => of(code) ?? []);

/** Provinces, cities and districts of letters about China, and places of others that no time zone is named for. */
const more = `
Beijing|Tianjin|Shanghai|Chongqing|Hebei|Shanxi|Shaanxi|Liaoning|Jilin|Heilongjiang|Jiangsu|Zhejiang|Anhui|Fujian|Jiangxi|Shandong|Henan|Hubei|Hunan|Guangdong|Guangxi|Hainan|Sichuan|Guizhou|Yunnan|Tibet|Gansu|Qinghai|Ningxia|Xinjiang|Inner Mongolia|Manchuria|East Turkestan|East Turkistan
Guangzhou|Shenzhen|Nanjing|Wuhan|Chengdu|Hangzhou|Xi'an|Xian|Dalian|Shenyang|Harbin|Changchun|Jinan|Qingdao|Zhengzhou|Changsha|Nanchang|Hefei|Fuzhou|Xiamen|Kunming|Guiyang|Nanning|Haikou|Lanzhou|Xining|Yinchuan|Taiyuan|Shijiazhuang|Hohhot|Kashgar|Khotan|Hotan|Ghulja|Yining|Aksu|Karamay|Turpan|Korla|Lhasa|Shigatse|Chamdo|Nagchu|Ngaba|Kardze|Lithang|Amdo|Kham|Rebkong|Suzhou|Wuxi|Ningbo|Wenzhou|Yantai|Linyi|Shantou|Foshan|Dongguan|Huizhou|Zhuhai|Zhongshan|Heyuan|Meizhou|Zhanjiang|Quanzhou|Luoyang|Kaifeng|Yichang|Xiangyang|Suizhou|Hengyang|Changde|Yueyang|Mianyang|Leshan|Zigong|Panyu|Baiyun|Haidian|Chaoyang|Fengtai|Longhua|Pingshan|Bao'an|Nanshan|Futian|Luohu|Tiananmen|Zhongnanhai|Kowloon|New Territories|Macao|Jinzhou|Tangshan|Baoding|Xuzhou|Yangzhou
New York|Washington|San Francisco|Los Angeles|Geneva|Strasbourg|The Hague|Hague|Krakow|Warsaw|Milan|Munich|Frankfurt|Hamburg|Barcelona|Kyoto|Osaka|Hanoi|Ho Chi Minh City|Saigon|Mumbai|New Delhi|Delhi|Chennai|Dharamsala|Kathmandu|Rangoon|Yangon|Mandalay|Naypyidaw|Phnom Penh|Chiang Mai|Manila|Quezon City|Islamabad|Lahore|Peshawar|Kabul|Kandahar|Tehran|Isfahan|Shiraz|Tabriz|Mashhad|Qom|Karaj|Evin|Rajai Shahr|Ankara|Diyarbakir|Izmir|Silivri|Aleppo|Homs|Benghazi|Alexandria|Giza|Tora|Riyadh|Jeddah|Mecca|Medina|Manama|Abu Dhabi|Sanaa|Aden|Gaza|West Bank|Jerusalem|Haifa|Tel Aviv|Ramallah|Hebron|Nablus|Grozny|St Petersburg|Saint Petersburg|Minsk|Kharkiv|Odesa|Mariupol|Crimea|Donetsk|Luhansk|Tbilisi|Yerevan|Baku|Almaty|Bishkek|Tashkent|Dushanbe|Ashgabat|Addis Ababa|Asmara|Kigali|Kinshasa|Goma|Harare|Johannesburg|Pretoria|Cape Town|Durban|Robben Island|Abuja|Lagos|Port Harcourt|Accra|Dakar|Conakry|Bamako|Niamey|Ouagadougou|Managua|Tegucigalpa|San Salvador|Guatemala City|Mexico City|Caracas|Bogota|Quito|Lima|La Paz|Santiago|Buenos Aires|Rio de Janeiro|Sao Paulo|Brasilia|Asuncion|Montevideo|Havana|Santa Clara|Port-au-Prince|Kingston
Africa|Asia|Europe|America|North America|South America|Latin America|Central America|Central Asia|Southeast Asia|East Asia|Middle East|Gulf|Caucasus|Balkans|Pacific|Atlantic|Mediterranean|Caribbean|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|UK|USA|US|UN|EU|PRC|DPRK|USSR|Soviet Union|United States|Russian Federation|Burma|Persia|Kurdistan|Chechnya|Dagestan|Palestine|Catalonia|Kashmir|Balochistan|Sindh|Punjab|Papua|Aceh|Tigray|Oromia|Darfur
California|Texas|Florida|Virginia|Massachusetts|Pennsylvania|Illinois|Ohio|Michigan|New Jersey|Maryland|Connecticut|Oregon|Arizona|Colorado|Minnesota|Wisconsin|Indiana|Missouri|Hawaii|Alaska|Ontario|Quebec|British Columbia|Alberta|Queensland|New South Wales|Bavaria|Lombardy|Tuscany|Flanders|Zurich`
  .split(/[|\n]/u)
  .filter(Boolean);

const cities = Intl.supportedValuesOf('timeZone').map((zone) =>
  zone.split('/').at(-1)!.replaceAll('_', ' '),
);

/** Places by their names in English, folded. Countries and languages are those of the Unicode data (CLDR). */
const places: ReadonlySet<string> = new Set([...named(countryName), ...cities, ...more].map(fold));

/** Peoples and languages, folded: as good as an adjective before a name. */
const peoples: ReadonlySet<string> = new Set(
  [
    ...named((code) => languages.of(code.toLowerCase())),
    ..."Uighur|Uyghur|Uygur|Ugyhur|Tibetan|Mongol|Mongolian|Hui|Han|American|British|Canadian|Australian|Swedish|Swiss|Austrian|Belgian|Mexican|Cuban|Venezuelan|Colombian|Chilean|Argentine|Brazilian|Nicaraguan|Egyptian|Saudi|Emirati|Bahraini|Qatari|Omani|Yemeni|Syrian|Lebanese|Jordanian|Palestinian|Israeli|Iraqi|Iranian|Kurdish|Afghan|Pakistani|Indian|Bangladeshi|Cambodian|Filipino|Philippine|Malaysian|Singaporean|Taiwanese|Hongkonger|Hong Konger|Belarusian|Crimean|Tatar|Chechen|Ethiopian|Eritrean|Nigerian|Kenyan|Ugandan|Rwandan|Congolese|Zimbabwean|Moroccan|Tunisian|Algerian|Libyan|Sudanese|Sahrawi|Baloch|Rohingya|Ahmadi|European|African|Asian|Western|Arab|Jewish|Christian|Catholic|Protestant|Buddhist|Muslim|Islamic|Baha’i|Baha'i|Anglican|Communist|Marxist|Democratic|Republican|Soviet|Cantonese|Mandarin|Kyrgyz|Uzbek|Tajik|Turkmen|Azerbaijani|Georgian|Armenian|Irish|Scottish|Welsh|English|Dutch|Norwegian|Danish|Finnish|Ecuadorian|Peruvian|Bolivian|Guatemalan|Honduran|Salvadoran|Haitian".split(
      '|',
    ),
  ].map(fold),
);

/** Whether a text is the name of a place. */
export const isPlace = (text: string): boolean => places.has(fold(text.replaceAll('’', "'")));

/** Whether a word tells a people, a language or a creed; Han and Hui, short as they are, are names more often. */
export const isPeople = (text: string): boolean => text.length > 3 && peoples.has(fold(text));
