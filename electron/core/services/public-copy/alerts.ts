import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { AlertModel } from '../../../../shared/contract/printed.ts';
import type { FactValue, ListedEntry } from '../../../../shared/contract/public-copy.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { alertVerdict } from '../../../../shared/domain/public-copy/rules.ts';
import { releasesOf } from '../../kinds/alert/told.ts';
import { thaw } from '../print/freeze.ts';
import { admits, type About } from './about.ts';
import { dayValue, fact, textValue } from './facts.ts';

type Alert = RecordOf<'alert'>;
type Sent = RecordOf<'alertRelease'>;

/** What was told to everybody of new threats, to the letter of its last page, the latest first. */
export function publicAlerts(about: About): ListedEntry[] {
  const { reader, now } = about;
  return reader
    .find('alert')
    .flatMap((alert) => {
      const last = releasesOf(reader, alert.id).at(-1);
      const verdict = alertVerdict({ ...alert, isTold: false }, last?.marking === 'clear', now);
      const { id, title } = alert;
      return admits(about, { kind: 'alert', id, title }, verdict) && last ? [{ alert, last }] : [];
    })
    .toSorted(
      (a, b) => compareText(b.last.releasedAt, a.last.releasedAt) || compareText(a.alert.id, b.alert.id),
    )
    .flatMap(({ alert, last }) => {
      const page = pageOf(about, last);
      return page ? [entryOf(alert, last, page)] : [];
    });
}

/** The page in the language of the copy, or the first that there is. */
function pageOf({ reader, speaker }: About, { frozenIds }: Sent): AlertModel | undefined {
  const pages = frozenIds.map((id) => thaw(reader, id)).filter((page) => page.document === 'alert');
  return pages.find(({ language }) => language === speaker.language) ?? pages[0];
}

function entryOf({ id, state, stateDate }: Alert, { label }: Sent, page: AlertModel): ListedEntry {
  const { title, seen, asked } = page;
  const stands = state !== 'withdrawn';
  return {
    kind: 'alert',
    id,
    number: label,
    title: title ?? { text: '', language: page.language },
    facts: [
      ...fact('kind', { as: 'choice', list: 'alertKind', value: page.kind }),
      ...fact('state', { as: 'choice', list: 'alertState', value: state }),
      ...fact('since', dayValue(stateDate)),
      // Of one that was wrong it is said that it does not stand, and nothing else of it is said again.
      ...(stands
        ? [
            ...fact('substances', namesOf(page.substances)),
            ...fact('where', namesOf([...page.states, ...(page.area === null ? [] : [page.area])])),
            ...fact('when', dayValue(page.seenOn)),
            ...fact('reportedBy', textValue(page.reportedBy)),
            ...fact('reliability', { as: 'choice', list: 'reliability', value: page.reliability }),
            ...fact('asked', asked === null ? null : { as: 'lines', said: asked }),
          ]
        : []),
    ],
    text: stands ? seen : null,
    reports: [],
  };
}

const namesOf = (names: readonly string[]): FactValue | null =>
  names.length === 0 ? null : { as: 'names', names: [...names] };
