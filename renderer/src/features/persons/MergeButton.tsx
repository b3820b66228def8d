import { Merge } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { PersonField } from './PersonField.tsx';

/** Makes two records of one person one. */
export function MergeButton({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const { done, failed } = useSaid();
  const [isOpen, setOpen] = useState(false);
  const [other, setOther] = useState<unknown>(null);

  async function merge(): Promise<void> {
    if (typeof other !== 'string') return;
    try {
      const written = await call('person.merge', { keepId: id, otherId: other });
      setOpen(false);
      setOther(null);
      done(t('records:personsMerged'), written);
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <>
      <ActionButton
        id="person.merge"
        label={t('records:mergePersons')}
        icon={Merge}
        run={() => setOpen(true)}
      />
      <Dialog
        title={t('records:mergePersons')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="small"
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t('actions.cancel')}</Button>
            <Button look="primary" isDisabled={typeof other !== 'string'} onPress={() => void merge()}>
              {t('records:mergePersonsDo')}
            </Button>
          </>
        }
      >
        <p>{t('records:mergePersonsBody')}</p>
        <PersonField
          label={t('records:mergePersonsOther')}
          isRequired
          onlyKnown
          value={other}
          onChange={setOther}
        />
      </Dialog>
    </>
  );
}
