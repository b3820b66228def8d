import type { Attendance, Position, SessionStatus } from '../../../../shared/domain/vocabulary.ts';
import type { Mark } from '../../ui/index.ts';

const REPLIES: { readonly [A in Attendance]?: Mark } = {
  invited: 'planned',
  confirmed: 'confirmed',
  tentative: 'draft',
  declined: 'cancelled',
};

export function markOfReply(attendance: Attendance): Mark {
  return REPLIES[attendance] ?? 'planned';
}

const POSITIONS: { readonly [P in Position]?: Mark } = {
  endorsed: 'confirmed',
  declined: 'cancelled',
  withdrawn: 'cancelled',
  not_approached: 'planned',
};

export function markOfPosition(position: Position): Mark {
  return POSITIONS[position] ?? 'draft';
}

const STATUSES: Readonly<Record<SessionStatus, Mark>> = {
  draft: 'draft',
  confirmed: 'confirmed',
  cancelled: 'cancelled',
};

export function markOfStatus(status: SessionStatus): Mark {
  return STATUSES[status];
}
