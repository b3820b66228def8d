import { Columns3, Download, Rows3 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { useCommands, type Command } from '../../state/commands.ts';
import { IconButton, Menu } from '../../ui/index.ts';
import { ColumnsDialog, type ListColumns } from './columns/index.ts';
import { useExportEntries, type Exporting } from './exporting/index.ts';
import { groupedBy, type ListGroups } from './use-groups.ts';

interface ListToolsProps {
  readonly kind: Kind;
  readonly columns: ListColumns;
  /** The same in every row here. */
  readonly hidden: readonly string[];
  readonly group: string | null;
  readonly groups: ListGroups;
  readonly onGroup: (by: string | null) => void;
  readonly exporting: Exporting;
}

/** How a list is laid out: its columns, and what its rows are grouped by. */
export function ListTools({ kind, columns, hidden, group, groups, onGroup, exporting }: ListToolsProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const [isChoosing, setChoosing] = useState(false);
  useCommands(
    useMemo(
      (): readonly Command[] => [
        { id: 'list.columns', title: t('grid:columns'), group: 'view', run: () => setChoosing(true) },
      ],
      [t],
    ),
  );
  const exports = useExportEntries(exporting);
  const entries = groupedBy(kind, hidden).map((name) => ({
    id: name,
    label: words.field(kind, name),
    ...(name === group ? { icon: Rows3 } : {}),
    run: () => onGroup(name),
  }));
  const ofGroups = [
    { id: ' none', label: t('grid:groups.none'), apart: true, run: () => onGroup(null) },
    { id: ' open', label: t('grid:groups.openAll'), run: groups.openAll },
    { id: ' close', label: t('grid:groups.closeAll'), run: groups.closeAll },
  ];
  return (
    <>
      {entries.length > 0 && (
        <Menu
          label={t('grid:groups.by')}
          trigger={
            <IconButton
              icon={Rows3}
              isOn={group !== null}
              label={
                group === null
                  ? t('grid:groups.by')
                  : t('grid:groups.isBy', { field: words.field(kind, group) })
              }
            />
          }
          entries={group === null ? entries : [...entries, ...ofGroups]}
        />
      )}
      <Menu
        label={t('grid:exports.title')}
        trigger={<IconButton icon={Download} label={t('grid:exports.title')} />}
        entries={exports}
      />
      <IconButton icon={Columns3} label={t('grid:columns')} onPress={() => setChoosing(true)} />
      {isChoosing && <ColumnsDialog kind={kind} columns={columns} onClose={() => setChoosing(false)} />}
    </>
  );
}
