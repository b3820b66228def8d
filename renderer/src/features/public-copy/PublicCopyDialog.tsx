import { useState } from 'react';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call, rowOf, useCall } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, Dialog, ErrorState, LoadingRows, ManyField, TextField, toast } from '../../ui/index.ts';
import { PlanOfCopy } from './PlanOfCopy.tsx';

const LAST: InputOf<'record.list'> = {
  kind: 'publicCopy',
  sort: [{ by: 'madeAt', descending: true }],
  limit: 1,
};

function languagesOf(last: Parameters<typeof rowOf>[1] | undefined): readonly Language[] {
  return last ? rowOf('publicCopy', last).languages : ['en'];
}

/** Says what everybody would be told, and what not and why, before it is asked where the copy is to lie. */
export function PublicCopyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const words = useContractWords();
  const failed = useFailed();
  const [chosen, setChosen] = useState<readonly Language[] | null>(null);
  const { data: made, error: unread } = useCall('record.list', LAST);
  // In those of the copy before, until others are chosen.
  const languages = chosen ?? (made ? languagesOf(made.rows[0]) : []);
  const [handedTo, setHandedTo] = useState('');
  const asked = { languages: [...languages] };
  const { data: plan, error } = useCall('publicCopy.plan', asked, {
    enabled: languages.length > 0,
    keep: true,
  });

  const failure = error ?? unread;

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
          onChange={(picked) => setChosen(LANGUAGES.filter((one) => isOneOf(picked, one)))}
        />
        <TextField label={t('publicCopy:handedTo')} value={handedTo} onChange={setHandedTo} />
      </div>
      {failure && <ErrorState error={failure} />}
      {!plan && !error && languages.length > 0 && <LoadingRows />}
      {plan && !error && <PlanOfCopy plan={plan} onFollow={onClose} />}
    </Dialog>
  );
}
