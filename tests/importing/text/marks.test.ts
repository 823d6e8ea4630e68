import { describe, expect, it } from 'vitest';
import {
  isClosing,
  isContacts,
  isNotes,
  isSalutation,
  isSignedBy,
  readsAsTitle,
  saysLetterFollows,
} from '../../../src/importing/text/marks.ts';

type Test = (text: string) => boolean;

/** What each kind of line is known by; all people and places are invented. */
const table: [string, Test, yes: string[], no: string[]][] = [
  [
    'a salutation',
    isSalutation,
    [
      'Dear Secretary Vesel,',
      'Dear Mr. Dent and Ms. Orme:',
      'Your Excellency,',
      'Excellency:',
      'To Whom It May Concern:',
      'Dear Friends',
      '尊敬的韦大使：',
      '市长先生：',
      'Monsieur le Président,',
      'Estimada señora ministra:',
      'Sehr geehrter Herr Minister,',
      'سعادة السفير،',
    ],
    [
      'Dear friends of ours were arrested last week.',
      'Her Excellency Ana Vesel',
      'The Honorable Bo Dent',
      'Mr. Dent was detained on the ferry.',
      'We write to you today.',
      '尊敬的韦大使在上个月访问海港市时表示，他将会见被拘押者的家属，但至今没有。',
    ],
  ],
  [
    'a leave',
    isClosing,
    [
      'Sincerely,',
      'Yours faithfully',
      'Respectfully submitted,',
      'In solidarity,',
      'Best regards,',
      '此致',
      '此致敬礼！',
      'Veuillez agréer, Madame la Ministre, l’expression de notre considération',
      'Mit freundlichen Grüßen',
      'Atentamente,',
    ],
    [
      'We sincerely hope that she is free soon.',
      'Regards were sent to the family by many people in the town.',
      '此致命令已被撤销，我们要求说明。',
    ],
  ],
  [
    'the head of a list of those who signed',
    isSignedBy,
    [
      'Signed by:',
      'Signatories',
      'Initial signatories (in alphabetical order):',
      'COSIGNATORIES (This list is arranged by name)',
      'Endorsed by the following organizations:',
      'This statement is issued by the following groups:',
      '联署团体：',
      '签署人',
      '發起團體：',
      'Firmantes:',
      'Les organisations signataires :',
      'Unterzeichnende:',
    ],
    [
      'The petition was signed by two thousand people in a week.',
      'Signed copies of the book are sold for her.',
      '她签署了声明。',
      'Organizations such as ours depend on gifts.',
    ],
  ],
  [
    'the head of those to ask',
    isContacts,
    [
      'Media contacts:',
      'Contact',
      'For more information, please contact:',
      'Press contact: Bo Dent',
      '媒体联系：',
      '联系人',
    ],
    ['Contact with her family was cut in May.', 'They contacted the police.'],
  ],
  [
    'the head of notes',
    isNotes,
    ['Notes', 'References:', 'About Harbor Watch', 'Background', '注释'],
    ['About to leave', 'Notes were found in her cell.'],
  ],
  [
    'a word that the letter follows',
    saysLetterFollows,
    [
      'The full text of the letter follows:',
      'Read the full letter below',
      '全文如下：',
      'The statement reads as follows:',
    ],
    ['She has not read the letter.'],
  ],
  [
    'a title',
    readsAsTitle,
    [
      'Open Letter to the Mayor of Harbor',
      'Writers Urge Mayor to Free Ana Vesel',
      '致市长的公开信',
    ],
    ['Harbor Watch', 'Ministry of Justice', 'Press Officer'],
  ],
];

describe.each(table)('%s', (_, test, yes, no) => {
  it.each(yes)('%s', (text) => expect(test(text)).toBe(true));
  it.each(no)('not: %s', (text) => expect(test(text)).toBe(false));
});
