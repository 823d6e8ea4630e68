import { describe, expect, it } from 'vitest';
import { answering, asked, letterFile, letterWith, planPerson, textsOf } from './withholding.ts';

const people = {
  'people/ana-vesel.yaml': `name: Ana Vesel
family: Vesel
given: Ana
order: given-first
forms:
  - value: 连薇
    kind: native
    language: zh-Hans
  - value: آنا ڤېسەل
    kind: native
    language: ug-Arab
aliases:
  - ana-wesel
`,
  'people/teodora-ana-vesel.yaml': 'name: Teodora Ana Vesel\n',
  'people/lian-weihua.yaml':
    'name: Lian Weihua\nforms:\n  - value: 连薇华\n    kind: native\n    language: zh-Hans\n',
};

/** The body of the letter afterwards, if every question gets this answer. */
async function bodyOf(body: string, answer = true): Promise<[string, string[]]> {
  const planned = await planPerson({ ...people, [letterFile]: letterWith(body) });
  const after = textsOf(planned, answering(planned, answer))[letterFile] ?? '';
  const questions = asked(planned).map((question) => /“(.*)”/su.exec(question)?.[1] ?? question);
  return [after.slice(after.indexOf('\n---\n\n') + 6, -1), questions];
}

const w = '[name withheld]';

describe('a name in a body is withheld', () => {
  it.each<[what: string, body: string, after: string]>([
    ['as it is', 'They hold Ana Vesel, says Bo.', `They hold ${w}, says Bo.`],
    ['with a possessive', "Ana Vesel’s case, ANA VESEL'S case", `${w}’s case, ${w}'S case`],
    ['across a line end', 'They hold Ana\nVesel there.', `They hold ${w} there.`],
    ['in a quotation', '> They hold Ana\n> Vesel’s mother.', `> They hold ${w}’s mother.`],
    ['in a nested list', '- One\n  - Ana\n    Vesel, two', `- One\n  - ${w}, two`],
    [
      'in a table',
      '| Name | Held |\n| --- | --- |\n| Ana Vesel | yes |',
      `| Name | Held |\n| --- | --- |\n| ${w} | yes |`,
    ],
    ['in a heading', '## Ana Vesel and others', `## ${w} and others`],
    ['in the other order', 'Vesel, Ana; Vesel Ana', `${w}; ${w}`],
    ['with other diacritics', 'Aná Veseľ', w],
    ['run together, or with hyphens', '#AnaVesel and ana-vesel', `#${w} and ${w}`],
    ['with a soft hyphen', 'Ana Ve\u00ADsel.', `${w}.`],
    ['with a hard line break within', 'Ana\\\nVesel', w],
    ['within emphasis', '**Ana Vesel** is held', `**${w}** is held`],
    ['partly emphasized', '**Ana** Vesel; Ana *Vesel*', `**${w}**; ${w}`],
    ['emphasized word by word', '*Ana* *Vesel* is', `*${w}* is`],
    ['emphasized with other words', 'Ana **Vesel and** Bo', `${w} **and** Bo`],
    ['emphasized twice, with other words', '**Ana** **Vesel and** Bo', `**${w}** **and** Bo`],
    [
      'before what would make a link of it',
      'Ana Vesel(1) Ana Vesel[^a]\n\n[^a]: B',
      `\\${w}(1) \\${w}[^a]\n\n[^a]: B`,
    ],
    ['before what would make a definition of it', 'Ana Vesel: held', `\\${w}: held`],
    ['behind entities and escapes', '&#65;na Vesel, Ana&nbsp;Vesel', `${w}, ${w}`],
    [
      'in code, comments and HTML',
      '`Ana Vesel` <!-- Ana Vesel --> <i>Ana</i> Vesel',
      `\`${w}\` <!-- ${w} --> <i>${w}</i>`,
    ],
    ['in a picture’s description', '![Ana Vesel](a.png "Ana Vesel")', `![${w}](a.png "${w}")`],
    [
      'in a footnote, and its label',
      'A[^ana-vesel]\n\n[^ana-vesel]: Ana Vesel',
      `A[^withheld-1]\n\n[^withheld-1]: ${w}`,
    ],
    ['where it is linked', '[Ana Vesel](person:ana-vesel)’s mother', `${w}’s mother`],
    ['where it is linked with more words', '[Ana Vesel’s trial](person:ana-vesel)', `${w}’s trial`],
    ['where it is linked by a former id', '[Ana Vesel](person:ana-wesel)', w],
    [
      'where it is linked by reference',
      '[Ana Vesel][1]\n\n[1]: person:ana-vesel\n\nEnd',
      `${w}\n\n\nEnd`,
    ],
    ['where HTML links it', '<a href="person:ana-vesel">Ana Vesel</a>', `<a>${w}</a>`],
    ['in Chinese signs of both sets', '人们说连薇不在，連薇。', `人们说${w}不在，${w}。`],
    ['across a line end of Chinese', '人们说连\n薇不在。', `人们说${w}不在。`],
    ['in Arabic script', 'آنا ڤېسەل دېدى', `${w} دېدى`],
  ])('%s', async (_, body, after) => {
    const [changed, questions] = await bodyOf(body);
    expect([changed, questions]).toEqual([after, []]);
  });

  it.each<[what: string, body: string]>([
    ['a longer name on record', 'Teodora Ana Vesel and Teodora\nAna Vesel’s'],
    ['a longer name of Chinese signs', '连薇华在。'],
    ['a name with a hyphen', 'Ana Vesel-Moran and Moran-Ana Vesel'],
    ['another word', 'Anatol Veselin, Bana Vesela'],
    ['a link to someone else', '[Ana Vesel](person:teodora-ana-vesel)'],
    ['an address that holds a longer name', '<https://example.org/teodora-ana-vesel>'],
  ])('but not in %s', async (_, body) => {
    expect(await bodyOf(body)).toEqual([body, []]);
  });
});

describe('doubtful places are asked about', () => {
  it.each<[what: string, body: string, question: string, yes: string, no?: string]>([
    [
      'a part of the name',
      'Ana Vesel. Ms. Vesel is well.',
      'Vesel',
      `${w}. Ms. ${w} is well.`,
      `${w}. Ms. Vesel is well.`,
    ],
    ['a given name', 'Ana is well.', 'Ana', `${w} is well.`],
    [
      'other words of a link',
      '[the printer](person:ana-vesel)',
      '[the printer](person:ana-vesel)',
      w,
      'the printer',
    ],
    ['an inflection that may be none', 'Ana Vesel’in eşi', 'Ana Vesel', `${w}’in eşi`],
    ['a compound', 'a pro-Ana Vesel paper', 'Ana Vesel', `a pro-${w} paper`],
    ['a case ending in Arabic script', 'آنا ڤېسەلنىڭ', 'آنا ڤېسەل', `${w}نىڭ`],
    ['a family name with a style, in Chinese', '连女士说', '连女士', `${w}说`],
  ])('%s', async (_, body, question, yes, no = body) => {
    const withYes = await bodyOf(body);
    expect(withYes).toEqual([yes, [question]]);
    expect((await bodyOf(body, false))[0]).toBe(no);
  });

  it('a name that two people in the letter have, unless a link says whose it is', async () => {
    const planned = await planPerson({
      ...people,
      'people/ana-vesel-cook.yaml': 'name: Ana Vesel\n',
      [letterFile]: letterWith(
        'Ana Vesel, [Ana Vesel](person:ana-vesel) and [Ana Vesel](person:ana-vesel-cook)',
        '',
        '  - person: ana-vesel\n    status: detained\n  - person: ana-vesel-cook\n    status: detained\n',
      ),
    });
    expect(asked(planned)).toEqual([
      `${letterFile}:25 Withhold “Ana Vesel” here? Nothing says for certain who is meant.`,
    ]);
    const [yes, no] = [true, false].map(
      (answer) => textsOf(planned, answering(planned, answer))[letterFile],
    );
    expect(yes).toContain(`${w}, ${w} and [Ana Vesel](person:ana-vesel-cook)\n`);
    expect(no).toContain(`Ana Vesel, ${w} and [Ana Vesel](person:ana-vesel-cook)\n`);
  });

  it('nothing where only the namesake stands', async () => {
    const planned = await planPerson({
      ...people,
      'people/ana-vesel-cook.yaml': 'name: Ana Vesel\n',
      [letterFile]: letterWith(
        'Ana Vesel',
        '',
        '  - person: ana-vesel-cook\n    status: detained\n',
      ),
    });
    expect(asked(planned)).toEqual([]);
    expect(Object.keys(textsOf(planned, answering(planned, true)))).toEqual([
      'people/ana-vesel.yaml',
    ]);
  });
});

describe('an address in a body', () => {
  it.each([
    ['as it is', 'See https://example.org/free-ana-vesel.', 'See [address withheld].'],
    ['in angles', '<https://example.org/Ana%20Vesel>', '[address withheld]'],
    ['under words', '[this page](https://example.org/%E8%BF%9E%E8%96%87 "A title")', 'this page'],
    ['run together', '[this page](https://freeanavesel.example.org/)', 'this page'],
    ['of a picture', '![portrait](https://example.org/ana_vesel.jpg)', '[address withheld]'],
  ])('goes, %s', async (_, body, after) => {
    expect(await bodyOf(body)).toEqual([after, []]);
  });
});
