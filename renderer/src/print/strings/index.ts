import type { Language } from '../../../../shared/domain/languages.ts';
import { ar } from './ar.ts';
import { en, type PrintStrings } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const STRINGS: Readonly<Record<Language, PrintStrings>> = { en, fr, es, ru, zh, ar };

export function stringsFor(language: Language): PrintStrings {
  return STRINGS[language];
}

/** Puts values in the place of the names in braces. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export type { PrintStrings };
