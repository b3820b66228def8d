import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ALERT_FILE, ALERT_FILE_VERSION, type AlertInFile } from '../../../../shared/contract/alert-file.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { AlertModel } from '../../../../shared/contract/printed.ts';
import { toMinute } from '../../../../shared/domain/alerts/incoming.ts';
import { boundOf, markingLabel, mayLeave } from '../../../../shared/domain/alerts/marking.ts';
import { reachOf } from '../../../../shared/domain/alerts/passing-on.ts';
import { canonical } from '../../../../shared/domain/history/canonical.ts';
import { sameValue } from '../../../../shared/domain/history/change.ts';
import type { Localized, Said } from '../../../../shared/domain/languages.ts';
import { MARKINGS } from '../../../../shared/domain/vocabulary.ts';
import type { Origin } from '../../../../shared/kinds/alert.ts';
import { releasesOf } from '../../kinds/alert/told.ts';
import { needEver } from '../../repositories/ever.ts';
import type { Reader } from '../context.ts';
import { thaw } from '../print/freeze.ts';
import { speakerIn } from '../speaker.ts';
import { alertModel } from './model.ts';
import { refuseHeld } from './send.ts';

type Alert = RecordOf<'alert'>;

/**
 * An alert as a file for other programs. Its texts are those of the pages that were sent last, its facts those of the record,
 * which must be the same still: nothing goes out by a file that did not go out on paper.
 */
export function alertFile(
  reader: Reader,
  { id, sender, workspace }: { readonly id: string; readonly sender: string; readonly workspace: string },
): OutputOf<'alert.file'> {
  const alert = reader.need('alert', id);
  const releases = releasesOf(reader, id);
  const [first, last] = [releases[0], releases.at(-1)];
  const { number, state, title } = alert;
  if (!first || !last || number === null || state === 'draft' || state === 'cleared') {
    return invalid(problem('', 'neverSent', { title }));
  }
  if (!mayLeave({ ...alert, isTold: false }, 'file', reader.now())) {
    return invalid(problem('marking', 'redInNoFile', { number }));
  }
  const { origin } = alert;
  if (origin !== null && reachOf(alert) === 'red') {
    return invalid(
      problem('marking', 'strictInNoFile', { number, marking: markingLabel(boundOf(alert).marking) }),
    );
  }
  if (origin !== null) refuseHeld(reader, alert);
  const pages = last.frozenIds.map((page) => thaw(reader, page)).filter((page) => page.document === 'alert');
  const [page] = pages;
  if (!page || !hasSameFacts(reader, alert, page)) {
    return invalid(problem('', 'otherThanSent', { number }));
  }
  const by = sender.trim() || null;
  if (origin !== null) {
    const { at, added } = {
      at: last.releasedAt,
      added: together(pages.map((one) => one.passedOn?.added ?? null)),
    };
    return {
      releaseId: last.id,
      fileName: fileNameOf(number, last.updateNumber),
      file: {
        format: ALERT_FILE,
        version: ALERT_FILE_VERSION,
        sender: origin.sender,
        passedOn: [...origin.through, { sender: by, number, at, added }],
        ...asItCame(alert, origin),
      },
    };
  }
  const content: AlertInFile = {
    workspace,
    number,
    update: last.updateNumber,
    state,
    marking: alert.marking,
    embargoUntil: alert.embargoUntil,
    sentAt: first.releasedAt,
    updatedAt: last.releasedAt,
    kind: alert.kind,
    title: together(pages.map((one) => one.title)),
    seen: together(pages.map((one) => one.seen)),
    asked: together(pages.map((one) => one.asked)),
    substances: alert.substanceIds.flatMap((substance) => substanceIn(reader, substance)),
    substancesText: alert.substancesText,
    places: alert.stateIds.map((state) => participantIn(reader, state)),
    area: alert.area,
    seenOn: alert.seenOn,
    reportedBy: alert.reportedById === null ? null : participantIn(reader, alert.reportedById),
    reportedByText: alert.reportedBy,
    reliability: alert.reliability,
  };
  const sha256 = createHash('sha256').update(canonical(content)).digest('hex');
  return {
    releaseId: last.id,
    fileName: fileNameOf(number, last.updateNumber),
    file: {
      format: ALERT_FILE,
      version: ALERT_FILE_VERSION,
      sender: by,
      passedOn: [],
      alert: content,
      sha256,
    },
  };
}

/** Enough of an alert to mark it narrower, and all else that came with it. */
const marked = z.looseObject({ marking: z.enum(MARKINGS), embargoUntil: z.string().nullable() });

/** What came in, to the letter, so that whoever has it from elsewhere sees that it is the same; marked as it may go by now. */
function asItCame(
  alert: Alert,
  { file, sha256 }: Origin,
): { readonly alert: unknown; readonly sha256: string } {
  const came = marked.parse(JSON.parse(file));
  const bound = boundOf(alert);
  if (came.marking === bound.marking && toMinute(came.embargoUntil) === bound.embargoUntil) {
    return { alert: came, sha256 };
  }
  const narrower = { ...came, ...bound };
  return { alert: narrower, sha256: createHash('sha256').update(canonical(narrower)).digest('hex') };
}

/** Whether all but the texts, which the pages give, is as it was sent. A marking has moves of its own, and goes out as it is. */
function hasSameFacts(reader: Reader, alert: Alert, page: AlertModel): boolean {
  const sent = { number: page.symbol, update: Number(page.version) };
  const now = alertModel(reader, alert, { paper: page.paper, speaker: speakerIn(page.language), sent });
  return sameValue(factsOf(now), factsOf(page));
}

function factsOf({
  kind,
  substances,
  states,
  area,
  seenOn,
  reportedBy,
  reliability,
  embargoUntil,
  passedOn,
}: AlertModel): object {
  return { kind, substances, states, area, seenOn, reportedBy, reliability, embargoUntil, passedOn };
}

/** A text of several pages, each in the language in which it was written. */
function together(texts: readonly (Said | null)[]): Localized {
  return Object.fromEntries(texts.flatMap((said) => (said === null ? [] : [[said.language, said.text]])));
}

function substanceIn(reader: Reader, id: string): AlertInFile['substances'] {
  const found = reader.get('substance', id);
  if (!found) return [];
  const { name, synonyms, cas, kind, convention, schedule, controlledSince, certainty } = found;
  return [
    {
      name,
      synonyms: synonyms?.split('\n') ?? [],
      cas,
      kind,
      convention,
      schedule,
      controlledSince,
      isVerified: certainty !== 'unverified',
    },
  ];
}

function participantIn(reader: Reader, id: string): AlertInFile['places'][number] {
  const { iso3, shortName } = needEver(reader, 'participant', id).record;
  return { iso3, name: shortName };
}

function fileNameOf(number: string, update: number): string {
  const name = number.replaceAll('/', '-');
  return update === 0 ? `${name}.json` : `${name}-update-${update}.json`;
}
