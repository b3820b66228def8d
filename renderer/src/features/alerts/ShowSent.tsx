import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { markingLabel } from '../../../../shared/domain/alerts/marking.ts';
import { pageWarnings, type PageWarning } from '../../../../shared/domain/alerts/page-warnings.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import type { Marking, Paper } from '../../../../shared/domain/vocabulary.ts';
import { languageName, useSpeech, useTexts } from '../../i18n/index.ts';
import { PrintAgain } from '../printing/index.ts';

interface ShowSentProps {
  readonly alert: Pick<RowOf<'alert'>, 'state' | 'marking'>;
  readonly release: {
    readonly id: string;
    readonly marking: Marking;
    readonly languages: readonly Language[];
  };
  readonly paper: Paper;
}

const SAID = {
  withdrawn: 'alerts:pageWithdrawn',
  merged: 'alerts:pageMerged',
  narrower: 'alerts:pageNarrower',
} as const satisfies Record<PageWarning, string>;

/** Shows a page as it was sent, in each of its languages; before, it is said what it does not say of the alert by now. */
export function ShowSent({ alert, release: { id, marking, languages }, paper }: ShowSentProps) {
  const { t } = useTexts();
  const { language: spoken } = useSpeech();
  const markings = { now: markingLabel(alert.marking), was: markingLabel(marking) };
  const warnings = pageWarnings(alert, marking);
  const warning =
    warnings.length === 0
      ? undefined
      : {
          title: t('alerts:pageStands'),
          confirm: t('alerts:showAsSent'),
          body: warnings.map((one) => <p key={one}>{t(SAID[one], markings)}</p>),
        };
  return languages.map((language) => (
    <PrintAgain
      key={language}
      request={{ document: 'alertRelease', releaseId: id, language, paper }}
      label={t('alerts:show', { language: languageName(spoken, language) })}
      {...(warning && { warning })}
    />
  ));
}
