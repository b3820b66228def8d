import { call, failureOf } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { toast, useErrorText } from '../../ui/index.ts';
import type { Session } from './columns.ts';
import { wallAfter } from './layout.ts';

export interface Target {
  readonly startWall: string;
  readonly minutes: number;
  /** undefined: it stays in its room. */
  readonly roomId?: string | null | undefined;
}

export type Moves = (session: Session, target: Target) => void;

/** Moves a session and says so, with the way back. */
export function useMoves(): Moves {
  const { t } = useTexts();
  const text = useErrorText();
  const failed = (thrown: unknown): void => toast(text(failureOf(thrown)), { tone: 'error' });
  return (session, { startWall, minutes, roomId }) => {
    void call('session.moveTo', {
      id: session.id,
      startWall,
      minutes,
      ...(roomId === undefined ? {} : { roomId }),
    }).then(({ commandId }) => {
      toast(
        t('timetable:moved', {
          title: session.title,
          from: startWall.slice(11),
          to: wallAfter(startWall, minutes).slice(11),
        }),
        {
          action: {
            label: t('actions.undo'),
            run: () => void call('history.take-back', { commandId }).catch(failed),
          },
        },
      );
    }, failed);
  };
}
