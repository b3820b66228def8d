import type { Mark } from '../../ui/index.ts';

const MARKS: Readonly<Record<string, Mark>> = {
  confirmed: 'confirmed',
  in_session: 'confirmed',
  concluded: 'confirmed',
  member: 'confirmed',
  in_order: 'confirmed',
  final: 'confirmed',
  open: 'confirmed',
  closed: 'confirmed',
  draft: 'draft',
  drafting: 'draft',
  negotiation: 'draft',
  silence: 'draft',
  tentative: 'draft',
  invitations_sent: 'draft',
  save_the_date_sent: 'draft',
  received: 'draft',
  planned: 'planned',
  invited: 'planned',
  requested: 'planned',
  cancelled: 'cancelled',
  declined: 'cancelled',
  withdrawn: 'cancelled',
  postponed: 'cancelled',
  deficient: 'clash',
};
const MARKED = ['state', 'status', 'attendance', 'credentials', 'coalitionStatus'];

/** The shape and colour a state is marked with in lists; undefined for fields that are no state. */
export function markOf(field: string, value: unknown): Mark | undefined {
  return MARKED.includes(field) && typeof value === 'string' ? MARKS[value] : undefined;
}
