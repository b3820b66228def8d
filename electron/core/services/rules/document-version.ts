import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { localize } from '../../../../shared/domain/languages.ts';
import { positionAtEnd } from './position.ts';
import type { RecordRules } from './rule.ts';

export const documentVersionRules: RecordRules<'documentVersion'> = {
  fixed: ['documentId'],
  prepare(context, next, previous) {
    const versions = context.find('documentVersion', { documentId: next.documentId });
    const namesake = versions.find(({ id, label }) => id !== previous?.id && label === next.label);
    if (namesake) invalid(problem('label', 'duplicate', { title: next.label, id: namesake.id }));
    const labels = next.paragraphs.map(({ label }) => label);
    const repeated = labels.find((label, index) => labels.indexOf(label) !== index);
    if (repeated !== undefined) invalid(problem('paragraphs', 'duplicate', { title: repeated }));
    return previous ? {} : { position: positionAtEnd(versions) };
  },
  deleting(context, version) {
    const steps = context.find('endorsementStep', {
      documentId: version.documentId,
      axis: 'version',
      value: version.id,
    });
    if (steps.length === 0) return;
    const { title } = context.need('document', version.documentId);
    const facts = { title: version.label, byKind: 'endorsementStep', byTitle: localize(title, 'en') };
    invalid(problem('', 'stillUsed', { kind: 'documentVersion', ...facts }));
  },
};
