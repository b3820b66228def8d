import { CalendarRange } from 'lucide-react';
import { useState } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { RotaDialog } from './RotaDialog.tsx';

/** Opens the dialog that makes sessions of a group on dates that come again. */
export function RotaButton({ group }: { readonly group: RowOf<'workingGroup'> }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActionButton id="rota.make" label={t('rota:button')} icon={CalendarRange} run={() => setOpen(true)} />
      {isOpen && <RotaDialog group={group} onClose={() => setOpen(false)} />}
    </>
  );
}
