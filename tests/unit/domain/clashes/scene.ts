import { findClashes, type ClashInput, type ClashSession } from '../../../../shared/domain/clashes/index.ts';

/** A confirmed plenary in Vienna from 10:00 to 13:00 on the second day of CND 67, with nothing that clashes. */
export function session(id: string, more: Partial<ClashSession> = {}): ClashSession {
  return {
    id,
    title: `Session ${id}`,
    kind: 'plenary',
    status: 'confirmed',
    startUtc: at('10:00'),
    endUtc: at('13:00'),
    zone: 'Europe/Vienna',
    roomId: null,
    chairId: null,
    chairTitle: null,
    access: 'open',
    invitedIds: [],
    languages: [],
    plannedMinutes: 0,
    items: 0,
    presenters: [],
    ...more,
  };
}

/** The instant of a wall time in Vienna on 15 March 2024, an hour ahead of UTC. */
export function at(wall: string): string {
  return new Date(`2024-03-15T${wall}:00.000+01:00`).toISOString();
}

export function slot(from: string, to: string): Pick<ClashSession, 'startUtc' | 'endUtc'> {
  return { startUtc: at(from), endUtc: at(to) };
}

export function input(sessions: readonly ClashSession[], more: Partial<ClashInput> = {}): ClashInput {
  return {
    reconveningId: 'meeting',
    mode: 'in_person',
    sessions,
    rooms: [],
    delegations: [],
    hostMeetings: [],
    ...more,
  };
}

export function rulesFound(sessions: readonly ClashSession[], more: Partial<ClashInput> = {}): string[] {
  return findClashes(input(sessions, more)).map(({ rule }) => rule);
}
