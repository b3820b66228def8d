import type { PrintModel } from '../../../shared/contract/printed.ts';
import { dayAt } from '../../../shared/domain/time/days.ts';
import { versionOf } from '../../../shared/papers/edition.ts';
import type { Words } from '../../../shared/papers/words.ts';
import { plainStem } from '../plain-name.ts';

/**
 * What a paper is called as a file, without what follows the dot, before a person says otherwise: what it is, of what or
 * whom, in which version, and of which day; in the words of its language.
 */
export function paperName(model: PrintModel, words: Words): string {
  return plainStem([...what(model, words), versionOf(model, words), dayOf(model)]);
}

function what(model: PrintModel, { t, catalogue }: Words): string[] {
  const title = model.title?.text ?? '';
  switch (model.document) {
    case 'country':
      return [catalogue.country.kind, title, catalogue.country[model.level]];
    case 'signOff':
      return [t('signOff'), model.sheetNumber, model.symbol || title];
    case 'tally':
      return [t('tally'), model.symbol || title];
    case 'participants':
      return [t('participants'), title || model.symbol];
    case 'agenda':
    case 'minutes':
    case 'alert':
      return [t(model.document), title];
  }
}

/** The day that it is about, YYYY-MM-DD in its zone: that of the meeting, else that as at which it was made. */
function dayOf(model: PrintModel): string {
  const made = dayAt(model.asAt, model.zone);
  switch (model.document) {
    case 'minutes':
      return dayAt(model.startUtc, model.zone);
    case 'agenda': {
      const [first] = model.sessions;
      return model.dates?.from ?? (first ? dayAt(first.startUtc, first.zone) : made);
    }
    case 'tally':
      return model.day ?? made;
    default:
      return made;
  }
}
