import { Milestone } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { ReleaseDialog, type ReleaseSubject } from './ReleaseDialog.tsx';

/** Opens the dialog that freezes a programme or an agenda under a label. */
export function ReleaseButton(subject: ReleaseSubject) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActionButton
        id="release.make"
        label={t(subject.sessionId === null ? 'releases:programme' : 'releases:agenda')}
        icon={Milestone}
        run={() => setOpen(true)}
      />
      {isOpen && <ReleaseDialog {...subject} onClose={() => setOpen(false)} />}
    </>
  );
}
