import { markingLabel } from '../../../../shared/domain/alerts/marking.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useShownText } from '../../state/use-shown-text.ts';

/** An alert as the text of a message, subject line first: the marking stands at its head and at its foot. */
export function useMessage(): (alert: RowOf<'alert'>, update: number) => string {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const shown = useShownText();
  return (alert, update) => {
    const marking = markingLabel(alert.marking);
    const subject = t('alerts:messageSubject', {
      marking,
      number: alert.number ?? '',
      title: say(alert.title),
    }).replace(/\s+/g, ' ');
    const facts = (['kind', 'substanceIds', 'substancesText', 'stateIds', 'area', 'seenOn'] as const)
      .concat()
      .map((name) => ({ label: words.field('alert', name), text: shown('alert', name, alert[name], alert) }));
    const reported = (['reportedById', 'reportedBy', 'reliability'] as const).map((name) => ({
      label: words.field('alert', name),
      text: shown('alert', name, alert[name], alert),
    }));
    const lines = [...facts, ...reported]
      .filter(({ text }) => text !== '')
      .map((one) => t('alerts:messageOf', one));
    const parts = [
      subject,
      update > 0 ? t('alerts:messageUpdate', { update }) : '',
      lines.join('\n'),
      say(alert.seen),
      say(alert.asked),
      t('alerts:messageAcknowledge'),
      marking,
    ];
    return parts.filter((part) => part.trim() !== '').join('\n\n');
  };
}
