import { useState } from 'react';
import type { Clash } from '../../../../shared/contract/shapes/clashes.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button, Dialog, TextArea } from '../../ui/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { ClashText } from './ClashText.tsx';

interface AcceptDialogProps {
  readonly clashes: readonly Clash[];
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** Asks for the one reason for which some clashes are accepted, in one deed. */
export function AcceptDialog({ clashes, onClose, onDone }: AcceptDialogProps) {
  const { t } = useTexts();
  const { done, failed } = useSaid();
  const [reason, setReason] = useState('');
  const count = clashes.length;
  const isReady = reason.trim() !== '';
  async function accept(): Promise<void> {
    try {
      const seen = clashes.map(({ key, fingerprint }) => ({ key, fingerprint }));
      done(t('clashes:acceptedNow', { count }), await call('clash.accept', { clashes: seen, reason }));
      onDone?.();
      onClose();
    } catch (thrown) {
      failed(thrown);
    }
  }
  return (
    <Dialog
      title={t('clashes:acceptTitle', { count })}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button look="primary" isDisabled={!isReady} keys="Mod+Enter" onPress={() => void accept()}>
            {t('clashes:acceptDo', { count })}
          </Button>
        </>
      }
    >
      <div className="clash-dialog">
        <ul className="clash-told">
          {clashes.map((clash) => (
            <li key={clash.key}>
              <ClashText clash={clash} />
            </li>
          ))}
        </ul>
        <TextArea label={t('clashes:reason')} isRequired autoFocus value={reason} onChange={setReason} />
        <p className="quiet">{t('clashes:acceptNote', { count })}</p>
      </div>
    </Dialog>
  );
}
