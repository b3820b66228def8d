import { useState } from 'react';
import { call, useCall } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { MovedTime } from './MovedTime.tsx';
import './MovedTimes.css';

/** Says at opening what is at another moment since the rules of the world's clocks are others, until somebody has seen it. */
export function MovedTimes() {
  const { t } = useTexts();
  const failed = useFailed();
  const { data } = useCall('zones.moved', {});
  const [isPutOff, setPutOff] = useState(false);
  if (!data || data.moved.length === 0) return null;
  const { zone, moved } = data;
  function seen(): void {
    call('shell.seenMovedTimes', {}).catch(failed);
  }
  return (
    <>
      <Button look="quiet" onPress={() => setPutOff(false)}>
        ▲ {t('moved:line', { count: moved.length })}
      </Button>
      <Dialog
        title={t('moved:title')}
        isOpen={!isPutOff}
        onClose={() => setPutOff(true)}
        size="wide"
        actions={
          <>
            <Button onPress={() => setPutOff(true)}>{t('moved:later')}</Button>
            <Button look="primary" onPress={seen}>
              {t('moved:seen')}
            </Button>
          </>
        }
      >
        <p>{t('moved:why')}</p>
        <ul className="moved-times">
          {moved.map((one) => (
            <MovedTime key={`${one.kind} ${one.id}`} time={one} home={zone} onJump={() => setPutOff(true)} />
          ))}
        </ul>
      </Dialog>
    </>
  );
}
