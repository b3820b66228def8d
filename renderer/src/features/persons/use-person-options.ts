import { useDeferredValue, useMemo } from 'react';
import { listed } from '../../../../shared/domain/languages.ts';
import { useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import type { Option } from '../../ui/index.ts';

/** Known persons as choices while a name is typed, each with what tells two of one name apart. */
export function usePersonOptions(text: string): readonly Option[] {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const sought = useDeferredValue(text.slice(0, 200));
  const isTyped = text.trim() !== '';
  const { data } = useCall('person.suggest', { text: sought }, { keep: true, enabled: isTyped });
  return useMemo(() => {
    if (!isTyped) return [];
    return (data ?? []).map(({ id, name, email, isSecretariat, comesFor }): Option => {
      const roles = [
        ...(isSecretariat ? [t('records:personSecretariat')] : []),
        ...comesFor.map((participant) => say(participant)),
      ];
      return { id, label: name, hint: roles.length > 0 ? listed(language, roles) : (email ?? '') };
    });
  }, [data, isTyped, language, say, t]);
}
