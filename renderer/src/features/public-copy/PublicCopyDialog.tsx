import { useState } from 'react';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call, useCall } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, Dialog, ErrorState, LoadingRows, ManyField, TextField, toast } from '../../ui/index.ts';
import { PlanOfCopy } from './PlanOfCopy.tsx';

/** Says what everybody would be told, and what not and why, before it is asked where the copy is to lie. */
export function PublicCopyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const words = useContractWords();
  const failed = useFailed();
  const [languages, setLanguages] = useState<readonly Language[]>(['en']);
  const [handedTo, setHandedTo] = useState('');
  const asked = { languages: [...languages] };
  const { data: plan, error } = useCall('publicCopy.plan', asked, {
    enabled: languages.length > 0,
    keep: true,
  });

  function write(): void {
    onClose();
    const who = handedTo.trim();
    call('shell.savePublicCopy', { ...asked, handedTo: who === '' ? null : who }).then(
      ({ done, fileName, files }) => {
        if (done) toast(t('publicCopy:written', { count: files, name: fileName ?? '' }));
      },
      failed,
    );
  }

  return (
    <Dialog
      title={t('publicCopy:title')}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={!plan || Boolean(error) || languages.length === 0}
            onPress={write}
          >
            {t('publicCopy:write')}
          </Button>
        </>
      }
    >
      <div className="record-form">
        <ManyField
          label={words.field('publicCopy', 'languages')}
          options={LANGUAGES.map((id) => ({ id, label: words.choice('language', id) }))}
          value={languages}
          onChange={(chosen) => setLanguages(LANGUAGES.filter((one) => isOneOf(chosen, one)))}
        />
        <TextField label={t('publicCopy:handedTo')} value={handedTo} onChange={setHandedTo} />
      </div>
      {error && <ErrorState error={error} />}
      {!plan && !error && languages.length > 0 && <LoadingRows />}
      {plan && !error && <PlanOfCopy plan={plan} />}
    </Dialog>
  );
}
