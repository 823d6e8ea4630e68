import { describe, expect, it } from 'vitest';
import { peopleIn } from './people.ts';

/** What a text tells of each detainee’s detention: “Anna Tolvery: since 2019-01-08; place Arvika”. */
const told = (text: string): string[] =>
  peopleIn(text).detainees.map(({ name, facts = {} }) => {
    const { since, place, charge, sentence } = facts;
    const parts = Object.entries({ since, place, charge, sentence }).flatMap(([field, fact]) =>
      fact ? [`${field} ${fact.value}`] : [],
    );
    return `${name}: ${parts.join('; ')}`;
  });

// Everyone here is invented.
describe('since when, where and for what someone is held', () => {
  it.each([
    [
      'On January 8, 2019, police detained Anna Tolvery on suspicion of ‘picking quarrels’.',
      'since 2019-01-08; charge Suspicion of picking quarrels',
    ],
    [
      'Anna Tolvery was arrested on 11 April 2019 in Port Amsel.',
      'since 2019-04-11; place Port Amsel',
    ],
    [
      'Anna Tolvery was detained by officials of the Unit of Harbor Crimes on 11 April 2019, in the Port Amsel airport, when she was about to leave.',
      'since 2019-04-11; place Port Amsel airport',
    ],
    ['Anna Tolvery is held at Port Amsel Detention Center.', 'place Port Amsel Detention Center'],
    ['Anna Tolvery is being held in Ostrel Prison No. 2.', 'place Ostrel Prison No. 2'],
    ['Anna Tolvery is held at Tolve City Jail in Ostrel.', 'place Tolve City Jail, Ostrel'],
    ['Anna Tolvery has been imprisoned since 2008.', 'since 2008'],
    ['Anna Tolvery, detained since May 2014, has seen no lawyer.', 'since 2014-05'],
    [
      'Anna Tolvery was taken from her home in Arvika on the night of 9 July 2015.',
      'since 2015-07-09; place Arvika',
    ],
    ['The arrest of Anna Tolvery on 8 January 2019 shocked us.', 'since 2019-01-08'],
    ['Anna Tolvery’s arrest on 8 January 2019 shocked us.', 'since 2019-01-08'],
    [
      'Anna Tolvery was sentenced to eleven years for inciting subversion.',
      'charge Inciting subversion; sentence Eleven years',
    ],
    [
      'Anna Tolvery was sentenced to life in prison on charges of separatism.',
      'charge Separatism; sentence Life',
    ],
    [
      'Anna Tolvery was jailed for four years in 2011 for “spreading rumors”.',
      'charge Spreading rumors; sentence Four years',
    ],
    [
      'Anna Tolvery was sentenced to two years, suspended for three.',
      'sentence Two years, suspended',
    ],
    [
      'Anna Tolvery, a nurse, is serving a nine-year sentence in Arvika Women’s Prison for “inciting subversion of state power.”',
      'place Arvika Women’s Prison; charge Inciting subversion of state power; sentence Nine years',
    ],
    ['Anna Tolvery has been charged with fraud and is awaiting trial.', 'charge Fraud'],
    [
      '- Anna Tolvery, teacher: serving eleven years; arrested 4 May 2019',
      'since 2019-05-04; sentence Eleven years',
    ],
    [
      'Anna Tolvery was detained on 8 January 2019, formally arrested on 20 February and sentenced to three years and six months in prison for subversion of state power.',
      'since 2019-01-08; charge Subversion of state power; sentence Three years and six months',
    ],
    ['Judge Marsk sentenced Anna Tolvery. She was given six years.', 'sentence Six years'],
    [
      'Anna Tolvery was sentenced in May 2011 to eight years for “illegal circulation”.',
      'charge Illegal circulation; sentence Eight years',
    ],
    ['Anna Tolvery was convicted in August of “spreading a melody”.', 'charge Spreading a melody'],
    ['Anna Tolvery was sentenced on 3 May 2011 in Arvika.', ''],
    [
      'Anna Tolvery is serving the fourth of thirteen years in Ostrel Prison.',
      'place Ostrel Prison; sentence Thirteen years',
    ],
    [
      'Anna Tolvery was sentenced to six years and is serving them in Ostrel Prison.',
      'place Ostrel Prison; sentence Six years',
    ],
    [
      'On March 2, 2009, the court sentenced Anna Tolvery, who owns a press, to six years in prison.',
      'sentence Six years',
    ],
    // The charge of a verdict comes before that of an arrest.
    [
      'Anna Tolvery was detained on suspicion of fraud. She was convicted of “leaking secrets”.',
      'charge Leaking secrets',
    ],
    // Whoever was let go in between is held since the last arrest.
    [
      'Anna Tolvery was detained on 3 May 2012. In June 2012 she was released. On 8 March 2019 she was arrested again.',
      'since 2019-03-08',
    ],
    // What is told of a deed, of others, or of another time.
    ['Anna Tolvery was arrested for organizing a protest on 4 June 2018.', ''],
    [
      'Anna Tolvery was detained on 8 January 2019 after her colleagues were arrested on 3 January 2019.',
      'since 2019-01-08',
    ],
    [
      'Anna Tolvery was sentenced at a trial in which dozens were held and later sentenced to nine years.',
      '',
    ],
    ['Anna Tolvery, who visited the prison at Port Amsel on 3 May 2012, was detained.', ''],
    ['Anna Tolvery was detained while police searched Arvika on 3 May 2012.', ''],
    ['We met the imprisoned writer Anna Tolvery in Arvika on 3 May 2012.', ''],
    ['Anna Tolvery is held in Veldanian custody.', ''],
    ['Anna Tolvery was detained in the Arvika Crackdown.', ''],
    ['Anna Tolvery was originally imprisoned in Ostrel Prison.', ''],
    ['Anna Tolvery faces up to ten years in prison.', ''],
    ['Anna Tolvery was charged with no crime.', ''],
    ['Anna Tolvery was convicted of having met foreigners.', ''],
    ['Anna Tolvery was arrested for her poems.', ''],
    ['Anna Tolvery had previously been detained in 2011 for ten days.', ''],
    ['Anna Tolvery was detained in May 2012 and released in June 2012.', ''],
    ['Anna Tolvery was arrested in 2012. She was arrested in 2019.', ''],
    ['Anna Tolvery was held from 3 May 2012 to 9 May 2012.', ''],
    ['Anna Tolvery was formally arrested on 20 February 2019.', ''],
    ['We ask you to release Anna Tolvery before 4 June 2019.', ''],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual([`Anna Tolvery: ${facts}`]);
  });

  it.each([
    // Of a group what is said of all of it.
    [
      'Police detained Anna Tolvery and Ivo Marsk on 8 January 2019. Both are held at Tolve Jail.',
      [
        'Anna Tolvery: since 2019-01-08; place Tolve Jail',
        'Ivo Marsk: since 2019-01-08; place Tolve Jail',
      ],
    ],
    [
      'Police detained Anna Tolvery, Mira Dolvan and Ivo Marsk. In May police formally arrested all three on suspicion of “fraud”.',
      ['Anna Tolvery', 'Mira Dolvan', 'Ivo Marsk'].map(
        (name) => `${name}: charge Suspicion of fraud`,
      ),
    ],
    [
      'Anna Tolvery was sentenced to five years, and Peter Oskerly to three years.',
      ['Anna Tolvery: sentence Five years', 'Peter Oskerly: sentence Three years'],
    ],
    // Who has which is not told.
    [
      'Anna Tolvery and Ivo Marsk are serving ten and four years respectively.',
      ['Anna Tolvery: ', 'Ivo Marsk: '],
    ],
    [
      'Anna Tolvery was arrested on 3 May 2012, and Ivo Marsk was arrested in Arvika.',
      ['Anna Tolvery: since 2012-05-03', 'Ivo Marsk: place Arvika'],
    ],
  ])('%s', (text, all) => {
    expect(told(text)).toEqual(all);
  });
});

describe('a day without a year', () => {
  it.each([
    ['On 8 January 2019 Ivo Marsk spoke. On March 20, Anna Tolvery was arrested.', '2019-03-20'],
    [
      'Anna Tolvery was detained on 8 January and charged with fraud on 20 February 2019.',
      '2019-01-08',
    ],
    ['In 2019 the harbor closed, and on 8 January Anna Tolvery was detained.', undefined],
    [
      'Anna Tolvery was detained on 28 December and charged with fraud on 3 January 2019.',
      undefined,
    ],
    // The calendar does not run on from June to January.
    ['Ivo Marsk was born in June 2018. On January 8, Anna Tolvery was arrested.', undefined],
    [
      'Ivo Marsk came in June 2017 and left in May 2018. On July 8, Anna Tolvery was arrested.',
      undefined,
    ],
    ['It was 2018.\n\nOn July 8, Anna Tolvery was arrested.', undefined],
    // The first of two days may be that of the arrest.
    [
      'On July 8, Anna Tolvery was arrested.\n\nAnna Tolvery was seized on 3 August 2019.',
      undefined,
    ],
  ])('%s', (text, since) => {
    const { detainees } = peopleIn(text);
    const { facts } = detainees.find(({ name }) => name === 'Anna Tolvery') ?? {};
    expect(facts?.since?.value).toBe(since);
    if (since) expect(facts?.since?.how).toBe('inferred');
  });
});

describe('the same in Chinese', () => {
  it.each([
    ['2019年1月8日，阮文博被刑拘。', '阮文博: since 2019-01-08'],
    [
      '阮文博于2019年1月8日以涉嫌寻衅滋事罪被刑事拘留，现羁押于阿姆塞尔市看守所。',
      '阮文博: since 2019-01-08; place 阿姆塞尔市看守所; charge 寻衅滋事',
    ],
    ['2019年1月8日，警方带走了阮文博。', '阮文博: since 2019-01-08'],
    [
      '阮文博因煽动颠覆国家政权罪被判处有期徒刑十一年。',
      '阮文博: charge 煽动颠覆国家政权; sentence 十一年',
    ],
    ['記者林若水被判監十八個月，現於東堤監獄服刑。', '林若水: place 東堤監獄; sentence 十八個月'],
    ['林若水被判无期徒刑。', '林若水: sentence 无期徒刑'],
    ['林若水2016年5月4日被逮捕，罪名是“破坏景观”。', '林若水: since 2016-05-04; charge 破坏景观'],
    ['2013年3月2日，林若水去石桥镇。3月9日，警方带走了林若水。', '林若水: since 2013-03-09'],
    ['律师为被判刑四年、现在东堤监狱服刑的林若水辩护。', '林若水: place 东堤监狱; sentence 四年'],
    [
      '林若水因为读报，被以涉嫌“寻衅滋事”刑事拘留于东堤看守所。',
      '林若水: place 东堤看守所; charge 寻衅滋事',
    ],
    ['林若水2016年5月4日被正式逮捕。', '林若水: '],
    ['林若水曾于2016年5月4日被捕，后获释。', '林若水: '],
    ['（灯塔观察2013年4月2日）农民诗人林若水3月9日在石桥镇被带走。', '林若水: '],
    ['林若水被捕，可能被判处有期徒刑十一年。', '林若水: '],
    ['林若水因为写诗被捕。', '林若水: '],
  ])('%s', (text, all) => {
    expect(told(text)).toEqual([all]);
  });
});

it('says of each fact where it was read', () => {
  const [one] = peopleIn(
    'Anna Tolvery was detained on 8 January 2019.\n\nAnna Tolvery is a nurse. She is held at Tolve Jail.',
  ).detainees;
  expect(one?.facts).toEqual({
    since: {
      ...{ value: '2019-01-08', how: 'read', line: 3 },
      quote: 'Anna Tolvery was detained on 8 January 2019.',
    },
    place: {
      ...{ value: 'Tolve Jail', how: 'inferred', line: 5 },
      quote: 'She is held at Tolve Jail.',
    },
  });
});
