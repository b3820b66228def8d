import { useNavigate } from '@tanstack/react-router';
import { Map as MapIcon } from 'lucide-react';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';

/** From the list of bodies to what the coalition does among them. */
export function ForaButton() {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <Button icon={MapIcon} onPress={() => void navigate({ to: '/fora' })}>
      {t('fora:map')}
    </Button>
  );
}
