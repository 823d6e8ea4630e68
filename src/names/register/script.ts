// Scripts of living languages in which names are recorded, in the order of the Unicode charts.
const scripts = [
  ...['Latn', 'Hani', 'Grek', 'Cyrl', 'Armn', 'Hebr', 'Arab', 'Syrc', 'Thaa', 'Nkoo', 'Deva'],
  ...['Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Thai', 'Laoo'],
  ...['Tibt', 'Mymr', 'Geor', 'Hang', 'Ethi', 'Cher', 'Khmr', 'Mong', 'Hira', 'Kana', 'Bopo'],
  ...['Yiii', 'Tfng'],
];

const beginnings = scripts.map((script): [string, RegExp] => [
  script,
  new RegExp(`^\\P{L}*\\p{sc=${script}}`, 'u'),
]);

/** The script in which a text begins, by ISO 15924: `Arab`. `Zyyy` for one that is not among those known here. */
export const scriptOf = (text: string): string =>
  beginnings.find(([, begins]) => begins.test(text))?.[0] ?? 'Zyyy';

const names = new Intl.DisplayNames('en', { type: 'script' });

/** A script in words: "Arabic script". */
export const scriptName = (script: string): string =>
  script === 'Zyyy' ? 'Other scripts' : `${names.of(script) ?? script} script`;
