import { describe, expect, it } from 'vitest';
import { damageIn, type DamageKind } from '../../../src/importing/damage/damage.ts';
import { damageWords } from '../../../src/importing/damage/words.ts';

/** English around what is looked at, so that a text is known to be English; its words are known, too. */
const around = (text: string) =>
  `${text}\n\nWe have asked the Harbor Board for the law of the press, and for the release of our friends in the port. It is the government of the island that must say to us why they are held, and where their families may see them.\n`;

const found = (text: string) =>
  damageIn(around(text)).map(({ kind, found: at, mend }) => [kind, at, mend]);

describe('damage is seen', () => {
  it.each<[string, DamageKind, string, string | undefined]>([
    ['They ask for therelease of all.', 'joined-words', 'therelease', 'the release'],
    ['They ask for thevessels of all.', 'joined-words', 'thevessels', 'the vessels'],
    ['We told them beforethe day.', 'joined-words', 'beforethe', 'before the'],
    ['A member of the HarborBoard said so.', 'joined-words', 'HarborBoard', 'Harbor Board'],
    ['It happened in theNorth.', 'joined-words', 'theNorth', 'the North'],
    ['The board whohas held them.', 'joined-words', 'whohas', 'who has'],
    ['The freedom ofspeech of all.', 'joined-words', 'ofspeech', 'of speech'],
    ['They were held.The board knew.', 'missing-blank', 'held.The', 'held. The'],
    ['They were held,and then freed.', 'missing-blank', 'held,and', 'held, and'],
    ['The U.S.government knew.', 'missing-blank', 'U.S.government', 'U.S. government'],
    ['Our “values”or theirs.', 'missing-blank', '“values”or', '“values” or'],
    ['The board (in 2009)and its men.', 'missing-blank', '2009)and', '2009) and'],
    ['It was so.[1]While it lasted.', 'missing-blank', 'so.[1]While', 'so.[1] While'],
    ['In March 2O10 it began.', 'letter-for-digit', '2O10', '2010'],
    ['Since l989 it is so.', 'letter-for-digit', 'l989', '1989'],
    ['It serves l2 years.', 'letter-for-digit', 'l2', '12'],
    ['A fine of 1O,000 crowns.', 'letter-for-digit', '1O,000', undefined],
    ['It is against the 1aw here.', 'digit-for-letter', '1aw', 'law'],
    ['The g0vernment knew.', 'digit-for-letter', 'g0vernment', 'government'],
    ['Since June 4, 198, nothing changed.', 'lost-digit', '198', undefined],
    ['On 12 May 20, they came.', 'lost-digit', '20', undefined],
    ['On June 4, 198 the army came.', 'lost-digit', '198', undefined],
    ['In October 20 0 they came.', 'lost-digit', '20 0', undefined],
    ['In October 20 10 they came.', 'parted-digits', '20 10', '2010'],
    ['On June , 1989 they came.', 'lost-digit', 'June ,', undefined],
    ['They saw the the board.', 'doubled-word', 'the the', 'the'],
    ['They were freed freed at noon.', 'doubled-word', 'freed freed', undefined],
    ['The govern- ment knew.', 'broken-word', 'govern- ment', 'government'],
    ['The govern-\nment knew.', 'broken-word', 'govern-\nment', 'government\n'],
    ['A com- plaint was made.', 'broken-word', 'com- plaint', undefined],
    ['The boardâ€™s men.', 'wrong-encoding', 'â€™', '’'],
    ['In a cafÃ© by the port.', 'wrong-encoding', 'Ã©', 'é'],
    ['The Â§ 12 of it.', 'wrong-encoding', 'Â§', '§'],
    ['Her name is æ¸¯å\u008F£.', 'wrong-encoding', 'æ¸¯å\u008F£', '港口'],
    ['Her name is Ves\uFFFDl.', 'lost-sign', 'Ves\uFFFDl', undefined],
    ['Ben \\&eacute; them.', 'left-entity', '\\&eacute;', 'é'],
    ['Ben\\&nbsp;and them.', 'left-entity', '\\&nbsp;', ' '],
    ['The men (and the women were held.', 'unpaired', '(and', undefined],
    ['The men and women) were held.', 'unpaired', 'women)', undefined],
    ['They said: “We know nothing of it.', 'unpaired', '“We', undefined],
    [
      '港口委员会（以下简称委员会拒绝回答。',
      'unpaired',
      '港口委员会（以下简称委员会拒绝回答。',
      undefined,
    ],
  ])('%s', (text, kind, at, mend) => {
    expect(found(text)).toEqual([[kind, at, mend]]);
  });

  it('where a sentence breaks off', () => {
    const text =
      'The board has held them since the spring of that year. Nobody was told. In order to see them the families would have to ask for the';
    expect(found(text)).toEqual([['cut-off', expect.stringMatching(/ask for the$/u), undefined]]);
  });

  it('with the line it stands in', () => {
    const [one] = damageIn(around('One line.\n\nSince June 4, 198, nothing changed.'));
    expect(one).toMatchObject({ line: 3, found: '198' });
  });

  it('also where one clear sign makes others plain, and only there', () => {
    const unclear = 'The islandpress was asked, and the boardfriends.';
    expect(found(unclear)).toEqual([]);
    const clear = `${unclear} For thevessels, beforethe port, inthe HarborBoard and theNorth.`;
    expect(found(clear).map(([, at]) => at)).toContain('islandpress');
  });
});

describe('no damage is seen in', () => {
  it.each([
    'iLabour, McCain, MacDonald, YouTube, WeChat and LinkedIn wrote to PayPal.',
    'They wrote to theRegister@harbor.example.org and to https://harbor.example.org/theRelease,and.more.',
    'See [the page](https://harbor.example.org/a,b.Then).',
    'Therefore they themselves withheld nothing, and nevertheless understood the theater within.',
    'U.S. and E.U. officials, e.g. Ph.D. holders, at 10.30 a.m. of 1,000 days.',
    'The 1st, the 21st and the 4th of May; 10k people, the G20, 3D and COVID-19.',
    'On June 4, 1989, on 12 May 2019 and in October 2010, 20 people came.',
    'On June 12 people came; on May 20, 19 men; on June 4, 200 others, and on July 3, 190 of us.',
    'He had had enough; we know that that is so.',
    'The pre- and post-trial detention was long-lasting.',
    'First:\n\n1) the men;\n2) the women.\n\na) one\nb) two',
    '“A quotation goes on.\n\n“And it ends here.”',
    'Member(s) of the board(s) were there :)',
    'A footnote.[^1] And more.[^2]\n\n[^1]: The note.\n\n[^2]: Another.',
    'L’Été «CAFÉ» and a façade, “ÉLAN” and IRMÃ.',
    'A \\*star\\* & an AT&T phone &amp; more.',
    'Ana Vesel, Editor, Quill House\nBo Dent, Printer, Quill House\nOlu Dent, Harbor Union of the Port and of the',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Die Menschenrechtsverteidigerinnen der Hafengewerkschaft haben die die Briefe geschrieben,und so weiter (siehe unten).',
    '港口委员会于2019年5月逮捕了三人。民国98年6月4日，他们被关押了20年3个月。',
    'Nous nous adressons à vous vous demandant la libération de nos amis.',
  ])('other languages: %s', (text) => {
    const kinds = damageIn(text).filter(({ kind }) => kind !== 'missing-blank');
    expect(kinds).toEqual([]);
  });
});

describe('damage in words', () => {
  it.each([
    ['therelease', 'Damaged? “therelease”: words ran together; --mend makes it “the release”.'],
    ['June 4, 198,', 'Damaged? “198”: digits of the date are lost.'],
    ['com- plaint', 'Damaged? “com- plaint”: a line’s end broke a word, perhaps “complaint”.'],
  ])('%s: %s', (text, words) => {
    const [one] = damageIn(around(`They spoke of ${text} there.`));
    expect(one && damageWords(one)).toBe(words);
  });
});

describe('text that nobody wrote', () => {
  // Each took minutes while a pattern could begin anew at each sign.
  it.each([
    'a',
    'a-',
    'a.',
    'a b',
    ' ',
    '(',
    '“',
    '[a](',
    '\\',
    'ab- ',
    '1',
    '1O',
    'â€',
    '\uFFFD',
    '`',
    '<',
    'to',
  ])('%j, many times', (piece) => {
    expect(() => damageIn(around(piece.repeat(20_000)))).not.toThrow();
  });
});
