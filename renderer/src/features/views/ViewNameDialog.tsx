import { useState } from 'react';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import type { Look } from '../../../../shared/kinds/list-look.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog, TextField } from '../../ui/index.ts';

interface ViewNameProps {
  readonly kind: Kind;
  /** The one that gets another name; null: a new one is kept. */
  readonly view: { readonly id: string; readonly name: string } | null;
  readonly look: Look;
  readonly onClose: () => void;
  readonly onKept: (id: string) => void;
}

/** Asks what a view is called, and keeps it. */
export function ViewNameDialog({ kind, view, look, onClose, onKept }: ViewNameProps) {
  const { t } = useTexts();
  const { done, failed } = useSaid();
  const [name, setName] = useState(view?.name ?? '');
  const [isBusy, during] = useBusy();
  const isEmpty = name.trim() === '';

  async function keep(): Promise<void> {
    if (isEmpty) return;
    try {
      if (view) {
        const written = await call('record.update', { kind: 'savedView', id: view.id, values: { name } });
        done(t('grid:views.renamed'), written);
      } else {
        const values = { name, listOf: kind, look };
        const written = await call('record.create', { kind: 'savedView', values });
        done(t('kinds:savedView.added'), written);
        onKept(written.id);
      }
      onClose();
    } catch (thrown) {
      failed(thrown);
    }
  }
  return (
    <Dialog
      title={view ? t('grid:views.rename') : t('grid:views.keep')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button look="primary" isDisabled={isEmpty} isPending={isBusy} onPress={() => void during(keep)}>
            {t('grid:views.save')}
          </Button>
        </>
      }
    >
      <div
        className="record-form"
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.stopPropagation();
          void during(keep);
        }}
      >
        <TextField label={t('grid:views.name')} autoFocus value={name} onChange={setName} />
      </div>
    </Dialog>
  );
}
