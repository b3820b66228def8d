import { call, useCall } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, toast } from '../../ui/index.ts';
import { useOpen } from './use-open.ts';

/** Offers to read what can be read of the file that was refused into a new workspace, and shows how far that is. */
export function Salvage() {
  const { t } = useTexts();
  const failed = useFailed();
  const open = useOpen();
  const { data: jobs = [] } = useCall('shell.jobs', {}, { keep: true });
  const job = jobs.find(({ purpose, state }) => purpose === 'salvage' && state === 'running');
  return (
    <>
      <h3>{t('start:salvageTitle')}</h3>
      <p className="quiet">{t('start:salvageIntro')}</p>
      {job ? (
        <p className="start-salvage">
          {t('start:salvaging')}
          <progress
            aria-label={t('start:salvaging')}
            {...(job.of === null ? {} : { value: job.done, max: job.of })}
          />
          <Button onPress={() => void call('shell.cancelJob', { id: job.id }).catch(failed)}>
            {t('start:salvageStop')}
          </Button>
        </p>
      ) : (
        <p>
          <Button
            onPress={() =>
              open('shell.salvage', {}, ({ done, carried, leftOut }) => {
                if (done) toast(t('start:salvaged', { carried, leftOut }));
              })
            }
          >
            {t('start:salvage')}
          </Button>
        </p>
      )}
    </>
  );
}
