import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { dayBy, startOfDay } from '../../../../shared/domain/time/whole-days.ts';
import { useCall } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { useLastHere } from '../../state/last-here.ts';
import { LoadingRows, Section, Switcher } from '../../ui/index.ts';
import { DeedLine } from '../deeds/index.ts';

const SHOWN = 6;

/** What was done since yesterday, or since this installation was last here, by whom; the number leads to all of it. */
export function Changed({ now }: { readonly now: string }) {
  const { t } = useTexts();
  const zone = useHomeZone();
  const { data: info } = useCall('workspace.info', {});
  const lastHere = useLastHere(info?.id);
  const [wantsHere, setWantsHere] = useState(false);
  const yesterday = dayBy(dayAt(now, zone), -1);
  const isSinceHere = wantsHere && lastHere !== null;
  const from = isSinceHere ? lastHere : startOfDay(yesterday, zone);
  const { data } = useCall('history.deeds', { from, limit: SHOWN }, { keep: true });
  const search = isSinceHere ? { since: lastHere } : { from: yesterday };
  return (
    <Section
      title={t('home:changed')}
      actions={
        lastHere !== null && (
          <Switcher
            label={t('home:since')}
            options={[
              { id: 'yesterday', label: t('home:sinceYesterday') },
              { id: 'here', label: t('home:sinceHere') },
            ]}
            selected={isSinceHere ? 'here' : 'yesterday'}
            onSelect={(id) => setWantsHere(id === 'here')}
          />
        )
      }
    >
      {!data ? (
        <LoadingRows rows={3} />
      ) : data.total === 0 ? (
        <p className="quiet">{t('home:unchanged')}</p>
      ) : (
        <>
          {data.deeds.map((deed) => (
            <DeedLine key={deed.commandId} deed={deed} withDay isBrief />
          ))}
          <p className="home-more">
            <Link to="/changes" search={search}>
              {t('home:changes', { count: data.total })}
            </Link>
          </p>
        </>
      )}
    </Section>
  );
}
