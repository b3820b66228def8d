import type { Clash } from '../../../../shared/contract/shapes/clashes.ts';
import type { Owner } from '../../../../shared/domain/owner.ts';
import { titleOf, useRecords } from '../../api/index.ts';
import { useSpeech } from '../../i18n/index.ts';
import { useSentence } from './use-sentence.ts';

/** A clash in a sentence; one of a working group, or between reconvenings, names them. */
export function ClashText({ clash }: { readonly clash: Clash }) {
  const sentence = useSentence();
  return (
    <>
      {sentence(clash)}
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
