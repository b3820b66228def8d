import { useNavigate } from '@tanstack/react-router';
import { Bookmark } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import type { Look } from '../../../../shared/kinds/list-look.ts';
import { useCommand, useRecords } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useCommands, type Command } from '../../state/commands.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, IconButton, Menu, type MenuEntry } from '../../ui/index.ts';
import { ViewNameDialog } from './ViewNameDialog.tsx';

interface ViewMenuProps {
  readonly kind: Kind;
  /** The view that is open. */
  readonly view: { readonly id: string; readonly name: string } | null;
  /** How the list is looked at now. */
  readonly look: Look;
  readonly isChanged: boolean;
}

/** The views of a list: opened, kept, renamed and deleted; one that was changed says so. */
export function ViewMenu({ kind, view, look, isChanged }: ViewMenuProps) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { done, failed } = useSaid();
  const { data } = useRecords('savedView', { where: { listOf: [kind] }, sort: [{ by: 'name' }] });
  const update = useCommand('record.update');
  const remove = useCommand('record.delete');
  const [naming, setNaming] = useState<'new' | 'other' | null>(null);

  const open = (id: string | undefined): void =>
    void navigate({ to: '/records/$kind', params: { kind }, search: id === undefined ? {} : { view: id } });
  async function keepChanges(id: string): Promise<void> {
    try {
      const written = await update.mutateAsync({ kind: 'savedView', id, values: { look } });
      open(id);
      done(t('grid:views.kept'), written);
    } catch (thrown) {
      failed(thrown);
    }
  }
  async function drop(id: string): Promise<void> {
    try {
      const written = await remove.mutateAsync({ kind: 'savedView', ids: [id] });
      open(undefined);
      done(t('kinds:savedView.deleted', { count: 1 }), written);
    } catch (thrown) {
      failed(thrown);
    }
  }
  useCommands(
    useMemo(
      (): readonly Command[] => [
        { id: 'list.keepView', title: t('grid:views.keep'), group: 'view', run: () => setNaming('new') },
      ],
      [t],
    ),
  );

  const rows = data?.rows ?? [];
  const entries: MenuEntry[] = [
    ...(view ? [{ id: 'plain', label: t('grid:views.plain'), run: () => open(undefined) }] : []),
    ...rows.map(({ id, name }) => ({
      id: `view ${id}`,
      label: name,
      ...(id === view?.id ? { icon: Bookmark } : {}),
      run: () => open(id),
    })),
    { id: 'keep', label: t('grid:views.keep'), apart: true, run: () => setNaming('new') },
    ...(view
      ? [
          { id: 'rename', label: t('grid:views.rename'), run: () => setNaming('other') },
          { id: 'delete', label: t('grid:views.delete'), danger: true, run: () => void drop(view.id) },
        ]
      : []),
  ];
  return (
    <>
      {view && isChanged && (
        <>
          <span className="quiet" role="status">
            {t('grid:views.changed')}
          </span>
          <Button look="quiet" onPress={() => void keepChanges(view.id)}>
            {t('grid:views.keepChanges')}
          </Button>
          <Button look="quiet" onPress={() => open(view.id)}>
            {t('grid:views.putBack')}
          </Button>
        </>
      )}
      <Menu
        label={t('grid:views.title')}
        trigger={<IconButton icon={Bookmark} isOn={view !== null} label={t('grid:views.title')} />}
        entries={entries}
      />
      {naming && (
        <ViewNameDialog
          kind={kind}
          view={naming === 'other' ? view : null}
          look={look}
          onClose={() => setNaming(null)}
          onKept={open}
        />
      )}
    </>
  );
}
