import { useDeferredValue, useMemo } from 'react';
import { listed } from '../../../../shared/domain/languages.ts';
import { useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import type { Option } from '../../ui/index.ts';

interface PersonOptions {
  readonly options: readonly Option[];
  /** They are not those for the text yet. */
  readonly isBehind: boolean;
}

/** Known persons as choices while a name is typed, each with what tells two of one name apart. */
export function usePersonOptions(text: string): PersonOptions {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const wanted = text.slice(0, 200);
  const sought = useDeferredValue(wanted);
  const isTyped = text.trim() !== '';
  const { data, isFetching } = useCall('person.suggest', { text: sought }, { keep: true, enabled: isTyped });
  const options = useMemo(() => {
    if (!isTyped) return [];
    return (data ?? []).map(({ id, name, email, isSecretariat, comesFor }): Option => {
      const roles = [
        ...(isSecretariat ? [t('records:personSecretariat')] : []),
        ...comesFor.map((participant) => say(participant)),
      ];
      return { id, label: name, hint: roles.length > 0 ? listed(language, roles) : (email ?? '') };
    });
  }, [data, isTyped, language, say, t]);
  // An answer from before may lack whoever was added since.
  return { options, isBehind: isTyped && (isFetching || sought !== wanted) };
}
