import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf, Values } from '../../../../shared/contract/kinds.ts';
import type { Reader } from '../../db/access.ts';
import { refuseNamesake } from '../../rules/namesakes.ts';
import { positionAtEnd } from '../../rules/position.ts';
import type { CoreKind } from '../kind.ts';
import { stepsOn } from './stands.ts';

type Version = RecordOf<'documentVersion'>;

export const documentVersion: CoreKind<'documentVersion'> = {
  computed: {},
  prepare(context, next, previous) {
    const versions = context.find('documentVersion', { documentId: next.documentId });
    refuseNamesake(versions, next, previous?.id);
    if (!previous) return { position: positionAtEnd(versions) };
    refuseYounger(context, next, previous);
    return {};
  },
  deleting(context, version) {
    if (stepsOn(context, version).length === 0) return;
    const { title } = context.need('document', version.documentId);
    const facts = { title: version.label, byKind: 'endorsementStep', byTitle: title };
    invalid(problem('', 'stillUsed', { kind: 'documentVersion', ...facts }));
  },
};

/** What somebody has endorsed is not made younger than that. */
function refuseYounger(context: Reader, next: Values<'documentVersion'>, previous: Version): void {
  const [date] = stepsOn(context, previous)
    .map((step) => step.date)
    .toSorted();
  if (date === undefined || next.date <= date || next.date === previous.date) return;
  invalid(problem('date', 'endorsedBeforeVersion', { date, version: next.label, versionDate: next.date }));
}
