import type { PrintModel } from '../../../../shared/contract/printed.ts';
import type { PrintRequest } from '../../../../shared/contract/shapes/print-requests.ts';
import type { Handlers, Reader } from '../context.ts';
import { speakerIn, type Speaker } from '../speaker.ts';
import { countryModel } from './country.ts';
import { draftAgenda } from './draft-agenda.ts';
import { participantsModel } from './participants.ts';
import { draftMinutes } from '../minutes/draft.ts';
import { alertModel } from '../alerts/model.ts';
import { refuseHeld } from '../alerts/send.ts';
import { released, releasedAlert, releasedMinutes } from './released.ts';
import { signOff } from './sheet.ts';
import { tallyModel } from './tally.ts';

export const printHandlers = {
  'print.model': (reader, request) => modelOf(reader, request, speakerIn(request.language)),
  'print.untranslated': (reader, request) => {
    const speaker = speakerIn(request.language);
    modelOf(reader, request, speaker);
    return speaker.untranslated();
  },
} satisfies Partial<Handlers>;

function modelOf(reader: Reader, request: PrintRequest, speaker: Speaker): PrintModel {
  switch (request.document) {
    case 'agenda':
      return draftAgenda(reader, request, speaker);
    case 'minutes':
      return draftMinutes(reader, request, speaker);
    case 'minutesRelease':
      return releasedMinutes(reader, request);
    case 'alert': {
      const { alertId, paper } = request;
      const alert = reader.need('alert', alertId);
      refuseHeld(reader, alert);
      return alertModel(reader, alert, { paper, speaker, sent: null });
    }
    case 'alertRelease':
      return releasedAlert(reader, request);
    case 'country':
      return countryModel(reader, request, speaker);
    case 'participants':
      return participantsModel(reader, request, speaker);
    case 'release':
      return released(reader, request);
    case 'signOff':
      return signOff(reader, request, speaker);
    case 'tally':
      return tallyModel(reader, request, speaker);
  }
}
