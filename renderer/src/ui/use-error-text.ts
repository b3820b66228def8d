import { useTranslation } from 'react-i18next';
import type { AppFailure } from '../../../shared/contract/errors.ts';

/** Says a failure as a sentence. */
export function useErrorText(): (failure: AppFailure) => string {
  const { t } = useTranslation();
  return ({ error }) =>
    error.reference ? t('states.reference', { reference: error.reference }) : t('states.errorTitle');
}
