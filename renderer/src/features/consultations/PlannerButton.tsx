import { useNavigate } from '@tanstack/react-router';
import { ListOrdered } from 'lucide-react';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';

/** Leads to the planner from where consultations are looked at. */
export function PlannerButton() {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <Button icon={ListOrdered} onPress={() => void navigate({ to: '/planner' })}>
      {t('planner:title')}
    </Button>
  );
}
