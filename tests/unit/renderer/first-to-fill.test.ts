import { describe, expect, test } from 'vitest';
import { firstToFill, formFields } from '../../../renderer/src/features/records/fields/form-fields.ts';
import type { Kind } from '../../../shared/contract/kinds.ts';

const first = (kind: Kind, known: Readonly<Record<string, unknown>> = {}): string | undefined =>
  firstToFill(formFields(kind), known);

describe('a new record is begun in the first field that is to be filled in', () => {
  test.each([
    ['commitmentReport', { commitmentId: 'c' }, 'date'],
    ['participant', { participantKind: 'organization', coalitionStatus: 'partner' }, 'shortName'],
    ['suggestion', { consultationId: 'c', participantId: 'p' }, 'title'],
    ['groupMembership', { groupId: 'g' }, 'participantId'],
    ['delegation', { reconveningId: 'r' }, 'participantId'],
    ['session', { reconveningId: 'r', startWall: '2026-01-01T10:00', endWall: '2026-01-01T11:00' }, 'title'],
    ['stance', {}, 'actionId'],
    ['consultation', { subject: {} }, 'subject'],
  ] as const)('%s with %j: %s', (kind, known, name) => {
    expect(first(kind, known)).toBe(name);
  });

  test('what is known already is passed by, however it was said', () => {
    expect(first('consultation', { subject: { en: 'Precursors' } })).toBe('participantIds');
    expect(first('consultation', { subject: { en: '' } })).toBe('subject');
  });

  test('where all is known that has to be, the first that is typed and empty', () => {
    expect(first('commitmentReport', { commitmentId: 'c', date: '2026-01-01', text: 'Done' })).toBe(
      'measure',
    );
  });
});
