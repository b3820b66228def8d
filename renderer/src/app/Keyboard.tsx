import { useMemo } from 'react';
import { call, useCall } from '../api/index.ts';
import { useTexts } from '../i18n/index.ts';
import { useCommands, type Command } from '../state/commands.ts';
import { useFailed } from '../state/use-failed.ts';
import { zoomedFrom } from '../state/zoom.ts';
import { useKeyboard } from './use-keyboard.ts';

/** The keys of the window, with or without a workspace, and the size in which it is drawn. */
export function Keyboard() {
  const { t } = useTexts();
  const failed = useFailed();
  const { data: status } = useCall('shell.status', {});
  const zoom = status?.preferences.zoom ?? 100;
  useKeyboard();
  useCommands(
    useMemo((): readonly Command[] => {
      const size = (percent: number) => ({
        group: 'view' as const,
        also: t('palette:also.zoom'),
        anywhere: true,
        run: () => void call('shell.setPreferences', { zoom: percent }).catch(failed),
      });
      return [
        {
          id: 'view.larger',
          title: t('shell:commands.larger'),
          keys: 'Mod+Plus',
          ...size(zoomedFrom(zoom, 1)),
        },
        {
          id: 'view.smaller',
          title: t('shell:commands.smaller'),
          keys: 'Mod+Minus',
          ...size(zoomedFrom(zoom, -1)),
        },
        { id: 'view.usual', title: t('shell:commands.usualSize'), keys: 'Mod+0', ...size(100) },
      ];
    }, [t, zoom, failed]),
  );
  return null;
}
