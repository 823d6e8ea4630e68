import { describe, expect, it } from 'vitest';
import type { PartyFound } from '../../../src/importing/found.ts';
import { letterText } from '../../../src/importing/text/letter-text.ts';
import { asIssued, kindOf } from '../../../src/importing/understanding/kind.ts';
import { read } from '../pages.ts';

const titled = (value: string) => kindOf(letterText(value), { ...read(1, value), value }, []).value;

const organization = (name: string): PartyFound => ({ kind: 'organization', name, ...read(9) });

describe('the kind of a letter', () => {
  it.each([
    ['Open Letter to the Harbor Board', 'open-letter'],
    ['Nine Printers: An Open Letter', 'open-letter'],
    ['Offener Brief zum Fall der Drucker', 'open-letter'],
    ['各界聯署公開信', 'open-letter'],
    ['Joint Letter to Minister Orran', 'joint-letter'],
    ['Coalition letter on the printers', 'joint-letter'],
    ['QH-Statement: The Harbor Must Let Them Go', 'statement'],
    ['Joint Statement on the Printers', 'statement'],
    ['Quill House Statement', 'statement'],
    ['各界就「還我畫筆」聯署聲明', 'statement'],
    ['Petition to the Harbor Board', 'petition'],
    ['聯署：還他自由', 'petition'],
    ['Submission to the Working Group on Printers', 'submission'],
  ])('“%s” is %s', (title, kind) => {
    expect(titled(title)).toBe(kind);
  });

  it.each([
    'Where Are the Printers',
    'Withdraw the Statement on Books',
    'Board Makes Statement on Printers',
    'The Minister’s Statement Must Be Withdrawn',
    'Petitioners at the Dam',
    'A Letter to the Board',
    'Joint Open Letter and Petition: The Printers',
    '政府声明不可信',
  ])('“%s” is not told', (title) => {
    expect(titled(title)).toBeUndefined();
  });

  it('is told by a line above the letter that says nothing else', () => {
    const letter = letterText('# The Printers\n\nJOINT STATEMENT\n\nWe are readers of the harbor.');
    expect(kindOf(letter, { ...read(1), value: 'The Printers' }, [])).toMatchObject({
      ...{ value: 'statement', how: 'inferred', line: 3 },
    });
  });

  it('is that of a joint letter where several organizations sign one that greets someone', () => {
    const letter = letterText('Dear Minister Orran,\n\nWe ask you to let them go.');
    const two = [organization('Quill House'), organization('Reed Union')];
    const missing = { how: 'missing' as const };
    expect(kindOf(letter, missing, two).value).toBe('joint-letter');
    expect(kindOf(letter, missing, two.slice(1)).value).toBeUndefined();
    expect(kindOf(letterText('We ask you to let them go.'), missing, two).value).toBeUndefined();
  });
});

describe('an issuer', () => {
  const issuer: PartyFound = { ...organization('Quill House'), how: 'inferred' };
  const to: PartyFound = organization('Harbor Board');
  it.each<[string, PartyFound, PartyFound[], Parameters<typeof asIssued>[2], unknown]>([
    ['of a text to nobody', issuer, [], { how: 'missing' }, 'issued'],
    [
      'of a statement that calls on someone',
      issuer,
      [{ ...to, relation: 'called-on' }],
      { how: 'inferred', value: 'statement' },
      'issued',
    ],
    ['of a text to someone', issuer, [to], { how: 'missing' }, undefined],
    ['of an open letter', issuer, [], { how: 'inferred', value: 'open-letter' }, undefined],
    ['who signed', organization('Quill House'), [], { how: 'missing' }, undefined],
  ])('%s', (_, party, addressees, kind, relation) => {
    expect(asIssued([party], addressees, kind).map((one) => one.relation)).toEqual([relation]);
  });
});
