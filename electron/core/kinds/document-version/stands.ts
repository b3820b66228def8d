import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { Reader } from '../../db/access.ts';

/** The steps that name a version as what they speak of. */
export function stepsOn(
  reader: Reader,
  { id, documentId }: Pick<RecordOf<'documentVersion'>, 'id' | 'documentId'>,
): RecordOf<'endorsementStep'>[] {
  return reader.find('endorsementStep', { documentId, axis: 'version', value: id });
}

/** Whether somebody has spoken of a version's text or has it before them to sign: then it stays as it is. */
export function textStands(reader: Reader, versionId: string): boolean {
  const version = reader.need('documentVersion', versionId);
  if (stepsOn(reader, version).length > 0) return true;
  if (reader.find('signOffSheet', { versionId }).length > 0) return true;
  const qualified = reader
    .find('endorsementStep', { documentId: version.documentId, axis: 'qualification' })
    .flatMap(({ paragraphIds }) => paragraphIds);
  return qualified.some((id) => reader.get('paragraph', id)?.versionId === versionId);
}

/** What somebody has endorsed, or has before them to sign, is not made another text. */
export function refuseWhereTextStands(reader: Reader, versionId: string): void {
  if (textStands(reader, versionId)) invalid(problem('text', 'textStands'));
}
