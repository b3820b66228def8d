import type { Kind } from '../../../../../shared/contract/kinds.ts';
import { viewOf } from '../../../kinds/index.ts';
import type { Row } from '../../../kinds/view.ts';
import { Facts } from '../../../ui/index.ts';
import { isSettled } from '../fields/index.ts';
import { layoutOf, type FieldUnit } from './layout.ts';
import { RecordFact } from './RecordFact.tsx';
import { NamesFold, RareFold } from './RecordFolds.tsx';
import { isUnset } from './UnitText.tsx';
import './RecordBody.css';

/** Below the head, on the page and beside a list alike: what its kind is opened for, its facts, and what is rarely touched. */
export function RecordBody({ kind, row }: { readonly kind: Kind; readonly row: Row }) {
  const view = viewOf(kind);
  const { facts, names, folded } = layoutOf(kind, view);
  // What nobody can say and nobody has said.
  const isIdle = ({ names: all }: FieldUnit): boolean =>
    all.every((name) => isUnset(row[name]) && isSettled(kind, row, name));
  const told = facts.filter((unit) => !isIdle(unit));
  const rare = folded.filter((unit) => !isIdle(unit));
  const { overview: Overview } = view;
  return (
    <div className={Overview ? 'record-body record-body-designed' : 'record-body'}>
      {Overview && (
        <div className="record-overview">
          <Overview row={row} />
        </div>
      )}
      <div className="record-facts">
        {told.length > 0 && (
          <Facts className="facts">
            {told.map((unit) => (
              <RecordFact key={unit.id} kind={kind} row={row} unit={unit} />
            ))}
          </Facts>
        )}
        <NamesFold kind={kind} row={row} units={names} />
        <RareFold kind={kind} row={row} units={rare} />
      </div>
    </div>
  );
}
