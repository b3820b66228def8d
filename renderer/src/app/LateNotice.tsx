import { call } from '../api/index.ts';
import { useTexts } from '../i18n/index.ts';
import { useFailed } from '../state/use-failed.ts';
import { Button } from '../ui/index.ts';

/** Said where the data's process has not answered for long: it may go on, and it can be ended. */
export function LateNotice() {
  const { t } = useTexts();
  const failed = useFailed();
  return (
    <div className="late" role="alert">
      <span>{t('shell:late')}</span>
      <Button onPress={() => void call('shell.endCore', {}).catch(failed)}>{t('shell:endCore')}</Button>
    </div>
  );
}
