import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf, Values } from '../../../../shared/contract/kinds.ts';
import { sameValue } from '../../../../shared/domain/history/change.ts';
import type { Reader } from '../../db/access.ts';
import { positionAtEnd } from '../../rules/position.ts';
import type { CoreKind } from '../kind.ts';

type Version = RecordOf<'documentVersion'>;

export const documentVersion: CoreKind<'documentVersion'> = {
  computed: {},
  prepare(context, next, previous) {
    const versions = context.find('documentVersion', { documentId: next.documentId });
    const namesake = versions.find(({ id, label }) => id !== previous?.id && label === next.label);
    if (namesake) invalid(problem('label', 'duplicate', { title: next.label, id: namesake.id }));
    const labels = next.paragraphs.map(({ label }) => label);
    const repeated = labels.find((label, index) => labels.indexOf(label) !== index);
    if (repeated !== undefined) invalid(problem('paragraphs', 'duplicate', { title: repeated }));
    if (!previous) return { position: positionAtEnd(versions) };
    refuseChangeUnderfoot(context, next, previous);
    return {};
  },
  deleting(context, version) {
    if (stepsOn(context, version).length === 0) return;
    const { title } = context.need('document', version.documentId);
    const facts = { title: version.label, byKind: 'endorsementStep', byTitle: title };
    invalid(problem('', 'stillUsed', { kind: 'documentVersion', ...facts }));
  },
};

function stepsOn(context: Reader, { id, documentId }: Version): RecordOf<'endorsementStep'>[] {
  return context.find('endorsementStep', { documentId, axis: 'version', value: id });
}

/** What somebody has endorsed, or has before them to sign, is not made another text, nor one that is younger than that. */
function refuseChangeUnderfoot(context: Reader, next: Values<'documentVersion'>, previous: Version): void {
  const steps = stepsOn(context, previous);
  const isPrinted = context.find('signOffSheet', { versionId: previous.id }).length > 0;
  const isChanged = !sameValue(next.paragraphs, previous.paragraphs);
  if (isChanged && (steps.length > 0 || isPrinted)) invalid(problem('paragraphs', 'fixed'));
  const date = steps.map((step) => step.date).toSorted()[0];
  if (date === undefined || next.date <= date || next.date === previous.date) return;
  invalid(problem('date', 'endorsedBeforeVersion', { date, version: next.label, versionDate: next.date }));
}
