import { Link } from '@tanstack/react-router';
import { Milestone } from 'lucide-react';
import { useState } from 'react';
import type { MinutesPage } from '../../../../shared/contract/minutes.ts';
import { rowsOf } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { PrintButton } from '../printing/index.ts';
import { ReleaseMinutes } from './ReleaseMinutes.tsx';

interface MinutesBarProps {
  readonly sessionId: string;
  readonly page: MinutesPage;
}

/** How far the minutes are: a draft or released, and as what; and what can be done with them. */
export function MinutesBar({ sessionId, page }: MinutesBarProps) {
  const { t } = useTexts();
  const [isReleasing, setReleasing] = useState(false);
  const standing = rowsOf('minutesRelease', page.releases).find(({ voidedAt }) => voidedAt === null);
  return (
    <div className="record-part-bar">
      <PrintButton
        document="minutes"
        id={sessionId}
        release={standing ? { ...standing, isChanged: page.isChanged } : null}
      />
      <ActionButton
        id="minutes.release"
        label={t('minutes:release')}
        icon={Milestone}
        run={() => setReleasing(true)}
      />
      <span className="quiet">
        {standing === undefined ? (
          t('minutes:draft')
        ) : (
          <>
            <Link to="/records/$kind/$id" params={{ kind: 'minutesRelease', id: standing.id }}>
              {t('minutes:released', { label: standing.label })}
            </Link>{' '}
            {page.isChanged && t('minutes:changed')}
          </>
        )}
      </span>
      {isReleasing && <ReleaseMinutes sessionId={sessionId} onClose={() => setReleasing(false)} />}
    </div>
  );
}
