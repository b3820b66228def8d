import type { Clash } from '../../../../shared/contract/shapes/clashes.ts';
import type { AppFailure } from '../../../../shared/contract/errors.ts';
import { useTexts } from '../../i18n/index.ts';
import { StateMark, useErrorText } from '../../ui/index.ts';
import { ClashText } from './ClashText.tsx';

const SHOWN = 3;

interface ForeseenProps {
  readonly clashes: readonly Clash[];
  /** The place is none: its clock leaves that time out. */
  readonly error: AppFailure | null;
  readonly isMoved: boolean;
}

/** What a session would clash with where it is to stand. */
export function Foreseen({ clashes, error, isMoved }: ForeseenProps) {
  const { t } = useTexts();
  const errorText = useErrorText();
  const open = clashes.filter(({ accepted }) => accepted === null);
  return (
    <div className="clash-foreseen" role="status">
      <p className="quiet">{t(isMoved ? 'clashes:there' : 'clashes:here')}</p>
      {error ? (
        <p>{errorText(error)}</p>
      ) : open.length === 0 ? (
        <p>{t('timetable:noClash')}</p>
      ) : (
        open.slice(0, SHOWN).map((clash) => (
          <p key={clash.key}>
            <StateMark mark={clash.severity === 'warning' ? 'clash' : 'draft'} /> <ClashText clash={clash} />
          </p>
        ))
      )}
      {open.length > SHOWN && (
        <p className="quiet">{t('timetable:moreClashes', { count: open.length - SHOWN })}</p>
      )}
    </div>
  );
}
