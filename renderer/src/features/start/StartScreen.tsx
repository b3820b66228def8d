import { useMemo, useState, type ReactNode } from 'react';
import { FilePlus2, FolderOpen, Landmark } from 'lucide-react';
import type { ShellStatus } from '../../../../shared/contract/shell-calls.ts';
import { useTexts } from '../../i18n/index.ts';
import { useCommands } from '../../state/commands.ts';
import { Button } from '../../ui/index.ts';
import { HelpDialog } from '../help/index.ts';
import { NewWorkspaceDialog } from './NewWorkspaceDialog.tsx';
import { Opening } from './Opening.tsx';
import { Recent } from './Recent.tsx';
import { Recovery } from './Recovery.tsx';
import { useOpen } from './use-open.ts';
import './StartScreen.css';

/** What a window shows without a workspace: the ways to one, or why the last one did not open. */
export function StartScreen({ status }: { readonly status: ShellStatus }) {
  const { t } = useTexts();
  const open = useOpen();
  const [isMaking, setMaking] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const isAsking = status.workspace !== 'opening';
  useCommands(
    useMemo(
      () =>
        isAsking
          ? [
              {
                id: 'workspace.open',
                title: t('shell:commands.open'),
                group: 'workspace' as const,
                keys: 'Mod+O',
                run: () => open('shell.open', {}),
              },
              {
                id: 'help',
                title: t('shell:commands.help'),
                group: 'help' as const,
                keys: '?',
                otherKeys: 'F1',
                anywhere: true,
                run: () => setHelping(true),
              },
            ]
          : [],
      [isAsking, open, t],
    ),
  );
  if (status.workspace === 'opening') return <Opening name={status.name} isChecking={status.isChecking} />;
  return (
    <main className="start">
      <div className="start-page">
        <header>
          <h1>{t('product')}</h1>
          <p className="start-welcome">{t('start:welcome')}</p>
        </header>
        {status.workspace === 'failed' && status.error ? (
          <Recovery status={status} error={status.error} />
        ) : (
          <>
            <div className="start-ways">
              <Way hint={t('start:sampleHint')}>
                <Button look="primary" icon={Landmark} autoFocus onPress={() => open('shell.openSample', {})}>
                  {t('start:sample')}
                </Button>
              </Way>
              <Way hint={t('start:newHint')}>
                <Button icon={FilePlus2} onPress={() => setMaking(true)}>
                  {t('start:new')}
                </Button>
              </Way>
              <Way hint={t('start:openHint')}>
                <Button icon={FolderOpen} keys="Mod+O" onPress={() => open('shell.open', {})}>
                  {t('start:open')}
                </Button>
              </Way>
            </div>
            <Recent entries={status.recent} />
            {isMaking && <NewWorkspaceDialog onClose={() => setMaking(false)} />}
          </>
        )}
        {isHelping && <HelpDialog onClose={() => setHelping(false)} />}
      </div>
    </main>
  );
}

function Way({ hint, children }: { readonly hint: string; readonly children: ReactNode }) {
  return (
    <div className="start-way">
      {children}
      <span className="quiet">{hint}</span>
    </div>
  );
}
