import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLocale } from 'react-aria-components';
import { languageFacts } from '../../../shared/domain/languages.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { call, useCall } from '../api/index.ts';
import { INTERFACE_LANGUAGES, useSpeech, useTexts } from '../i18n/index.ts';
import { allCommands, useCommands, type Command } from '../state/commands.ts';
import { useFailed } from '../state/use-failed.ts';
import { toast } from '../ui/index.ts';
import { goToFilter, goToRegion } from '../state/regions.ts';
import type { Overlay } from './use-app-commands.ts';
import { toggleRail, useIsRailFolded } from './use-rail.ts';

/** Commands about what is seen: which page, which part of it, in which language and light. */
export function useViewCommands(show: (overlay: Overlay) => void): void {
  const { t } = useTexts();
  const { language } = useSpeech();
  const { direction } = useLocale();
  const failed = useFailed();
  const { history } = useRouter();
  const isFolded = useIsRailFolded();
  const { data: status } = useCall('shell.status', {});
  const theme = status?.preferences.theme;

  const commands = useMemo((): readonly Command[] => {
    const set = (change: InputOf<'shell.setPreferences'>): void => {
      call('shell.setPreferences', change).catch(failed);
    };
    // As the arrows of a book that is read from the right.
    const [back, forward] =
      direction === 'rtl' ? ['Alt+ArrowRight', 'Alt+ArrowLeft'] : ['Alt+ArrowLeft', 'Alt+ArrowRight'];
    return [
      {
        id: 'go.back',
        title: t('shell:commands.back'),
        also: t('palette:also.back'),
        group: 'go',
        keys: back,
        run: () => {
          if (history.canGoBack()) history.back();
        },
      },
      {
        id: 'go.forward',
        title: t('shell:commands.forward'),
        group: 'go',
        keys: forward,
        run: () => history.forward(),
      },
      {
        id: 'view.filter',
        title: t('shell:commands.filter'),
        also: t('palette:also.filter'),
        group: 'view',
        keys: 'Mod+F',
        run: () => {
          if (!goToFilter()) show('palette');
        },
      },
      {
        id: 'view.print',
        title: t('shell:commands.print'),
        also: t('palette:also.print'),
        group: 'view',
        keys: 'Mod+P',
        run: () => {
          const papers = allCommands().filter(({ id, disabled }) => id.startsWith('print.') && !disabled);
          if (papers.length > 1) show('papers');
          else if (papers[0]) papers[0].run();
          else toast(t('shell:nothingToPrint'));
        },
      },
      {
        id: 'view.nextRegion',
        title: t('shell:commands.nextRegion'),
        group: 'view',
        keys: 'F6',
        run: () => goToRegion(1),
      },
      {
        id: 'view.lastRegion',
        title: t('shell:commands.lastRegion'),
        group: 'view',
        keys: 'Shift+F6',
        run: () => goToRegion(-1),
      },
      {
        id: 'view.rail',
        title: t(isFolded ? 'shell:commands.railOpen' : 'shell:commands.railFold'),
        also: t('palette:also.rail'),
        group: 'view',
        keys: 'Mod+B',
        run: toggleRail,
      },
      {
        id: 'view.theme',
        title: t('shell:commands.theme'),
        also: t('palette:also.theme'),
        group: 'view',
        run: () => set({ theme: theme === 'dark' ? 'light' : 'dark' }),
      },
      ...INTERFACE_LANGUAGES.filter((other) => other !== language).map((other): Command => ({
        id: `view.language.${other}`,
        title: languageFacts(other).name,
        also: t('palette:also.language'),
        group: 'view',
        run: () => set({ language: other }),
      })),
      {
        id: 'preferences',
        title: t('shell:commands.preferences'),
        also: t('palette:also.preferences'),
        group: 'view',
        keys: 'Mod+,',
        run: () => show('preferences'),
      },
    ];
  }, [t, language, direction, history, isFolded, theme, show, failed]);
  useCommands(commands);
}
