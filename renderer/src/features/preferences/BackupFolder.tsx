import type { ShellStatus } from '../../../../shared/contract/shell-calls.ts';
import { call, failureOf } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button, toast, useErrorText } from '../../ui/index.ts';

/** Where backups lie, and how to put them elsewhere. */
export function BackupFolder({ folder }: { readonly folder: ShellStatus['backupFolder'] }) {
  const { t } = useTexts();
  const text = useErrorText();
  const ask = (asked: Promise<unknown>): void => {
    asked.catch((thrown: unknown) => toast(text(failureOf(thrown)), { tone: 'error' }));
  };
  return (
    <section>
      <h3>{t('preferences:backups')}</h3>
      <p>{folder ?? t('preferences:backupsBeside')}</p>
      <p className="quiet">{t('preferences:backupsKept')}</p>
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
