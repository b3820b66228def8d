import { Eraser } from 'lucide-react';
import { useState } from 'react';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import { ERASED_TEXT } from '../../../../shared/domain/history/personal.ts';
import { call, useCall } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog, toast } from '../../ui/index.ts';
import { BackupsDialog } from './BackupsDialog.tsx';

interface EraseProps {
  readonly kind: Kind;
  readonly id: string;
}

/** Erases who a record is of, for good, after saying what that reaches and what it does not; then the backups are asked about. */
export function EraseButton({ kind, id, name }: EraseProps & { readonly name: unknown }) {
  const { t } = useTexts();
  const [asks, setAsks] = useState<'nothing' | 'person' | 'backups'>('nothing');
  const close = () => setAsks('nothing');
  return (
    <>
      {name === ERASED_TEXT ? (
        <BackupsButton onPress={() => setAsks('backups')} />
      ) : (
        <Button icon={Eraser} onPress={() => setAsks('person')}>
          {t('records:erase')}
        </Button>
      )}
      {asks === 'person' && (
        <EraseDialog kind={kind} id={id} onClose={close} onNamed={() => setAsks('backups')} />
      )}
      {asks === 'backups' && <BackupsDialog onClose={close} />}
    </>
  );
}

/** Only where a backup still says who somebody was. */
function BackupsButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTexts();
  const { data } = useCall('shell.backupsNaming', {});
  if (!data || data.length === 0) return null;
  return (
    <Button icon={Eraser} onPress={onPress}>
      {t('records:eraseBackupsButton')}
    </Button>
  );
}

interface EraseDialogProps extends EraseProps {
  readonly onClose: () => void;
  /** Backups hold the name still. */
  readonly onNamed: () => void;
}

function EraseDialog({ kind, id, onClose, onNamed }: EraseDialogProps) {
  const { t } = useTexts();
  const { failed } = useSaid();

  async function erase(): Promise<void> {
    try {
      await call('person.erase', { kind, id });
      // Without a way back: there is none.
      toast(t('records:eraseDone'));
      onClose();
      const backups = await call('shell.backupsNaming', {});
      if (backups.length > 0) onNamed();
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <Dialog
      title={t('records:eraseTitle')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button look="danger" onPress={() => void erase()}>
            {t('records:eraseForGood')}
          </Button>
        </>
      }
    >
      <p>{t('records:eraseReaches')}</p>
      <p>{t('records:eraseReachesNot')}</p>
    </Dialog>
  );
}
