import { Ban } from 'lucide-react';
import { useState } from 'react';
import type { Written } from '../../../../shared/contract/shapes/deeds.ts';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog, TextArea } from '../../ui/index.ts';

/** Declares in the open that something was not sent, or that nobody knows whether it arrived. */
export function VoidButton({
  explained,
  carryOut,
}: {
  /** What it means, for the dialog. */
  readonly explained: string;
  readonly carryOut: (reason: string) => Promise<Written>;
}) {
  const { t } = useTexts();
  const { done, failed } = useSaid();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');

  async function declare(): Promise<void> {
    try {
      const written = await carryOut(reason);
      setOpen(false);
      done(t('outbox:voided'), written);
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <>
      <ActionButton id="record.void" label={t('outbox:void')} icon={Ban} run={() => setOpen(true)} />
      <Dialog
        title={t('outbox:void')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="small"
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t('actions.cancel')}</Button>
            <Button look="primary" isDisabled={reason.trim() === ''} onPress={() => void declare()}>
              {t('outbox:void')}
            </Button>
          </>
        }
      >
        <p>{explained}</p>
        <TextArea label={t('records:reasonFor')} isRequired value={reason} onChange={setReason} />
      </Dialog>
    </>
  );
}
