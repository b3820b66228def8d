import { useState } from 'react';
import type { Clash } from '../../../../shared/contract/shapes/clashes.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { titleOf } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { Dialog, LoadingRows, Select } from '../../ui/index.ts';
import { MoveForm } from './MoveForm.tsx';
import { useClashSessions } from './use-clash-sessions.ts';

interface MoveDialogProps {
  readonly clashes: readonly Clash[];
  readonly onClose: () => void;
}

/** Moves a session out of a clash, without leaving the screen on which that stands. */
export function MoveDialog({ clashes, onClose }: MoveDialogProps) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const sessions = useClashSessions(clashes);
  const [chosen, setChosen] = useState<string | null>(null);
  const rows = [...(sessions?.values() ?? [])].sort((a, b) => (a.startUtc < b.startUtc ? -1 : 1));
  const session = rows.find(({ id }) => id === chosen) ?? rows[0];
  const title = (row: RowOf<'session'>): string => say(titleOf('session', row));
  if (!session) {
    return (
      <Dialog title={t('clashes:moveCommand')} isOpen onClose={onClose} size="small">
        <LoadingRows rows={3} />
      </Dialog>
    );
  }
  return (
    <MoveForm
      key={session.id}
      session={session}
      title={t('clashes:moveTitle', { title: title(session) })}
      onClose={onClose}
    >
      {rows.length > 1 && (
        <Select
          label={t('clashes:which')}
          options={rows.map((row) => ({ id: row.id, label: title(row) }))}
          value={session.id}
          onChange={setChosen}
        />
      )}
    </MoveForm>
  );
}
