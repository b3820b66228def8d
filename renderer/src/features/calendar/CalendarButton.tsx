import { CalendarArrowDown } from 'lucide-react';
import { useState } from 'react';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { CalendarDialog } from './CalendarDialog.tsx';

export function CalendarButton({ scope }: { readonly scope: InputOf<'calendar.build'> }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActionButton
        id="calendar.export"
        label={t('calendar:button')}
        icon={CalendarArrowDown}
        run={() => setOpen(true)}
      />
      {isOpen && <CalendarDialog scope={scope} onClose={() => setOpen(false)} />}
    </>
  );
}
