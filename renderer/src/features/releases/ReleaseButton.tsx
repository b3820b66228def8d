import { Milestone } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { ReleaseDialog, type ReleaseSubject } from './ReleaseDialog.tsx';

/** Opens the dialog that freezes a programme or an agenda under a label. */
export function ReleaseButton(subject: ReleaseSubject) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={Milestone} onPress={() => setOpen(true)}>
        {t(subject.sessionId === null ? 'releases:programme' : 'releases:agenda')}
      </Button>
      {isOpen && <ReleaseDialog {...subject} onClose={() => setOpen(false)} />}
    </>
  );
}
