import { fieldsOf, type Kind } from '../../../shared/contract/kinds.ts';
import { markingLabel } from '../../../shared/domain/alerts/marking.ts';
import { ERASED_TEXT } from '../../../shared/domain/history/personal.ts';
import { listed, type Localized } from '../../../shared/domain/languages.ts';
import {
  HINDRANCES,
  listWith,
  MARKINGS,
  STEP_LISTS,
  type ListName,
} from '../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../shared/typing.ts';
import { localized } from '../api/index.ts';
import {
  bytes,
  calendarDate,
  moment,
  partialDate,
  useContractWords,
  useSpeech,
  useTexts,
  wallTime,
  wholeNumber,
} from '../i18n/index.ts';
import { useHomeZone } from './home-zone.ts';

/** What the references of a row are called. */
interface Titled {
  readonly titles: Readonly<Record<string, Localized>>;
}

/** What an owner of a task can have become. */
const GONE_LISTS: readonly ListName[] = ['coalitionStatus', 'groupState'];

/** Says a field's value as a person reads it, whatever its kind. */
export function useShownText(): (kind: Kind, field: string, value: unknown, row?: Titled) => string {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const zone = useHomeZone();

  return function text(kind, name, value, row) {
    const field = fieldsOf(kind)[name];
    if (value === ERASED_TEXT && field?.personal) return t('states.erased');
    if (value === null || value === undefined || value === '') return '';
    if (name === 'markedAs') return isOneOf(MARKINGS, value) ? markingLabel(value) : '';
    const list =
      kind === 'endorsementStep' && name === 'value' ? listWith(STEP_LISTS, String(value)) : field?.list;
    if (kind === 'task' && name === 'ownerGone') {
      const gone = listWith(GONE_LISTS, String(value));
      return gone ? words.choice(gone, String(value)) : String(value);
    }
    if (kind === 'suggestion' && name === 'hindrance' && isOneOf(HINDRANCES, value)) {
      return words.choice('hindrance', value);
    }
    if (kind === 'endorsementStep' && name === 'value') {
      return list ? words.choice(list, String(value)) : say(row?.titles['value']) || String(value);
    }
    switch (field?.type) {
      case 'localized':
        return say(localized(value));
      case 'choice':
        return list ? words.choice(list, String(value)) : String(value);
      case 'choices':
        return Array.isArray(value) && list
          ? listed(
              language,
              value.map((one) => words.choice(list, String(one))),
            )
          : '';
      case 'flag':
        return t(value === true ? 'states.yes' : 'states.no');
      case 'date':
        return calendarDate(language, String(value));
      case 'partialDate':
        return partialDate(language, String(value));
      case 'wall':
        return wallTime(language, String(value));
      case 'instant':
        return moment(language, String(value), zone);
      case 'ref':
        return say(row?.titles[name.replace(/Id$/, '')]) || String(value);
      case 'size':
        return bytes(language, Number(value));
      case 'blob':
        return String(value).slice(0, 12);
      case 'refs':
        if (!Array.isArray(value) || value.length === 0) return '';
        return say(row?.titles[name]) || wholeNumber(language, value.length);
      case 'structure':
        return Array.isArray(value) ? wholeNumber(language, value.length) : '';
      default:
        return typeof value === 'number' ? wholeNumber(language, value) : String(value);
    }
  };
}
