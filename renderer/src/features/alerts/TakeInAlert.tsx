import { useNavigate } from '@tanstack/react-router';
import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { isTakenIn } from '../../../../shared/domain/alerts/incoming.ts';
import { call, failureOf, useCall } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useRecordForm } from '../../state/use-record-form.ts';
import { Button, Dialog, ErrorState, LoadingRows } from '../../ui/index.ts';
import { IncomingAlert } from './IncomingAlert.tsx';

/** Takes in an alert of others from a file, after it was shown what it says and what it would change here. */
export function TakeInAlert({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [file, setFile] = useState<{ readonly fileName: string; readonly text: string } | null>(null);
  const [unread, setUnread] = useState<ReturnType<typeof failureOf> | null>(null);
  const { data, error: refused } = useCall(
    'alert.readFile',
    { text: file?.text ?? '' },
    { enabled: file !== null },
  );
  const { isBusy, carryOut } = useRecordForm([], ({ id }) => {
    onClose();
    void navigate({ to: '/records/$kind/$id', params: { kind: 'alert', id } });
  });
  const error = unread ?? refused;
  const incoming = file && !error ? data : undefined;
  const may = incoming !== undefined && isTakenIn(incoming.coming);

  async function choose(): Promise<void> {
    try {
      const chosen = await call('shell.openAlertFile', {});
      if (chosen === null) return;
      setFile(chosen);
      setUnread(null);
    } catch (thrown) {
      // Said in the dialog, with which it goes.
      setFile(null);
      setUnread(failureOf(thrown));
    }
  }

  return (
    <Dialog
      title={t('alerts:takeInTitle')}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button look={may ? 'plain' : 'primary'} icon={FileInput} onPress={() => void choose()}>
            {t(file === null ? 'alerts:chooseFile' : 'alerts:chooseOther')}
          </Button>
          {may && (
            <Button
              look="primary"
              isPending={isBusy}
              onPress={() =>
                carryOut(t('alerts:takenIn', { number: incoming.alert.number }), () =>
                  call('alert.takeIn', { text: file?.text ?? '' }),
                )
              }
            >
              {t('alerts:takeInNow')}
            </Button>
          )}
        </>
      }
    >
      {file === null && unread === null && <p>{t('alerts:takeInBody')}</p>}
      {file !== null && (
        <p className="quiet">
          <bdi>{file.fileName}</bdi>
        </p>
      )}
      {error && <ErrorState error={error} />}
      {file !== null && !error && !data && <LoadingRows />}
      {incoming && <IncomingAlert incoming={incoming} />}
    </Dialog>
  );
}
