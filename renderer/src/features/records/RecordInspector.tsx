import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import { failureOf, useCall } from '../../api/index.ts';
import { useCommands } from '../../state/commands.ts';
import { useDrafts } from '../../state/drafts.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { ErrorState, Inspector, LoadingRows } from '../../ui/index.ts';
import { RecordActions, RecordBody, RecordLead, RecordTitle } from './page/index.ts';

/** The record that is chosen in a list, beside it: its page, in less room. */
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
  const navigate = useNavigate();
  const { data: row, error } = useCall('record.get', { kind, id });
  // Gone by an undo, or by another window: it went from the list as well. What was typed upon it is still shown to be lost.
  const isGone = error !== null && failureOf(error).error.code === 'NOT_FOUND';
  const isTyped = [...useDrafts().keys()].some((key) => key.startsWith(`${kind}:${id}:`));
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
      title={row ? <RecordTitle key={id} kind={kind} row={row} /> : words.kind(kind)}
      lead={row && <RecordLead key={id} kind={kind} row={row} />}
      label={words.kind(kind)}
      onClose={onClose}
      onOpenPage={() => void navigate({ to: '/records/$kind/$id', params: { kind, id } })}
      actions={row && <RecordActions kind={kind} row={row} onDeleted={onClose} />}
    >
      {error ? (
        <ErrorState error={error} />
      ) : row ? (
        <RecordBody key={id} kind={kind} row={row} />
      ) : (
        <LoadingRows />
      )}
    </Inspector>
  );
}
