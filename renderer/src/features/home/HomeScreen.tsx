import { useCall } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { ErrorState, LoadingRows, Screen } from '../../ui/index.ts';
import { OutThere } from '../public-copy/index.ts';
import { Tour } from '../tour/index.ts';
import { Changed } from './Changed.tsx';
import { Next } from './Next.tsx';
import { ToDecide } from './ToDecide.tsx';
import { useNow } from './use-now.ts';
import './HomeScreen.css';

/** What comes today and next, what is to be decided, what has changed: three answers on one screen. */
export function HomeScreen() {
  const { t } = useTexts();
  const now = useNow();
  const { data, error, refetch } = useCall('home.get', { now }, { keep: true });
  if (error || !data)
    return (
      <Screen title={t('home:title')}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingRows />}
      </Screen>
    );
  return (
    <Screen title={t('home:title')} reading>
      <OutThere copyId={null} />
      <Tour />
      <div className="home">
        <div>
          <Next home={data} now={now} />
          <Changed now={now} />
        </div>
        <ToDecide home={data} now={now} />
      </div>
    </Screen>
  );
}
