import type { Handlers } from '../context.ts';
import { addAgendaItems } from './add.ts';
import { getAgenda } from './get.ts';
import { moveAgendaItem } from './move.ts';

export const agendaHandlers = {
  'agenda.add': addAgendaItems,
  'agenda.get': getAgenda,
  'agenda.move': moveAgendaItem,
} satisfies Partial<Handlers>;
