import { Link } from '@tanstack/react-router';
import type { NamedAlert } from '../../../../shared/contract/calls/alerts.ts';
import { markingLabel } from '../../../../shared/domain/alerts/marking.ts';
import { partialDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';

interface AlertLineProps {
  readonly alert: NamedAlert;
  /** Where it was seen, by names. */
  readonly where: readonly string[];
  /** What else is said of it. */
  readonly more?: string;
}

/** An alert in a line that leads to it: its marking and state, when and where it was seen. */
export function AlertLine({ alert, where, more = '' }: AlertLineProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const { id, number, title, marking, state, seenOn, area } = alert;
  const facts = [
    words.choice('alertState', state),
    seenOn === null ? t('alerts:dayUnknown') : partialDate(language, seenOn),
    ...where,
    area ?? '',
    more,
  ].filter((part) => part !== '');
  return (
    <li>
      <Link to="/records/$kind/$id" params={{ kind: 'alert', id }}>
        {number !== null && <bdi className="digits">{number} </bdi>}
        <bdi>{say(title)}</bdi>
      </Link>{' '}
      <span className="quiet">
        <bdi dir="ltr">{markingLabel(marking)}</bdi>
        {facts.map((fact) => (
          <span key={fact}>
            {' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
      </span>
    </li>
  );
}
