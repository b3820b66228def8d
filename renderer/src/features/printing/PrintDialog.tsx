import { useMemo, useState } from 'react';
import { LANGUAGES } from '../../../../shared/domain/languages.ts';
import { call, useCall, useRecord, useRecords } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, Dialog, toast, useErrorText } from '../../ui/index.ts';
import { UntranslatedList } from '../untranslated/index.ts';
import {
  draftOf,
  isComplete,
  releaseIn,
  requestOf,
  settled,
  type PrintChoices,
  type PrintSubject,
} from './choices.ts';
import { PrintOptions } from './PrintOptions.tsx';
import { useSaveWord } from './use-save-word.ts';

type Way = 'preview' | 'save' | 'word' | 'all' | 'open' | 'issue';

/** Language, paper and order of a printed document, and the ways on; a sign-off sheet is looked at, then issued. */
export function PrintDialog({
  subject,
  onClose,
}: {
  readonly subject: PrintSubject;
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  const failed = useFailed();
  const saveWord = useSaveWord();
  const errorText = useErrorText();
  const { language } = useSpeech();
  const { data: status } = useCall('shell.status', {});
  const [changed, setChanged] = useState<Partial<PrintChoices>>({});
  const [busy, setBusy] = useState<Way | null>(null);
  const sheet = subject.document === 'signOff' ? subject : null;
  const isSheet = sheet !== null;
  const isOfChosen = (sheet?.participantIds ?? []).length > 0;
  const level = subject.document === 'country' ? subject.level : 'public';
  const isList = subject.document === 'participants';
  const { data: versions } = useRecords(
    'documentVersion',
    { where: { documentId: [subject.id ?? ''] }, sort: [{ by: 'position', descending: true }] },
    { enabled: isSheet },
  );
  const { data: meeting } = useRecord('reconvening', isList ? subject.id : null);
  const symbol = meeting?.symbol ? `${meeting.symbol}/INF.2` : null;
  const choices: PrintChoices = useMemo(
    () =>
      settled(subject, {
        language,
        edition:
          subject.document === 'minutes' && subject.release?.isChanged === false ? 'released' : 'draft',
        paper: status?.preferences.paper ?? 'A4',
        audience: 'public',
        level,
        orderRule: 'alphabetical',
        lotId: null,
        symbol: symbol ?? '',
        extent: isOfChosen ? 'chosen' : 'all',
        withObservers: false,
        versionId: versions?.rows[0]?.id ?? null,
        ...changed,
      }),
    [subject, language, status, versions, symbol, isOfChosen, level, changed],
  );

  const { data: untranslated, error } = useCall('print.untranslated', requestOf(subject, choices), {
    enabled: isComplete(subject, choices),
    keep: true,
  });

  /** From here on the sheet is what it is: the page that comes up is that of the sheet, and the dialog has done its work. */
  async function issue(of: NonNullable<typeof sheet>): Promise<void> {
    const { language: said, paper } = choices;
    const { id, number } = await call('signOff.issue', {
      ...draftOf(of, choices),
      language: said,
      paper,
    });
    const { pages } = await call('shell.preview', {
      document: 'signOff',
      sheetId: id,
      language: said,
      paper,
    });
    toast(t('printing:issued', { number, count: pages }));
    onClose();
  }

  async function go(way: Way): Promise<void> {
    setBusy(way);
    try {
      if (way === 'issue' && sheet) {
        await issue(sheet);
        return;
      }
      const request = requestOf(subject, choices);
      if (way === 'preview') {
        const { pages } = await call('shell.preview', request);
        toast(t('printing:previewed', { count: pages }));
      } else if (way === 'save') {
        const { done, fileName } = await call('shell.savePdf', request);
        if (done) toast(t('printing:saved', { name: fileName ?? '' }));
      } else if (way === 'all') {
        const requests = LANGUAGES.map((each) => ({ ...request, language: each }));
        const { done, fileName } = await call('shell.savePapers', { requests });
        if (done) toast(t('printing:savedAll', { folder: fileName ?? '' }));
      } else if (way === 'word') {
        if (request.document === 'minutes' || request.document === 'minutesRelease') await saveWord(request);
      } else await call('shell.openPdf', request);
    } catch (thrown) {
      failed(thrown);
    } finally {
      setBusy(null);
    }
  }

  const isWhole = isComplete(subject, choices) && error === null;
  // The button that was pressed keeps the focus while it works: without it no key would reach the dialog any more.
  const isOff = (way: Way): boolean => !isWhole || (busy !== null && busy !== way);
  return (
    <Dialog
      title={t(`printing:title.${subject.document}`)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button isDisabled={isOff('open')} isPending={busy === 'open'} onPress={() => void go('open')}>
            {t('printing:open')}
          </Button>
          {!isSheet && releaseIn(subject, choices) === null && (
            <Button isDisabled={isOff('all')} isPending={busy === 'all'} onPress={() => void go('all')}>
              {t('printing:saveAll')}
            </Button>
          )}
          {subject.document === 'minutes' && (
            <Button isDisabled={isOff('word')} isPending={busy === 'word'} onPress={() => void go('word')}>
              {t('printing:saveWord')}
            </Button>
          )}
          <Button isDisabled={isOff('save')} isPending={busy === 'save'} onPress={() => void go('save')}>
            {t('printing:save')}
          </Button>
          <Button
            {...(isSheet ? {} : { look: 'primary' as const })}
            isDisabled={isOff('preview')}
            isPending={busy === 'preview'}
            onPress={() => void go('preview')}
          >
            {t('printing:preview')}
          </Button>
          {isSheet && (
            <Button
              look="primary"
              isDisabled={isOff('issue')}
              isPending={busy === 'issue'}
              onPress={() => void go('issue')}
            >
              {t('printing:issue')}
            </Button>
          )}
        </>
      }
    >
      <PrintOptions
        subject={subject}
        choices={choices}
        versions={(versions?.rows ?? []).map(({ id, label }) => ({ id, label }))}
        onChange={(change) => setChanged({ ...changed, ...change })}
      />
      {error ? (
        <p className="field-error" role="alert">
          {errorText(error)}
        </p>
      ) : (
        <UntranslatedList language={choices.language} untranslated={untranslated ?? []} />
      )}
      {isSheet && <p className="quiet">{t('printing:sheetNote')}</p>}
      {isSheet && versions?.rows.length === 0 && <p className="field-error">{t('printing:noVersion')}</p>}
      <p className="quiet">{t('printing:printNote')}</p>
    </Dialog>
  );
}
