import type { CalendarFile } from '../../../../shared/contract/shapes/handing-out.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { ToldSlot } from './ToldSlot.tsx';
import './NewsList.css';

/** What somebody does not know yet, a line a session, with what they were told before. */
export function NewsList({ news }: { readonly news: CalendarFile['news'] }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  return (
    <ul className="news">
      {news.map(({ sessionId, title, news: what, now, was }) => (
        <li key={sessionId}>
          {t(`outbox:news.${what}`, { title: say(title) })}{' '}
          <span className="quiet">
            {was && what === 'changed' && (
              <>
                <s>
                  <PlaceAndTime {...was} />
                </s>{' '}
              </>
            )}
            {what !== 'cancelled' && <PlaceAndTime {...now} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function PlaceAndTime({ slot, place }: CalendarFile['news'][number]['now']) {
  return (
    <>
      <ToldSlot slot={slot} />
      {place !== '' && (
        <>
          {' · '}
          <bdi>{place}</bdi>
        </>
      )}
    </>
  );
}
