import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { byName } from '../../../../shared/domain/order/participants.ts';
import { todayAtHome } from '../../db/home-zone.ts';
import { noticeLongNames } from '../../rules/names.ts';
import { standingIn } from '../../rules/standing.ts';
import { countOf } from '../computed.ts';
import type { CoreKind } from '../kind.ts';
import { stateId } from './id.ts';

export const participant: CoreKind<'participant'> = {
  computed: {
    focalPoints: countOf('focalPoint', 'participantId'),
    delegations: countOf('delegation', 'participantId'),
    /** Who stands for it, where it was made one with another. */
    standing: (reader, ids) => {
      const standing = standingIn(reader);
      return new Map(ids.map((id) => [id, standing.get(id) ?? null]));
    },
  },
  idFor: (values) => (values.iso3 === null ? undefined : stateId(values.iso3)),
  /** The order of paper; who may not be seated yet depends on the day. */
  inOrder: (reader, language) =>
    reader
      .find('participant')
      .sort(byName(language, todayAtHome(reader)))
      .map(({ id }) => id),
  deleting(context, participant) {
    // Another laptop may have said something of it, and does not know yet who stands for it.
    if (participant.sameAsId !== null) {
      const into = context.get('participant', participant.sameAsId)?.shortName ?? {};
      invalid(problem('', 'mergedAwayStays', { title: participant.shortName, into }));
    }
    const sheet = context
      .find('signOffSheet')
      .find(({ rows }) => rows.some(({ participantId }) => participantId === participant.id));
    if (!sheet) return;
    const title = participant.shortName;
    invalid(
      problem('', 'stillUsed', { kind: 'participant', title, byKind: 'signOffSheet', byTitle: sheet.number }),
    );
  },
  made(context, participantId, { coalitionStatus: status, memberSince, instrument }) {
    if (status === 'invited' && memberSince === null && instrument === null) return;
    const date = memberSince ?? todayAtHome(context);
    context.create('membershipStep', { participantId, date, status, instrument, recordedBy: context.author });
  },
  prepare(context, next, previous) {
    noticeLongNames(context, [
      { field: 'shortName', next: next.shortName, previous: previous?.shortName },
      { field: 'formalName', next: next.formalName, previous: previous?.formalName },
    ]);
    const enteredOn = previous ? previous.enteredOn : todayAtHome(context);
    if (next.participantKind === 'organization') return { iso3: null, enteredOn };
    const iso3 = next.iso3?.toUpperCase();
    if (iso3 === undefined) return invalid(problem('iso3', 'required'));
    if (!/^[A-Z]{3}$/.test(iso3)) invalid(problem('iso3', 'format', { expected: 'ISO 3166-1 alpha-3' }));
    const present = previous ? undefined : context.get('participant', stateId(iso3));
    if (present) {
      invalid(
        problem('iso3', 'duplicate', {
          value: iso3,
          title: present.shortName,
          id: present.id,
        }),
      );
    }
    return { iso3, enteredOn };
  },
};
