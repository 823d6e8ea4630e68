import { describe, expect, it } from 'vitest';
import { archiveOf, peopleIn, told } from './people.ts';

// Everyone here is invented.
describe('who a letter presents as a prisoner, and with what status', () => {
  it.each([
    ['Police detained the lawyer Ruan Wenbo on 3 May.', ['Ruan Wenbo: detained']],
    ['We ask you to release the poet Ruan Wenbo.', ['Ruan Wenbo: not-stated']],
    ['Ruan Wenbo, a teacher from Arvika, was sentenced to nine years.', ['Ruan Wenbo: imprisoned']],
    ['Tariq al-Varesi, 44, has been charged with sedition.', ['Tariq al-Varesi: awaiting-trial']],
    ['Layla Bint-Ores is under house arrest.', ['Layla Bint-Ores: confined']],
    ['Dolma Tsering-Ko disappeared on 4 June.', ['Dolma Tsering-Ko: disappeared']],
    ['Anna Tolvery died in custody in 2016.', ['Anna Tolvery: died']],
    ['Anna Tolvery was released on bail in May.', ['Anna Tolvery: released-restricted']],
    ['Anna Tolvery was arrested in 2014 and later released.', ['Anna Tolvery: released']],
    [
      'Anna Tolvery was detained. In May she was sentenced to two years.',
      ['Anna Tolvery: imprisoned'],
    ],
    ['Anna Tolvery, who taught law, was detained with her students.', ['Anna Tolvery: detained']],
    [
      'The lawyers Ruan Wenbo, Peter Oskerly and Anna Tolvery were detained in July.',
      ['Ruan Wenbo: detained', 'Peter Oskerly: detained', 'Anna Tolvery: detained'],
    ],
    [
      'Ruan Wenbo was detained together with his colleague Anna Tolvery.',
      ['Ruan Wenbo: detained', 'Anna Tolvery: detained'],
    ],
    [
      'Many writers have been jailed, including Ruan Wenbo and Anna Tolvery.',
      ['Ruan Wenbo: imprisoned', 'Anna Tolvery: imprisoned'],
    ],
    [
      'Three have died in custody: Ruan Wenbo, Peter Oskerly and Anna Tolvery.',
      ['Ruan Wenbo: died', 'Peter Oskerly: died', 'Anna Tolvery: died'],
    ],
    [
      'Police arrested Ruan Wenbo and Anna Tolvery. Both are awaiting trial.',
      ['Ruan Wenbo: awaiting-trial', 'Anna Tolvery: awaiting-trial'],
    ],
    [
      'My father, Peter Oskerly, was taken away in May. My father was sentenced to six years.',
      ['Peter Oskerly: imprisoned'],
    ],
    ['Nous demandons la libération de Marie Tolvery.', ['Marie Tolvery: not-stated']],
    ['Exigimos la libertad inmediata de Marta Oskerly.', ['Marta Oskerly: not-stated']],
    ['律师阮文博被警方带走，至今下落不明。', ['阮文博: disappeared']],
    [
      '我们呼吁立即释放阮文博、林若水和陈大同。',
      ['阮文博: not-stated', '林若水: not-stated', '陈大同: not-stated'],
    ],
    ['記者林若水被判處有期徒刑五年。', ['林若水: imprisoned']],
    ['维权人士陈大同已取保候审。', ['陈大同: released-restricted']],
    ['作家陈大同于2017年在狱中病逝。', ['陈大同: died']],
    ['公民林若水被指定居所监视居住。', ['林若水: confined']],
  ])('%s', (text, held) => {
    expect(told(text).held).toEqual(held);
  });
});

describe('what later words tell of those named before', () => {
  const five =
    'Police detained five nurses. Those seized included Ruan Wenbo (阮文博), the head of a clinic, Peter Oskerly and Anna Tolvery, as well as Ivo Marsk, a porter, and Mira Dolvan, a clerk.';
  const all = (status: string) =>
    ['Ruan Wenbo', 'Peter Oskerly', 'Anna Tolvery', 'Ivo Marsk', 'Mira Dolvan'].map(
      (name) => `${name}: ${status}`,
    );

  it.each([
    [`${five} In March police formally arrested all five.`, all('awaiting-trial')],
    [`${five} Ivo Marsk is a father. Police formally arrested all five.`, all('awaiting-trial')],
    [`${five} All five nurses were sentenced to two years.`, all('imprisoned')],
    [`${five} The court sentenced the five to two years.`, all('imprisoned')],
    [`${five} All five families were held for a day.`, all('detained')],
    // Of four it does not say which.
    [`${five} Police formally arrested all four.`, all('detained')],
    [
      'Police detained Ruan Wenbo and Peter Oskerly. The court has convicted them both of fraud.',
      ['Ruan Wenbo: imprisoned', 'Peter Oskerly: imprisoned'],
    ],
    [
      'Police grabbed Ruan Wenbo and Peter Oskerly on 20 March before disappearing them into residential surveillance.',
      ['Ruan Wenbo: confined', 'Peter Oskerly: confined'],
    ],
    [
      'Police detained Ruan Wenbo in May and disappeared him into RSDL in June.',
      ['Ruan Wenbo: confined'],
    ],
    [
      'Ruan Wenbo was charged with fraud and later placed under house arrest.',
      ['Ruan Wenbo: confined'],
    ],
    [
      'Ruan Wenbo was arrested and later held under house arrest before he was sentenced to a year in prison.',
      ['Ruan Wenbo: imprisoned'],
    ],
    ['Police took Ruan Wenbo. They wanted to arrest them all.', ['Ruan Wenbo: detained']],
  ])('%s', (text, held) => {
    expect(told(text).held).toEqual(held);
  });

  it('lists everyone in the order in which the letter first names them', () => {
    const archive = archiveOf({ oskerly: { name: 'Peter Oskerly' } });
    const { detainees } = peopleIn('Police detained Anna Tolvery, Peter Oskerly and Ivo Marsk.', {
      archive,
    });
    expect(detainees.map(({ name }) => name)).toEqual([
      'Anna Tolvery',
      'Peter Oskerly',
      'Ivo Marsk',
    ]);
  });
});

describe('who is named and is no prisoner', () => {
  it.each([
    ['Anna Tolvery, the wife of the detained lawyer Ruan Wenbo, wrote to us.', 'Anna Tolvery'],
    ['The wife of Ruan Wenbo was detained; Anna Tolvery, her sister, was not.', 'Anna Tolvery'],
    ['Police Chief Peter Oskerly ordered the arrest of Anna Tolvery.', 'Peter Oskerly'],
    ['Judge Peter Oskerly sentenced Anna Tolvery to four years.', 'Peter Oskerly'],
    ['According to her lawyer, Peter Oskerly, she has been held since May.', 'Peter Oskerly'],
    ['The laureate Anna Tolvery visited the court where others were sentenced.', 'Anna Tolvery'],
    ['Anna Tolvery and Peter Oskerly, who defended him, have not been detained.', 'Anna Tolvery'],
    ['Mr. Peter Oskerly told us: “Her arrest is an outrage.”', 'Peter Oskerly'],
    ['律师梁启明为阮文博辩护，阮文博被判五年。', '梁启明'],
    ['阮文博的妻子林若水多次要求会见。', '林若水'],
    ['市公安局长孙德胜下令抓捕数十人。', '孙德胜'],
  ])('%s', (text, name) => {
    const { held, others } = told(text);
    expect(held.filter((one) => one.startsWith(name))).toEqual([]);
    expect(others).toContain(name);
  });

  it('leaves those out whom the letter addresses and who sign it', () => {
    const text =
      'We thank Secretary Oskerly. Anna Tolvery and Ruan Wenbo said the same of the trial.';
    const parties = { addressees: ['Peter Oskerly'], signatories: ['Anna Tolvery'] };
    expect(told(text, parties)).toEqual({ held: [], others: ['Ruan Wenbo'] });
  });
});

describe('the sentence that a status was read from', () => {
  it('marks what a pronoun tells as inferred', async () => {
    const { peopleIn } = await import('./people.ts');
    const [found] = peopleIn(
      'Anna Tolvery was detained. She was later sentenced to two years.',
    ).detainees;
    expect(found).toMatchObject({
      how: 'inferred',
      status: 'imprisoned',
      sentence: 'She was later sentenced to two years.',
      line: 3,
    });
  });
});
