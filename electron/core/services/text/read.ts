import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { axesAt } from '../../../../shared/domain/endorsement/standing.ts';
import { compareTexts } from '../../../../shared/domain/text/compare.ts';
import { successorsIn } from '../../../../shared/domain/text/lineage.ts';
import { textStands } from '../../kinds/document-version/stands.ts';
import { versionOf } from '../../repositories/versions.ts';
import { originsOf } from '../../repositories/origins.ts';
import { byPosition } from '../../../../shared/domain/order/position.ts';
import type { Handler, Reader } from '../context.ts';
import { stepsByParticipant } from '../endorsement/steps-of.ts';

type Text = OutputOf<'version.text'>;

/** A version's paragraphs in their order, each with the qualifications that still concern it. */
export const readText: Handler<'version.text'> = (reader, { versionId }) => {
  const version = reader.need('documentVersion', versionId);
  const text = paragraphsOf(reader, versionId);
  const concerning = qualificationsOf(reader, version.documentId, text);
  return {
    isFixed: textStands(reader, versionId),
    paragraphs: text.map(({ id, label, text: texts }) => ({
      id,
      label,
      text: texts,
      version: versionOf(reader, 'paragraph', id),
      qualifications: concerning.get(id) ?? [],
    })),
  };
};

export const compareVersions: Handler<'version.compare'> = (reader, { fromId, toId }) => {
  const { documentId } = reader.need('documentVersion', fromId);
  if (reader.need('documentVersion', toId).documentId !== documentId) {
    invalid(problem('fromId', 'versionOfOtherDocument'));
  }
  const lines = compareTexts(
    paragraphsOf(reader, fromId),
    paragraphsOf(reader, toId),
    originsOf(reader, documentId),
  );
  return lines.map(({ before, after, isMoved, isRelabelled, changed }) => ({
    before: before && { id: before.id, label: before.label, text: before.text },
    after: after && { id: after.id, label: after.label, text: after.text },
    isMoved,
    isRelabelled,
    changed: [...changed],
  }));
};

function paragraphsOf(reader: Reader, versionId: string): RecordOf<'paragraph'>[] {
  return reader.find('paragraph', { versionId }).sort(byPosition);
}

type Qualification = Text['paragraphs'][number]['qualifications'][number];

/** What participants have said of paragraphs, in whichever version, by the paragraphs of a text that go on with those. */
function qualificationsOf(
  reader: Reader,
  documentId: string,
  text: readonly RecordOf<'paragraph'>[],
): ReadonlyMap<string, Qualification[]> {
  const origins = originsOf(reader, documentId);
  const found = new Map<string, Qualification[]>();
  for (const [participantId, own] of stepsByParticipant(reader, documentId)) {
    const { qualification, paragraphIds } = axesAt(own, null);
    for (const said of paragraphIds) {
      const paragraph = reader.get('paragraph', said);
      const version = paragraph && reader.get('documentVersion', paragraph.versionId);
      const participant = reader.get('participant', participantId);
      if (!paragraph || !version || !participant) continue;
      const about = { participantId, shortName: participant.shortName, qualification };
      for (const { id } of successorsIn(origins, said, text)) {
        const known = found.get(id) ?? [];
        found.set(id, [...known, { ...about, version: version.label, label: paragraph.label }]);
      }
    }
  }
  return found;
}
