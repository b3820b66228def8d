import { Mail } from 'lucide-react';
import { useState } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { isGoingOn } from '../../../../shared/domain/commitments/unheard.ts';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { LetterDialog } from './LetterDialog.tsx';

/** On the page of a commitment of which something is still to come: a letter that asks for news of it. */
export function AskForNews({ commitment }: { readonly commitment: RowOf<'commitment'> }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  if (!isGoingOn(commitment)) return null;
  return (
    <>
      <ActionButton id="commitment.ask" label={t('letters:ask')} icon={Mail} run={() => setOpen(true)} />
      {isOpen && <LetterDialog id={commitment.id} onClose={() => setOpen(false)} />}
    </>
  );
}
