import { useTranslation } from 'react-i18next';
import { NAMESPACES } from './namespaces.ts';

/** Every text of the interface: `t('actions.save')` of the common ones, `t('shell:home')` of any namespace. */
export function useTexts() {
  return useTranslation(NAMESPACES);
}
