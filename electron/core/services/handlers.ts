import type { ChangeLog } from '../history/change-log.ts';
import type { Handlers } from './context.ts';
import { agendaHandlers } from './agenda/index.ts';
import { alertHandlers } from './alerts/index.ts';
import { calendarHandlers } from './calendar/index.ts';
import { clashHandlers } from './clash/index.ts';
import type { ClashKeeper } from './clash/keeper.ts';
import { blobHandlers } from './blobs.ts';
import { thread } from './desk-thread/thread.ts';
import { dispatchHandlers } from './dispatch/index.ts';
import { commitmentHandlers } from './commitments/index.ts';
import { countingHandlers } from './counting.ts';
import { delegationHandlers } from './delegation.ts';
import { endorsementHandlers } from './endorsement/index.ts';
import { eraseHandlers } from './erase.ts';
import { evidenceHandlers } from './evidence/attach.ts';
import { firstStepsHandlers } from './first-steps.ts';
import { foraHandlers } from './fora/index.ts';
import { historyHandlers } from './history.ts';
import { membershipHandlers } from './membership.ts';
import { minutesHandlers } from './minutes/index.ts';
import { moveHandlers } from './moves.ts';
import { movedTimesHandlers } from './moved-times.ts';
import { oneParticipantHandlers } from './one-participant/index.ts';
import { overviewHandlers } from './overview.ts';
import { participantHandlers } from './participants.ts';
import { personHandlers } from './persons.ts';
import { printHandlers } from './print/index.ts';
import { publicCopyHandlers } from './public-copy/index.ts';
import { recordHandlers } from './records.ts';
import { referenceHandlers } from './reference.ts';
import { releaseHandlers } from './release/index.ts';
import { rotaHandlers } from './rota.ts';
import { searchHandlers } from './search.ts';
import { sessionHandlers } from './session.ts';
import { plannerOf } from './consultations/planner.ts';
import { stanceHandlers } from './stances/index.ts';
import { stateHandlers } from './states.ts';
import { suggestionHandlers } from './suggestions/index.ts';
import { textHandlers } from './text/index.ts';
import { workspaceHandlers, type WorkspaceFacts } from './workspace.ts';

export interface HandlerOptions {
  readonly log: ChangeLog;
  readonly facts: WorkspaceFacts;
  readonly clashes: ClashKeeper;
}

/** Every core call of the contract and what answers it. */
export function createHandlers({ log, facts, clashes }: HandlerOptions): Handlers {
  return {
    ...recordHandlers(log),
    ...rotaHandlers(clashes),
    ...searchHandlers,
    ...sessionHandlers(clashes),
    ...delegationHandlers,
    ...eraseHandlers,
    ...dispatchHandlers,
    ...agendaHandlers,
    ...alertHandlers(facts.workspaceId, facts.numbers),
    ...clashHandlers(clashes),
    ...blobHandlers,
    ...endorsementHandlers,
    ...evidenceHandlers,
    ...overviewHandlers(clashes),
    ...commitmentHandlers,
    ...countingHandlers,
    ...membershipHandlers,
    ...minutesHandlers(facts.numbers),
    ...moveHandlers,
    ...movedTimesHandlers,
    ...oneParticipantHandlers,
    ...participantHandlers,
    ...personHandlers,
    ...printHandlers,
    ...publicCopyHandlers(facts.workspaceId, facts.numbers),
    ...referenceHandlers,
    ...releaseHandlers(facts.numbers),
    ...stanceHandlers,
    'planner.get': plannerOf,
    ...stateHandlers,
    ...suggestionHandlers,
    ...textHandlers(log),
    'thread.of': thread,
    ...historyHandlers(log),
    ...foraHandlers,
    ...firstStepsHandlers(log),
    ...workspaceHandlers(facts),
    ...calendarHandlers(facts.workspaceId),
  };
}
