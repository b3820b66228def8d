import { isNarrower, markingLabel } from '../../../../shared/domain/alerts/marking.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import { isEnd } from '../../../../shared/domain/alerts/told.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useShownText } from '../../state/use-shown-text.ts';

type Alert = RowOf<'alert'>;

/**
 * An alert as the text of a message, subject line first: the marking stands at its head and at its foot. Of one that is over
 * it is said that it is, since when and why, and nothing of what it said. `other`: the one that it was merged into.
 */
export function useMessage(): (alert: Alert, update: number, other: Alert | null) => string {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const shown = useShownText();

  function ended(alert: Alert, other: Alert | null): string {
    const { state, marking, number, title, stateDate, stateReason } = alert;
    const facts = {
      day: stateDate === null ? '' : calendarDate(language, stateDate),
      into: named(alert, other),
    };
    const parts = [
      t('alerts:messageSubjectEnd', {
        marking: markingLabel(marking),
        state: words.choice('alertState', state),
        number: number ?? '',
        title: say(title),
      }).replace(/\s+/g, ' '),
      t(state === 'merged' ? 'alerts:messageMerged' : 'alerts:messageWithdrawn', facts),
      stateReason === null
        ? ''
        : t('alerts:messageOf', { label: words.field('alertMove', 'reason'), text: stateReason }),
      t('alerts:messageAcknowledge'),
      markingLabel(marking),
    ];
    return parts.filter((part) => part.trim() !== '').join('\n\n');
  }

  /** Another alert by as much of it as those may know who had the first. */
  function named({ marking }: Alert, other: Alert | null): string {
    if (other === null) return t('alerts:otherAlert');
    const title = isNarrower(other.marking, marking) ? '' : say(other.title);
    return [other.number ?? '', title].filter(Boolean).join(' ') || t('alerts:otherAlert');
  }

  /** Whose it is, where it came from others. */
  function passedOn({ origin }: Alert): string {
    if (origin === null) return '';
    const { number, update, sender } = origin;
    return t(update === 0 ? 'alerts:messagePassedOn' : 'alerts:messagePassedOnUpdate', {
      number,
      update,
      sender: sender ?? t('alerts:noSender'),
    });
  }

  /** What those through whom it came have said to it, the secretariat last. */
  function added({ origin, added: ours }: Alert): string[] {
    if (origin === null) return [];
    const theirs = origin.through.map(({ sender, added: text }) =>
      hasText(text)
        ? t('alerts:messageAddedBy', { sender: sender ?? t('alerts:noSender'), text: say(text) })
        : '',
    );
    return [...theirs, hasText(ours) ? t('alerts:messageAddedHere', { text: say(ours) }) : ''];
  }

  return (alert, update, other) => {
    if (isEnd(alert.state)) return ended(alert, other);
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
      passedOn(alert),
      lines.join('\n'),
      say(alert.seen),
      say(alert.asked),
      ...added(alert),
      t('alerts:messageAcknowledge'),
      marking,
    ];
    return parts.filter((part) => part.trim() !== '').join('\n\n');
  };
}

function hasText(text: Localized): boolean {
  return Object.values(text).some((said) => said.trim() !== '');
}
