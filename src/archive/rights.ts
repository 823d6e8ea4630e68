/** A statement of the rights in a letter: what it is called, and the address that defines it. */
export interface Rights {
  label: string;
  url: string;
}

const statement = (id: string, label: string): [string, Rights] => [
  id,
  { label, url: `https://rightsstatements.org/vocab/${id}/1.0/` },
];

const license = (code: string, version: string, label: string): [string, Rights] => [
  `CC-${code.toUpperCase()}-${version}`,
  { label, url: `https://creativecommons.org/licenses/${code}/${version}/` },
];

const licenses: readonly (readonly [code: string, label: string])[] = [
  ['by', 'Attribution'],
  ['by-sa', 'Attribution-ShareAlike'],
  ['by-nd', 'Attribution-NoDerivatives'],
  ['by-nc', 'Attribution-NonCommercial'],
  ['by-nc-sa', 'Attribution-NonCommercial-ShareAlike'],
  ['by-nc-nd', 'Attribution-NonCommercial-NoDerivatives'],
];

/**
 * The rights that a letter may be recorded under, by id.
 * Sources: https://rightsstatements.org/page/1.0/ (twelve statements) and
 * https://creativecommons.org/licenses/list.en (six licenses in two versions, two public-domain tools).
 */
export const rights: ReadonlyMap<string, Rights> = new Map([
  statement('InC', 'In copyright'),
  statement('InC-OW-EU', 'In copyright – EU orphan work'),
  statement('InC-EDU', 'In copyright – educational use permitted'),
  statement('InC-NC', 'In copyright – non-commercial use permitted'),
  statement('InC-RUU', 'In copyright – rights-holder(s) unlocatable or unidentifiable'),
  statement('NoC-CR', 'No copyright – contractual restrictions'),
  statement('NoC-NC', 'No copyright – non-commercial use only'),
  statement('NoC-OKLR', 'No copyright – other known legal restrictions'),
  statement('NoC-US', 'No copyright – United States'),
  statement('CNE', 'Copyright not evaluated'),
  statement('UND', 'Copyright undetermined'),
  statement('NKC', 'No known copyright'),
  ...['4.0', '3.0'].flatMap((version) =>
    licenses.map(([code, label]) => license(code, version, `Creative Commons ${label} ${version}`)),
  ),
  [
    'CC0-1.0',
    {
      label: 'Creative Commons CC0 1.0 (public domain dedication)',
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  ],
  [
    'PDM-1.0',
    {
      label: 'Public Domain Mark 1.0',
      url: 'https://creativecommons.org/publicdomain/mark/1.0/',
    },
  ],
]);
