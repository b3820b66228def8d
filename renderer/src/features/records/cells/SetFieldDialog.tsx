import { useState } from 'react';
import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { useContractWords, useTexts } from '../../../i18n/index.ts';
import { useBusy } from '../../../state/use-busy.ts';
import { Button, Dialog, Select } from '../../../ui/index.ts';
import { FieldInput } from '../fields/index.ts';

interface SetFieldProps {
  readonly kind: Kind;
  readonly names: readonly string[];
  readonly count: number;
  readonly onClose: () => void;
  readonly onSet: (name: string, value: unknown) => Promise<boolean>;
}

/** Sets one field of all that is selected to one value. */
export function SetFieldDialog({ kind, names, count, onClose, onSet }: SetFieldProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const [name, setName] = useState(names[0] ?? '');
  const [value, setValue] = useState<unknown>(null);
  const [isBusy, during] = useBusy();
  const field = fieldsOf(kind)[name];
  const isEmpty = value === null || value === '';

  async function carryOut(): Promise<void> {
    if (await onSet(name, value)) onClose();
  }

  return (
    <Dialog
      title={t('grid:setFieldOf', { count })}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            keys="Mod+Enter"
            isDisabled={isEmpty && field?.optional !== true}
            isPending={isBusy}
            onPress={() => void during(carryOut)}
          >
            {t('grid:setAll', { count })}
          </Button>
        </>
      }
    >
      <div className="record-form">
        <Select
          label={t('grid:field')}
          autoFocus
          options={names.map((id) => ({ id, label: words.field(kind, id) }))}
          value={name}
          onChange={(id) => {
            setName(id ?? '');
            setValue(null);
          }}
        />
        {field && (
          <FieldInput
            key={name}
            kind={kind}
            name={name}
            field={field}
            value={value}
            onChange={setValue}
            error={undefined}
            autoFocus={false}
            isReadOnly={false}
          />
        )}
      </div>
    </Dialog>
  );
}
