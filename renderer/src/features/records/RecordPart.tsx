import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, EmptyState, type Sort } from '../../ui/index.ts';
import { viewOf } from '../../kinds/index.ts';
import { NewRecordDialog } from './NewRecordDialog.tsx';
import { RecordTable } from './RecordTable.tsx';
import { useList } from './use-list.ts';
import type { Row } from '../../kinds/view.ts';

interface RecordPartProps {
  readonly kind: Kind;
  /** The field by which they point to their owner. */
  readonly field: string;
  readonly owner: Row;
}

/** The records that belong to another one: delegates of a delegation, versions of a document. */
export function RecordPart({ kind, field, owner }: RecordPartProps) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const navigate = useNavigate();
  const view = viewOf(kind);
  const [sort, setSort] = useState<Sort>(view.firstOrder);
  const [current, setCurrent] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isNew, setNew] = useState(false);
  const list = useList({ kind, where: { [field]: [owner.id] }, sort: [sort], language });
  const add = !moduleOf(kind).serviceMade && (
    <Button icon={Plus} onPress={() => setNew(true)}>
      {t(`kinds:${kind}.new`)}
    </Button>
  );
  return (
    <div className="record-part">
      <div className="record-part-bar">{add}</div>
      <RecordTable
        kind={kind}
        list={list}
        sort={sort}
        onSort={setSort}
        current={current}
        onCurrent={setCurrent}
        hidden={[field]}
        selected={selected}
        preset={{ ...view.presetWithin?.(owner, field), [field]: owner.id }}
        onSelect={setSelected}
        empty={() => <EmptyState title={t(`kinds:${kind}.none`)} body={t(`kinds:${kind}.empty`)} />}
      />
      <NewRecordDialog
        kind={kind}
        preset={{ ...view.presetWithin?.(owner, field), [field]: owner.id }}
        isOpen={isNew}
        onClose={() => setNew(false)}
        onMade={(id) => {
          setNew(false);
          if (view.opensWhenMade) {
            void navigate({ to: '/records/$kind/$id', params: { kind, id } });
          } else setCurrent(id);
        }}
      />
    </div>
  );
}
