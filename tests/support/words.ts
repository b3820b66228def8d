import { IntlMessageFormat } from 'intl-messageformat';
import { localeOf, type Language } from '../../shared/domain/languages.ts';

/** Messages by their path, the namespace first: 'shell.home'. */
export function messagesOf(catalogue: object, path = ''): Map<string, string> {
  const messages = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    const name = `${path}${key}`;
    if (typeof value === 'string') messages.set(name, value);
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, text] of messagesOf(value, `${name}.`)) messages.set(inner, text);
    }
  }
  return messages;
}

export interface Message {
  /** What has to be given, each by its name and its use: 'count plural', 'title text'. */
  readonly facts: readonly string[];
  /** The forms of each plural in it, in their order. */
  readonly plurals: readonly (readonly string[])[];
  /** What it says in any of its forms, a blank in the place of each fact. */
  readonly words: string;
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** A message taken apart; fails where it is none. */
export function messageOf(text: string, language: Language): Message {
  const facts = new Set<string>();
  const plurals: string[][] = [];
  const words: string[] = [];
  function take(elements: readonly Element[]): void {
    for (const element of elements) {
      if ('options' in element) {
        const forms = Object.entries(element.options);
        const isPlural = 'pluralType' in element;
        if (isPlural) plurals.push(forms.map(([form]) => form));
        facts.add(
          `${element.value} ${
            isPlural
              ? 'plural'
              : `one of ${forms
                  .map(([form]) => form)
                  .sort()
                  .join(' ')}`
          }`,
        );
        for (const [, { value }] of forms) {
          words.push(' ');
          take(value);
        }
      } else if ('children' in element) throw new Error(`${element.value} is markup`);
      else if (!('value' in element)) words.push(' ');
      else if (element.type === 0) words.push(element.value);
      else {
        facts.add(`${element.value} ${element.type === 1 ? 'text' : 'number'}`);
        words.push(' ');
      }
    }
  }
  take(new IntlMessageFormat(text, localeOf(language)).getAst());
  return { facts: [...facts].sort(), plurals, words: words.join('') };
}

/** The forms that whole numbers up to ten thousand take in the language. */
export function pluralForms(language: Language): string[] {
  const rules = new Intl.PluralRules(localeOf(language));
  return [...new Set(Array.from({ length: 10_000 }, (_, count) => rules.select(count)))].sort();
}
