import type { ReachedByAlert } from '../../../../shared/contract/alerts.ts';
import { collatorOf } from '../../../../shared/domain/languages.ts';
import { byName } from '../../../../shared/domain/order/participants.ts';
import { useSpeech } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { todayIn } from '../../state/today.ts';

/** Puts recipients in the order of the list of participants; persons come after them, by their names. */
export function useInOrder(): (reached: readonly ReachedByAlert[]) => ReachedByAlert[] {
  const { language, say } = useSpeech();
  const home = useHomeZone();
  return (reached) => {
    const compare = byName(language, todayIn(home));
    const { compare: compareNames } = collatorOf(language);
    const named = reached.flatMap((one) =>
      one.participantKind === null
        ? []
        : [{ ...one, participantKind: one.participantKind, id: one.key, shortName: one.name }],
    );
    const persons = reached.filter(({ participantKind }) => participantKind === null);
    return [
      ...named.toSorted(compare),
      ...persons.toSorted((a, b) => compareNames(say(a.name), say(b.name))),
    ];
  };
}
