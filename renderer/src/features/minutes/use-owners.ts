import { useMemo } from 'react';
import type { MinutesPage } from '../../../../shared/contract/minutes.ts';
import { rowsOf, useRecords } from '../../api/index.ts';
import { useContractWords, useSpeech } from '../../i18n/index.ts';

export interface OwnerOfTask {
  readonly participantId: string | null;
  readonly groupId: string | null;
  readonly personId: string | null;
}

type OwnerField = keyof OwnerOfTask;

interface Owner {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly hint?: string;
}

const NOBODY: OwnerOfTask = { participantId: null, groupId: null, personId: null };
const FIELDS: readonly OwnerField[] = ['participantId', 'groupId', 'personId'];
/** So many of a kind are offered; of more, those of its list that stand first. */
const MOST = 5000;
/** Of thousands of persons only the secretariat's own are given tasks by name. */
const OWN_PEOPLE = { isSecretariat: [true] };
const IN_ORDER = { sort: [{ by: 'title' }], limit: MOST };

/** Who can be given a task: those of the session first, then every other participant, the groups, and the secretariat's own people. */
export function useOwners(attendance: MinutesPage['attendance']): readonly Owner[] {
  const words = useContractWords();
  const { language, say } = useSpeech();
  const asked = { ...IN_ORDER, language };
  const { data: participants } = useRecords('participant', asked);
  const { data: groups } = useRecords('workingGroup', asked);
  const { data: persons } = useRecords('person', { ...asked, where: OWN_PEOPLE });
  return useMemo(() => {
    const here = new Set(attendance.map(({ participantId }) => participantId));
    const all = rowsOf('participant', participants?.rows ?? []).map((row): Owner => ({
      id: `participantId ${row.id}`,
      label: say(row.shortName),
      names: [...Object.values(row.shortName), row.iso3 ?? ''],
    }));
    const isHere = ({ id }: Owner): boolean => here.has(id.split(' ')[1] ?? '');
    return [
      ...all.filter(isHere),
      ...all.filter((one) => !isHere(one)),
      ...rowsOf('workingGroup', groups?.rows ?? []).map(({ id, number, name }): Owner => ({
        id: `groupId ${id}`,
        label: `${number} ${say(name)}`,
        names: [number, ...Object.values(name)],
        hint: words.kind('workingGroup'),
      })),
      ...rowsOf('person', persons?.rows ?? []).map(({ id, name }): Owner => ({
        id: `personId ${id}`,
        label: name,
        names: [name],
        hint: words.kind('person'),
      })),
    ];
  }, [attendance, participants, groups, persons, say, words]);
}

/** The one that was chosen of them, as a task has it. */
export function ownerIn(chosen: string | null): OwnerOfTask {
  const [name = '', id = ''] = chosen?.split(' ') ?? [];
  const field = FIELDS.find((one) => one === name);
  return field === undefined ? NOBODY : { ...NOBODY, [field]: id };
}
