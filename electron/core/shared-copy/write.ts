import { unitsOf, registersOf } from '../../../shared/contract/units.ts';
import { DELETED } from '../../../shared/domain/history/change.ts';
import type { PersonalText } from '../../../shared/domain/history/personal.ts';
import type { ChangeLog } from '../history/change-log.ts';
import type { HeldText } from '../repositories/personal.ts';
import type { Kept } from './kept.ts';

/** The personal texts that go along, by the record and the field that hold them: as they read now comes last. */
export interface Texts {
  of(kept: Kept, field: string): readonly HeldText[];
  told(hash: string): PersonalText | null;
}

/** Logs a record as if it had been made as it is. */
export function logRecord({ journal }: ChangeLog, kept: Kept, texts: Texts): void {
  const { kind, id, fields } = kept;
  const record = journal.records.number(kind, id);
  journal.append({ record, unit: journal.words.number(DELETED), element: 0 }, false, true);
  for (const unit of unitsOf(kind).values()) {
    for (const { element, value } of registersOf(unit, fields)) {
      if (value === null) continue;
      const address = {
        record,
        unit: journal.words.number(unit.name),
        element: journal.words.number(element),
      };
      if (!unit.isPersonal) journal.append(address, value, true);
      else
        for (const [at, { ref }] of texts.of(kept, unit.name).entries())
          journal.append(address, ref, at === 0);
    }
  }
  journal.personal.learn(record, ({ personal }) => texts.told(personal));
}
