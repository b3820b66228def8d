import type { i18n } from 'i18next';
import type { Namespace } from './screens.ts';
import { trusted } from '../../../shared/typing.ts';

/** The words of each language that a list has asked for: it asks for the same few in each of its cells. */
const known = new WeakMap<i18n, Map<string, string>>();

/** The text of a key that is put together from data, as a newer program's word may be; null where there is none. */
export function saidIfKnown(texts: i18n, ns: Namespace, key: string, facts?: object): string | null {
  if (facts !== undefined) return said(texts, ns, key, facts);
  const words = known.get(texts) ?? new Map<string, string>();
  known.set(texts, words);
  const place = `${texts.language} ${ns} ${key}`;
  const word = words.get(place) ?? said(texts, ns, key, {});
  if (word !== null) words.set(place, word);
  return word;
}

function said(texts: i18n, ns: Namespace, key: string, facts: object): string | null {
  // Not as one key with its namespace: i18next takes what has a space in it, as 'cities:New York', for a text.
  if (!texts.exists(key, { ns })) return null;
  return trusted<(key: string, facts: object) => string>(texts.t)(key, { ...facts, ns });
}
