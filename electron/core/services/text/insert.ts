import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { refuseWhereTextStands } from '../../kinds/document-version/stands.ts';
import { positionsAfter } from '../../rules/position.ts';
import { byPosition } from '../../../../shared/domain/order/position.ts';
import { written, type Handler } from '../context.ts';
import { createRecord, deleteRecords } from '../records.ts';
import { rowByRow } from '../row-by-row.ts';
import { setPositions, withText } from './edit.ts';

/** Adds paragraphs one after the other behind another one of their version, or in its place where it says nothing. */
export const insertParagraphs: Handler<'paragraph.insert'> = (writer, input, task) => {
  const { versionId, afterId, replaces, language, paragraphs } = input;
  writer.need('documentVersion', versionId);
  refuseWhereTextStands(writer, versionId);
  const siblings = writer.find('paragraph', { versionId }).sort(byPosition);
  const at = siblings.findIndex(({ id }) => id === afterId);
  const behind = siblings[at];
  if (afterId !== null && !behind) {
    invalid(problem('afterId', 'unknownRecord', { kind: 'paragraph', id: afterId }));
  }
  const isRoom = replaces && behind !== undefined && Object.keys(behind.text).length === 0;
  if (isRoom) deleteRecords(writer, 'paragraph', [behind.id]);
  const each = rowByRow(task, paragraphs.length);
  let last = isRoom ? (siblings[at - 1]?.id ?? null) : afterId;
  const made = paragraphs.map(({ label, text }, index) =>
    each.do(`paragraphs.${index}`, () => {
      // The place of a record that is not there yet: under a name that no record has.
      const positions = positionsAfter(writer.find('paragraph', { versionId }), '', last);
      const position = positions.get('') ?? '';
      const id = createRecord(writer, 'paragraph', {
        versionId,
        label,
        text: withText({}, language, text),
        position,
      });
      setPositions(writer, positions);
      last = id;
      return id;
    }),
  );
  each.end();
  const ids = made.filter((id) => id !== null);
  return { ...written(writer, ids[0] ?? versionId), ids };
};
