/** A statement of the rights in a letter: what it is called, and the address that defines it. */
export interface Rights {
  label: string;
  url: string;
  /** Whether they let anyone publish the text without asking, at least where nobody earns by it. */
  permitsCopies: boolean;
}

const statement = (id: string, label: string, permitsCopies: boolean): [string, Rights] => [
  id,
  { label, url: `https://rightsstatements.org/vocab/${id}/1.0/`, permitsCopies },
];

const license = (code: string, version: string, label: string): [string, Rights] => [
  `CC-${code.toUpperCase()}-${version}`,
  {
    label,
    url: `https://creativecommons.org/licenses/${code}/${version}/`,
    // Even the narrowest, BY-NC-ND, lets the whole be shared with its author named.
    permitsCopies: true,
  },
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
 *
 * Whether a statement permits copies is what its definition says, at its address. InC-NC and NoC-NC allow every
 * use without gain; of NKC and NoC-US the publisher believes that no copyright stands against it. InC-EDU
 * allows teaching alone; InC-OW-EU and InC-RUU are in copyright; NoC-CR and NoC-OKLR name limits by contract
 * or law that are not known here; of CNE and UND nobody knows.
 */
export const rights: ReadonlyMap<string, Rights> = new Map([
  statement('InC', 'In copyright', false),
  statement('InC-OW-EU', 'In copyright – EU orphan work', false),
  statement('InC-EDU', 'In copyright – educational use permitted', false),
  statement('InC-NC', 'In copyright – non-commercial use permitted', true),
  statement('InC-RUU', 'In copyright – rights-holder(s) unlocatable or unidentifiable', false),
  statement('NoC-CR', 'No copyright – contractual restrictions', false),
  statement('NoC-NC', 'No copyright – non-commercial use only', true),
  statement('NoC-OKLR', 'No copyright – other known legal restrictions', false),
  statement('NoC-US', 'No copyright – United States', true),
  statement('CNE', 'Copyright not evaluated', false),
  statement('UND', 'Copyright undetermined', false),
  statement('NKC', 'No known copyright', true),
  ...['4.0', '3.0'].flatMap((version) =>
    licenses.map(([code, label]) => license(code, version, `Creative Commons ${label} ${version}`)),
  ),
  [
    'CC0-1.0',
    {
      label: 'Creative Commons CC0 1.0 (public domain dedication)',
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
      permitsCopies: true,
    },
  ],
  [
    'PDM-1.0',
    {
      label: 'Public Domain Mark 1.0',
      url: 'https://creativecommons.org/publicdomain/mark/1.0/',
      permitsCopies: true,
    },
  ],
]);
