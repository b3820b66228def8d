import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { PrintModel } from '../../../../shared/contract/printed.ts';
import type { Reader } from '../context.ts';
import { thaw } from './freeze.ts';
import type { RequestFor } from './request.ts';

/** A page of a release as it was released, to the letter. Fails with VALIDATION where it was not released in the language. */
export function released(reader: Reader, { releaseId, language }: RequestFor<'release'>): PrintModel {
  const { frozenIds, label } = reader.need('release', releaseId);
  const page = frozenIds.map((id) => thaw(reader, id)).find((model) => model.language === language);
  return (
    page ?? invalid(problem('language', 'unknownRecord', { kind: 'release', id: releaseId, title: label }))
  );
}
