import { Link } from '@tanstack/react-router';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { moment, useContractWords, useSpeech, useTexts, wallTime } from '../../i18n/index.ts';

interface MovedTimeProps {
  readonly time: OutputOf<'zones.moved'>['moved'][number];
  /** In which the moments are said. */
  readonly home: string;
  readonly onJump: () => void;
}

/** What stays at its hour: the hour, the moment that it was and is at home, and who was told of the one that was. */
export function MovedTime({ time, home, onJump }: MovedTimeProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { city, language, say } = useSpeech();
  const { kind, page, title, zone, wall, was, now, reconveningId, told } = time;
  return (
    <li>
      <span className="moved-time-head">
        <Link to="/records/$kind/$id" params={page} onClick={onJump} dir="auto">
          {say(title) || t('states.untitled')}
        </Link>
        <span className="quiet">{words.kind(kind)}</span>
      </span>
      <span>{t('moved:stays', { time: wallTime(language, wall), zone: city(zone) })}</span>
      <span>
        {t('moved:at', { zone: city(home) })} <s className="quiet">{moment(language, was, home)}</s>{' '}
        <strong className="digits">{moment(language, now, home)}</strong>
      </span>
      {told.length > 0 && reconveningId !== null && (
        <span>
          {t('moved:told', { names: listed(language, told.map(say)) })}{' '}
          <Link
            to="/records/$kind/$id"
            params={{ kind: 'reconvening', id: reconveningId }}
            search={{ tab: 'outbox' }}
            onClick={onJump}
          >
            {t('outbox:title')}
          </Link>
        </span>
      )}
    </li>
  );
}
