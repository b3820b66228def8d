import { CalendarArrowDown } from 'lucide-react';
import { useState } from 'react';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { CalendarDialog } from './CalendarDialog.tsx';

export function CalendarButton({ scope }: { readonly scope: InputOf<'calendar.build'> }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={CalendarArrowDown} onPress={() => setOpen(true)}>
        {t('calendar:button')}
      </Button>
      {isOpen && <CalendarDialog scope={scope} onClose={() => setOpen(false)} />}
    </>
  );
}
