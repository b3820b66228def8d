import { create, type Caller } from './caller.ts';

/** Said of every person of the sample. */
export const OFFICE_NOTE = 'Sample: an office, not a person.';

const COORDINATOR = 'Coordinator of the Coalition';
/** Those who chair and present at several meetings; the others stay words. */
const RECURRING = [
  COORDINATOR,
  'Chair of Working Group 1',
  'Chair of Working Group 2',
  'Chair of Working Group 3',
] as const;

/** Ids of the persons who come to several meetings, by their office. */
export type Offices = ReadonlyMap<string, string>;

export function buildOffices(call: Caller): Offices {
  return new Map(
    RECURRING.map((name) => [
      name,
      create(call, 'person', { name, isSecretariat: name === COORDINATOR, notes: OFFICE_NOTE }),
    ]),
  );
}

/** A session and who chairs it: a person where it is one who recurs, else the words. */
export function chairOf(offices: Offices, chairTitle: string | null) {
  const chairPersonId = offices.get(chairTitle ?? '') ?? null;
  return { chairPersonId, chairTitle: chairPersonId === null ? chairTitle : null };
}

/** The coordinator reports for the sub-groups of the first working group, while a bilateral may wait elsewhere. */
export function presentersOf(offices: Offices, chairTitle: string | null, presenters: string): string[] {
  const reports = presenters === 'Sub-group coordinators' && chairTitle === RECURRING[1];
  return reports ? [offices.get(COORDINATOR) ?? ''] : [];
}
