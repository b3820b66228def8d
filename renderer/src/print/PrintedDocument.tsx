import { useEffect } from 'react';
import type { PrintModel } from '../../../shared/contract/printed.ts';
import { AgendaDocument } from './AgendaDocument.tsx';
import { ParticipantsDocument } from './ParticipantsDocument.tsx';
import { SignOffDocument } from './SignOffDocument.tsx';
import { TallyDocument } from './TallyDocument.tsx';

interface Props {
  readonly model: PrintModel;
  readonly onDrawn: () => void;
}

export function PrintedDocument({ model, onDrawn }: Props) {
  useEffect(onDrawn, [onDrawn]);
  switch (model.document) {
    case 'agenda':
      return <AgendaDocument model={model} />;
    case 'participants':
      return <ParticipantsDocument model={model} />;
    case 'signOff':
      return <SignOffDocument model={model} />;
    case 'tally':
      return <TallyDocument model={model} />;
  }
}
