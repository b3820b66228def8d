import type { AlertModel } from '../../../../shared/contract/printed.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { saidIn, type Localized, type Said } from '../../../../shared/domain/languages.ts';
import { boundOf } from '../../../../shared/domain/alerts/marking.ts';
import type { Paper } from '../../../../shared/domain/vocabulary.ts';
import { homeZone } from '../../db/home-zone.ts';
import type { Reader } from '../context.ts';
import { participantNames } from '../print/names.ts';
import type { Speaker } from '../speaker.ts';

type Alert = RecordOf<'alert'>;

interface Edition {
  readonly paper: Paper;
  readonly speaker: Speaker;
  /** Null for a draft. */
  readonly sent: { readonly number: string; readonly update: number } | null;
}

/** An alert on a page, as it stands. Its fixed words are in the paper's language, its text in one in which it was written. */
export function alertModel(reader: Reader, alert: Alert, { paper, speaker, sent }: Edition): AlertModel {
  const { substances, states, reportedBy } = alertNames(reader, alert, speaker);
  return {
    document: 'alert',
    language: speaker.language,
    paper,
    symbol: sent?.number ?? '',
    title: speaker.say(alert.title, { kind: 'alert', record: alert.id, field: 'title' }),
    version: sent === null ? null : String(sent.update),
    asAt: reader.now(),
    zone: homeZone(reader),
    ...boundOf(alert),
    kind: alert.kind,
    substances,
    seen: textOf(alert, 'seen', speaker),
    states,
    area: alert.area,
    seenOn: alert.seenOn,
    reportedBy,
    reliability: alert.reliability,
    asked: textOf(alert, 'asked', speaker),
    passedOn: passedOnIn(alert, speaker),
  };
}

/** Whose it is, through whom it came, and what each has added, the secretariat last. */
function passedOnIn(alert: Alert, speaker: Speaker): AlertModel['passedOn'] {
  if (alert.origin === null) return null;
  const { sender, number, update, through } = alert.origin;
  const source = { kind: 'alert', record: alert.id, field: 'origin' } as const;
  return {
    sender,
    number,
    update,
    through: through.map((one) => {
      const added = writtenIn(one.added);
      return {
        sender: one.sender,
        number: one.number,
        added: Object.keys(added).length === 0 ? null : speaker.say(added, source),
      };
    }),
    added: textOf(alert, 'added', speaker),
  };
}

/** What an alert names by records, in a language: substances, States, and who reported it. */
export function alertNames(
  reader: Reader,
  { substanceIds, substancesText, stateIds, reportedById, reportedBy }: Alert,
  speaker: Speaker,
): Pick<AlertModel, 'substances' | 'states' | 'reportedBy'> {
  const nameOf = participantNames(reader, speaker);
  return {
    substances: [
      ...substanceIds.flatMap((id) => substanceIn(reader, id, speaker)),
      ...(substancesText === null ? [] : [substancesText]),
    ],
    states: stateIds.map((id) => nameOf(id, 'shortName')),
    reportedBy:
      [reportedById === null ? '' : nameOf(reportedById, 'shortName'), reportedBy]
        .filter(Boolean)
        .join(', ') || null,
  };
}

function substanceIn(reader: Reader, id: string, speaker: Speaker): string[] {
  const found = reader.get('substance', id);
  if (!found) return [];
  const { text } = speaker.say(found.name, { kind: 'substance', record: id, field: 'name' });
  return [found.cas === null ? text : `${text} (CAS ${found.cas})`];
}

function textOf(alert: Alert, field: 'seen' | 'asked' | 'added', speaker: Speaker): Said | null {
  const text = writtenIn(alert[field]);
  if (Object.keys(text).length === 0) return null;
  return speaker.say(text, { kind: 'alert', record: alert.id, field });
}

/** A text without the languages in which nothing was written. */
function writtenIn(text: Localized): Localized {
  return Object.fromEntries(Object.entries(text).filter(([, said]) => said.trim() !== ''));
}

/** Its title in the language, or in the one that stands for it. */
export function titleIn({ title }: Alert, language: Speaker['language']): string {
  return saidIn(title, language).text;
}
