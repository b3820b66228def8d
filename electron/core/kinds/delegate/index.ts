import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf, Values } from '../../../../shared/contract/kinds.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import type { Reader } from '../../db/access.ts';
import type { CoreKind } from '../kind.ts';

export const delegate: CoreKind<'delegate'> = {
  computed: {},
  prepare(context, next, previous) {
    if (previous && isSeatOf(next, previous)) return {};
    const { delegationId, personId } = next;
    const others = context.find('delegate', { delegationId }).filter(({ id }) => id !== previous?.id);
    if (others.some((other) => other.personId === personId)) {
      const facts = { person: nameOf(context, personId), delegation: delegationOf(context, next) };
      invalid(problem('personId', 'personTwice', facts));
    }
    const head = next.role === 'head' ? others.find(({ role }) => role === 'head') : undefined;
    return head ? refuseSecondHead(context, next, head) : {};
  },
};

/** Whether nothing has changed of who it is, for whom and as what. */
function isSeatOf(next: Values<'delegate'>, previous: Values<'delegate'>): boolean {
  return (
    next.delegationId === previous.delegationId &&
    next.personId === previous.personId &&
    next.role === previous.role
  );
}

function refuseSecondHead(context: Reader, next: Values<'delegate'>, head: RecordOf<'delegate'>): never {
  const { participantId } = context.need('delegation', next.delegationId);
  return invalid(
    problem('role', 'twoHeads', {
      delegation: delegationOf(context, next),
      participantId,
      head: nameOf(context, head.personId),
      headId: head.id,
    }),
  );
}

function nameOf(context: Reader, personId: string): string {
  return context.get('person', personId)?.name ?? '';
}

function delegationOf(context: Reader, { delegationId }: Values<'delegate'>): Localized {
  const { participantId } = context.need('delegation', delegationId);
  return context.get('participant', participantId)?.shortName ?? {};
}
