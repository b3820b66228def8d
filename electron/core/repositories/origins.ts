import type { Origins } from '../../../shared/domain/text/lineage.ts';
import { textOf, textOrNull } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';

/** Where the paragraphs of a document's versions come from, also by way of those that have been deleted since. */
export function originsOf(reader: Reader, documentId: string): Origins {
  return new Map(
    reader.all(
      `SELECT paragraph.id AS id, paragraph.origin_id AS origin FROM paragraph
        JOIN document_version ON document_version.id = paragraph.version_id
        WHERE document_version.document_id = ?`,
      [documentId],
      (row) => [textOf(row, 'id'), textOrNull(row, 'origin')] as const,
    ),
  );
}
