import { localize } from '../languages.ts';
import { clashOf, type Found } from './found.ts';
import type { ClashDelegation } from './input.ts';
import type { Setting } from './setting.ts';

/** More than one head, as a merge of two laptops can leave it: a clash of the whole meeting. */
export function twoHeads({ names, meetings }: Setting, delegation: ClashDelegation): Found | undefined {
  const heads = delegation.delegates.filter(({ role }) => role === 'head');
  if (heads.length < 2) return undefined;
  const { startDate = '', endDate = '' } = meetings.get(delegation.meetingId) ?? {};
  const clash = clashOf([], {
    rule: 'two_heads',
    severity: 'warning',
    params: {
      delegation: names.get(delegation.participantId) ?? {},
      // A person's name is one text, whatever the language.
      names: heads.map(({ personId }) => localize(names.get(personId) ?? {}, 'en')).join(', '),
    },
    about: delegation.id,
    measure: heads
      .map(({ personId }) => personId)
      .sort()
      .join(' '),
  });
  return {
    ...clash,
    reconveningIds: [delegation.meetingId],
    startUtc: `${startDate}T00:00:00.000Z`,
    endUtc: `${endDate}T23:59:00.000Z`,
  };
}
