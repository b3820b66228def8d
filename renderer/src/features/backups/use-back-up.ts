import { useCallback } from 'react';
import { listed } from '../../../../shared/domain/languages.ts';
import { call } from '../../api/index.ts';
import { bytes, useSpeech, useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { toast } from '../../ui/index.ts';

/** Backs up now, and says how large the backup is and what it lacks. */
export function useBackUp(): () => Promise<void> {
  const { t } = useTexts();
  const { language } = useSpeech();
  const failed = useFailed();
  return useCallback(async () => {
    try {
      const backup = await call('shell.backupNow', {});
      toast(t('shell:backedUp', { size: bytes(language, backup.bytes) }));
      if (backup.damaged.length > 0) {
        toast(t('shell:backupLacks', { names: listed(language, backup.damaged) }), { tone: 'error' });
      }
    } catch (thrown) {
      failed(thrown);
    }
  }, [t, language, failed]);
}
