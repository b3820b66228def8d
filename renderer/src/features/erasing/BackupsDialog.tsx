import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { call, useCall } from '../../api/index.ts';
import { calendarDate, moment, useSpeech, useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, Dialog, LoadingRows, toast, useOwnZone } from '../../ui/index.ts';

type NamingBackup = OutputOf<'shell.backupsNaming'>[number];

/** The backups that still say who somebody was that has been erased, until when, and the way to make them anew without. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const failed = useFailed();
  const [isBusy, during] = useBusy();
  const { data: backups, refetch } = useCall('shell.backupsNaming', {});

  async function make(): Promise<void> {
    try {
      const { made } = await call('shell.eraseFromBackups', {});
      toast(t('records:eraseBackupsDone', { count: made }));
      onClose();
    } catch (thrown) {
      failed(thrown);
    } finally {
      await refetch();
    }
  }

  const canMake = backups?.some(({ persons }) => persons !== null) ?? false;
  return (
    <Dialog
      title={t('records:eraseBackups')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('records:eraseBackupsLeave')}</Button>
          {canMake && (
            <Button look="primary" isPending={isBusy} onPress={() => void during(make)}>
              {t('records:eraseBackupsNow')}
            </Button>
          )}
        </>
      }
    >
      {!backups && <LoadingRows rows={3} />}
      {backups && (
        <>
          <p>{t('records:eraseBackupsBody', { count: backups.length })}</p>
          <ul>
            {backups.map((backup) => (
              <Line key={backup.id} backup={backup} />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function Line({ backup: { takenAt, persons, keptUntil } }: { readonly backup: NamingBackup }) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const taken = moment(language, takenAt, useOwnZone());
  if (persons === null) return <li>{t('records:eraseBackupUnreadable', { taken })}</li>;
  if (keptUntil === null) return <li>{t('records:eraseBackupKept', { taken })}</li>;
  return <li>{t('records:eraseBackup', { taken, until: calendarDate(language, keptUntil) })}</li>;
}
