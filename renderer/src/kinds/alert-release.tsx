import { rowOf } from '../api/index.ts';
import { PrintAgain } from '../features/printing/index.ts';
import { languageName, useSpeech, useTexts } from '../i18n/index.ts';
import type { KindView, Row } from './view.ts';
import { COUNT, NAME, SHORT, STATE } from './widths.ts';

export const alertRelease: KindView<'alertRelease'> = {
  columns: [
    { id: 'label', width: NAME, digits: true },
    { id: 'updateNumber', width: COUNT },
    { id: 'alertId', width: NAME },
    { id: 'marking', width: STATE },
    { id: 'releasedAt', width: NAME },
    { id: 'releasedBy', width: SHORT },
    { id: 'languages', width: SHORT },
    { id: 'handedOutAt', width: NAME },
  ],
  firstOrder: { by: 'releasedAt', descending: true },
  partOf: ['alertId'],
  actions: ReleaseActions,
  keepsIn: (row) => (row['marking'] === 'red' ? 'red' : row.extras['markedAs']),
};

function ReleaseActions({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  const { language: spoken } = useSpeech();
  const { id, languages, paper } = rowOf('alertRelease', row);
  return languages.map((language) => (
    <PrintAgain
      key={language}
      request={{ document: 'alertRelease', releaseId: id, language, paper }}
      label={t('alerts:show', { language: languageName(spoken, language) })}
    />
  ));
}
