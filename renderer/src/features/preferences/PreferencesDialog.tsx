import type { InputOf } from '../../../../shared/contract/contract.ts';
import { THEMES } from '../../../../shared/contract/themes.ts';
import { languageFacts } from '../../../../shared/domain/languages.ts';
import { PAPERS } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call, useCall } from '../../api/index.ts';
import { INTERFACE_LANGUAGES, interfaceLanguage, useContractWords, useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { ZOOMS } from '../../state/zoom.ts';
import { Button, Dialog, Select, TextField } from '../../ui/index.ts';

import { BackupFolder } from './BackupFolder.tsx';
import { HomeZone } from './HomeZone.tsx';

const DENSITIES = ['normal', 'compact'] as const;

/** How the program looks and speaks; every choice holds at once. */
export function PreferencesDialog({
  isOpen,
  onClose,
  onBackups,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onBackups: () => void;
}) {
  const { t } = useTexts();
  const words = useContractWords();
  const failed = useFailed();
  const { data: status } = useCall('shell.status', {});
  const preferences = status?.preferences;
  if (!preferences) return null;
  const set = (change: InputOf<'shell.setPreferences'>): void => {
    call('shell.setPreferences', change).catch(failed);
  };
  return (
    <Dialog
      title={t('preferences:title')}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      actions={
        <Button look="primary" onPress={onClose}>
          {t('actions.done')}
        </Button>
      }
    >
      <div className="record-form">
        <Select
          label={t('preferences:language')}
          // Each under its own name, so that one who cannot read the present one finds it.
          options={INTERFACE_LANGUAGES.map((id) => ({ id, label: languageFacts(id).name }))}
          value={interfaceLanguage(preferences.language)}
          onChange={(language) => isOneOf(INTERFACE_LANGUAGES, language) && set({ language })}
        />
        <Select
          label={t('preferences:theme')}
          options={THEMES.map((id) => ({ id, label: t(`preferences:${id}`) }))}
          value={preferences.theme}
          onChange={(theme) => isOneOf(THEMES, theme) && set({ theme })}
        />
        <Select
          label={t('preferences:density')}
          options={DENSITIES.map((id) => ({ id, label: t(`preferences:${id}`) }))}
          value={preferences.density}
          onChange={(density) => isOneOf(DENSITIES, density) && set({ density })}
        />
        <Select
          label={t('preferences:zoom')}
          options={ZOOMS.map((percent) => ({
            id: String(percent),
            label: t('preferences:zoomed', { percent }),
          }))}
          value={String(preferences.zoom)}
          onChange={(percent) => percent !== null && set({ zoom: Number(percent) })}
        />
        <Select
          label={t('preferences:paper')}
          options={PAPERS.map((id) => ({ id, label: words.choice('paper', id) }))}
          value={preferences.paper}
          onChange={(paper) => isOneOf(PAPERS, paper) && set({ paper })}
        />
        <TextField
          label={t('preferences:actor')}
          value={preferences.actor}
          onChange={(actor) => set({ actor })}
        />
        <HomeZone />
        <BackupFolder folder={status.backupFolder} onList={onBackups} />
      </div>
    </Dialog>
  );
}
