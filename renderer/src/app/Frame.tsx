import { Outlet, useRouterState } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { TakeInAlert } from '../features/alerts/index.ts';
import { BackupsDialog } from '../features/backups/index.ts';
import { HelpDialog } from '../features/help/index.ts';
import { CommandPalette } from '../features/palette/index.ts';
import { PreferencesDialog } from '../features/preferences/index.ts';
import { PublicCopyDialog } from '../features/public-copy/index.ts';
import { ShareDialog } from '../features/sharing/index.ts';
import { useTour } from '../features/tour/index.ts';
import { Accepting } from './accepting/Accepting.tsx';
import { Rail } from './Rail.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TitleBar } from './TitleBar.tsx';
import { useAppCommands, type Overlay } from './use-app-commands.ts';
import { useErrorsLeft } from './use-errors-left.ts';
import { useFieldsLeft } from './use-fields-left.ts';
import { useFocusOfList } from './use-focus-of-list.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useReopenedNotice } from './use-reopened.ts';
import { useVisits } from './use-visits.ts';
import { useViewCommands } from './use-view-commands.ts';
import './Frame.css';

/** The program's frame: title bar, rail, the screen, status line. */
export function Frame() {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [isHelping, setHelping] = useState(false);
  useAppCommands(
    setOverlay,
    useCallback(() => setHelping(true), []),
  );
  useViewCommands(setOverlay);
  useReopenedNotice();
  useErrorsLeft();
  useFieldsLeft();
  useTour();
  useVisits();
  useKeptFocus();
  useFocusOfList();
  const place = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  return (
    <div className="frame">
      <TitleBar onSearch={() => setOverlay('palette')} />
      <Rail onPreferences={() => setOverlay('preferences')} />
      <main className="frame-main" tabIndex={-1} data-place={place}>
        <Outlet />
      </main>
      <StatusLine areJobsOpen={overlay === 'jobs'} onJobs={(isOpen) => setOverlay(isOpen ? 'jobs' : null)} />
      <CommandPalette
        isOpen={overlay === 'palette' || overlay === 'papers'}
        isOfPapers={overlay === 'papers'}
        onClose={() => setOverlay(null)}
      />
      <Accepting />
      {overlay === 'share' && <ShareDialog onClose={() => setOverlay(null)} />}
      {overlay === 'publicCopy' && <PublicCopyDialog onClose={() => setOverlay(null)} />}
      {overlay === 'alertFile' && <TakeInAlert onClose={() => setOverlay(null)} />}
      {overlay === 'backups' && <BackupsDialog onClose={() => setOverlay(null)} />}
      <PreferencesDialog
        isOpen={overlay === 'preferences'}
        onClose={() => setOverlay(null)}
        onBackups={() => setOverlay('backups')}
      />
      {isHelping && <HelpDialog onClose={() => setHelping(false)} />}
    </div>
  );
}
