import { Eraser } from 'lucide-react';
import { useState } from 'react';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import { ERASED_TEXT } from '../../../../shared/domain/history/personal.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog, toast } from '../../ui/index.ts';

/** Erases who a record is of, for good, after saying what that reaches and what it does not. */
export function EraseButton({
  kind,
  id,
  name,
}: {
  readonly kind: Kind;
  readonly id: string;
  readonly name: unknown;
}) {
  const { t } = useTexts();
  const { failed } = useSaid();
  const [isOpen, setOpen] = useState(false);
  if (name === ERASED_TEXT) return null;

  async function erase(): Promise<void> {
    try {
      await call('person.erase', { kind, id });
      setOpen(false);
      // Without a way back: there is none.
      toast(t('records:eraseDone'));
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <>
      <Button icon={Eraser} onPress={() => setOpen(true)}>
        {t('records:erase')}
      </Button>
      <Dialog
        title={t('records:eraseTitle')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="small"
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t('actions.cancel')}</Button>
            <Button look="danger" onPress={() => void erase()}>
              {t('records:eraseForGood')}
            </Button>
          </>
        }
      >
        <p>{t('records:eraseReaches')}</p>
        <p>{t('records:eraseReachesNot')}</p>
      </Dialog>
    </>
  );
}
