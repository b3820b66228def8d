import { CircleAlert, X } from 'lucide-react';
import type { Job } from '../../../../shared/contract/jobs.ts';
import { call, useCall } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, IconButton } from '../../ui/index.ts';
import { JobsDialog } from './JobsDialog.tsx';
import { useJobWords } from './use-job-words.ts';
import './JobLine.css';

/** What is being done now, or what went wrong since somebody looked; pressing it shows all jobs. */
export function JobLine({
  isOpen,
  onOpenChange,
}: {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}) {
  const { t } = useTexts();
  const failed = useFailed();
  const words = useJobWords();
  const { data: jobs = [] } = useCall('shell.jobs', {}, { keep: true });
  const shown = jobs.find(isAwaited) ?? jobs.find(({ state, isSettled }) => state === 'failed' && !isSettled);
  const cancel = (id: string): void => {
    call('shell.cancelJob', { id }).catch(failed);
  };
  return (
    <>
      {shown && (
        <span className="job-line">
          <Button
            look="quiet"
            {...(shown.state === 'failed' ? { icon: CircleAlert } : {})}
            onPress={() => onOpenChange(true)}
          >
            {t('shell:jobs.line', { title: words.title(shown), state: words.state(shown) })}
          </Button>
          {shown.state === 'running' && <progress {...amount(shown)} aria-label={words.title(shown)} />}
          {shown.state === 'running' && (
            <IconButton icon={X} label={t('shell:jobs.stop')} onPress={() => cancel(shown.id)} />
          )}
        </span>
      )}
      <JobsDialog
        jobs={jobs}
        isOpen={isOpen}
        onCancel={cancel}
        onClose={() => {
          onOpenChange(false);
          call('shell.settleJobs', {}).catch(failed);
        }}
      />
    </>
  );
}

/** A job of the program's own is spoken of where it fails. */
function isAwaited({ state, isQuiet }: Job): boolean {
  return state === 'running' && !isQuiet;
}

function amount({ done, of }: Job): { value?: number; max?: number } {
  return of === null ? {} : { value: done, max: of };
}
