import { describe, expect, it } from 'vitest';
import {
  archiveCitation,
  issueCitation,
  letterCitation,
  organizationCitation,
  personCitation,
} from '../../../src/exports/citation/formatted.ts';
import { issue, organization, person } from '../../archive/records.ts';
import { archiveAround, full, site } from '../pilots.ts';
import { hostile } from '../hostile.ts';

const archive = archiveAround();
const at = 'https://by-name.example.org/skerries/';

describe('a citation', () => {
  it('of a letter names who wrote it and to whom, the archive, the address, the last change', () => {
    expect(letterCitation(archive, full, site, '2020-01-02')).toBe(
      `Tidewell, O., Ven J., Sunnivo Brakk, Guild of Pilots, & Keepers of the lights. (2014, March 2). Letter of the Pilots [Joint letter to Pelka Munt]. Tidal Press. Archive of the Skerries. ${at}letters/2014-03-02-letter-of-the-pilots/ (record last changed 2 January 2020)`,
    );
  });

  it('of a letter says nothing of a change that history does not tell', () => {
    expect(letterCitation(archive, full, site, undefined)).toMatch(/-of-the-pilots\/$/u);
  });

  it.each([
    ['2016-05~', '(ca. 2016, May)'],
    ['2016-05-24/2016-06-05', '(2016, May 24–June 5)'],
    ['201X', '(the 2010s)'],
    ['2014-21', '(2014, Spring)'],
  ])('of a letter dated %s has %s', (date, expected) => {
    expect(letterCitation(archive, { ...full, date }, site, undefined)).toContain(expected);
  });

  it.each([
    [
      personCitation(person('x', { name: 'Ven Jorath' }), site, '2020-01-02'),
      `Ven Jorath. (2020, January 2). Archive of the Skerries. ${at}people/x/ (record last changed 2 January 2020)`,
    ],
    [
      personCitation(person('x', { name: 'Ven Jorath' }), site, undefined),
      `Ven Jorath. (n.d.). Archive of the Skerries. Retrieved ${at}people/x/`,
    ],
    [
      organizationCitation(organization('x', { name: 'Skerry Watch' }), site, '2020-01-02'),
      `Skerry Watch. (2020, January 2). Archive of the Skerries. ${at}organizations/x/ (record last changed 2 January 2020)`,
    ],
    [
      issueCitation(issue('x', { label: 'Night arrests' }), site, '2020-01-02'),
      `Night arrests. (2020, January 2). Archive of the Skerries. ${at}issues/x/ (record last changed 2 January 2020)`,
    ],
    [
      archiveCitation(site, '2020-01-02'),
      `Archive of the Skerries. (2020). [Dataset]. ${at} (last changed 2 January 2020)`,
    ],
  ])('of a page is %s', (citation, expected) => {
    expect(citation).toBe(expected);
  });

  it.each(hostile)('is one line with its own address, whatever the title: %j', (title) => {
    const citation = letterCitation(archive, { ...full, title }, site, undefined);
    expect(citation).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
    expect(citation).toMatch(/^Tidewell, O., .*\/letters\/2014-03-02-letter-of-the-pilots\/$/u);
    expect(citation).not.toMatch(/^Injected/u);
  });

  it('is the same at every writing, whatever was cited before', () => {
    const first = letterCitation(archive, full, site, undefined);
    letterCitation(archive, { ...full, id: '2014-other', title: 'Other' }, site, undefined);
    expect(letterCitation(archive, full, site, undefined)).toBe(first);
  });
});
