import { Check } from 'lucide-react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { useTexts } from '../../i18n/index.ts';
import { askToAccept } from '../../state/accepting.ts';
import { ActionButton } from '../../state/actions.tsx';

/** Accepts an open suggestion, on its own page. */
export function AcceptButton({ suggestion: { id, state } }: { readonly suggestion: RowOf<'suggestion'> }) {
  const { t } = useTexts();
  if (state !== 'open') return null;
  return (
    <ActionButton
      id="suggestion.accept"
      label={t('suggestions:accept')}
      icon={Check}
      keys="A"
      run={() => askToAccept(id)}
    />
  );
}
