/** The directives of a Content-Security-Policy, as a browser reads them. */
export function directivesOf(policy: string): Record<string, string> {
  const directives: Record<string, string> = {};
  for (const part of policy.split(';')) {
    const [name = '', ...values] = part.trim().split(/\s+/u);
    if (name) directives[name.toLowerCase()] ??= values.join(' ');
  }
  return directives;
}
