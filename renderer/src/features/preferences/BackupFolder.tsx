import type { ShellStatus } from '../../../../shared/contract/shell-calls.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button } from '../../ui/index.ts';

/** The backups there are, where they lie, and how to put them elsewhere. */
export function BackupFolder({
  folder,
  onList,
}: {
  readonly folder: ShellStatus['backupFolder'];
  readonly onList: () => void;
}) {
  const { t } = useTexts();
  const failed = useFailed();
  const ask = (asked: Promise<unknown>): void => {
    asked.catch(failed);
  };
  return (
    <section>
      <h3>{t('preferences:backups')}</h3>
      <p>{folder ?? t('preferences:backupsBeside')}</p>
      <p className="quiet">{t('preferences:backupsKept')}</p>
      <Button onPress={onList}>{t('backups:list')}</Button>{' '}
      <Button onPress={() => ask(call('shell.showBackups', {}))}>{t('preferences:backupsShow')}</Button>{' '}
      <Button onPress={() => ask(call('shell.chooseBackupFolder', {}))}>
        {t('preferences:backupsChoose')}
      </Button>{' '}
      {folder !== null && (
        <Button onPress={() => ask(call('shell.chooseBackupFolder', { beside: true }))}>
          {t('preferences:backupsBack')}
        </Button>
      )}
    </section>
  );
}
