import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { PrintModel } from '../../../../shared/contract/printed.ts';
import { draftSheet } from '../endorsement/sheet.ts';
import type { Reader } from '../context.ts';
import { thaw } from './freeze.ts';
import type { Speaker } from '../speaker.ts';
import type { RequestFor } from './request.ts';
import { sheetModel } from './sign-off.ts';

/** A sheet as it was issued, to the letter; or one to be looked at before it is. */
export function signOff(reader: Reader, request: RequestFor<'signOff'>, speaker: Speaker): PrintModel {
  const { sheetId, draft, language, paper } = request;
  if (sheetId !== null) {
    const [page = ''] = reader.need('signOffSheet', sheetId).frozenIds;
    return thaw(reader, page);
  }
  if (draft === null) return invalid(problem('sheetId', 'required'));
  const sheet = draftSheet(reader, { ...draft, language, paper }, speaker);
  return sheetModel(reader, { ...sheet, number: '' }, speaker);
}
