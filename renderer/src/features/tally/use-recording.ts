import { useMemo } from 'react';
import type { Problem } from '../../../../shared/contract/errors.ts';
import type { Standing } from '../../../../shared/contract/shapes/tally.ts';
import { call, useCall } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { rowInput } from './rows.ts';
import type { WrittenRows } from './use-rows.ts';

export interface Recording {
  /** What is wrong with a row, by participant. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** As whom a row would leave its participant standing. */
  readonly after: ReadonlyMap<string, Standing>;
  /** How many participants would then count; undefined until it is known. */
  readonly counted: number | undefined;
  /** Rows on no axis, or without a day. */
  readonly unsaid: readonly string[];
  readonly isReady: boolean;
  readonly isBusy: boolean;
  /** Records all rows in one deed, or none. */
  readonly record: () => Promise<void>;
}

/** What the rows of a table would come to, and recording them. */
export function useRecording(documentId: string, rows: WrittenRows, onDone: () => void): Recording {
  const { t } = useTexts();
  const { done, failed } = useSaid();
  const [isBusy, during] = useBusy();
  const inputs = useMemo(
    () => [...rows.said].map(([id, said]) => ({ id, row: rowInput(id, said) })),
    [rows.said],
  );
  const sent = inputs.flatMap(({ row }) => row ?? []);
  const unsaid = inputs.flatMap(({ id, row }) => (row === null ? [id] : []));
  // The files are nobody's before they are taken in.
  const { data, isPlaceholderData } = useCall(
    'endorsement.check',
    { documentId, rows: sent.map((row) => ({ ...row, files: [] })) },
    { enabled: sent.length > 0, keep: true },
  );
  const checked = sent.length > 0 ? data : undefined;
  const problems = new Map<string, readonly Problem[]>(
    (checked?.rows ?? []).flatMap(({ participantIds, problems: found }) =>
      found.length === 0 ? [] : participantIds.map((id): [string, Problem[]] => [id, found]),
    ),
  );
  const after = new Map(
    (checked?.tally.standings ?? [])
      .filter(({ participantId }) => rows.said.has(participantId) && !problems.has(participantId))
      .map((standing) => [standing.participantId, standing]),
  );
  // What is still being checked is checked once more as it is recorded.
  const isSound = isPlaceholderData || problems.size === 0;
  const isReady = sent.length > 0 && unsaid.length === 0 && isSound && !isBusy;

  async function save(): Promise<void> {
    try {
      const written = await call('endorsement.recordMany', { documentId, rows: sent });
      rows.drop([...rows.said.keys()]);
      done(t('tally:recorded', { count: sent.length, steps: written.steps }), written);
      onDone();
    } catch (thrown) {
      failed(thrown);
    }
  }

  return {
    problems,
    after,
    counted: checked?.tally.counted,
    unsaid,
    isReady,
    isBusy,
    record: async () => {
      if (isReady) await during(save);
    },
  };
}
