import type { Archive, IssueRecord } from '../../archive/archive.ts';
import { recordLengths } from '../../archive/views/long-list.ts';
import type { Site } from '../site.ts';
import { reference, some, type LinkedNode } from './node.ts';
import { breadcrumbs } from './page.ts';

/**
 * An issue as a concept of the archive’s list: in schema.org’s words, and in those of SKOS. Of many letters it holds
 * the newest, as the page does; the record's JSON has all.
 */
export function issueNodes(archive: Archive, issue: IssueRecord, site: Site): LinkedNode[] {
  const url = site.record('issue', issue.id);
  const scheme = site.list('issue');
  const { letters, narrower } = archive.ofIssue(issue.id);
  const english = (text: string): LinkedNode => ({ '@value': text, '@language': 'en' });
  return [
    {
      '@type': ['DefinedTerm', 'skos:Concept'],
      '@id': url,
      url,
      name: issue.label,
      description: issue.definition,
      termCode: issue.id,
      alternateName: some(issue.forms),
      sameAs: some(issue.sameAs),
      inDefinedTermSet: {
        '@type': ['DefinedTermSet', 'skos:ConceptScheme'],
        '@id': scheme,
        name: `Issues of ${site.title}`,
      },
      subjectOf: some(
        letters.slice(-recordLengths.whole).map(({ id }) => reference(site.record('letter', id))),
      ),
      'skos:prefLabel': english(issue.label),
      'skos:definition': english(issue.definition),
      'skos:altLabel': some(issue.forms.map(english)),
      'skos:exactMatch': some(issue.sameAs.map(reference)),
      'skos:inScheme': reference(scheme),
      'skos:broader':
        issue.broader === undefined ? undefined : reference(site.record('issue', issue.broader)),
      'skos:narrower': some(narrower.map(({ id }) => reference(site.record('issue', id)))),
    },
    breadcrumbs(site, [
      ['Issues', scheme],
      [issue.label, url],
    ]),
  ];
}
