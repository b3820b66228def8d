import { useNavigate } from '@tanstack/react-router';
import { Earth } from 'lucide-react';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';

/** From the list of alerts to where and when what they speak of was seen. */
export function RegionsButton() {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <Button icon={Earth} onPress={() => void navigate({ to: '/alerts-by-region' })}>
      {t('alerts:regions')}
    </Button>
  );
}
