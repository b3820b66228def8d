import { useState } from 'react';
import type { Job } from '../../../../shared/contract/jobs.ts';
import { call } from '../../api/index.ts';
import { moment, useSpeech, useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, Dialog, useOwnZone } from '../../ui/index.ts';
import { FlawsDialog } from './FlawsDialog.tsx';
import { LeftOutDialog } from './LeftOutDialog.tsx';
import { useJobWords } from './use-job-words.ts';

interface JobsDialogProps {
  readonly jobs: readonly Job[];
  readonly isOpen: boolean;
  readonly onCancel: (id: string) => void;
  readonly onClose: () => void;
}

/** What is being done and what was, the latest first. */
export function JobsDialog({ jobs, isOpen, onCancel, onClose }: JobsDialogProps) {
  const { t } = useTexts();
  const failed = useFailed();
  const words = useJobWords();
  const { language } = useSpeech();
  const own = useOwnZone();
  const [isShowingFlaws, setShowingFlaws] = useState(false);
  const [isShowingLeftOut, setShowingLeftOut] = useState(false);
  const recover = (): void => {
    call('shell.recover', {}).catch(failed);
  };
  return (
    <Dialog
      title={t('shell:jobs.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {t('actions.done')}
        </Button>
      }
    >
      {jobs.length === 0 && <p className="quiet">{t('shell:jobs.none')}</p>}
      <ul className="jobs">
        {jobs.map((job) => (
          <li key={job.id}>
            <span className="jobs-what">
              {words.title(job)}
              <br />
              <span className="quiet">
                {words.state(job)} · {moment(language, job.endedAt ?? job.startedAt, own)}
              </span>
            </span>
            {job.state === 'running' && (
              <Button onPress={() => onCancel(job.id)}>{t('shell:jobs.stop')}</Button>
            )}
            {job.purpose === 'salvage' && job.state === 'done' && (
              <Button onPress={() => setShowingLeftOut(true)}>{t('shell:leftOut.show')}</Button>
            )}
            {job.error?.code === 'FILE_DIFFERS' && (
              <Button look="primary" onPress={() => setShowingFlaws(true)}>
                {t('shell:flaws.show')}
              </Button>
            )}
            {job.error?.code === 'DB_CORRUPT' && (
              <Button look="primary" onPress={recover}>
                {t('shell:jobs.recover')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <LeftOutDialog isOpen={isShowingLeftOut} onClose={() => setShowingLeftOut(false)} />
      <FlawsDialog isOpen={isShowingFlaws} onClose={() => setShowingFlaws(false)} />
    </Dialog>
  );
}
