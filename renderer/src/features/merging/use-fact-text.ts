import { fieldsOf, type Kind } from '../../../../shared/contract/kinds.ts';
import type { PairSide } from '../../../../shared/contract/shapes/one-participant.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import { STEP_LISTS } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { calendarDate, useContractWords, useSpeech } from '../../i18n/index.ts';

/** Says a record of one of the two by what tells it from the other's. */
export function useFactText(): (kind: Kind, side: PairSide) => string {
  const words = useContractWords();
  const { language, say } = useSpeech();
  function one(kind: Kind, field: string, value: unknown): string {
    const { type, list } = fieldsOf(kind)[field] ?? {};
    if (typeof value !== 'string') return isTexts(value) ? say(value) : String(value);
    if (type === 'date') return calendarDate(language, value);
    const ofList = list ?? (isOneOf(STEP_LISTS, field) ? field : undefined);
    return ofList === undefined ? value : words.choice(ofList, value);
  }
  return (kind, { facts }) => facts.map(({ field, value }) => one(kind, field, value)).join(' · ');
}

function isTexts(value: unknown): value is Localized {
  return typeof value === 'object' && value !== null;
}
