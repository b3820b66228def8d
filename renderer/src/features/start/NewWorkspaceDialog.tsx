import { useState } from 'react';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { Button, Dialog, useOwnZone, ZoneField } from '../../ui/index.ts';
import { useOpen } from './use-open.ts';

/** Asks where a new workspace is at home, before the system asks where its file is to lie. */
export function NewWorkspaceDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const words = useContractWords();
  const open = useOpen();
  const [homeZone, setHomeZone] = useState<string | null>(useOwnZone());
  return (
    <Dialog
      title={t('start:new')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={homeZone === null}
            onPress={() => {
              onClose();
              open('shell.new', { homeZone });
            }}
          >
            {t('start:chooseFile')}
          </Button>
        </>
      }
    >
      <div className="record-form">
        <ZoneField
          label={words.field('workspace', 'homeZone')}
          description={t('start:homeZoneNote')}
          isRequired
          value={homeZone}
          onChange={setHomeZone}
        />
      </div>
    </Dialog>
  );
}
