import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { AlertModel } from '../../../../shared/contract/printed.ts';
import type { FactValue, ListedEntry } from '../../../../shared/contract/public-copy.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { alertVerdict } from '../../../../shared/domain/public-copy/rules.ts';
import { markingLabel } from '../../../../shared/domain/alerts/marking.ts';
import { sameValue } from '../../../../shared/domain/history/change.ts';
import { releasesOf } from '../../kinds/alert/told.ts';
import { alertNames } from '../alerts/model.ts';
import { sentPage } from '../alerts/sent-page.ts';
import { speakerIn } from '../speaker.ts';
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
      // What others have seen is theirs to make public.
      const isSentClear = alert.origin === null && last?.marking === 'clear';
      const verdict = alertVerdict({ ...alert, isTold: false }, isSentClear, now);
      const { id, title } = alert;
      return admits(about, { kind: 'alert', id, title }, verdict) && last ? [{ alert, last }] : [];
    })
    .toSorted(
      (a, b) => compareText(b.last.releasedAt, a.last.releasedAt) || compareText(a.alert.id, b.alert.id),
    )
    .flatMap(({ alert, last }) => {
      const page = sentPage(reader, last, about.speaker.language);
      return page ? [entryOf(alert, last, { ...page, ...namesIn(about, alert, page) })] : [];
    });
}

type Names = ReturnType<typeof alertNames>;

/**
 * What the page names by records, in the language of the copy: where the alert names the same still, as the page's own
 * language tells; otherwise as the page says it.
 */
function namesIn({ reader, speaker }: About, alert: Alert, page: AlertModel): Names {
  const then: Names = { substances: page.substances, states: page.states, reportedBy: page.reportedBy };
  if (page.language === speaker.language) return then;
  const same = alertNames(reader, alert, speakerIn(page.language));
  const now = alertNames(reader, alert, speaker);
  return {
    substances: sameValue(same.substances, then.substances) ? now.substances : then.substances,
    states: sameValue(same.states, then.states) ? now.states : then.states,
    reportedBy: same.reportedBy === then.reportedBy ? now.reportedBy : then.reportedBy,
  };
}

function entryOf(
  { id, state, stateDate }: Alert,
  { label, updateNumber, marking }: Sent,
  page: AlertModel,
): ListedEntry {
  const { title, seen, asked } = page;
  const stands = state !== 'withdrawn';
  return {
    kind: 'alert',
    id,
    number: label,
    title: title ?? { text: '', language: page.language },
    facts: [
      ...fact('update', updateNumber === 0 ? null : textValue(String(updateNumber))),
      ...fact('marking', textValue(markingLabel(marking))),
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
            ...fact('seen', seen === null ? null : { as: 'lines', said: seen }),
            ...fact('asked', asked === null ? null : { as: 'lines', said: asked }),
          ]
        : []),
    ],
    text: null,
    reports: [],
  };
}

const namesOf = (names: readonly string[]): FactValue | null =>
  names.length === 0 ? null : { as: 'names', names: [...names] };
