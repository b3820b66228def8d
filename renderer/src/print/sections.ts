import type { ParticipantsModel } from '../../../shared/contract/printed.ts';
import { SECTIONS, type Section } from '../../../shared/domain/order/participants.ts';

type Row = ParticipantsModel['rows'][number];

/** What stands above each section. */
export const SECTION_WORDS = {
  members: 'sectionMembers',
  observers: 'sectionObservers',
  others: 'sectionOthers',
  organizations: 'sectionOrganizations',
} as const;

/** The rows by the section that they stand in, in their order; no section without rows. */
export function sectionsOf(
  rows: readonly Row[],
): { readonly section: Section; readonly rows: readonly Row[] }[] {
  return SECTIONS.map((section) => ({ section, rows: rows.filter((row) => row.section === section) })).filter(
    (one) => one.rows.length > 0,
  );
}
