import type { OutputOf } from '../../../../../shared/contract/contract.ts';
import { invalid, problem, type Rule } from '../../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../../shared/contract/kinds.ts';
import type { Marking } from '../../../../../shared/domain/vocabulary.ts';
import { isOver, isTakenIn, type Coming } from '../../../../../shared/domain/alerts/incoming.ts';
import { mayLeave } from '../../../../../shared/domain/alerts/marking.ts';
import { canonical } from '../../../../../shared/domain/history/canonical.ts';
import { todayAtHome } from '../../../db/home-zone.ts';
import { written, type Writer } from '../../context.ts';
import { receivedId, receivedSubstanceId } from '../../../kinds/alert/received-id.ts';
import { createOrRevive } from '../../../kinds/create-or-revive.ts';
import { resolveAlertFile, synonymsOf, type Resolved } from './resolve.ts';

const REFUSED: { readonly [C in Coming]?: Rule } = {
  same: 'alertFileSame',
  older: 'alertFileOlder',
  ended: 'alertFileEnded',
};

/** Puts an alert of others on record, or what it says by now in the place of what it said. */
export function takeInAlert(writer: Writer, text: string, workspaceId: string): OutputOf<'alert.takeIn'> {
  const resolved = resolveAlertFile(writer, text, workspaceId);
  const { coming, known, origin, values } = resolved;
  const refused = REFUSED[coming];
  if (refused !== undefined || !isTakenIn(coming)) {
    return invalid(problem('', refused ?? 'alertFileSame', { number: origin.number, update: origin.update }));
  }
  const facts = { ...values, substanceIds: substanceIdsOf(writer, resolved), origin };
  const id =
    known?.id ?? createOrRevive(writer, 'alert', { ...facts, certainty: 'unverified' }, receivedId(origin));
  if (known) {
    writer.update('alert', id, facts);
    sayNarrower(writer, known, values.marking);
  }
  const state = isOver(origin.state) ? 'withdrawn' : 'closed';
  if (known === null || (state === 'withdrawn' && !isOver(known.state))) {
    writer.create('alertMove', {
      alertId: id,
      date: todayAtHome(writer),
      state,
      recordedBy: writer.author,
    });
  }
  return { ...written(writer, id), coming };
}

/** Whoever was told of it is told that fewer may see it: as of an alert of the secretariat's own. */
function sayNarrower(writer: Writer, { id, number, marking, state }: RecordOf<'alert'>, now: Marking): void {
  if (number === null || marking === now) return;
  writer.create('alertMove', {
    alertId: id,
    date: todayAtHome(writer),
    state,
    marking: now,
    recordedBy: writer.author,
  });
}

/** What has no record here gets one that nobody has verified, once however often the file names it. */
function substanceIdsOf(writer: Writer, { substances, values, origin }: Resolved): string[] {
  const added = new Map<string, string>();
  // A substance outlives what it came with, and goes out with others: only what may be told names its alert.
  const isTold = mayLeave({ ...origin, origin: null, isTold: false }, 'sharedCopy', writer.now());
  const source = isTold ? values.source : null;
  const ids = substances.map(({ said, id }) => {
    const { isVerified: _isVerified, ...rest } = said;
    const key = said.cas ?? canonical(said.name);
    const here = id ?? added.get(key);
    if (here !== undefined) return here;
    const ownId = receivedSubstanceId(key);
    const made = createOrRevive(
      writer,
      'substance',
      {
        ...rest,
        synonyms: synonymsOf(said),
        casSource: said.cas === null ? null : source,
        certainty: 'unverified',
        source,
      },
      // One that came so and is called otherwise by now is another one.
      writer.get('substance', ownId) ? undefined : ownId,
    );
    added.set(key, made);
    return made;
  });
  return [...new Set(ids)];
}
