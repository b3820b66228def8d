import { useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call, useCall } from '../../api/index.ts';
import { bytes, moment, useSpeech, useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, ConfirmDialog, Dialog, ErrorState, LoadingRows, toast, useOwnZone } from '../../ui/index.ts';
import { useBackUp } from './use-back-up.ts';
import './BackupsDialog.css';

type Backup = OutputOf<'shell.backups'>[number];

const REASONS = [
  'daily',
  'by-hand',
  'before-large',
  'before-repair',
  'before-restore',
  'before-form',
] as const;

/** The backups of the open workspace, the latest first: each can take its place, or be opened as a copy beside it. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const zone = useOwnZone();
  const failed = useFailed();
  const backUp = useBackUp();
  const [busy, setBusy] = useState<string | null>(null);
  const [asked, setAsked] = useState<Backup | null>(null);
  const { data: backups, error, refetch } = useCall('shell.backups', {});
  const taken = (backup: Backup): string => moment(language, backup.takenAt, zone);

  function sayLacking(names: readonly string[]): void {
    if (names.length === 0) return;
    toast(t('start:restoredLacking', { names: listed(language, names) }), { tone: 'error', lasts: true });
  }

  async function restore(backup: Backup): Promise<void> {
    try {
      const { done, lacking } = await call('shell.restoreBackup', { id: backup.id });
      if (done) toast(t('backups:restored', { taken: taken(backup) }));
      sayLacking(lacking);
    } catch (thrown) {
      failed(thrown);
    }
    onClose();
  }

  async function openCopy(backup: Backup): Promise<void> {
    try {
      const { done, lacking } = await call('shell.openBackupCopy', { id: backup.id });
      sayLacking(lacking);
      if (done) onClose();
    } catch (thrown) {
      failed(thrown);
    }
  }

  async function backUpNow(): Promise<void> {
    await backUp();
    await refetch();
  }

  /** One after the other; the button that was pressed keeps the focus. */
  async function during(what: string, work: () => Promise<void>): Promise<void> {
    if (busy !== null) return;
    setBusy(what);
    await work();
    setBusy(null);
  }

  return (
    <Dialog
      title={t('backups:title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button isPending={busy === 'now'} onPress={() => void during('now', backUpNow)}>
            {t('backups:now')}
          </Button>
          <Button look="primary" onPress={onClose}>
            {t('actions.done')}
          </Button>
        </>
      }
    >
      <p className="quiet">{t(backups?.length === 0 ? 'backups:none' : 'backups:intro')}</p>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!backups && !error && <LoadingRows rows={3} />}
      <ul className="backups" aria-label={t('backups:title')}>
        {backups?.map((backup) => (
          <li key={backup.id}>
            <span className="backups-what">
              {taken(backup)}
              <br />
              <span className="quiet">
                <Reason of={backup} /> · <span className="digits">{bytes(language, backup.bytes)}</span>
              </span>
            </span>
            <Button
              isPending={busy === backup.id}
              onPress={() => void during(backup.id, () => openCopy(backup))}
            >
              {t('backups:openCopy')}
            </Button>
            <Button onPress={() => setAsked(backup)}>{t('backups:restore')}</Button>
          </li>
        ))}
      </ul>
      {asked && (
        <ConfirmDialog
          title={t('backups:askTitle')}
          isOpen
          onClose={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null);
            void during('restore', () => restore(asked));
          }}
          confirm={t('backups:restore')}
          danger
        >
          <p>{t('backups:askBody', { taken: taken(asked) })}</p>
        </ConfirmDialog>
      )}
    </Dialog>
  );
}

/** Why it was taken; by its bare name where a newer program had a reason that this one does not know. */
function Reason({ of: { reason } }: { readonly of: Backup }) {
  const { t } = useTexts();
  // The number of the form that it was changed to stands behind.
  const name = reason.replace(/^(before-form)-\d+$/, '$1');
  return isOneOf(REASONS, name) ? t(`backups:reasons.${name}`) : reason;
}
