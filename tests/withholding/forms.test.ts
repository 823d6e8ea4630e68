import { describe, expect, it } from 'vitest';
import { formsOf } from '../../src/withholding/forms.ts';
import { archiveOf, letter, person } from '../archive/records.ts';

describe('the forms in which a text may name someone', () => {
  const record = person('lian-bo', {
    name: 'Lian Bo',
    family: 'Lian',
    given: 'Bo',
    order: 'family-first',
    forms: [
      { value: '连波', kind: 'native', language: 'zh-Hans' },
      { value: 'Lotus', kind: 'alias' },
    ],
  });
  const archive = archiveOf({
    people: [record],
    letters: [
      letter('2014', { detainees: [{ person: 'lian-bo', status: 'detained', as: ['L. Bo'] }] }),
      letter('2015', { mentions: [{ person: 'lian-bo', as: ['Lien-po'] }] }),
      letter('2016', { signatories: [{ person: 'lian-bo', as: ['Lian B.'] }] }),
      letter('2017', { addressees: [{ person: 'lian-bo', as: ['Bo L.'] }] }),
    ],
  });

  it.each(['Lian Bo', '连波', '連波', 'Lotus', 'L. Bo', 'Lien-po', 'Lian B.', 'Bo L.', 'Bo Lian'])(
    '%s is one',
    (form) => {
      expect(formsOf(archive, record)).toContain(form);
    },
  );

  it('stand each once', () => {
    const forms = formsOf(archive, record);
    expect(new Set(forms).size).toBe(forms.length);
  });
});
