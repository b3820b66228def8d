import { useCallback } from 'react';
import { call } from '../../api/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import type { AgendaLine } from '../../../../shared/contract/shapes/agenda-lines.ts';
import type { Place } from './moves.ts';

type Move = (id: string, placeOn: (newest: readonly AgendaLine[]) => Place | null) => void;

/** Moves items in turn, each to its place on the lines as they are by then. */
export function useMoving(sessionId: string, inTurn: (work: () => Promise<void>) => void): Move {
  const failed = useFailed();
  return useCallback(
    (id, placeOn) =>
      inTurn(async () => {
        try {
          const { lines } = await call('agenda.get', { sessionId });
          const place = placeOn(lines);
          if (place) await call('agenda.move', { id, ...place });
        } catch (thrown) {
          failed(thrown);
        }
      }),
    [sessionId, inTurn, failed],
  );
}
