import type { DelegateRole } from '../vocabulary.ts';

/** How a list of participants divides a delegation, in this order. */
export const DELEGATION_GROUPS = ['representative', 'alternates', 'advisers', 'staff'] as const;
export type DelegationGroup = (typeof DELEGATION_GROUPS)[number];

const GROUPS: Readonly<Record<DelegateRole, DelegationGroup>> = {
  head: 'representative',
  deputy_head: 'alternates',
  alternate: 'alternates',
  adviser: 'advisers',
  support: 'staff',
  interpreter: 'staff',
};

export function groupOf(role: DelegateRole): DelegationGroup {
  return GROUPS[role];
}
