import type { Handlers } from '../context.ts';
import { agendaModel } from './agenda.ts';
import { participantsModel } from './participants.ts';
import { signOff } from './sheet.ts';
import { tallyModel } from './tally.ts';

export const printHandlers = {
  'print.model': (reader, request) => {
    switch (request.document) {
      case 'agenda':
        return agendaModel(reader, request);
      case 'participants':
        return participantsModel(reader, request);
      case 'signOff':
        return signOff(reader, request);
      case 'tally':
        return tallyModel(reader, request);
    }
  },
} satisfies Partial<Handlers>;
