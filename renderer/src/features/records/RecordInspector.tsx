import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import { failureOf, titleOf, useCall } from '../../api/index.ts';
import { useCommands } from '../../state/commands.ts';
import { useDrafts } from '../../state/drafts.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { ErrorState, Inspector, LoadingRows } from '../../ui/index.ts';
import { viewOf } from '../../kinds/index.ts';
import { RecordDetails } from './RecordDetails.tsx';

/** The record that is chosen in a list, beside it. */
export function RecordInspector({
  kind,
  id,
  onClose,
}: {
  readonly kind: Kind;
  readonly id: string;
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const navigate = useNavigate();
  const { actions: Actions } = viewOf(kind);
  const { data: row, error } = useCall('record.get', { kind, id });
  // Gone by an undo, or by another window: it went from the list as well. What was typed upon it is still shown to be lost.
  const isGone = error !== null && failureOf(error).error.code === 'NOT_FOUND';
  const isTyped = useDrafts().has(`${kind}:${id}`);
  useEffect(() => {
    if (isGone && !isTyped) onClose();
  }, [isGone, isTyped, onClose]);
  useCommands(
    useMemo(
      () => [
        {
          id: 'inspector.close',
          title: t('actions.closePanel'),
          group: 'view',
          keys: 'Escape',
          run: onClose,
        },
      ],
      [t, onClose],
    ),
  );
  return (
    <Inspector
      title={row ? say(titleOf(kind, row)) : words.kind(kind)}
      label={words.kind(kind)}
      onClose={onClose}
      onOpenPage={() => void navigate({ to: '/records/$kind/$id', params: { kind, id } })}
      actions={row && Actions && <Actions row={row} />}
    >
      {error ? <ErrorState error={error} /> : row ? <RecordDetails kind={kind} row={row} /> : <LoadingRows />}
    </Inspector>
  );
}
