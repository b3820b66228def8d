import type { PrintModel } from '../../../shared/contract/printed.ts';
import { AlertDocument } from './AlertDocument.tsx';
import { AgendaDocument } from './AgendaDocument.tsx';
import { MinutesDocument } from './MinutesDocument.tsx';
import { CountryDocument } from './CountryDocument.tsx';
import { ParticipantsDocument } from './ParticipantsDocument.tsx';
import { SignOffDocument } from './SignOffDocument.tsx';
import { TallyDocument } from './TallyDocument.tsx';

export function PrintedDocument({ model }: { readonly model: PrintModel }) {
  switch (model.document) {
    case 'agenda':
      return <AgendaDocument model={model} />;
    case 'alert':
      return <AlertDocument model={model} />;
    case 'minutes':
      return <MinutesDocument model={model} />;
    case 'country':
      return <CountryDocument model={model} />;
    case 'participants':
      return <ParticipantsDocument model={model} />;
    case 'signOff':
      return <SignOffDocument model={model} />;
    case 'tally':
      return <TallyDocument model={model} />;
  }
}
