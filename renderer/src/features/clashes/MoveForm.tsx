import { useState, type ReactNode } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { endAfter } from '../../../../shared/domain/time/slot.ts';
import { call, titleOf, useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, Dialog, RefField, WallTimeField } from '../../ui/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { Foreseen } from './Foreseen.tsx';
import { OtherPlaces } from './OtherPlaces.tsx';

interface MoveFormProps {
  readonly session: RowOf<'session'>;
  readonly title: string;
  readonly onClose: () => void;
  /** Above the fields. */
  readonly children: ReactNode;
}

/** Where a session is to stand: what it would clash with there is said before it is moved, in one deed. */
export function MoveForm({ session, title, onClose, children }: MoveFormProps) {
  const { t } = useTexts();
  const { city, say } = useSpeech();
  const { done, failed } = useSaid();
  const [isBusy, during] = useBusy();
  const [startWall, setStart] = useState<string | null>(session.startWall);
  const [roomId, setRoom] = useState<string | null>(session.roomId);
  const isElsewhere = startWall !== session.startWall || roomId !== session.roomId;
  const target = startWall === null ? null : { id: session.id, startWall, roomId };
  const { data: foreseen, error } = useCall(
    'session.foresee',
    target ?? { id: session.id, startWall: session.startWall },
    { enabled: target !== null, keep: true, newest: true },
  );
  const canMove = target !== null && isElsewhere && error === null && !isBusy;

  async function move(to: { readonly startWall: string; readonly roomId: string | null }): Promise<void> {
    try {
      const written = await call('session.moveTo', { id: session.id, ...to });
      done(
        t('timetable:moved', {
          title: say(titleOf('session', session)),
          from: to.startWall.slice(11),
          to: endAfter(session.startWall, session.endWall, to.startWall).slice(11),
        }),
        written,
      );
      onClose();
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            keys="Mod+Enter"
            isDisabled={!canMove}
            onPress={() => target && void during(() => move(target))}
          >
            {t('clashes:moveDo')}
          </Button>
        </>
      }
    >
      <div className="clash-dialog">
        {children}
        <WallTimeField
          label={t('clashes:start', { zone: city(session.zone) })}
          autoFocus
          value={startWall}
          onChange={setStart}
        />
        <RefField label={t('clashes:room')} kind="room" value={roomId} onChange={setRoom} />
        <Foreseen clashes={foreseen ?? []} error={error} isMoved={isElsewhere} />
        <OtherPlaces
          session={session}
          onChoose={(place) => {
            setStart(place.startWall);
            setRoom(place.roomId);
          }}
        />
      </div>
    </Dialog>
  );
}
