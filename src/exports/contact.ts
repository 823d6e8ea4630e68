/** The mail address in a contact that is one: `mailto:corrections@example.org`; none in a web address. */
export function mailAddress(contact: string): string | undefined {
  const path = /^mailto:(?<path>[^?#]+)/u.exec(contact)?.groups?.['path'];
  if (path === undefined) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
