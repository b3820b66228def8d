import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import { opposedOf } from '../../repositories/gave-way.ts';
import { wasDeleted } from '../../repositories/ledger.ts';
import { standingIn } from '../../rules/standing.ts';
import { titlesOf } from '../../repositories/titles.ts';
import type { Reader } from '../context.ts';
import { hangingOn } from './hanging.ts';
import { countsOf, isIssued, namingOf, type Naming } from './naming.ts';

type Left = OutputOf<'participant.leftBehind'>[number];

/**
 * What is not yet as one would have it where participants were made one: what is said of one for which another stands, and
 * what hangs on something that gave way, because another laptop did not know yet or a deletion was taken back; and what
 * two laptops have chosen otherwise.
 */
export function leftBehind(reader: Reader): OutputOf<'participant.leftBehind'> {
  const standing = standingIn(reader);
  if (standing.size === 0) return [];
  const names = titlesOf(reader, 'participant', [...standing.keys(), ...standing.values()]);
  const named = (id: string) => names.get(id) ?? {};
  return [...groupedBy(standing.keys(), (id) => standing.get(id) ?? id)].flatMap(([intoId, entries]) => {
    const ids = [intoId, ...entries];
    const hanging = hangingOn(reader, ids);
    return entries.flatMap((id, at): Left[] => {
      // What is of all of them together is said once, with the first.
      const isFirst = at === 0;
      const hung = hanging.filter(({ participantId: of }) => of === id || (isFirst && of === intoId));
      const all = [
        ...namingOf(reader, id).filter((one) => !isIssued(one)),
        ...hung.flatMap(({ references }) => references.map(asNaming)),
      ];
      const records = countsOf([...new Map(all.map((one) => [`${one.kind} ${one.id}`, one])).values()]);
      const opposed = isFirst
        ? countsOf(
            opposedOf(reader, ids).flatMap(({ kind, stand }) =>
              stand.map((one) => asNaming({ kind, id: one, field: '' })),
            ),
          )
        : [];
      const isDeleted = isFirst && wasDeleted(reader, 'participant', intoId);
      if (records.length + opposed.length === 0 && !isDeleted) return [];
      return [{ id, name: named(id), intoId, into: named(intoId), records, opposed, isDeleted }];
    });
  });
}

function asNaming({ kind, id, field }: Omit<Naming, 'fields'> & { readonly field: string }): Naming {
  return { kind, id, fields: [field] };
}
