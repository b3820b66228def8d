import { CircleAlert } from 'lucide-react';
import { canRestoreAfter, canSalvageAfter, type AppError } from '../../../../shared/contract/errors.ts';
import type { ShellStatus } from '../../../../shared/contract/shell-calls.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { bytes, moment, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, toast, useOwnZone } from '../../ui/index.ts';
import { Salvage } from './Salvage.tsx';
import { useOpen } from './use-open.ts';

/** Says why a workspace did not open, and offers its backups, the latest first. */
export function Recovery({ status, error }: { readonly status: ShellStatus; readonly error: AppError }) {
  const { t } = useTexts();
  const words = useContractWords();
  const open = useOpen();
  const sayLacking = useLacking();
  return (
    <section className="start-recovery">
      <h2>
        <CircleAlert size={20} aria-hidden /> {t('start:failed', { name: status.name })}
      </h2>
      <p role="alert">{words.failure(error)}</p>
      {canRestoreAfter(error.code) && <Backups backups={status.backups} />}
      {canSalvageAfter(error.code) && <Salvage />}
      <div className="start-recovery-foot">
        <Button onPress={() => open('shell.close', {})}>{t('start:toStart')}</Button>
        <Button onPress={() => open('shell.open', {})}>{t('start:open')}</Button>
        {error.code === 'IS_BACKUP' && (
          <Button look="primary" onPress={() => open('shell.openBackupCopy', { id: null }, sayLacking)}>
            {t('start:openCopy')}
          </Button>
        )}
        {error.code === 'COPY_EARLY' && (
          <Button onPress={() => open('shell.openAsItIs', {})}>{t('start:asItIs')}</Button>
        )}
        {error.code !== 'IS_BACKUP' && (
          <Button onPress={() => open('shell.tryAgain', {})}>{t('start:tryAgain')}</Button>
        )}
      </div>
    </section>
  );
}

function Backups({ backups }: { readonly backups: ShellStatus['backups'] }) {
  const { t } = useTexts();
  const { city, language } = useSpeech();
  const zone = useOwnZone();
  const open = useOpen();
  const sayLacking = useLacking();
  return (
    <>
      <h3>{t('start:backups')}</h3>
      {backups.length === 0 ? (
        <p className="quiet">{t('start:noBackups')}</p>
      ) : (
        <>
          <ul>
            {backups.map(({ id, takenAt, bytes: size }, at) => (
              <li key={id}>
                <span>
                  {moment(language, takenAt, zone)}{' '}
                  <span className="quiet">{t('common:time.eventZone', { zone: city(zone) })}</span>
                </span>
                <span className="quiet digits">{bytes(language, size)}</span>
                <Button
                  look={at === 0 ? 'primary' : 'plain'}
                  onPress={() => open('shell.restoreBackup', { id }, sayLacking)}
                >
                  {t('start:restore')}
                </Button>
              </li>
            ))}
          </ul>
          <p className="quiet">{t('start:copyNote')}</p>
        </>
      )}
    </>
  );
}

/** Names the files whose contents could be had nowhere. */
function useLacking(): (restored: { readonly lacking: readonly string[] }) => void {
  const { t } = useTexts();
  const { language } = useSpeech();
  return ({ lacking }) => {
    if (lacking.length === 0) return;
    toast(t('start:restoredLacking', { names: listed(language, lacking) }), { tone: 'error', lasts: true });
  };
}
