import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { PrintDialog } from './PrintDialog.tsx';
import type { PrintSubject } from './choices.ts';

/** Opens the dialog that makes a printed document. */
export function PrintButton(subject: PrintSubject) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={Printer} onPress={() => setOpen(true)}>
        {t(`printing:button.${subject.document}`)}
      </Button>
      {isOpen && <PrintDialog subject={subject} onClose={() => setOpen(false)} />}
    </>
  );
}
