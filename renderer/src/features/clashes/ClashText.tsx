import type { Clash } from '../../../../shared/contract/shapes.ts';
import { factsIn } from '../../../../shared/domain/facts.ts';
import type { Owner } from '../../../../shared/domain/owner.ts';
import { titleOf, useRecords } from '../../api/index.ts';
import { saidIfKnown, useSpeech, useTexts } from '../../i18n/index.ts';
import { withErased } from './erased.ts';

/** Facts that a rule's sentence can name; a clash brings those of its own rule. */
const NO_FACTS = {
  capacity: '',
  chair: '',
  count: '',
  delegates: '',
  delegation: '',
  expected: '',
  first: '',
  from: '',
  gap: '',
  items: '',
  meeting: '',
  names: '',
  needed: '',
  person: '',
  planned: '',
  room: '',
  second: '',
  session: '',
  slot: '',
  to: '',
};

/** A clash in a sentence; one of a working group, or between reconvenings, names them. */
export function ClashText({ clash }: { readonly clash: Clash }) {
  const { i18n, t } = useTexts();
  const { language } = useSpeech();
  const params = withErased(clash.params, { [language]: t('clashes:erased') });
  return (
    <>
      {saidIfKnown(i18n, 'clashes', `rules.${clash.rule}`, {
        ...NO_FACTS,
        ...factsIn(params, language),
      })}
      {(clash.reconveningIds.length > 1 || clash.groupIds.length > 0) && (
        <>
          <Owners kind="reconvening" ids={clash.reconveningIds} />
          <Owners kind="workingGroup" ids={clash.groupIds} />
        </>
      )}
    </>
  );
}

function Owners({ kind, ids }: { readonly kind: Owner['kind']; readonly ids: readonly string[] }) {
  const { say } = useSpeech();
  const { data } = useRecords(kind, { where: { id: [...ids] } }, { enabled: ids.length > 0 });
  const rows = ids.flatMap((id) => data?.rows.find((row) => row.id === id) ?? []);
  return (
    <span className="quiet">
      {rows.map((row) => (
        <bdi key={row.id}> · {say(titleOf(kind, row))}</bdi>
      ))}
    </span>
  );
}
