/** A text as a message quotes it: its first line, cut where that is longer than so many signs. */
export function excerpt(text: string, most = 60): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
