import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { displayDate } from '../../archive/date.ts';
import type { LetterView, PartyGroup } from '../../archive/views/letter.ts';
import type { Party } from '../../archive/views/party.ts';
import { counted } from '../../archive/words.ts';
import { dateElement } from './date.ts';
import { nameOf, type References } from './references.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });

/** A person as this letter names them, with the role and the organization that it prints. */
function personParty({ person, organization, role, as, relation }: Party, references: References) {
  if (!person) return undefined;
  const words: ElementContent[] = [
    text(as[0] ?? person.name),
    ...(role === undefined ? [] : [text(', '), x('roleName', role)]),
    ...(organization
      ? [text(', '), nameOf(references, 'organization', organization.id, [text(organization.name)])]
      : []),
  ];
  const name = nameOf(references, 'person', person.id, words);
  name.attributes['type'] = relation;
  return name;
}

/** An organization or a group in words, with its number. */
function bodyParty(
  { organization, group, count, role, as, relation }: Party,
  references: References,
) {
  const name = organization && (as[0] ?? organization.name);
  const words: ElementContent[] = [
    ...(group === undefined ? [] : [text(group)]),
    ...(count === undefined
      ? []
      : [text(', '), x('num', { value: count }, counted(count, 'person', 'people'))]),
    ...(group === undefined || !organization
      ? []
      : [
          text(', '),
          nameOf(references, 'organization', organization.id, [text(organization.name)]),
        ]),
    ...(group !== undefined || name === undefined ? [] : [text(name)]),
    ...(role === undefined ? [] : [text(', '), x('roleName', role)]),
  ];
  if (words.length === 0) return undefined;
  const ref =
    group === undefined && organization
      ? { ref: references.to('organization', organization.id) }
      : {};
  return x('orgName', { ...ref, type: group === undefined ? relation : 'group' }, words);
}

const partyElement = (party: Party, references: References): Element[] => {
  const found = personParty(party, references) ?? bodyParty(party, references);
  return found ? [found] : [];
};

const partiesOf = (groups: readonly PartyGroup[], references: References): Element[] =>
  groups.flatMap(({ parties }) => parties.flatMap((party) => partyElement(party, references)));

/** What was done to the letter by whom; nobody recorded is "Unknown", as CMIF has it. */
const action = (attributes: Record<string, string>, parties: Element[], date?: Element): Element =>
  x('correspAction', attributes, [
    ...(parties.length > 0 ? parties : [x('persName', 'Unknown')]),
    ...(date ? [date] : []),
  ]);

/** Letters that this one belongs with. */
function context({ related }: LetterView, { site }: References): Element[] {
  if (related.length === 0) return [];
  const refs = related.map(({ label, letter: { id, title, date }, relation, inverse }) =>
    x(
      'ref',
      {
        type: relation,
        // The other letter names the relation: it replies to this one.
        ...(inverse ? { subtype: 'inverse' } : {}),
        target: site.record('letter', id),
      },
      `${label}: ${title} (${displayDate(date)})`,
    ),
  );
  return [x('correspContext', refs)];
}

/**
 * Who wrote to whom, and when.
 *
 * Signatories sent the letter, addressees received it, and so did those who got a copy. Those whom it calls
 * on without addressing them have an action of their own, since they did neither.
 */
export function correspDesc(view: LetterView, references: References): Element {
  const of = (relation: Party['relation']) =>
    view.to.filter(({ parties }) => parties.some((party) => party.relation === relation));
  const others = (type: string, subtype: string | undefined, relation: Party['relation']) => {
    const parties = partiesOf(of(relation), references);
    return parties.length > 0
      ? [action({ type, ...(subtype === undefined ? {} : { subtype }) }, parties)]
      : [];
  };
  return x('correspDesc', [
    action({ type: 'sent' }, partiesOf(view.from, references), dateElement(view.letter.date)),
    action({ type: 'received' }, partiesOf(of('addressed'), references)),
    ...others('received', 'copied', 'copied'),
    ...others('called-on', undefined, 'called-on'),
    ...context(view, references),
  ]);
}
