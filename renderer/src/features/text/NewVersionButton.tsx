import { useNavigate } from '@tanstack/react-router';
import { CopyPlus } from 'lucide-react';
import { useState } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { VERSION_CHANGES, type VersionChange } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { todayIn, useZoneOfDocument } from '../../state/today.ts';
import { ActionButton } from '../../state/actions.tsx';
import { useRecordForm } from '../../state/use-record-form.ts';
import { Button, DateField, Dialog, Select, TextField } from '../../ui/index.ts';

/** Makes the next version of a text out of one that is there, paragraph by paragraph. */
export function NewVersionButton({ version }: { readonly version: RowOf<'documentVersion'> }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const zone = useZoneOfDocument(version.documentId);
  return (
    <>
      <ActionButton
        id="version.copy"
        label={t('text:newVersion')}
        icon={CopyPlus}
        run={() => setOpen(true)}
      />
      {isOpen && zone !== undefined && (
        <NewVersionDialog version={version} zone={zone} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

const FIELDS = ['label', 'date'];

function NewVersionDialog({
  version,
  zone,
  onClose,
}: {
  readonly version: RowOf<'documentVersion'>;
  readonly zone: string;
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  const words = useContractWords();
  const navigate = useNavigate();
  const [label, setLabel] = useState('');
  const [date, setDate] = useState<string | null>(() => todayIn(zone));
  const [change, setChange] = useState<VersionChange>('substantive');
  const { isBusy, errorAt, carryOut } = useRecordForm(FIELDS, ({ id }) => {
    onClose();
    void navigate({ to: '/records/$kind/$id', params: { kind: 'documentVersion', id } });
  });

  function make(): void {
    if (date === null) return;
    carryOut(t('text:copied'), () => call('version.copy', { id: version.id, label, date, change }));
  }

  return (
    <Dialog
      title={t('kinds:documentVersion.new')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={label.trim() === '' || date === null}
            isPending={isBusy}
            onPress={make}
          >
            {t('actions.create')}
          </Button>
        </>
      }
    >
      <p>{t('text:newVersionBody', { label: version.label })}</p>
      <div className="record-form">
        <TextField
          label={words.field('documentVersion', 'label')}
          isRequired
          autoFocus
          value={label}
          onChange={setLabel}
          error={errorAt('label')}
        />
        <DateField
          label={words.field('documentVersion', 'date')}
          isRequired
          value={date}
          onChange={setDate}
          error={errorAt('date')}
        />
        <Select
          label={words.field('documentVersion', 'change')}
          options={VERSION_CHANGES.map((id) => ({ id, label: words.choice('versionChange', id) }))}
          value={change}
          onChange={(id) => isOneOf(VERSION_CHANGES, id) && setChange(id)}
        />
      </div>
    </Dialog>
  );
}
