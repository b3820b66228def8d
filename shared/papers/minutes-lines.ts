/** What the minutes of a session say in words, the same on paper and in a file for a word processor. */
import type { MinutesModel } from '../contract/printed.ts';
import { capitalized, languageFacts } from '../domain/languages.ts';
import { wholeDaysOf } from '../domain/time/whole-days.ts';
import { dateRange, hours, longDate, longDay } from './format.ts';
import type { Words } from './words.ts';

/** When the session was, by its own clock. */
export function sessionTime(model: MinutesModel, words: Words): string {
  const { clock, language } = words;
  const { startUtc, endUtc, zone } = model;
  const days = wholeDaysOf(startUtc, endUtc, zone);
  if (days) return dateRange({ from: days.first, to: days.last }, words);
  const day = capitalized(longDay(startUtc, zone, language), language);
  return [day, hours(model, words), clock(zone)].join(languageFacts(language).partSeparator);
}

/** Of which working group it was; empty where of none. */
export function groupOf({ groupNumber }: MinutesModel, { t }: Words): string {
  return groupNumber === null ? '' : t('group', { number: groupNumber });
}

/** In which room it was and who chaired it, as far as that is known. */
export function roomAndChair({ room, chairPerson, chair }: MinutesModel, words: Words): string[] {
  const { t, say, catalogue } = words;
  const chairs = [chairPerson?.name, chair].filter(Boolean).join(', ');
  return [
    room === null ? '' : t('room', { room: room.text }),
    chairs === '' ? '' : say(catalogue.files.chair, { chair: chairs }),
  ].filter(Boolean);
}

/** Participants and then persons who were there; who was erased since is said to have been. */
export function whoWasThere({ present, presentPersons }: MinutesModel, { t }: Words): string[] {
  return [...present, ...presentPersons.map(({ name }) => name || t('nameErased'))];
}

const STATES = { open: null, done: 'taskDone', dropped: 'taskDropped' } as const;

/** Who does a task, by when, and what became of it; empty where nothing is to be said. */
export function taskLine(
  { owner, ownerPerson, dueDate, state }: MinutesModel['tasks'][number],
  { t, language }: Words,
): { readonly owner: string; readonly day: string; readonly state: string } {
  const person = ownerPerson && (ownerPerson.name || t('nameErased'));
  const word = STATES[state];
  return {
    owner: owner ?? person ?? t('noOwner'),
    day: dueDate === null ? '' : longDate(dueDate, language),
    state: word === null ? '' : t(word),
  };
}
