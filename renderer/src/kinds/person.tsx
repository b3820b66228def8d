import { EraseButton } from '../features/erasing/index.ts';
import { MergeButton } from '../features/persons/index.ts';
import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT, WIDE } from './widths.ts';

export const person: KindView<'person'> = {
  columns: [
    { id: 'name', width: WIDE },
    { id: 'iso3', width: SHORT, digits: true },
    { id: 'email', width: NAME },
    { id: 'telephone', width: SHORT },
    { id: 'isSecretariat', width: SHORT },
    { id: 'meetings', width: COUNT },
  ],
  head: ['email', 'telephone', 'isSecretariat'],
  folded: ['sortName'],
  firstOrder: { by: 'name', descending: false },
  actions: ({ row }) => (
    <>
      <MergeButton id={row.id} />
      <EraseButton kind="person" id={row.id} name={row['name']} />
    </>
  ),
  flag: { field: 'name', iso3: ({ extras }) => extras['iso3'] },
};
