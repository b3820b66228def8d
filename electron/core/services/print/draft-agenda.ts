import type { AgendaModel } from '../../../../shared/contract/printed.ts';
import type { Reader } from '../context.ts';
import { lastStanding } from '../release/changes.ts';
import type { Speaker } from '../speaker.ts';
import { agendaModel } from './agenda.ts';
import { refuseNothingFor } from './nothing-for.ts';
import type { RequestFor } from './request.ts';

/** A programme or an agenda as it is now: a draft, after the release for its audience that stands. */
export function draftAgenda(reader: Reader, request: RequestFor<'agenda'>, speaker: Speaker): AgendaModel {
  const model = agendaModel(reader, request, speaker);
  refuseNothingFor(reader, request, model);
  const { audience, sessionId } = request;
  if (audience === 'internal') return model;
  // Of a session the release is of all that it belongs to.
  const { reconveningId, groupId } = sessionId === null ? request : reader.need('session', sessionId);
  const subject = { reconveningId, groupId, sessionId, audience };
  return { ...model, after: lastStanding(reader, subject, null)?.label ?? null };
}
