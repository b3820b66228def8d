import { invalid, problem, type Rule } from '../../../../shared/contract/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { PrintModel } from '../../../../shared/contract/printed.ts';
import { alertNumber, countIn } from '../../../../shared/domain/alerts/number.ts';
import { sameValue } from '../../../../shared/domain/history/change.ts';
import type { AlertState } from '../../../../shared/domain/vocabulary.ts';
import { todayAtHome } from '../../db/home-zone.ts';
import { releasesOf } from '../../kinds/alert/told.ts';
import { boundOf } from '../../../../shared/domain/alerts/marking.ts';
import { heldUntil, isYetToPassOn } from '../../../../shared/domain/alerts/passing-on.ts';
import { giveNext, lastGiven, type NumbersMemory } from '../../own-numbers.ts';
import { numbersOfYear } from '../../repositories/alerts.ts';
import { written, type Reader, type Writer } from '../context.ts';
import { freeze, thaw } from '../print/freeze.ts';
import { editionOf, untranslatedBy } from '../release/edition.ts';
import { speakerIn } from '../speaker.ts';
import { alertModel } from './model.ts';
import { refuseEmpty } from './moves.ts';

type Alert = RecordOf<'alert'>;

/** Why an alert in a state has nothing sent of it. */
const REFUSED: { readonly [S in AlertState]?: Rule } = {
  draft: 'notCleared',
  closed: 'updateOfClosed',
  merged: 'updateOfMerged',
  withdrawn: 'updateOfWithdrawn',
};

/** Freezes an alert as it is: sends what was cleared, or makes the next update of what was sent. */
export function sendAlert(
  writer: Writer,
  { id, languages, paper, update: shown }: ParsedInputOf<'alert.send'>,
  numbers: NumbersMemory,
): OutputOf<'alert.send'> {
  const { alert, update } = sendable(writer, id);
  if (shown !== null && shown !== update) invalid(problem('', 'sentMeanwhile', { title: alert.title }));
  const day = todayAtHome(writer);
  const number = alert.number ?? nextNumber(writer, day.slice(0, 4), numbers);
  const models = [...new Set(languages)].map((language) =>
    alertModel(writer, alert, { paper, speaker: speakerIn(language), sent: { number, update } }),
  );
  const { label, ...edition } = editionOf(writer, {
    label: number,
    paper,
    languages: models.map(({ language }) => language),
    frozenIds: models.map((model) => freeze(writer, model)),
  });
  writer.create('alertRelease', {
    alertId: id,
    label,
    updateNumber: update,
    marking: boundOf(alert).marking,
    ...edition,
  });
  if (alert.number === null) writer.update('alert', id, { number });
  if (alert.state !== 'sent') {
    writer.create('alertMove', { alertId: id, date: day, state: 'sent', recordedBy: writer.author });
  }
  return { ...written(writer, id), label, update };
}

/** What it would be sent as, without giving its number away. */
export function planAlert(
  reader: Reader,
  { id, languages, paper }: ParsedInputOf<'alert.plan'>,
  numbers: NumbersMemory,
): OutputOf<'alert.plan'> {
  const { alert, update } = sendable(reader, id);
  const year = todayAtHome(reader).slice(0, 4);
  const next = Math.max(knownIn(reader, year), lastGiven(numbers, rowOf(year))) + 1;
  const label = alert.number ?? alertNumber(year, next, numbers.letters);
  const speakers = languages.map(speakerIn);
  for (const speaker of speakers) alertModel(reader, alert, { paper, speaker, sent: null });
  return {
    label,
    update,
    isChanged: isChangedSince(reader, alert),
    untranslated: untranslatedBy(speakers),
  };
}

/** The alert, and which update its next page is. Refuses what is not sent. */
function sendable(reader: Reader, id: string): { readonly alert: Alert; readonly update: number } {
  const alert = reader.need('alert', id);
  refuseHeld(reader, alert);
  const refused = isYetToPassOn(alert) ? undefined : REFUSED[alert.state];
  if (refused) {
    invalid(problem('', refused, { title: alert.title, number: alert.number ?? alert.origin?.number ?? '' }));
  }
  // What came from others says what it says.
  if (alert.origin === null) refuseEmpty(alert);
  return { alert, update: (releasesOf(reader, id).at(-1)?.updateNumber ?? -1) + 1 };
}

/** Others gave it for those alone who had it of them, until an hour that is still to come. */
export function refuseHeld(reader: Reader, alert: Alert): void {
  if (heldUntil(alert, reader.now()) === null) return;
  invalid(problem('', 'receivedHeld', { number: alert.origin?.number ?? '' }));
}

function knownIn(reader: Reader, year: string): number {
  return Math.max(0, ...numbersOfYear(reader, year).map(countIn));
}

function rowOf(year: string): string {
  return `alert ${year}`;
}

/** A number that no laptop gives again, whichever copy of the file is open next. */
function nextNumber(writer: Writer, year: string, numbers: NumbersMemory): string {
  return alertNumber(year, giveNext(numbers, rowOf(year), knownIn(writer, year)), numbers.letters);
}

/** Whether an alert says something else by now than what was sent last, in any of the languages of that. */
export function isChangedSince(reader: Reader, alert: Alert): boolean {
  const last = releasesOf(reader, alert.id).at(-1);
  if (!last) return false;
  const sent = { number: last.label, update: last.updateNumber };
  return last.frozenIds
    .map((id) => thaw(reader, id))
    .filter((page) => page.document === 'alert')
    .some((then) => {
      const { paper, language } = then;
      const now = alertModel(reader, alert, { paper, speaker: speakerIn(language), sent });
      return !sameValue(content(then), content(now));
    });
}

/** What is written, without when it was printed. */
function content({ asAt: _asAt, ...said }: PrintModel): object {
  return said;
}
