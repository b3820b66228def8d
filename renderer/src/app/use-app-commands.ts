import { useMatch, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { CallName, InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import { moduleOf } from '../../../shared/contract/kinds.ts';
import { call } from '../api/index.ts';
import { useTexts } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';
import { useBackUp } from '../features/backups/index.ts';
import { useStepBack } from '../features/deeds/index.ts';
import { useCommands, type Command } from '../state/commands.ts';
import { useCurrentReconvening } from '../state/current.ts';
import { useFailed } from '../state/use-failed.ts';
import { PLACES } from './places.ts';

/** What stands over the page. */
export type Overlay =
  'palette' | 'papers' | 'preferences' | 'jobs' | 'share' | 'publicCopy' | 'alertFile' | 'backups';

/** The commands that can be given anywhere in an open workspace. */
export function useAppCommands(show: (overlay: Overlay) => void, helpOver: () => void): void {
  const { t } = useTexts();
  const failed = useFailed();
  const backUp = useBackUp();
  const stepBack = useStepBack();
  const navigate = useNavigate();
  const { id: reconveningId } = useCurrentReconvening();
  const record = useMatch({ from: '/records/$kind/$id', shouldThrow: false });

  const commands = useMemo((): readonly Command[] => {
    function ask<N extends CallName>(
      name: N,
      input: InputOf<N>,
      then: (answer: OutputOf<N>) => void = () => undefined,
    ): void {
      call(name, input).then(then, failed);
    }
    const places = PLACES.map(({ kind, keys }): Command => ({
      id: `go.${kind}`,
      title: t(`kinds:${kind}.goTo`),
      also: t(`palette:also.places.${kind}`),
      group: 'go',
      ...(keys === undefined ? {} : { keys }),
      run: () => void navigate({ to: '/records/$kind', params: { kind } }),
    }));
    const made = PLACES.filter(({ kind }) => !moduleOf(kind).serviceMade).map(({ kind }): Command => ({
      id: `create.${kind}`,
      title: t(`kinds:${kind}.new`),
      also: t('palette:also.make'),
      group: 'create',
      run: () => void navigate({ to: '/records/$kind', params: { kind }, search: { isNew: true } }),
    }));
    return [
      {
        id: 'palette',
        title: t('shell:commands.palette'),
        group: 'go',
        keys: 'Mod+K',
        run: () => show('palette'),
      },
      {
        id: 'go.home',
        title: t('shell:commands.home'),
        also: t('palette:also.home'),
        group: 'go',
        keys: 'G H',
        run: () => void navigate({ to: '/' }),
      },
      {
        id: 'go.timetable',
        title: t('shell:commands.timetable'),
        also: t('palette:also.timetable'),
        group: 'go',
        keys: 'G T',
        disabled: reconveningId === null,
        run: () =>
          void navigate({ to: '/timetable/$reconveningId', params: { reconveningId: reconveningId ?? '' } }),
      },
      {
        id: 'go.changes',
        title: t('history:go'),
        also: t('palette:also.changes'),
        group: 'go',
        keys: 'G C',
        run: () => void navigate({ to: '/changes' }),
      },
      {
        id: 'go.matrix',
        title: t('matrix:command'),
        group: 'go',
        keys: 'G X',
        run: () => void navigate({ to: '/matrix' }),
      },
      {
        id: 'go.planner',
        title: t('planner:command'),
        also: t('palette:also.planner'),
        group: 'go',
        keys: 'G Q',
        run: () => void navigate({ to: '/planner' }),
      },
      {
        id: 'go.fora',
        title: t('fora:command'),
        group: 'go',
        keys: 'G B',
        run: () => void navigate({ to: '/fora' }),
      },
      {
        id: 'go.alertsByRegion',
        title: t('alerts:regionsCommand'),
        group: 'go',
        run: () => void navigate({ to: '/alerts-by-region' }),
      },
      ...places,
      ...made,
      {
        id: 'undo',
        title: t('shell:commands.undo'),
        also: t('palette:also.undo'),
        group: 'record',
        keys: 'Mod+Z',
        run: () => void stepBack('history.undo'),
      },
      {
        id: 'redo',
        title: t('shell:commands.redo'),
        also: t('palette:also.redo'),
        group: 'record',
        keys: 'Mod+Shift+Z',
        otherKeys: 'Mod+Y',
        run: () => void stepBack('history.redo'),
      },
      {
        id: 'record.history',
        title: t('shell:commands.history'),
        also: t('palette:also.history'),
        group: 'record',
        disabled: record === undefined,
        run: () => {
          if (record)
            void navigate({ to: '/records/$kind/$id', params: record.params, search: { tab: 'history' } });
        },
      },
      {
        id: 'workspace.copy',
        title: t('shell:commands.saveCopy'),
        also: t('palette:also.saveCopy'),
        group: 'workspace',
        keys: 'Mod+Shift+S',
        run: () =>
          ask('shell.saveCopy', {}, ({ done, fileName }) => {
            if (done) toast(t('shell:copySaved', { name: fileName ?? '' }));
          }),
      },
      {
        id: 'workspace.share',
        title: t('shell:commands.share'),
        also: t('palette:also.share'),
        group: 'workspace',
        run: () => show('share'),
      },
      {
        id: 'workspace.publicCopy',
        title: t('shell:commands.publicCopy'),
        also: t('palette:also.publicCopy'),
        group: 'workspace',
        run: () => show('publicCopy'),
      },
      {
        id: 'alert.takeIn',
        title: t('alerts:takeIn'),
        also: t('palette:also.takeIn'),
        group: 'create',
        run: () => show('alertFile'),
      },
      {
        id: 'workspace.backup',
        title: t('shell:commands.backup'),
        also: t('palette:also.backup'),
        group: 'workspace',
        run: () => void backUp(),
      },
      {
        id: 'workspace.restore',
        title: t('shell:commands.restore'),
        also: t('palette:also.restore'),
        group: 'workspace',
        run: () => show('backups'),
      },
      {
        id: 'workspace.jobs',
        title: t('shell:jobs.title'),
        also: t('palette:also.jobs'),
        group: 'workspace',
        run: () => show('jobs'),
      },
      {
        id: 'workspace.check',
        title: t('shell:commands.check'),
        also: t('palette:also.check'),
        group: 'workspace',
        run: () => ask('shell.checkFile', {}, () => toast(t('shell:checked'))),
      },
      {
        id: 'workspace.reindex',
        title: t('shell:commands.reindex'),
        also: t('palette:also.reindex'),
        group: 'workspace',
        run: () => ask('shell.reindex', {}, () => toast(t('shell:reindexed'))),
      },
      {
        id: 'workspace.open',
        title: t('shell:commands.open'),
        also: t('palette:also.open'),
        group: 'workspace',
        keys: 'Mod+O',
        run: () => ask('shell.open', {}),
      },
      {
        id: 'workspace.window',
        title: t('shell:commands.newWindow'),
        also: t('palette:also.window'),
        group: 'workspace',
        keys: 'Mod+Shift+N',
        run: () => ask('shell.newWindow', {}),
      },
      {
        id: 'workspace.close',
        title: t('shell:commands.close'),
        also: t('palette:also.close'),
        group: 'workspace',
        run: () => ask('shell.close', {}),
      },
      {
        id: 'quit',
        title: t('shell:commands.quit'),
        also: t('palette:also.quit'),
        group: 'workspace',
        keys: 'Mod+Q',
        run: () => ask('shell.quit', {}),
      },
      {
        id: 'help',
        title: t('shell:commands.help'),
        also: t('palette:also.help'),
        group: 'help',
        keys: '?',
        otherKeys: 'F1',
        anywhere: true,
        run: () => (isInDialog() ? helpOver() : void navigate({ to: '/help' })),
      },
    ];
  }, [t, navigate, record, reconveningId, show, helpOver, failed, backUp, stepBack]);
  useCommands(commands, 'window');
}

/** Whether a dialog stands over the page, which leaving the page would close. */
function isInDialog(): boolean {
  return document.querySelector('.dialog-body') !== null;
}
