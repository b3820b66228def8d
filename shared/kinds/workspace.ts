import { zone } from './fields.ts';
import { defineKind } from './kind.ts';

/** What a workspace says of itself to everybody who works on it: one record, under the id of the workspace. */
export const workspace = defineKind({
  fields: {
    /** By whose calendar and clock something is dated that belongs to no event. */
    homeZone: zone(),
  },
  title: 'homeZone',
  serviceMade: true,
  unsearched: true,
  readBy: ['tally'],
});
