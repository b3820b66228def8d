import { Link } from '@tanstack/react-router';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import type { CalendarFile } from '../../../../shared/contract/shapes/handing-out.ts';
import type { Recipient } from '../../../../shared/contract/shapes/owners.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { call, titleOf, useCall, useRecord } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, Dialog, ErrorState, LoadingRows, toast } from '../../ui/index.ts';
import { UntranslatedList } from '../untranslated/index.ts';
import { ChangesButton } from './ChangesButton.tsx';
import { NewsList } from './NewsList.tsx';

/** What a calendar file will hold and what it leaves out, before it is saved. */
export function CalendarDialog({
  scope,
  onClose,
}: {
  readonly scope: InputOf<'calendar.build'>;
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const failed = useFailed();
  const [isBusy, during] = useBusy();
  const { data: file, error } = useCall('calendar.build', scope);
  const recipient = recipientOf(scope);

  async function save(): Promise<void> {
    try {
      const { done, fileName, events } = await call('shell.exportCalendar', scope);
      if (!done) return;
      toast(t('calendar:saved', { name: fileName ?? '', count: events }));
      onClose();
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <Dialog
      title={t('calendar:title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          {recipient && file && file.news.length > 0 && (
            <ChangesButton recipients={[recipient]} onDone={onClose} />
          )}
          <Button
            look="primary"
            isDisabled={!file || file.events === 0}
            isPending={isBusy}
            onPress={() => void during(save)}
          >
            {t('calendar:save')}
          </Button>
        </>
      }
    >
      {error && <ErrorState error={error} />}
      {!file && !error && <LoadingRows rows={3} />}
      {file && (
        <>
          <ForWhom {...file.dispatch} />
          <p>{file.events === 0 ? t('calendar:none') : t('calendar:events', { count: file.events })}</p>
          {file.news.length > 0 && (
            <>
              <h3>{t('calendar:news', { count: file.news.length })}</h3>
              <NewsList news={file.news} />
            </>
          )}
          {file.leftOut.length > 0 && (
            <>
              <h3>{t('calendar:leftOut', { count: file.leftOut.length })}</h3>
              <ul>
                {file.leftOut.map(({ sessionId, title, reason }) => (
                  <li key={sessionId}>
                    <Link
                      to="/records/$kind/$id"
                      params={{ kind: 'session', id: sessionId }}
                      search={{ tab: 'overview' }}
                      onClick={onClose}
                    >
                      {t(`calendar:reasons.${reason}`, { title: say(title) })}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
          <UntranslatedList language={file.dispatch.language} untranslated={file.untranslated} />
          {file.writtenAsUtc.length > 0 && (
            <p>{t('calendar:asUtc', { zones: listed(language, file.writtenAsUtc) })}</p>
          )}
          <p className="quiet">{t('calendar:advice')}</p>
        </>
      )}
    </Dialog>
  );
}

/** To whom the file will be recorded as handed out. */
function ForWhom({ recipientKind, recipientId }: CalendarFile['dispatch']) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { data: participant } = useRecord('participant', recipientId);
  if (recipientKind !== 'participant') return <p>{t(`calendar:recipient.${recipientKind}`)}</p>;
  const name = participant ? say(titleOf('participant', participant)) : '';
  return <p>{t('calendar:recipient.participant', { name })}</p>;
}

/** Whom a file is for that tells one of them all; null where it is anybody's. */
function recipientOf(scope: InputOf<'calendar.build'>): Recipient | null {
  switch (scope.scope) {
    case 'delegation':
      return { delegationId: scope.delegationId };
    case 'member':
      return { groupId: scope.groupId, participantId: scope.participantId };
    default:
      return null;
  }
}
