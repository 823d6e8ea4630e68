import type { Element } from 'xast';
import { x } from 'xastscript';
import { languageName } from '../../archive/language.ts';
import { letterKinds } from '../../archive/letter.ts';
import type { LetterView } from '../../archive/views/letter.ts';
import type { Site } from '../site.ts';
import { correspDesc } from './corresp-desc.ts';
import type { NamedInLetter } from './named.ts';
import { organizationElement } from './organization.ts';
import { personElement } from './person.ts';
import type { References } from './references.ts';

/** The languages of the letter, and that of the text here. */
const langUsage = ({ letter: { language, letterLanguages } }: LetterView): Element =>
  x(
    'langUsage',
    [...new Set([...letterLanguages, language])].map((ident) =>
      x('language', { ident }, languageName(ident)),
    ),
  );

/** What sort of document it is, and its issues. */
const textClass = ({ letter, issues }: LetterView, site: Site): Element =>
  x('textClass', [
    x('keywords', { n: 'kind' }, [x('term', { key: letter.kind }, letterKinds[letter.kind])]),
    ...(issues.length > 0
      ? [
          x(
            'keywords',
            { n: 'issues', scheme: site.page('/issues/') },
            issues.map(({ id, label }) =>
              x('term', { key: id, ref: site.record('issue', id) }, label),
            ),
          ),
        ]
      : []),
  ]);

function particDesc(view: LetterView, named: NamedInLetter, site: Site): Element[] {
  const people = [...named.people.values()].map((person) => personElement(view, person, site));
  const organizations = [...named.organizations.values()].map((organization) =>
    organizationElement(organization, view.letter.id, site),
  );
  const lists = [
    ...(people.length > 0 ? [x('listPerson', people)] : []),
    ...(organizations.length > 0 ? [x('listOrg', organizations)] : []),
  ];
  return lists.length > 0 ? [x('particDesc', lists)] : [];
}

/** Who wrote to whom and when, in which languages, on what, and everyone whom the letter names. */
export const profileDesc = (
  view: LetterView,
  named: NamedInLetter,
  references: References,
): Element =>
  x('profileDesc', [
    langUsage(view),
    textClass(view, references.site),
    correspDesc(view, references),
    ...particDesc(view, named, references.site),
  ]);
