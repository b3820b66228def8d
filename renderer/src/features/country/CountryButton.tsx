import { useNavigate } from '@tanstack/react-router';
import { BookUser } from 'lucide-react';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';

/** Leads to a participant on one page, from wherever it is spoken of. */
export function CountryButton({ participantId }: { readonly participantId: string }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <ActionButton
      id="participant.onePage"
      label={t('country:command')}
      also={t('palette:also.country')}
      icon={BookUser}
      keys="Mod+I"
      run={() => void navigate({ to: '/country/$participantId', params: { participantId } })}
    />
  );
}
