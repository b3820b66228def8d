/** The thread as the words say it, without regard to speed: who belongs to it is asked of each record by itself. */
import type { ThreadAsked } from '../../../../shared/domain/thread/thread.ts';
import type { ThreadEnd, ThreadRecords } from '../../../../shared/domain/thread/records.ts';

type Pair = readonly [participantId: string, actionId: string];

function pairsOf(records: ThreadRecords, { kind, id }: ThreadEnd): Pair[] {
  const { consultations, stances, commitments, reports } = records;
  if (kind === 'stance') {
    return stances.filter((one) => one.id === id).map((one): Pair => [one.participantId, one.actionId]);
  }
  if (kind === 'consultation') {
    const pairs: Pair[] = [];
    for (const one of consultations) {
      if (one.id !== id) continue;
      for (const who of one.participantIds) for (const action of one.actionIds) pairs.push([who, action]);
    }
    for (const one of stances) if (one.consultationId === id) pairs.push([one.participantId, one.actionId]);
    return pairs;
  }
  const report = reports.find((one) => one.id === id);
  const commitment = commitments.find(
    (one) => one.id === (kind === 'commitment' ? id : report?.commitmentId),
  );
  const actionId = commitment?.actionId ?? null;
  if (!commitment || actionId === null) return [];
  return [commitment.participantId, ...commitment.withIds].map((who): Pair => [who, actionId]);
}

/** The days and records of a thread as lines of text, in no order. */
export function naiveThread(records: ThreadRecords, asked: ThreadAsked): string[] {
  const { end, asAt, today, participantId } = asked;
  const pairs = pairsOf(records, end);
  const isIn = (who: string, action: string): boolean =>
    (participantId === null || who === participantId) &&
    (end.kind === 'priorityAction'
      ? action === end.id
      : pairs.some(([one, other]) => one === who && other === action));
  const lines: string[] = [];
  const isPast = (date: string | null): boolean => date === null || date <= asAt;
  const actions = new Set<string>(end.kind === 'priorityAction' ? [end.id] : []);

  const ended = records.reports.find(
    ({ id }) => end.kind === 'commitmentReport' && id === end.id,
  )?.commitmentId;
  const isPromised = (one: ThreadRecords['commitments'][number]): boolean => {
    if (one.actionId === null) return one.id === (end.kind === 'commitment' ? end.id : ended);
    return [one.participantId, ...one.withIds].some((who) => isIn(who, one.actionId ?? ''));
  };

  const said = records.stances.filter((one) => isIn(one.participantId, one.actionId));
  for (const one of said) {
    actions.add(one.actionId);
    if (isPast(one.date)) lines.push(`stance ${one.id} ${one.date} ${one.stance}`);
  }
  for (const one of records.consultations) {
    const asks = one.participantIds.flatMap((who) => one.actionIds.filter((action) => isIn(who, action)));
    for (const action of asks) actions.add(action);
    const isSaidIn = said.some(({ consultationId }) => consultationId === one.id);
    const isIt = end.kind === 'consultation' && one.id === end.id;
    const isSuggestedIn = records.commitments.some(
      (promise) => promise.consultationId === one.id && isPromised(promise),
    );
    if (!isIt && !isSaidIn && !isSuggestedIn && asks.length === 0) continue;
    if (isPast(one.date) || asAt >= today) lines.push(`consultation ${one.id} ${one.date} ${one.state}`);
  }
  for (const one of records.commitments) {
    if (!isPromised(one)) continue;
    if (one.actionId !== null) actions.add(one.actionId);
    const moves = records.commitmentMoves.filter(({ ofId }) => ofId === one.id);
    lines.push(...moved('commitment', one, moves, one.fromDate, asAt));
    for (const letter of records.letters) {
      if (letter.commitmentId === one.id && isPast(letter.date)) {
        lines.push(`dispatch ${letter.id} ${letter.date} null`);
      }
    }
    for (const report of records.reports) {
      if (report.commitmentId === one.id && isPast(report.date)) {
        lines.push(`commitmentReport ${report.id} ${report.date} null`);
      }
    }
  }
  for (const one of records.actions) {
    if (!actions.has(one.id)) continue;
    const moves = records.actionMoves.filter(({ ofId }) => ofId === one.id);
    lines.push(...moved('priorityAction', one, moves, one.fromDate, asAt));
  }
  return lines.toSorted();
}

const FIRST = { commitment: 'offered', priorityAction: 'proposed' } as const;

function moved(
  kind: 'commitment' | 'priorityAction',
  { id, dueDate }: { readonly id: string; readonly dueDate: string | null },
  moves: readonly { readonly date: string; readonly logged: string; readonly state: string }[],
  began: string | null,
  asAt: string,
): string[] {
  const lines: string[] = [];
  const isBegun = began !== null && moves.every(({ date }) => began <= date);
  if (moves.length === 0 || isBegun) {
    if (began === null || began <= asAt) lines.push(`${kind} ${id} ${began} ${FIRST[kind]}`);
  }
  for (const { date, state } of moves) if (date <= asAt) lines.push(`${kind} ${id} ${date} ${state}`);
  let last = { date: '', logged: '', state: '' };
  for (const move of moves) {
    if (move.date > asAt) continue;
    const isLater = move.date > last.date || (move.date === last.date && move.logged > last.logged);
    if (isLater) last = move;
  }
  const isOver = ['delivered', 'withdrawn', 'done', 'dropped'].includes(last.state);
  if (dueDate !== null && !isOver)
    lines.push(`${kind} ${id} ${dueDate} ${dueDate < asAt ? 'overdue' : 'ahead'}`);
  return lines;
}
