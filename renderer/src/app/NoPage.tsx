import { useTexts } from '../i18n/index.ts';
import { useNavigate } from '@tanstack/react-router';

import { Button, EmptyState } from '../ui/index.ts';

export function NoPage() {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <EmptyState
      title={t('shell:notFound')}
      actions={<Button onPress={() => void navigate({ to: '/' })}>{t('shell:toHome')}</Button>}
    />
  );
}
