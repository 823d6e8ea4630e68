import { describe, expect, it } from 'vitest';
import { parseRecordLink } from '../../src/archive/link.ts';

describe('parseRecordLink', () => {
  it.each([
    ['person:ana-vesel', 'person', 'ana-vesel'],
    ['organization:quill-house', 'organization', 'quill-house'],
    ['issue:free-press', 'issue', 'free-press'],
    ['letter:2014-03-02-harbor-letter', 'letter', '2014-03-02-harbor-letter'],
    // A check reports what is no id; the link is one to a record all the same.
    ['person:', 'person', ''],
    ['person:Ana%20Vesel', 'person', 'Ana%20Vesel'],
  ])('%s', (url, kind, id) => {
    expect(parseRecordLink(url)).toEqual({ kind, id });
  });

  it.each([
    ...['https://example.org/person:ana', 'mailto:ana@example.org', '#person:ana', 'people:ana'],
    ...['Person:ana', ' person:ana', 'person', '/people/ana/', '', 'javascript:person:ana'],
  ])('%j is another link', (url) => {
    expect(parseRecordLink(url)).toBeUndefined();
  });
});
