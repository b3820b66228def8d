import { Link } from '@tanstack/react-router';
import { pictureOf } from '../../../../shared/domain/fora/picture.ts';
import { useCall } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { EmptyState, ErrorState, LoadingRows, Screen } from '../../ui/index.ts';
import { TableMenu } from '../tables/index.ts';
import { ForaPicture } from './ForaPicture.tsx';
import { useForaTable } from './use-fora-table.ts';
import './Fora.css';

/** Areas by bodies, with what the coalition does among them: what nobody does is seen at once, and what is done twice. */
export function ForaScreen() {
  const { t } = useTexts();
  const words = useContractWords();
  const { data: map, error, refetch } = useCall('fora.map', {});
  const tableOf = useForaTable();
  const title = t('fora:map');
  const trail = (
    <Link to="/records/$kind" params={{ kind: 'forum' }}>
      {words.kinds('forum')}
    </Link>
  );
  if (!map) {
    return (
      <Screen title={title} trail={trail}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingRows />}
      </Screen>
    );
  }
  const rows = pictureOf(map.fora, map.subjects);
  return (
    <Screen
      title={title}
      trail={trail}
      actions={map.fora.length > 0 && <TableMenu table={(paper) => tableOf(map, rows, paper)} />}
      bar={<span className="quiet">{t('fora:legend')}</span>}
    >
      {map.fora.length === 0 ? (
        <EmptyState title={t('kinds:forum.none')} body={t('kinds:forum.empty')} />
      ) : (
        <ForaPicture map={map} rows={rows} />
      )}
    </Screen>
  );
}
