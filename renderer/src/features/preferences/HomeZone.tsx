import { call, useCall } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { ZoneField } from '../../ui/index.ts';

/** Where the open workspace is at home: said for everybody who works on it. */
export function HomeZone() {
  const { t } = useTexts();
  const words = useContractWords();
  const { done, failed } = useSaid();
  const { data: info } = useCall('workspace.info', {});
  if (!info) return null;
  return (
    <section>
      <h3>{t('preferences:workspace')}</h3>
      <ZoneField
        label={words.field('workspace', 'homeZone')}
        description={t('start:homeZoneNote')}
        value={info.homeZone}
        onChange={(zone) => {
          if (zone === null || zone === info.homeZone) return;
          call('workspace.setHomeZone', { zone }).then(
            (written) => done(t('preferences:homeZoneSet'), written),
            failed,
          );
        }}
      />
    </section>
  );
}
