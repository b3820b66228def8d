import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { PrintModel } from '../../../../shared/contract/printed.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import type { Reader } from '../context.ts';
import { thaw } from './freeze.ts';
import type { RequestFor } from './request.ts';

/** A page of a release as it was released, to the letter. Fails with VALIDATION where it was not released in the language. */
export function released(reader: Reader, { releaseId, language }: RequestFor<'release'>): PrintModel {
  return pageOf(reader, 'release', releaseId, language);
}

/** The same of minutes. */
export function releasedMinutes(
  reader: Reader,
  { releaseId, language }: RequestFor<'minutesRelease'>,
): PrintModel {
  return pageOf(reader, 'minutesRelease', releaseId, language);
}

/** The same of an alert or an update of it. */
export function releasedAlert(
  reader: Reader,
  { releaseId, language }: RequestFor<'alertRelease'>,
): PrintModel {
  return pageOf(reader, 'alertRelease', releaseId, language);
}

function pageOf(
  reader: Reader,
  kind: 'release' | 'minutesRelease' | 'alertRelease',
  id: string,
  language: Language,
): PrintModel {
  const { frozenIds, label } = reader.need(kind, id);
  const page = frozenIds.map((one) => thaw(reader, one)).find((model) => model.language === language);
  return page ?? invalid(problem('language', 'unknownRecord', { kind, id, title: label }));
}
