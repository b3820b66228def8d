import { useNavigate } from '@tanstack/react-router';
import { Columns3, Download, Plus } from 'lucide-react';
import { useState } from 'react';
import { fieldsOf, kindSchema, moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { titleOf } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, EmptyState, IconButton, Menu, type Sort } from '../../ui/index.ts';
import { viewOf } from '../../kinds/index.ts';
import { ColumnsDialog, useColumns } from './columns/index.ts';
import { useAbout, useExport, useExportEntries } from './exporting/index.ts';
import { withNatural } from './look/index.ts';
import { NewRecordDialog } from './NewRecordDialog.tsx';
import { RecordTable } from './RecordTable.tsx';
import { useList } from './use-list.ts';
import type { Row } from '../../kinds/view.ts';

interface RecordPartProps {
  readonly kind: Kind;
  /** The field by which they point to their owner. */
  readonly field: string;
  readonly owner: Row;
  /** One is being made. */
  readonly isNew: boolean;
  readonly onNew: (isNew: boolean) => void;
}

/** The records that belong to another one: delegates of a delegation, versions of a document. */
export function RecordPart({ kind, field, owner, isNew, onNew }: RecordPartProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const navigate = useNavigate();
  const view = viewOf(kind);
  const [sort, setSort] = useState<Sort[]>([view.firstOrder]);
  const [isChoosing, setChoosing] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const list = useList({
    kind,
    where: { [field]: [owner.id] },
    sort: withNatural(sort, view.firstOrder),
    language,
  });
  const columns = useColumns({
    kind,
    list: `${kind}.${field}`,
    chosen: null,
    hidden: [field],
    rows: list.rows,
  });
  const about = useAbout(kind, { text: '', where: {}, besides: [] });
  const exporting = useExport({
    kind,
    list,
    columns: columns.shown.map(({ id }) => id),
    title: t('grid:exports.of', {
      list: words.kinds(kind),
      title: say(titleOf(kindSchema.parse(fieldsOf(kind)[field]?.refers), owner)),
    }),
    about,
  });
  const exports = useExportEntries(exporting);
  const add = !moduleOf(kind).serviceMade && (
    <Button icon={Plus} keys="N" onPress={() => onNew(true)}>
      {t(`kinds:${kind}.new`)}
    </Button>
  );
  return (
    <div className="record-part">
      <div className="record-part-bar">
        {add}
        <Menu
          label={t('grid:exports.title')}
          trigger={<IconButton icon={Download} label={t('grid:exports.title')} />}
          entries={exports}
        />
        <IconButton icon={Columns3} label={t('grid:columns')} onPress={() => setChoosing(true)} />
      </div>
      <RecordTable
        kind={kind}
        list={list}
        sort={sort}
        onSort={setSort}
        current={current}
        onCurrent={setCurrent}
        hasNoPanel
        columns={columns}
        exporting={exporting}
        selected={selected}
        preset={{ ...view.presetWithin?.(owner, field), [field]: owner.id }}
        onSelect={setSelected}
        empty={() => <EmptyState title={t(`kinds:${kind}.none`)} body={t(`kinds:${kind}.empty`)} />}
      />
      {isChoosing && <ColumnsDialog kind={kind} columns={columns} onClose={() => setChoosing(false)} />}
      <NewRecordDialog
        kind={kind}
        preset={{ ...view.presetWithin?.(owner, field), [field]: owner.id }}
        isOpen={isNew}
        onSought={() => onNew(true)}
        onClose={() => onNew(false)}
        onMade={(id) => {
          // Whoever comes back to this page makes no other.
          onNew(false);
          if (view.opensWhenMade) {
            void navigate({ to: '/records/$kind/$id', params: { kind, id } });
          } else setCurrent(id);
        }}
      />
    </div>
  );
}
