import { call, rowOf } from '../api/index.ts';
import { TellThisRelease } from '../features/dispatch/index.ts';
import { PrintAgain } from '../features/printing/index.ts';
import { ReleaseChanges } from '../features/releases/index.ts';
import { VoidButton } from '../features/voiding/index.ts';
import { languageName, useSpeech, useTexts } from '../i18n/index.ts';
import type { KindView, Row } from './view.ts';
import { NAME, SHORT } from './widths.ts';

export const release: KindView<'release'> = {
  columns: [
    { id: 'label', width: SHORT },
    { id: 'sessionId', width: NAME },
    { id: 'audience', width: NAME },
    { id: 'releasedAt', width: NAME },
    { id: 'releasedBy', width: SHORT },
    { id: 'languages', width: SHORT },
    { id: 'handedOutAt', width: NAME },
    { id: 'voidedAt', width: NAME },
  ],
  firstOrder: { by: 'releasedAt', descending: true },
  partOf: ['reconveningId', 'groupId', 'sessionId'],
  tabs: [
    {
      id: 'changes',
      label: 'releases:changes',
      content: ({ id }) => <ReleaseChanges releaseId={id} />,
      opensFirst: true,
    },
  ],
  actions: ReleaseActions,
  heading: ReleaseHeading,
};

function ReleaseActions({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  const { language: spoken } = useSpeech();
  const { id, reconveningId, groupId, languages, paper, voidedAt } = rowOf('release', row);
  return (
    <>
      {languages.map((language) => (
        <PrintAgain
          key={language}
          request={{ document: 'release', releaseId: id, language, paper }}
          label={t('releases:show', { language: languageName(spoken, language) })}
        />
      ))}
      <TellThisRelease releaseId={id} of={{ reconveningId, groupId }} />
      {voidedAt === null && (
        <VoidButton
          explained={t('releases:voidBody')}
          carryOut={(reason) => call('release.void', { id, reason })}
        />
      )}
    </>
  );
}

/** “Margins of CND 67: release 1/Rev.1” */
function ReleaseHeading({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { label, titles } = rowOf('release', row);
  return (
    <>
      {t('releases:headed', {
        of: say(titles['session'] ?? titles['reconvening'] ?? titles['group']),
        label,
      })}
    </>
  );
}
