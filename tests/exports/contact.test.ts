import { expect, it } from 'vitest';
import { mailAddress } from '../../src/exports/contact.ts';

it.each([
  ['mailto:lamp@example.org', 'lamp@example.org'],
  ['mailto:lamp@example.org?subject=Hello', 'lamp@example.org'],
  ['mailto:lamp%2Bletters@example.org', 'lamp+letters@example.org'],
  ['mailto:100%@example.org', '100%@example.org'],
  ['https://example.org/contact', undefined],
])('%s has the mail address %s', (contact, mail) => {
  expect(mailAddress(contact)).toBe(mail);
});
