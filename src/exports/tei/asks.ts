import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { letterNouns } from '../../archive/letter.ts';
import type { AskView, LetterView } from '../../archive/views/letter.ts';
import { uri } from '../uri.ts';
import { dateElement } from './date.ts';
import { nameOf, type References } from './references.ts';

const space: ElementContent = { type: 'text', value: ' ' };

/** What came of an ask. */
function outcomeElement({ ask: { outcome } }: AskView): Element[] {
  if (!outcome) return [];
  const { text, date, url } = outcome;
  return [
    x('note', { type: 'outcome' }, [
      text,
      ...(date === undefined ? [] : [space, dateElement(date)]),
      ...(url === undefined ? [] : [space, x('ref', { target: uri(url) }, url)]),
    ]),
  ];
}

function askElement(view: AskView, references: References): Element {
  const { ask, words, others, issues } = view;
  const said = words.map(({ text, person }): ElementContent =>
    person
      ? nameOf(references, 'person', person.id, [{ type: 'text', value: text }])
      : { type: 'text', value: text },
  );
  const also = [
    ...others.map(({ id, name }) =>
      nameOf(references, 'person', id, [{ type: 'text', value: name }]),
    ),
    ...issues.map(({ id, label }) =>
      nameOf(references, 'issue', id, [{ type: 'text', value: label }]),
    ),
    ...outcomeElement(view),
  ];
  return x('item', [
    x('seg', { type: 'ask', subtype: ask.kind }, said),
    ...also.flatMap((element) => [space, element]),
  ]);
}

/** What a letter asks for, in the archive's words: with whom, on what, and what came of it. */
export function asksDivision(
  { letter, asks }: LetterView,
  references: References,
): Element | undefined {
  if (asks.length === 0) return undefined;
  return x('div', { type: 'asks' }, [
    x('head', `What the ${letterNouns[letter.kind]} asks`),
    x(
      'list',
      asks.map((ask) => askElement(ask, references)),
    ),
  ]);
}
