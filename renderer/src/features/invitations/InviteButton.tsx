import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { InviteDialog } from './InviteDialog.tsx';

/** Opens the list of those who can be invited to a reconvening. */
export function InviteButton({ reconveningId }: { readonly reconveningId: string }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActionButton
        id="delegation.invite"
        label={t('records:invite')}
        icon={UserRoundPlus}
        run={() => setOpen(true)}
      />
      {isOpen && <InviteDialog reconveningId={reconveningId} onClose={() => setOpen(false)} />}
    </>
  );
}
