import { Info, Undo2 } from 'lucide-react';

import { useCall } from '../api/index.ts';
import { usePassed, useSaidDeed, useStepBack } from '../features/deeds/index.ts';
import { MovedTimes } from '../features/moved-times/index.ts';
import { JobLine } from '../features/jobs/index.ts';
import { dayOf, useSpeech, useTexts } from '../i18n/index.ts';
import { Button, LastSaid, useOwnZone } from '../ui/index.ts';
import { UnsavedForms } from './UnsavedForms.tsx';

/** What was just done, and its undo. */
export function StatusLine({
  areJobsOpen,
  onJobs,
}: {
  readonly areJobsOpen: boolean;
  readonly onJobs: (isOpen: boolean) => void;
}) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const own = useOwnZone();
  const { data: status } = useCall('history.status', {}, { keep: true });
  const { data: info } = useCall('workspace.info', {});
  const stepBack = useStepBack();
  const said = useSaidDeed();
  const passed = usePassed();
  const final = status?.final ?? null;
  const isFinal = final !== null && final.commandId !== passed;
  const deed = isFinal ? final : status?.undo;
  return (
    <footer className="frame-status" tabIndex={-1}>
      {deed ? (
        <Button
          look="quiet"
          icon={isFinal ? Info : Undo2}
          keys="Mod+Z"
          onPress={() => void stepBack('history.undo')}
        >
          {t(isFinal ? 'shell:final' : 'shell:undo', { deed: said(deed) })}
        </Button>
      ) : (
        <span>{t('shell:nothingToUndo')}</span>
      )}
      <LastSaid />
      {info?.folderWarning === 'synced' && <span>▲ {t('shell:folderSynced')}</span>}
      {info?.folderWarning === 'network' && <span>▲ {t('shell:folderNetwork')}</span>}
      {info?.folderWarning === 'unshared' && <span>▲ {t('shell:folderUnshared')}</span>}
      {info?.clock && (
        <span>
          ▲{' '}
          {t(`shell:clock.${info.clock.jump}`, {
            day: dayOf(language, info.clock.shows, own, { year: true }),
          })}
        </span>
      )}
      {info?.logSetAside && <span>▲ {t('shell:logSetAside', { name: info.logSetAside })}</span>}
      <MovedTimes />
      <JobLine isOpen={areJobsOpen} onOpenChange={onJobs} />
      <UnsavedForms />
    </footer>
  );
}
