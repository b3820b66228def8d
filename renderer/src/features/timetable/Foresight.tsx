import { useCall } from '../../api/index.ts';
import { dayOf, useSpeech, useTexts } from '../../i18n/index.ts';
import { StateMark, useErrorText } from '../../ui/index.ts';
import { ClashText } from '../clashes/index.ts';
import { dayOfWall } from './layout.ts';
import { wallAfter } from '../../../../shared/domain/time/slot.ts';
import type { Proposal } from './use-moves.ts';

interface ForesightProps {
  readonly proposal: Proposal;
  readonly roomName: (id: string) => string;
}

const SHOWN = 3;

/** Where a session would land and what it would clash with, said before it lands. */
export function Foresight({ proposal: { session, target }, roomName }: ForesightProps) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const errorText = useErrorText();
  const { data, error } = useCall(
    'session.foresee',
    { id: session.id, ...target },
    { keep: true, newest: true },
  );
  const { startWall, minutes, roomId } = target;
  const open = (data ?? []).filter(({ accepted }) => accepted === null);
  return (
    <div className="timetable-foresight" role="status">
      <p>
        <strong>
          {dayOf(language, `${dayOfWall(startWall)}T12:00:00Z`, 'UTC')}{' '}
          <bdi dir="ltr" className="digits">
            {startWall.slice(11)}–{wallAfter(startWall, minutes).slice(11)}
          </bdi>
        </strong>{' '}
        <bdi>{roomId === null ? t('timetable:noRoom') : roomName(roomId)}</bdi>
        <span className="quiet"> · {t('time.minutes', { count: minutes })}</span>
      </p>
      {error ? (
        <p className="timetable-refused">{errorText(error)}</p>
      ) : open.length === 0 ? (
        <p className="quiet">{t('timetable:noClash')}</p>
      ) : (
        open.slice(0, SHOWN).map((clash) => (
          <p key={clash.key}>
            <StateMark mark={clash.severity === 'warning' ? 'clash' : 'notice'} /> <ClashText clash={clash} />
          </p>
        ))
      )}
      {open.length > SHOWN && (
        <p className="quiet">{t('timetable:moreClashes', { count: open.length - SHOWN })}</p>
      )}
    </div>
  );
}
