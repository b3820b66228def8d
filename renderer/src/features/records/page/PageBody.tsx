import { useRef } from 'react';
import type { Kind } from '../../../../../shared/contract/kinds.ts';
import type { Row } from '../../../kinds/view.ts';
import { useKeptScroll } from '../../../ui/index.ts';
import { RecordBody } from './RecordBody.tsx';

/** The first tab of a record's page; coming back to it finds it where it was left. */
export function PageBody({ kind, row }: { readonly kind: Kind; readonly row: Row }) {
  const scroller = useRef<HTMLDivElement>(null);
  useKeptScroll(row.id, scroller, true);
  return (
    <div ref={scroller} className="record-page-body">
      <RecordBody kind={kind} row={row} />
    </div>
  );
}
