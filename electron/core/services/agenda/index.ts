import type { Handlers } from '../context.ts';
import { getAgenda } from './get.ts';
import { moveAgendaItem } from './move.ts';

export const agendaHandlers = {
  'agenda.get': getAgenda,
  'agenda.move': moveAgendaItem,
} satisfies Partial<Handlers>;
