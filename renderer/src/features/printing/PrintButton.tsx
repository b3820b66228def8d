import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { useCommands, type Command } from '../../state/commands.ts';
import { Button } from '../../ui/index.ts';
import { PrintDialog } from './PrintDialog.tsx';
import type { PrintSubject } from './choices.ts';

/** Opens the dialog that makes a printed document. */
export function PrintButton(subject: PrintSubject) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { document } = subject;
  const chosen = document === 'signOff' ? (subject.participantIds ?? []).length : 0;
  const label =
    chosen > 0 ? t('printing:sheetOfChosen', { count: chosen }) : t(`printing:button.${document}`);
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: `print.${document}`,
        title: label,
        also: t('palette:also.print'),
        group: 'record',
        run: () => setOpen(true),
      },
    ],
    [t, document, label],
  );
  useCommands(commands);
  return (
    <>
      <Button icon={Printer} onPress={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && <PrintDialog subject={subject} onClose={() => setOpen(false)} />}
    </>
  );
}
