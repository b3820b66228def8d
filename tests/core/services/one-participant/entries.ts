import type { CoreCaller } from '../../../support/core.ts';
import type { InputOf } from '../../../../shared/contract/contract.ts';

/** A State whose code is in no table: one that was entered a second time, with the code mistyped. */
export function secondEntry({ create }: Pick<CoreCaller, 'create'>, values: object = {}): string {
  return create('participant', {
    participantKind: 'state',
    iso3: 'KNY',
    shortName: { en: 'Kenya (again)' },
    formalName: { en: 'Republic of Kenya' },
    ...values,
  });
}

type Two = Pick<InputOf<'participant.merge'>, 'keepId' | 'otherId'>;
type Choices = NonNullable<InputOf<'participant.merge'>['choices']>;

/** Makes two one, with what is proposed where nothing else is chosen. */
export function makeOne({ call }: Pick<CoreCaller, 'call'>, two: Two, chosen: Choices = {}) {
  const { pairs } = call('participant.mergePlan', two);
  const proposed = Object.fromEntries(pairs.map(({ key, suggested }) => [key, suggested]));
  return call('participant.merge', { ...two, choices: { ...proposed, ...chosen } });
}

export function organization({ create }: Pick<CoreCaller, 'create'>, name: string): string {
  return create('participant', {
    participantKind: 'organization',
    shortName: { en: name },
    formalName: { en: name },
  });
}
