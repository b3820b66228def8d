import { Link } from '@tanstack/react-router';
import { useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';

/** What was decided and is not told yet, by meeting and group; asked for after the rest of Home is there. */
export function ToTell() {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { data = [] } = useCall('home.toTell', {}, { keep: true });
  return data.map(({ kind, id, title, recipients }) => (
    <h3 key={id} className="home-head">
      <Link to="/records/$kind/$id" params={{ kind, id }} search={{ tab: 'outbox' }}>
        {t('home:toTell', { count: recipients })} · <bdi>{say(title)}</bdi>
      </Link>
    </h3>
  ));
}
