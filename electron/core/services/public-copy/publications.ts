import type { ListedEntry } from '../../../../shared/contract/public-copy.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { LANGUAGES } from '../../../../shared/domain/languages.ts';
import { groupVerdict, publicationVerdict } from '../../../../shared/domain/public-copy/rules.ts';
import { admits, type About } from './about.ts';
import { actionOf } from './actions.ts';
import { documentOf } from './commitments.ts';
import { dayValue, fact, saidValue, textValue } from './facts.ts';

/** What was shared with everybody, the latest first. */
export function publicPublications(about: About): ListedEntry[] {
  const { reader, speaker, today } = about;
  return reader
    .find('publication')
    .filter((publication) =>
      admits(
        about,
        { kind: 'publication', id: publication.id, title: publication.title },
        publicationVerdict(publication, today),
      ),
    )
    .toSorted((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id))
    .map((publication) => ({
      kind: 'publication',
      id: publication.id,
      number: '',
      title: speaker.say(publication.title, { kind: 'publication', record: publication.id, field: 'title' }),
      facts: [
        ...fact('date', dayValue(publication.date)),
        ...fact('languages', {
          as: 'languages',
          languages: LANGUAGES.filter((one) => publication.languages.includes(one)),
        }),
        ...fact('of', saidValue(groupOf(about, publication.groupId))),
        ...fact('of', saidValue(documentOf(about, publication.documentId))),
        ...fact('of', saidValue(actionOf(about, publication.actionId))),
        ...fact('link', publication.link === null ? null : { as: 'link', href: publication.link }),
        ...fact('file', textValue(publication.fileName)),
      ],
      text: null,
      reports: [],
    }));
}

function groupOf({ reader, speaker }: About, id: string | null) {
  const group = id === null ? undefined : reader.get('workingGroup', id);
  if (!group || groupVerdict(group.state) !== null) return null;
  return speaker.say(group.name, { kind: 'workingGroup', record: group.id, field: 'name' });
}
