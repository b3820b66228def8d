import { useEffect } from 'react';
import { on } from '../api/index.ts';
import { useTexts } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';

/** Says that the process which keeps the data died and has the workspace open again; forms and what they hold stay. */
export function useReopenedNotice(): void {
  const { t } = useTexts();
  useEffect(() => on('reopened', () => toast(t('problems:codes.CORE_STOPPED'), { tone: 'error' })), [t]);
}
