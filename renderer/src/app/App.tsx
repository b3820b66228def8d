import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import type { ShellStatus } from '../../../shared/contract/shell-calls.ts';
import { directionOf } from '../../../shared/domain/languages.ts';
import { createQueries, followChanges, useCall } from '../api/index.ts';
import { StartScreen } from '../features/start/index.ts';
import { createTexts, interfaceLanguage, localeOf } from '../i18n/index.ts';
import { OwnZone, Toasts } from '../ui/index.ts';
import { router } from './router.tsx';

const queries = createQueries();
const texts = createTexts('en');

export function App() {
  useEffect(() => followChanges(queries), []);
  return (
    <QueryClientProvider client={queries}>
      <I18nextProvider i18n={texts}>
        <Settled />
      </I18nextProvider>
    </QueryClientProvider>
  );
}

/** Waits for the shell's word on language, theme and workspace, so that nothing is drawn twice. */
function Settled() {
  const { data: status } = useCall('shell.status', {}, { keep: true });
  const isReady = useAppearance(status);
  if (!status || !isReady) return null;
  const language = interfaceLanguage(status.preferences.language);
  return (
    <I18nProvider locale={localeOf(language)}>
      <OwnZone value={status.zone}>
        {status.workspace === 'open' ? <RouterProvider router={router} /> : <StartScreen status={status} />}
        <Toasts />
      </OwnZone>
    </I18nProvider>
  );
}

/** Puts language, direction, theme and density on the page; tells when the texts are in that language. */
function useAppearance(status: ShellStatus | undefined): boolean {
  const [shown, setShown] = useState<string | null>(null);
  const preferences = status?.preferences;
  useEffect(() => {
    if (!preferences) return;
    const language = interfaceLanguage(preferences.language);
    const page = document.documentElement;
    page.lang = language;
    page.dir = directionOf(language);
    page.dataset['density'] = preferences.density;
    void texts.changeLanguage(language).then(() => setShown(language));
  }, [preferences]);
  useEffect(() => {
    if (!preferences) return;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => {
      const isDark = preferences.theme === 'dark' || (preferences.theme === 'system' && dark.matches);
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [preferences]);
  return shown !== null && preferences !== undefined && shown === interfaceLanguage(preferences.language);
}
