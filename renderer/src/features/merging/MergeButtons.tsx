import { useNavigate } from '@tanstack/react-router';
import { Merge } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { MergeDialog } from './MergeDialog.tsx';

/** Makes a participant and another entry of it one, from its page. */
export function MergeParticipantButton({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActionButton
        id="participant.merge"
        label={t('merging:command')}
        also={t('merging:also')}
        icon={Merge}
        isRare
        run={() => setOpen(true)}
      />
      {isOpen && (
        <MergeDialog
          keepId={id}
          otherId={null}
          onClose={() => setOpen(false)}
          onDone={(kept) => {
            if (kept !== id)
              void navigate({ to: '/records/$kind/$id', params: { kind: 'participant', id: kept } });
          }}
        />
      )}
    </>
  );
}

interface SelectedProps {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

/** The same of two that are ticked in the list. */
export function MergeSelectedButton({ ids, onDone }: SelectedProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [keepId, otherId, ...more] = ids;
  if (keepId === undefined || otherId === undefined || more.length > 0) return null;
  return (
    <>
      <ActionButton
        id="participant.mergeTwo"
        label={t('merging:two')}
        also={t('merging:also')}
        icon={Merge}
        run={() => setOpen(true)}
      />
      {isOpen && (
        <MergeDialog keepId={keepId} otherId={otherId} onClose={() => setOpen(false)} onDone={onDone} />
      )}
    </>
  );
}
