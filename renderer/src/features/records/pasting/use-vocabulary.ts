import { useEffect, useMemo, useState } from 'react';
import { kindSchema } from '../../../../../shared/contract/kinds.ts';
import type { Vocabulary } from '../../../../../shared/domain/block/understand.ts';
import { foldText } from '../../../../../shared/domain/text/fold.ts';
import { call } from '../../../api/index.ts';
import { choiceWords, INTERFACE_LANGUAGES, screenWords, type ScreenWords } from '../../../i18n/index.ts';
import { useFailed } from '../../../state/use-failed.ts';
import type { Target } from './columns.ts';

/** The words of the interface in all its languages; null until they are read. */
export function useEveryLanguage(): readonly ScreenWords[] | null {
  const failed = useFailed();
  const [words, setWords] = useState<readonly ScreenWords[] | null>(null);
  useEffect(() => {
    void Promise.all(INTERFACE_LANGUAGES.map((language) => screenWords(language))).then(setWords, failed);
  }, [failed]);
  return words;
}

type Named = ReadonlyMap<string, readonly string[]>;
const NOTHING: Named = new Map();

interface Asked {
  readonly kind: string;
  readonly texts: readonly string[];
}

/** What the texts of a block can mean; `isReady` once everything that they name has been looked up. */
export function useVocabulary(
  languages: readonly ScreenWords[] | null,
  targets: readonly (Target | null)[],
  texts: readonly (readonly string[])[],
): { readonly words: Vocabulary | null; readonly isReady: boolean } {
  const failed = useFailed();
  const asked = useMemo(() => referencesIn(targets, texts), [targets, texts]);
  const key = JSON.stringify(asked);
  const [named, setNamed] = useState({ key: '[]', names: NOTHING });

  useEffect(() => {
    let isOver = false;
    const each = asked.map(async ({ kind, texts: names }) => {
      const ids = await call('record.named', { kind: kindSchema.parse(kind), texts: [...names] });
      return names.map((name, at): [string, readonly string[]] => [`${kind} ${name}`, ids[at] ?? []]);
    });
    void Promise.all(each).then((found) => {
      if (!isOver) setNamed({ key, names: new Map(found.flat()) });
    }, failed);
    return () => {
      isOver = true;
    };
  }, [asked, key, failed]);

  const words = useMemo((): Vocabulary | null => {
    if (languages === null) return null;
    const flags = new Map<string, boolean>();
    for (const { common } of languages) {
      flags.set(foldText(common.states.yes), true).set(foldText(common.states.no), false);
    }
    flags.set('true', true).set('false', false).set('1', true).set('0', false).set('x', true);
    return {
      choice: choiceWords(languages),
      flag: (word) => flags.get(word) ?? null,
      records: (kind, name) => named.names.get(`${kind} ${name}`) ?? [],
    };
  }, [languages, named]);
  return { words, isReady: words !== null && named.key === key };
}

/** The names of records that stand in a block, by the kind they are to be of. */
function referencesIn(
  targets: readonly (Target | null)[],
  texts: readonly (readonly string[])[],
): readonly Asked[] {
  const byKind = new Map<string, Set<string>>();
  for (const [index, target] of targets.entries()) {
    const { type, refers } = target?.field ?? {};
    if (refers === undefined || (type !== 'ref' && type !== 'refs')) continue;
    const names = byKind.get(refers) ?? new Set<string>();
    byKind.set(refers, names);
    for (const row of texts) {
      const text = row[index] ?? '';
      for (const name of type === 'refs' ? text.split(/[;\n]+/) : [text]) {
        if (name.trim() !== '') names.add(name.trim());
      }
    }
  }
  return [...byKind].map(([kind, names]) => ({ kind, texts: [...names].sort() }));
}
