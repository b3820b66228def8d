import { Eraser } from 'lucide-react';
import { useState } from 'react';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import { ERASED_TEXT } from '../../../../shared/domain/history/personal.ts';
import { call, useCall, useRecord } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog, toast } from '../../ui/index.ts';
import { BackupsDialog } from './BackupsDialog.tsx';

interface EraseProps {
  readonly kind: Kind;
  readonly id: string;
}

/** Erases who a record is of, for good, asked twice; then the backups are asked about. */
export function EraseButton({ kind, id, name }: EraseProps & { readonly name: unknown }) {
  const { t } = useTexts();
  const [asks, setAsks] = useState<'nothing' | 'person' | 'backups'>('nothing');
  const close = () => setAsks('nothing');
  const isErased = name === ERASED_TEXT;
  return (
    <>
      {isErased ? (
        <BackupsButton onPress={() => setAsks('backups')} />
      ) : (
        <ActionButton
          id="person.erase"
          label={t('records:erase')}
          also={t('palette:also.erase')}
          icon={Eraser}
          run={() => setAsks('person')}
        />
      )}
      {asks === 'person' && (
        <EraseDialog
          kind={kind}
          id={id}
          name={typeof name === 'string' ? name : ''}
          onClose={close}
          onNamed={() => setAsks('backups')}
        />
      )}
      {asks === 'backups' && <BackupsDialog onClose={close} />}
    </>
  );
}

/** The same from the page of what a person is to a meeting or a participant. */
export function ErasePersonButton({ personId }: { readonly personId: string }) {
  const { data: person, error } = useRecord('person', personId);
  // It has its place at once: what came later would move what is just being pressed.
  return error ? null : <EraseButton kind="person" id={personId} name={person?.name} />;
}

/** Only where a backup still says who somebody was. */
function BackupsButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTexts();
  const { data } = useCall('shell.backupsNaming', {});
  if (!data || data.length === 0) return null;
  return (
    <ActionButton id="person.backups" label={t('records:eraseBackupsButton')} icon={Eraser} run={onPress} />
  );
}

interface EraseDialogProps extends EraseProps {
  readonly name: string;
  readonly onClose: () => void;
  /** Backups hold the name still. */
  readonly onNamed: () => void;
}

/** Says whom it is about, what it reaches and what it does not; and asks once more, because there is no way back. */
function EraseDialog({ kind, id, name, onClose, onNamed }: EraseDialogProps) {
  const { t } = useTexts();
  const { failed } = useSaid();
  const [isAskedAgain, setAskedAgain] = useState(false);

  async function erase(): Promise<void> {
    try {
      await call('person.erase', { kind, id });
      onClose();
      const backups = await call('shell.backupsNaming', {});
      // Without a way back: there is none.
      toast(t(backups.length > 0 ? 'records:eraseDone' : 'records:eraseDoneAll'));
      if (backups.length > 0) onNamed();
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <Dialog
      title={t(isAskedAgain ? 'records:eraseAgain' : 'records:eraseTitle', { name })}
      isOpen
      onClose={onClose}
      size="small"
      role={isAskedAgain ? 'alertdialog' : 'dialog'}
      actions={
        isAskedAgain ? (
          <>
            <Button key="leave" autoFocus onPress={onClose}>
              {t('actions.cancel')}
            </Button>
            <Button key="erase" look="danger" onPress={() => void erase()}>
              {t('records:eraseForGood')}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>{t('actions.cancel')}</Button>
            <Button look="danger" onPress={() => setAskedAgain(true)}>
              {t('records:eraseGoOn')}
            </Button>
          </>
        )
      }
    >
      {isAskedAgain ? (
        <p>{t('records:eraseNoWayBack', { name })}</p>
      ) : (
        <>
          <p>{t('records:eraseReaches')}</p>
          <p>{t('records:eraseReachesNot')}</p>
        </>
      )}
    </Dialog>
  );
}
