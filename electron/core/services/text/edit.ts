import type { ParsedInputOf } from '../../../../shared/contract/contract.ts';
import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { Language, Localized } from '../../../../shared/domain/languages.ts';
import { labelAfter, renumbered } from '../../../../shared/domain/text/labels.ts';
import { refuseWhereTextStands } from '../../kinds/document-version/stands.ts';
import { byPosition } from '../../../../shared/domain/order/position.ts';
import type { ChangeLog } from '../../history/change-log.ts';
import { positionsAfter } from '../../rules/position.ts';
import { written, type Handler, type Writer } from '../context.ts';
import { uponPresent } from '../meanwhile.ts';
import { checkedValues } from '../../db/rows.ts';
import { updateRecord } from '../records.ts';

type Typed = ParsedInputOf<'paragraph.write'>;

/** What a paragraph says in one language; the others stay as they are, whoever is at work on them. */
export function writeParagraph(log: ChangeLog): Handler<'paragraph.write'> {
  return (writer, typed) => {
    setText(writer, log, typed);
    return written(writer, typed.id);
  };
}

/**
 * Ends a paragraph where somebody stands in it; what comes behind is a paragraph of its own right after it, from the same
 * origin. The texts in other languages stay with the first of the two.
 */
export function splitParagraph(log: ChangeLog): Handler<'paragraph.split'> {
  return (writer, { id, language, before, after, base }) => {
    const { versionId, originId, label } = writer.need('paragraph', id);
    refuseWhereTextStands(writer, versionId);
    setText(writer, log, { id, language, text: before, base });
    const siblings = writer.find('paragraph', { versionId });
    const labels = siblings.map((sibling) => sibling.label);
    // The place of a record that is not there yet: under a name that no record has.
    const positions = positionsAfter(siblings, '', id);
    const made = writer.create('paragraph', {
      versionId,
      originId: after === '' ? null : originId,
      position: positions.get('') ?? '',
      label: labelAfter(labels, label),
      text: withText({}, language, after),
    });
    setPositions(writer, positions);
    return written(writer, made);
  };
}

/** Puts a paragraph after another one of its version (null: first). */
export const moveParagraph: Handler<'paragraph.move'> = (writer, { id, afterId }) => {
  const { versionId } = writer.need('paragraph', id);
  refuseWhereTextStands(writer, versionId);
  const siblings = writer.find('paragraph', { versionId });
  if (afterId !== null && (afterId === id || siblings.every((sibling) => sibling.id !== afterId))) {
    invalid(problem('afterId', 'unknownRecord', { kind: 'paragraph', id: afterId }));
  }
  setPositions(writer, positionsAfter(siblings, id, afterId));
  return written(writer, id);
};

/** Numbers the paragraphs of a version anew, each series from 1 on. */
export const renumberText: Handler<'paragraph.renumber'> = (writer, { versionId }) => {
  refuseWhereTextStands(writer, versionId);
  const paragraphs = writer.find('paragraph', { versionId }).sort(byPosition);
  const labels = renumbered(paragraphs.map(({ label }) => label));
  paragraphs.forEach(({ id }, index) => {
    const label = labels[index];
    // All at once: one by one, a number would still be another's.
    if (label !== undefined) writer.update('paragraph', id, { label });
  });
  return written(writer, versionId);
};

/** Fails with changedMeanwhile where somebody else has written in this language since it was begun. */
function setText(writer: Writer, log: ChangeLog, { id, language, text, base }: Typed): void {
  const paragraph = writer.need('paragraph', id);
  const typed = { text: withText(paragraph.text, language, text) };
  const given = base === null ? typed : uponPresent(writer, log, { kind: 'paragraph', id, typed, base });
  updateRecord(writer, 'paragraph', id, checkedValues(given));
}

export function withText(texts: Localized, language: Language, text: string): Localized {
  const { [language]: _former, ...others } = texts;
  return text.trim() === '' ? others : { ...others, [language]: text.trim() };
}

export function setPositions(writer: Writer, positions: ReadonlyMap<string, string>): void {
  for (const [id, position] of positions) if (id !== '') writer.update('paragraph', id, { position });
}
