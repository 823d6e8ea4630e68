import type { Given, GivenLetter } from '../records.ts';

/** What a letter says of somebody: the status that it reports, or that it mentions them. */
interface Row {
  letter: GivenLetter;
  status: string;
}

/** All that pages follow from record to record, as the letters fill it. */
export interface Gathered {
  people: ReadonlyMap<string, Given['people'][number]>;
  issues: ReadonlyMap<string, Given['issues'][number]>;
  /** Newest first, as are those below. */
  letters: readonly GivenLetter[];
  ofPerson: ReadonlyMap<string, readonly Row[]>;
  ofIssue: ReadonlyMap<string, readonly GivenLetter[]>;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<"]/gu, (sign) => signs[sign] ?? sign);

const page = (title: string, language: string, main: string) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
</head>
<body>
${main}
</body>
</html>
`;

/** A heading and a list below it; nothing without entries. */
const section = (heading: string, entries: readonly string[]) =>
  entries.length > 0
    ? `<h2>${heading}</h2>\n<ul>\n${entries.map((entry) => `<li>${entry}</li>\n`).join('')}</ul>\n`
    : '';

const time = ({ day, when }: GivenLetter, more = '') =>
  `<time datetime="${day}"${more}>${escaped(when)}</time>`;
const link = ({ id, title }: GivenLetter) => `<a href="/letters/${id}/">${escaped(title)}</a>`;
const lines = (letters: readonly GivenLetter[]) =>
  letters.map((letter) => `${link(letter)} ${time(letter)}`);

/** A letter’s page, with its body as it was rendered. */
export function letterPage(
  { people, issues }: Gathered,
  letter: GivenLetter,
  content: string,
): string {
  const { title, year, from, to, detainees, mentions } = letter;
  const person = (id: string) =>
    `<a href="/people/${id}/" data-pagefind-filter="person">${escaped(people.get(id)?.name ?? '')}</a>`;
  const issue = (id: string) =>
    `<a href="/issues/${id}/" data-pagefind-filter="issue">${escaped(issues.get(id)?.label ?? '')}</a>`;
  const reported = detainees.map(
    (one) => `${person(one.person)} <b>${escaped(one.status)}</b> ${escaped(one.note)}`,
  );
  const sections = [
    section('Detainees', reported),
    section('Also named', mentions.map(person)),
    section('Asks', letter.asks.map(escaped)),
    section('Issues', letter.issues.map(issue)),
  ];
  return page(
    title,
    letter.language,
    `<main data-pagefind-body>
<h1>${escaped(title)}</h1>
<table>
<tr><th>Date</th><td>${time(letter, ` data-pagefind-filter="year:${year}" data-pagefind-meta="when"`)}</td></tr>
<tr><th>To</th><td data-pagefind-filter="addressee">${escaped(to)}</td></tr>
<tr><th>From</th><td>${escaped(from)}</td></tr>
</table>
<article>
${content}</article>
${sections.join('')}</main>`,
  );
}

/** A person’s page: a row for each letter that names them. */
export function personPage({ people, ofPerson }: Gathered, id: string): string {
  const { name = '', description = '', forms = [] } = people.get(id) ?? {};
  const rows = (ofPerson.get(id) ?? []).map(
    ({ letter, status }) =>
      `<tr><td>${time(letter)}</td><td>${link(letter)}</td><td>${escaped(letter.to)}</td><td>${escaped(status)}</td></tr>\n`,
  );
  return page(
    name,
    'en',
    `<main>
<h1>${escaped(name)}</h1>
<p>${escaped(description)}</p>
${section('Also written', forms.map(escaped))}<table>
<tr><th>Date</th><th>Letter</th><th>Addressed to</th><th>Status</th></tr>
${rows.join('')}</table>
</main>`,
  );
}

/** An issue’s page: its letters. */
export function issuePage({ issues, ofIssue }: Gathered, id: string): string {
  const { label = '', definition = '' } = issues.get(id) ?? {};
  return page(
    label,
    'en',
    `<main>
<h1>${escaped(label)}</h1>
<p>${escaped(definition)}</p>
${section('Letters', lines(ofIssue.get(id) ?? []))}</main>`,
  );
}

/** All letters, by year. */
export function indexPage({ letters }: Gathered): string {
  const years = [...Map.groupBy(letters, ({ year }) => year)];
  const sections = years.map(([year, of]) => section(year, lines(of)));
  return page('Letters', 'en', `<main>\n<h1>Letters</h1>\n${sections.join('')}</main>`);
}
