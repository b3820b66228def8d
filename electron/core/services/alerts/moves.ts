import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Written } from '../../../../shared/contract/shapes/deeds.ts';
import { isNarrower, markingLabel } from '../../../../shared/domain/alerts/marking.ts';
import { ALERT_MOVES } from '../../../../shared/domain/states.ts';
import { todayAtHome } from '../../db/home-zone.ts';
import { written, type Reader, type Writer } from '../context.ts';
import { dayOfMove } from '../moves.ts';
import { refuseUndrawn } from '../states.ts';

type Alert = RecordOf<'alert'>;
type Move = ParsedInputOf<'alert.moveState'>;

/** Moves an alert on: it is cleared, closed, opened again, merged or withdrawn. */
export function moveAlert(writer: Writer, { id, to, reason, date, mergedIntoId }: Move): Written {
  const alert = writer.need('alert', id);
  refuseOfOthers(alert, to);
  refuseUndrawn(ALERT_MOVES, alert.state, to, reason);
  refuseOtherwiseSent(alert, to);
  const day = dayOfMove(writer, alert, date);
  if (to === 'cleared') {
    refuseEmpty(alert);
    noticeOwnWord(writer, alert);
  }
  if (to === 'merged') writer.update('alert', id, { mergedIntoId: otherOf(writer, alert, mergedIntoId) });
  writer.create('alertMove', {
    alertId: id,
    date: day,
    state: to,
    reason: reason.trim() || null,
    recordedBy: writer.author,
  });
  return written(writer, id);
}

/** Marks what was sent otherwise. Before, its marking is a field like any other. */
export function markAlert(writer: Writer, { id, marking, reason }: ParsedInputOf<'alert.mark'>): Written {
  const alert = writer.need('alert', id);
  const said = reason.trim();
  if (alert.number === null) invalid(problem('', 'neverSent', { title: alert.title }));
  if (marking === alert.marking) {
    invalid(problem('marking', 'markedSoAlready', { marking: markingLabel(marking) }));
  }
  const { origin } = alert;
  if (origin !== null && isNarrower(origin.marking, marking)) {
    invalid(problem('marking', 'widerThanReceived', { marking: markingLabel(origin.marking) }));
  }
  if (isNarrower(alert.marking, marking) && said === '') {
    invalid(
      problem('reason', 'loweredNeedsReason', {
        from: markingLabel(alert.marking),
        to: markingLabel(marking),
      }),
    );
  }
  writer.update('alert', id, { marking });
  writer.create('alertMove', {
    alertId: id,
    date: todayAtHome(writer),
    state: alert.state,
    marking,
    reason: said || null,
    recordedBy: writer.author,
  });
  return written(writer, id);
}

/** What is sent says what was seen. */
export function refuseEmpty({ seen, title }: Alert): void {
  if (Object.values(seen).some((text) => text.trim() !== '')) return;
  invalid(problem('seen', 'nothingSeen', { title }));
}

/** What came from others is passed on as it came: it is no draft of the coalition's own, and cleared by those who sent it. */
function refuseOfOthers({ origin, number }: Alert, to: Move['to']): void {
  if (origin === null || to === 'closed' || to === 'merged' || to === 'withdrawn') return;
  if (to === 'sent' && number !== null) return;
  invalid(problem('to', 'receivedNotSent', { number: origin.number }));
}

/** Sending makes the page that goes out; what was once sent is no draft again. */
function refuseOtherwiseSent({ state, number, title }: Alert, to: Move['to']): void {
  if (to === 'sent' && state !== 'closed') invalid(problem('to', 'sentByPage', { title }));
  if (to === 'sent' && number === null) invalid(problem('to', 'neverSent', { title }));
  if (to === 'draft' && number !== null) invalid(problem('to', 'sentAlready', { number }));
}

/** Whoever wrote it may clear it; it is said. */
function noticeOwnWord(writer: Writer, { writtenBy }: Alert): void {
  if (writer.author === null || writer.author !== writtenBy) return;
  writer.notice({ rule: 'clearedByAuthor', params: { name: writer.author } });
}

/** The alert that it is merged into: another one, which has not been merged into it. */
function otherOf(reader: Reader, { id, title }: Alert, other: string | null): string {
  if (other === null) return invalid(problem('mergedIntoId', 'mergedIntoNeeded', { title }));
  const seen = new Set([id]);
  for (let at: string | null = other; at !== null;) {
    if (seen.has(at)) return invalid(problem('mergedIntoId', 'mergedIntoItself', { title }));
    seen.add(at);
    const next: Alert | undefined = reader.get('alert', at);
    if (!next) return invalid(problem('mergedIntoId', 'unknownRecord', { kind: 'alert', id: at }));
    at = next.mergedIntoId;
  }
  return other;
}
