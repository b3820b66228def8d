import { sameValue } from '../../../../shared/domain/history/change.ts';
import { refuseNamesake } from '../../rules/namesakes.ts';
import { positionAtEnd } from '../../rules/position.ts';
import { refuseWhereTextStands } from '../document-version/stands.ts';
import type { CoreKind } from '../kind.ts';

export const paragraph: CoreKind<'paragraph'> = {
  computed: {},
  prepare(context, next, previous) {
    const siblings = context.find('paragraph', { versionId: next.versionId });
    refuseNamesake(siblings, next, previous?.id);
    const isSame = previous && next.label === previous.label && sameValue(next.text, previous.text);
    if (!isSame) refuseWhereTextStands(context, next.versionId);
    // The order of a new record is null until it is computed here.
    return (previous ?? next.position) ? {} : { position: positionAtEnd(siblings) };
  },
  deleting(context, { versionId }) {
    // With its version it goes where that may go.
    if (context.get('documentVersion', versionId)) refuseWhereTextStands(context, versionId);
  },
};
