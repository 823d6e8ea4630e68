import { describe, expect, it } from 'vitest';
import { addresseesOf } from '../../../src/importing/parties/addressees.ts';
import { letterText } from '../../../src/importing/text/letter-text.ts';

const prose =
  'We write to you because the printer Ana Vesel has been held without charge since May, and we are alarmed.';

const told = (markdown: string) =>
  addresseesOf(letterText(markdown)).map(({ kind, name, role, organization, native, relation }) =>
    [kind, name, role, organization, native, relation]
      .filter((part) => part !== undefined)
      .join(' | '),
  );

// Everybody here is invented, and so is every office.
describe('to whom a letter speaks', () => {
  it.each<[string, string, string[]]>([
    [
      'an address',
      `Secretary of Ports Bo Dent\\\nHarbor Department of Ports\\\n5 Weir Street\\\nHarbor, DC 20220\n\nDear Secretary Dent,`,
      ['person | Bo Dent | Secretary of Ports | Harbor Department of Ports | addressed'],
    ],
    [
      'two addresses',
      `The Honorable Bo Dent\n\nHarbor Department of Ports\\\n5 Weir Street\n\nThe Honorable Cy Orme\\\nHarbor Ministry of Justice\n\nDear Secretary Dent and Minister Orme,`,
      [
        'person | Bo Dent | Secretary | Harbor Department of Ports | addressed',
        'person | Cy Orme | Minister | Harbor Ministry of Justice | addressed',
      ],
    ],
    [
      'a list',
      `To:\n\nBo Dent, Director of the Harbor Port Bureau\n\nCy Orme, Chair, Harbor Council`,
      [
        'person | Bo Dent | Director | Harbor Port Bureau | addressed',
        'person | Cy Orme | Chair | Harbor Council | addressed',
      ],
    ],
    [
      'a list in two languages',
      `To:\n\nWei Anna, Director of the Harbor Port Bureau\n\nLuo Ke, Chair, Harbor Council\n\n韦安娜，海港市港务局局长\n\n罗可，海港议会主席`,
      [
        'person | Wei Anna | Director | Harbor Port Bureau | 韦安娜 | addressed',
        'person | Luo Ke | Chair | Harbor Council | 罗可 | addressed',
      ],
    ],
    [
      'an office without a name',
      `The Attorney General\\\nHarbor Ministry of Justice\n\nYour Excellency,`,
      ['organization | Harbor Ministry of Justice | The Attorney General | addressed'],
    ],
    [
      'a greeting alone',
      'Dear High Commissioner, Ms. Dent:',
      ['person | Dent | High Commissioner | addressed'],
    ],
    ['a Chinese greeting', '尊敬的韦安娜大使：', ['person | 韦安娜 | 大使 | addressed']],
    [
      'a copy',
      `The Honorable Bo Dent\\\nHarbor Department of Ports\n\nCC: Harbor Council\n\nDear Mr. Dent,`,
      [
        'person | Bo Dent | Harbor Department of Ports | addressed',
        'organization | Harbor Council | copied',
      ],
    ],
    [
      'a letterhead above the date',
      'HARBOR WATCH\\\nPresident: Cy Orme\n\n5 May 2014\n\nBo Dent\\\nDirector, Port Bureau\n\nDear Mr. Dent,',
      ['person | Bo Dent | Director | Port Bureau | addressed'],
    ],
    [
      'a greeting that ends in a colon',
      'Delegates to the Harbor Congress:',
      ['group | Delegates to the Harbor Congress | addressed'],
    ],
    [
      'an office in a greeting',
      'To the Head of the Judiciary of the Harbor Republic:',
      [
        'group | Head of the Judiciary of the Harbor Republic | Head of the Judiciary of the Harbor Republic | addressed',
      ],
    ],
    [
      'someone and a body',
      'Dear President Dent and members of the Board of Quill University,',
      [
        'person | Dent | President | addressed',
        'organization | Board of Quill University | addressed',
      ],
    ],
    [
      'two offices',
      '海港大学校长、各国驻华使节：',
      [
        'group | 海港大学校长 | 校长 | 海港大学 | addressed',
        'group | 各国驻华使节 | 各国驻华使节 | addressed',
      ],
    ],
    [
      'a name within its office',
      'Dear President Dent of Quill University,',
      ['person | Dent | President | Quill University | addressed'],
    ],
    [
      'two offices in a Chinese greeting',
      '尊敬的海港市司法局韦安娜局长、海港市检察院罗可检察长：',
      [
        'person | 韦安娜 | 局长 | 海港市司法局 | addressed',
        'person | 罗可 | 检察长 | 海港市检察院 | addressed',
      ],
    ],
    ['anybody', 'Dear friends,', []],
  ])('%s', (_, opening, parties) => {
    expect(told(`${opening}\n\n${prose}`)).toEqual(parties);
  });

  it.each<[string, string, string[]]>([
    [
      'in the title',
      `# Open Letter to the UN High Commissioner for Silent Ports from Friends of Ana Vesel\n\nDear High Commissioner, Ms. Dent:`,
      ['person | Dent | UN High Commissioner for Silent Ports | United Nations | addressed'],
    ],
    [
      'in words to them',
      `Dear President Dent,\n\nAs President of the Harbor Republic, you swore an oath.`,
      ['person | Dent | President of the Harbor Republic | addressed'],
    ],
    [
      'in the title, though another office is spoken of',
      `# Letter to the Minister of Ports on the arrests\n\nDear Ambassador Dent,\n\nAsk the Ambassador of Corrant.`,
      ['person | Dent | Ambassador | addressed'],
    ],
    [
      'nowhere: an office that is another’s',
      `Dear Minister Dent,\n\nThe Minister of Ports of Corrant, as you know, has let her go.`,
      ['person | Dent | Minister | addressed'],
    ],
    [
      'below their name',
      `Mr. Bo Dent\\\nHigh Commissioner for Silent Ports\\\nUnited Nations\n\nDear Mr. Dent,`,
      ['person | Bo Dent | High Commissioner for Silent Ports | United Nations | addressed'],
    ],
  ])('has the whole office %s', (_, opening, parties) => {
    expect(told(`${opening}\n\n${prose}\n\nSincerely,\n\nCy Orme`)).toEqual(parties);
  });

  it.each<[string, string[]]>([
    [
      'I would ask that this communication be sent in the shortest time to His Excellency Bo Dent, Minister of Ports and Tides.',
      ['person | Bo Dent | Minister of Ports and Tides | copied'],
    ],
    [
      'Please forward this letter to the attention of Mr. Bo Dent, Director of Quill House.',
      ['person | Bo Dent | Director | Quill House | copied'],
    ],
    ['We ask you to pass on this appeal to Bo Dent.', ['person | Bo Dent | copied']],
    ['恳请您将此信转交司法部傅安娜部长。', ['person | 傅安娜 | 部长 | 司法部 | copied']],
    ['请将她转交司法部傅安娜部长。', []],
    ['A letter of hers was sent to Bo Dent, Minister of Ports.', []],
    ['We ask that Ana Vesel be sent to the Harbor Clinic.', []],
    ['Please forward this letter to the Harbor Board.', []],
    ['We sent our concerns about Bo Dent to the Board.', []],
  ])('has to whom it is to be passed on: %s', (sentence, copied) => {
    expect(told(`Dear Minister Orran,\n\n${prose}\n\n${sentence}`)).toEqual([
      'person | Orran | Minister | addressed',
      ...copied,
    ]);
  });

  it('has the whole name that the letter prints elsewhere', () => {
    expect(
      told(
        `Dear Secretary Dent,\n\n${prose}\n\nLast year Secretary Bo Dent promised to see to it.`,
      ),
    ).toEqual(['person | Bo Dent | Secretary | addressed']);
  });

  it.each<[string, string, string[]]>([
    [
      'sent',
      'Harbor Watch sent a letter today to Bo Dent, Chief Prosecutor of the Coast, demanding that she be freed.',
      ['person | Bo Dent | Chief Prosecutor of the Coast | addressed'],
    ],
    [
      'called on',
      'We are alarmed, and we call on the Harbor Government to let her go home at once, and to say why.',
      ['organization | Harbor Government | called-on'],
    ],
    [
      'called on in Chinese',
      '我们呼吁海港政府立即释放印刷工人韦安娜，并说明关押她的理由，不要再拖延。',
      ['organization | 海港政府 | called-on'],
    ],
    [
      'called on in a list',
      'Harbor Watch is alarmed, and it therefore calls on:\n\n- the Government of Veldania to let her go home;\n- the Government of Corrant to give her a visa.',
      [
        'organization | Government of Veldania | called-on',
        'organization | Government of Corrant | called-on',
      ],
    ],
    [
      'told what they must do',
      'The Veldanian authorities must let her go home at once, and must say why she was held.',
      ['organization | Veldanian authorities | called-on'],
    ],
    [
      'told at the end what several of them must do',
      'The international community must speak of her, wherever it meets those who hold her there.',
      ['group | the international community | called-on'],
    ],
    [
      'told of no one in particular',
      'Such bodies must speak of her, and other nations should ask where she is being held by them.',
      [],
    ],
    [
      'called on by no name',
      'We are alarmed, and we call on the authorities to let her go home at once, and to say why.',
      [],
    ],
  ])('where it has no address: %s', (_, text, parties) => {
    expect(told(`## Free Ana Vesel\n\n${text}\n\n${prose}`)).toEqual(parties);
  });
});
