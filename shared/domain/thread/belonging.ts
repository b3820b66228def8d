/** What belongs to a thread: that of a participant and an action, or of several of them. */
import type { ThreadCommitment, ThreadConsultation, ThreadEnd, ThreadRecords } from './records.ts';

/** A participant and what is asked of it or promised by it. */
interface Strand {
  readonly participantId: string;
  readonly actionId: string;
}

const keyOf = ({ participantId, actionId }: Strand): string => `${participantId} ${actionId}`;

/**
 * The records of the thread that an end is of. A consultation is of each of its participants with each of its actions, and of
 * whatever was said in it; an action of everybody. A commitment to no action is a thread of its own.
 *
 * @param participantId only what is of this one; null: of all
 */
export function belongingTo(
  records: ThreadRecords,
  end: ThreadEnd,
  participantId: string | null = null,
): ThreadRecords {
  const { commitments, reports, stances, consultations, actions } = records;
  const ofReport =
    end.kind === 'commitmentReport' ? reports.find(({ id }) => id === end.id)?.commitmentId : undefined;
  const commitmentId = end.kind === 'commitment' ? end.id : ofReport;
  const lone = commitments.filter(({ id, actionId }) => id === commitmentId && actionId === null);
  const isMeant = strandsOf(records, end, commitmentId);
  const isIts = (strand: Strand): boolean =>
    isMeant(strand) && (participantId === null || strand.participantId === participantId);
  const promised = commitments.filter((one) => lone.includes(one) || strandsOfCommitment(one).some(isIts));
  const said = stances.filter(isIts);
  const saidIn = new Set(said.map(({ consultationId }) => consultationId));
  const suggestedIn = new Set(promised.map(({ consultationId }) => consultationId));
  const talks = consultations.filter(
    (one) =>
      suggestedIn.has(one.id) ||
      (end.kind === 'consultation' && one.id === end.id) ||
      saidIn.has(one.id) ||
      strandsOfConsultation(one).some(isIts),
  );
  const actionIds = new Set([
    ...(end.kind === 'priorityAction' ? [end.id] : []),
    ...said.map(({ actionId }) => actionId),
    ...promised.map(({ actionId }) => actionId),
    ...talks
      .flatMap(strandsOfConsultation)
      .filter(isIts)
      .map(({ actionId }) => actionId),
  ]);
  const promisedIds = new Set(promised.map(({ id }) => id));
  return {
    consultations: talks,
    stances: said,
    commitments: promised,
    commitmentMoves: records.commitmentMoves.filter(({ ofId }) => promisedIds.has(ofId)),
    actions: actions.filter(({ id }) => actionIds.has(id)),
    actionMoves: records.actionMoves.filter(({ ofId }) => actionIds.has(ofId)),
    reports: reports.filter((one) => promisedIds.has(one.commitmentId)),
    letters: records.letters.filter((one) => promisedIds.has(one.commitmentId)),
  };
}

/** Which strands an end is of. */
function strandsOf(
  { consultations, stances, commitments }: ThreadRecords,
  { kind, id }: ThreadEnd,
  commitmentId: string | undefined,
): (strand: Strand) => boolean {
  if (kind === 'priorityAction') return ({ actionId }) => actionId === id;
  const strands = [
    ...stances.filter((one) =>
      kind === 'stance' ? one.id === id : kind === 'consultation' && one.consultationId === id,
    ),
    ...consultations.filter((one) => kind === 'consultation' && one.id === id).flatMap(strandsOfConsultation),
    ...commitments.filter((one) => one.id === commitmentId).flatMap(strandsOfCommitment),
  ];
  const keys = new Set(strands.map(keyOf));
  return (strand) => keys.has(keyOf(strand));
}

function strandsOfConsultation({ participantIds, actionIds }: ThreadConsultation): Strand[] {
  return participantIds.flatMap((participantId) =>
    actionIds.map((actionId) => ({ participantId, actionId })),
  );
}

function strandsOfCommitment({ participantId, withIds, actionId }: ThreadCommitment): Strand[] {
  if (actionId === null) return [];
  return [participantId, ...withIds].map((one) => ({ participantId: one, actionId }));
}
