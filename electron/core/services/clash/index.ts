import { fail } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Clash } from '../../../../shared/contract/shapes/clashes.ts';
import type { ReconveningState } from '../../../../shared/domain/vocabulary.ts';
import { clashesIf, type Found } from '../../../../shared/domain/clashes/index.ts';
import { written, type Handlers, type Reader, type Writer } from '../context.ts';
import { gatherSessions } from './gather.ts';
import type { ClashKeeper } from './keeper.ts';

export function clashHandlers(
  keeper: ClashKeeper,
): Pick<Handlers, 'clash.list' | 'clash.accept' | 'clash.takeUp'> {
  return {
    'clash.list': (reader, { reconveningId }) => clashesOf(keeper, reader, reconveningId),
    'clash.accept': (writer, { clashes, reason }) => {
      const present = new Map(keeper.clashes(writer).map((clash) => [clash.key, clash]));
      for (const { key, fingerprint } of clashes) {
        const clash = present.get(key) ?? fail('NOT_FOUND', { kind: 'clashAcceptance', id: key });
        // What was looked at is no longer what there is: it has to be looked at again.
        if (clash.fingerprint !== fingerprint) fail('CONFLICT', { kind: 'clashAcceptance', id: key });
      }
      const [first = ''] = clashes.map((clash) => acceptOne(writer, clash, reason));
      return written(writer, first);
    },
    'clash.takeUp': (writer, { key }) => {
      const [known] = writer.find('clashAcceptance', { clashKey: key });
      if (!known) return fail('NOT_FOUND', { kind: 'clashAcceptance', id: key });
      writer.remove('clashAcceptance', known.id);
      return written(writer, known.id);
    },
  };
}

/** Gives the id of the acceptance, which is the same one where a clash is accepted again. */
function acceptOne(
  writer: Writer,
  { key, fingerprint }: Pick<Found, 'key' | 'fingerprint'>,
  reason: string,
): string {
  const [known] = writer.find('clashAcceptance', { clashKey: key });
  if (!known) return writer.create('clashAcceptance', { clashKey: key, fingerprint, reason });
  writer.update('clashAcceptance', known.id, { fingerprint, reason });
  return known.id;
}

/** The clashes of one reconvening, or (null) of all that are still to come or going on, with what was accepted. */
export function clashesOf(keeper: ClashKeeper, reader: Reader, reconveningId: string | null): Clash[] {
  if (reconveningId !== null) {
    reader.need('reconvening', reconveningId);
    const its = keeper.clashes(reader).filter(({ reconveningIds }) => reconveningIds.includes(reconveningId));
    return withAcceptances(reader, its);
  }
  const over = new Set(
    reader
      .find('reconvening')
      .filter(({ state }) => OVER.includes(state))
      .map(({ id }) => id),
  );
  const open = keeper
    .clashes(reader)
    .filter(
      ({ reconveningIds: ids, groupIds }) =>
        ids.length === 0 || groupIds.length > 0 || ids.some((id) => !over.has(id)),
    );
  return withAcceptances(reader, open);
}

/** The clashes that a session has where it would stand. */
export function clashesIfMoved(
  keeper: ClashKeeper,
  reader: Reader,
  { id, startUtc, endUtc, roomId }: Pick<RecordOf<'session'>, 'id' | 'startUtc' | 'endUtc' | 'roomId'>,
): Clash[] {
  const session = gatherSessions(reader, [id]).get(id) ?? fail('NOT_FOUND', { kind: 'session', id });
  const found = clashesIf(keeper.programme(reader), { ...session, startUtc, endUtc, roomId });
  return withAcceptances(reader, found);
}

const OVER: readonly ReconveningState[] = ['concluded', 'cancelled', 'postponed'];

function withAcceptances(reader: Reader, found: readonly Found[]): Clash[] {
  const accepted = new Map(
    reader
      .find('clashAcceptance')
      .map(({ clashKey, fingerprint, reason }) => [`${clashKey} ${fingerprint}`, reason]),
  );
  return found.map((clash) => ({
    ...clash,
    accepted: accepted.get(`${clash.key} ${clash.fingerprint}`) ?? null,
  }));
}
