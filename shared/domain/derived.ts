/**
 * Fields that follow from others. They are computed after every write, undo and merge, on every laptop the same, and are
 * never logged.
 */
import { instantNear } from './time/zones.ts';

type Values = Readonly<Record<string, unknown>>;

export interface Derivation {
  /** The record that has a say in it, by the field that points to it. */
  readonly from?: { readonly field: string; readonly kind: string };
  /** `owner` are the fields of that record, null where there is none. */
  readonly compute: (values: Values, owner: Values | null) => Record<string, unknown>;
}

export const DERIVATIONS: Readonly<Record<string, Derivation>> = {
  session: { compute: (values) => slot(values, values['zone']) },
  hostMeeting: {
    from: { field: 'hostEventId', kind: 'hostEvent' },
    compute(values, owner) {
      const zone = owner?.['zone'] ?? values['zone'];
      return { zone, ...slot(values, zone) };
    },
  },
  document: {
    compute: (values) => ({ deadlineUtc: at(values['deadlineWall'], values['deadlineZone'], false) }),
  },
};

function slot(values: Values, zone: unknown): { startUtc: string | null; endUtc: string | null } {
  return {
    startUtc: at(values['startWall'], zone, values['startSecond'] === true),
    endUtc: at(values['endWall'], zone, values['endSecond'] === true),
  };
}

function at(wall: unknown, zone: unknown, isSecond: boolean): string | null {
  return typeof wall === 'string' && typeof zone === 'string' ? instantNear(wall, zone, isSecond) : null;
}
