import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import type { ShellStatus } from '../../../shared/contract/shell-calls.ts';
import { directionOf, localeOf, type Language } from '../../../shared/domain/languages.ts';
import { askAhead, createQueries, followChanges, onDone, useCall } from '../api/index.ts';
import { StartScreen } from '../features/start/index.ts';
import { createTexts, interfaceLanguage, pseudoIn } from '../i18n/index.ts';
import { OwnZone, settleErrors, Toasts } from '../ui/index.ts';
import { Keyboard } from './Keyboard.tsx';
import { LateNotice } from './LateNotice.tsx';
import { makeRouter } from './router.tsx';
import { useNotOpenedNotice } from './use-not-opened.ts';
import { useOneWorkspace } from './use-one-workspace.ts';
import './App.css';

const queries = createQueries();

export function App() {
  useEffect(() => followChanges(queries), []);
  useEffect(() => onDone(settleErrors), []);
  return (
    <QueryClientProvider client={queries}>
      <Settled />
    </QueryClientProvider>
  );
}

/** Waits for the shell's word on language, theme and workspace, so that nothing is drawn twice. */
function Settled() {
  const { data: status } = useCall('shell.status', {}, { keep: true });
  const texts = useAppearance(status);
  const isSettled = useOneWorkspace(queries, status);
  if (!status || !texts || !isSettled) return null;
  const language = interfaceLanguage(status.preferences.language);
  return (
    <I18nextProvider i18n={texts}>
      <I18nProvider locale={PSEUDO?.direction === 'rtl' ? 'en-Arab' : localeOf(language)}>
        <OwnZone value={status.zone}>
          <Keyboard />
          {status.opened > 0 ? <Pages key={status.opened} /> : <StartScreen status={status} />}
          {status.opened > 0 && status.workspace === 'opening' && (
            <div className="app-over">
              <StartScreen status={status} />
            </div>
          )}
          {status.isLate && <LateNotice />}
          <Toasts />
        </OwnZone>
      </I18nProvider>
    </I18nextProvider>
  );
}

function Pages() {
  useNotOpenedNotice();
  const [router] = useState(makeRouter);
  useEffect(() => () => router.history.destroy(), [router]);
  return <RouterProvider router={router} />;
}

/** The pseudo-language of this window, if it is shown in it. */
const PSEUDO = pseudoIn(location.search);

let made: Promise<i18n> | undefined;

/** The texts in a language, made with the first that is asked for. */
async function textsIn(language: Language): Promise<i18n> {
  made ??= createTexts(language, PSEUDO);
  const texts = await made;
  if (texts.language !== language) await texts.changeLanguage(language);
  return texts;
}

/** Begun before anything is drawn; where it is refused, whoever draws is refused as well. */
askAhead(queries, 'shell.status', {}).then(
  ({ preferences }) => textsIn(interfaceLanguage(preferences.language)),
  () => undefined,
);

/** Puts language, direction, theme and density on the page; gives the texts once they are in that language. */
function useAppearance(status: ShellStatus | undefined): i18n | null {
  const [texts, setTexts] = useState<i18n | null>(null);
  const preferences = status?.preferences;
  useEffect(() => {
    if (!preferences) return;
    const language = interfaceLanguage(preferences.language);
    const page = document.documentElement;
    page.lang = language;
    page.dir = PSEUDO?.direction ?? directionOf(language);
    page.dataset['density'] = preferences.density;
    void textsIn(language).then(setTexts);
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
  return texts;
}
