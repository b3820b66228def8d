import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { onDone, useCall } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useCommands } from '../../state/commands.ts';
import { putAway, see } from './kept.ts';
import { SEEING } from './steps.ts';

/** Keeps an eye on the places that somebody sees, for the tour; and brings it back when it is asked for. */
export function useTour(): void {
  const { t } = useTexts();
  const router = useRouter();
  const navigate = useNavigate();
  const { data: info } = useCall('workspace.info', {});
  const workspaceId = info?.id;
  useEffect(() => {
    if (workspaceId === undefined) return undefined;
    const look = (path: string): void => see(workspaceId, path.split('/')[1] ?? '');
    look(router.state.location.pathname);
    const endRoute = router.subscribe('onResolved', ({ toLocation }) => look(toLocation.pathname));
    const endCalls = onDone((name) => {
      if (SEEING.includes(name)) see(workspaceId, name);
    });
    return () => {
      endRoute();
      endCalls();
    };
  }, [router, workspaceId]);
  const commands = useMemo(
    () => [
      {
        id: 'tour',
        title: t('tour:show'),
        also: t('palette:also.tour'),
        group: 'help' as const,
        disabled: workspaceId === undefined,
        run: () => {
          if (workspaceId !== undefined) putAway(workspaceId, false);
          void navigate({ to: '/' });
        },
      },
    ],
    [t, navigate, workspaceId],
  );
  useCommands(commands);
}
