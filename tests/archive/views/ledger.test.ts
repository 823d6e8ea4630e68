import { describe, expect, it } from 'vitest';
import { ledger, lettersNaming, namedAlongside } from '../../../src/archive/views/ledger.ts';
import { archiveOf, ids, letter, organization, person } from '../records.ts';

const held = (...people: string[]) =>
  people.map((id) => ({ person: id, status: 'detained' as const }));

const archive = archiveOf({
  people: [person('zora'), person('ana'), person('bo'), person('lian')],
  organizations: [organization('board', { name: 'Harbor Board' }), organization('quill')],
  letters: [
    letter('2016-late', {
      date: '2016',
      detainees: held('ana', 'zora', 'bo'),
      addressees: [{ organization: 'board' }, { organization: 'quill', relation: 'copied' }],
      asks: [
        { ask: 'Free Ana', kind: 'release', people: ['ana'] },
        { ask: 'Free Bo', kind: 'release', people: ['bo'] },
        { ask: 'Let Ana travel', kind: 'allow-travel', people: ['ana'] },
      ],
    }),
    letter('2014-early', { date: '2014', detainees: held('zora', 'ana') }),
    letter('2014-early-fr', {
      date: '2014',
      detainees: held('zora', 'ana'),
      related: [{ letter: '2014-early', relation: 'translation-of' }],
    }),
    letter('2015-mention', { date: '2015', mentions: [{ person: 'ana', note: 'a witness' }] }),
    letter('2017-signed', { date: '2017', signatories: [{ person: 'ana' }] }),
  ],
});

describe('a person’s ledger', () => {
  it('has a row for each letter that names them, oldest first', () => {
    expect(ids(lettersNaming(archive, 'ana'))).toEqual([
      '2014-early',
      '2014-early-fr',
      '2015-mention',
      '2016-late',
    ]);
    expect(ledger(archive, 'ana').map((row) => row.letter.id)).toEqual(
      ids(lettersNaming(archive, 'ana')),
    );
  });

  it('says what the letter reports, to whom, and what it asks for them', () => {
    const row = ledger(archive, 'ana').at(-1);
    expect(row?.detainee?.status).toBe('detained');
    expect(row?.mention).toBeUndefined();
    expect(row?.to).toBe('Harbor Board');
    expect(row?.translation).toBe(false);
    expect(row?.asks.map(({ ask }) => ask)).toEqual(['Free Ana', 'Let Ana travel']);
  });

  it('tells a mention from a detainee', () => {
    const row = ledger(archive, 'ana')[2];
    expect(row?.mention?.note).toBe('a witness');
    expect(row?.detainee).toBeUndefined();
    expect(row?.asks).toEqual([]);
  });

  it('is one row where a letter lists someone as both', () => {
    const both = archiveOf({
      letters: [letter('x', { detainees: held('ana'), mentions: [{ person: 'ana' }] })],
    });
    expect(ledger(both, 'ana')).toHaveLength(1);
  });

  it.each(['lian', 'nobody'])('is empty for %s', (id) => {
    expect(ledger(archive, id)).toEqual([]);
    expect(namedAlongside(archive, id)).toEqual([]);
  });
});

describe('who is named alongside', () => {
  it('those of most letters first, translations counted once, then by name', () => {
    expect(namedAlongside(archive, 'ana')).toEqual([
      { person: 'zora', letters: 2 },
      { person: 'bo', letters: 1 },
    ]);
    expect(namedAlongside(archive, 'bo')).toEqual([
      { person: 'ana', letters: 1 },
      { person: 'zora', letters: 1 },
    ]);
  });
});
