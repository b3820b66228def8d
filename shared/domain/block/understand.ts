import type { Language } from '../languages.ts';
import type { ListName } from '../vocabulary.ts';
import { foldText } from '../text/fold.ts';
import { partialDateFrom } from '../time/partial-date.ts';
import { dateFrom, wallFrom } from './dates.ts';
import { inFigures } from './figures.ts';

/** What texts from elsewhere can mean here. */
export interface Vocabulary {
  /** The value of a list that a word says in any language of the interface; null where none does. */
  readonly choice: (list: ListName, word: string) => string | null;
  readonly flag: (word: string) => boolean | null;
  /** The ids of the records that are called so. */
  readonly records: (kind: string, name: string) => readonly string[];
}

export const NOT_UNDERSTOOD = [
  'choice',
  'flag',
  'number',
  'date',
  'ambiguousDate',
  'noRecord',
  'severalRecords',
  'notHere',
] as const;
export type NotUnderstood = (typeof NOT_UNDERSTOOD)[number];

export type Understood =
  | { readonly value: unknown }
  /** Somebody whom nobody knew of: to be made along with the record that names them. */
  | { readonly made: string }
  | { readonly fault: NotUnderstood };

/** A field by what its values are. */
interface Meant {
  readonly type: string;
  readonly list?: ListName;
  readonly refers?: string;
}

interface Meaning {
  readonly field: Meant;
  /** The language that a text without one is taken to be of. */
  readonly language: Language;
  /** What the field holds, for a text in several languages. */
  readonly present: unknown;
  /** Whether a name that no record has is a new one. */
  readonly makesNew: boolean;
}

const BETWEEN = /[;,،、\n]+/;

/** The value of a field that a text means; nothing is guessed. The text is not empty. */
export function understand(text: string, meaning: Meaning, words: Vocabulary): Understood {
  const { field, language, present, makesNew } = meaning;
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'zone':
      return { value: text };
    case 'localized':
      return { value: { ...(typeof present === 'object' ? present : {}), [language]: text } };
    case 'choice':
      return choiceFrom(text, field.list, words);
    case 'choices': {
      const values = text
        .split(BETWEEN)
        .flatMap((one) => (one.trim() === '' ? [] : [choiceFrom(one, field.list, words)]));
      return together(values);
    }
    case 'flag': {
      const value = words.flag(foldText(text).trim());
      return value === null ? { fault: 'flag' } : { value };
    }
    case 'whole': {
      const figures = inFigures(text).replace(/[\s'.,](?=\d{3}(?!\d))/g, '');
      return /^-?\d+$/.test(figures) ? { value: Number(figures) } : { fault: 'number' };
    }
    case 'date':
      return dateOf(dateFrom(text));
    case 'partialDate': {
      const part = partialDateFrom(text);
      return part === null ? dateOf(dateFrom(text)) : { value: part };
    }
    case 'wall':
      return dateOf(wallFrom(text));
    case 'time':
      return /^([01]?\d|2[0-3])[:.h][0-5]\d$/.test(text)
        ? { value: text.replace(/[.h]/, ':').padStart(5, '0') }
        : { fault: 'date' };
    case 'ref':
      return recordFrom(text, field, makesNew, words);
    case 'refs': {
      // A name may have a comma in it: Korea, Republic of.
      const names = text.split(/[;\n]+/).filter((one) => one.trim() !== '');
      return together(names.map((one) => recordFrom(one, field, false, words)));
    }
    default:
      return { fault: 'notHere' };
  }
}

function choiceFrom(word: string, list: ListName | undefined, words: Vocabulary): Understood {
  const value = list === undefined ? null : words.choice(list, foldText(word).trim());
  return value === null ? { fault: 'choice' } : { value };
}

function recordFrom(name: string, { refers = '' }: Meant, makesNew: boolean, words: Vocabulary): Understood {
  const [id, ...others] = words.records(refers, name.trim());
  if (others.length > 0) return { fault: 'severalRecords' };
  if (id !== undefined) return { value: id };
  return makesNew ? { made: name.trim() } : { fault: 'noRecord' };
}

function together(parts: readonly Understood[]): Understood {
  const values: unknown[] = [];
  for (const part of parts) {
    if (!('value' in part)) return part;
    if (!values.includes(part.value)) values.push(part.value);
  }
  return { value: values };
}

function dateOf(read: ReturnType<typeof dateFrom>): Understood {
  if ('date' in read) return { value: read.date };
  return { fault: read.fault === 'ambiguous' ? 'ambiguousDate' : 'date' };
}
