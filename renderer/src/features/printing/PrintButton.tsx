import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import type { PrintSubject } from './choices.ts';

/** Opens the dialog that makes a printed document. */
export function PrintButton(subject: PrintSubject) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { document } = subject;
  const chosen = document === 'signOff' ? (subject.participantIds ?? []).length : 0;
  return (
    <>
      <ActionButton
        id={`print.${document}`}
        label={chosen > 0 ? t('printing:sheetOfChosen', { count: chosen }) : t(`printing:button.${document}`)}
        also={t('palette:also.print')}
        icon={Printer}
        run={() => setOpen(true)}
      />
      {isOpen && <PrintDialog subject={subject} onClose={() => setOpen(false)} />}
    </>
  );
}
