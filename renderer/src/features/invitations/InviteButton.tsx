import { UserRoundPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { useCommands } from '../../state/commands.ts';
import { Button } from '../../ui/index.ts';
import { InviteDialog } from './InviteDialog.tsx';

/** Opens the list of those who can be invited to a reconvening. */
export function InviteButton({ reconveningId }: { readonly reconveningId: string }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  useCommands(
    useMemo(
      () => [
        { id: 'invite', title: t('records:invite'), group: 'create' as const, run: () => setOpen(true) },
      ],
      [t],
    ),
  );
  return (
    <>
      <Button icon={UserRoundPlus} onPress={() => setOpen(true)}>
        {t('records:invite')}
      </Button>
      {isOpen && <InviteDialog reconveningId={reconveningId} onClose={() => setOpen(false)} />}
    </>
  );
}
