import { byPosition } from '../../../../shared/domain/order/position.ts';
import { written, type Handler } from '../context.ts';
import { createRecord } from '../records.ts';

/** Makes a version of a document with the paragraphs of another one, each of which says what it was copied from. */
export const copyVersion: Handler<'version.copy'> = (writer, { id, label, date, change, notes }) => {
  const { documentId } = writer.need('documentVersion', id);
  const versionId = createRecord(writer, 'documentVersion', { documentId, label, date, change, notes });
  for (const paragraph of writer.find('paragraph', { versionId: id }).sort(byPosition)) {
    const { position, label: own, text } = paragraph;
    writer.create('paragraph', { versionId, originId: paragraph.id, position, label: own, text });
  }
  return written(writer, versionId);
};
