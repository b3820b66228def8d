import { call, rowOf, useRecord } from '../api/index.ts';
import { TellThisRelease } from '../features/dispatch/index.ts';
import { PrintAgain, SaveWord } from '../features/printing/index.ts';
import { VoidButton } from '../features/voiding/index.ts';
import { languageName, useSpeech, useTexts } from '../i18n/index.ts';
import type { KindView, Row } from './view.ts';
import { NAME, SHORT } from './widths.ts';

export const minutesRelease: KindView<'minutesRelease'> = {
  columns: [
    { id: 'label', width: SHORT },
    { id: 'minutesId', width: NAME },
    { id: 'releasedAt', width: NAME },
    { id: 'releasedBy', width: SHORT },
    { id: 'languages', width: SHORT },
    { id: 'handedOutAt', width: NAME },
    { id: 'voidedAt', width: NAME },
  ],
  firstOrder: { by: 'releasedAt', descending: true },
  partOf: ['minutesId'],
  actions: ReleaseActions,
  heading: ReleaseHeading,
};

function ReleaseActions({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  const { language: spoken } = useSpeech();
  const { id, minutesId, languages, paper, voidedAt } = rowOf('minutesRelease', row);
  const { data: minutes } = useRecord('minutes', minutesId);
  const { data: session } = useRecord('session', minutes ? rowOf('minutes', minutes).sessionId : null);
  return (
    <>
      {languages.map((language) => (
        <PrintAgain
          key={language}
          request={{ document: 'minutesRelease', releaseId: id, language, paper }}
          label={t('releases:show', { language: languageName(spoken, language) })}
        />
      ))}
      {languages.map((language) => (
        <SaveWord
          key={language}
          request={{ document: 'minutesRelease', releaseId: id, language, paper }}
          label={t('releases:saveWord', { language: languageName(spoken, language) })}
        />
      ))}
      {session && <TellThisRelease releaseId={id} of={rowOf('session', session)} />}
      {voidedAt === null && (
        <VoidButton
          explained={t('releases:voidBody')}
          carryOut={(reason) => call('minutesRelease.void', { id, reason })}
        />
      )}
    </>
  );
}

/** “Margins of CND 67: release 1/Rev.1” */
function ReleaseHeading({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { label, titles } = rowOf('minutesRelease', row);
  return <>{t('releases:headed', { of: say(titles['minutes']), label })}</>;
}
