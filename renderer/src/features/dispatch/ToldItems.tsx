import {
  isToldMinutes,
  isToldQuestion,
  isToldRelease,
  isToldSession,
  type ToldItem,
} from '../../../../shared/kinds/dispatch.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { EmptyState } from '../../ui/index.ts';
import { ToldSlot } from '../calendar/index.ts';
import { paperOf } from './paper-of.ts';
import './Outbox.css';

/** What a dispatch told, as it told it, whatever was planned since. */
export function ToldItems({ items }: { readonly items: readonly ToldItem[] }) {
  const { t } = useTexts();
  if (items.length === 0) return <EmptyState title={t('outbox:nothingTold')} />;
  return (
    <ul className="outbox" aria-label={t('outbox:items')}>
      {items.map((item, index) => (
        <li key={`${index} ${item.recordId}`}>
          <Told item={item} />
        </li>
      ))}
    </ul>
  );
}

function Told({ item }: { readonly item: ToldItem }) {
  const { t } = useTexts();
  const words = useContractWords();
  if (isToldSession(item)) {
    const { title, slot, place, status, isPersonalCancellation, sequence } = item;
    return (
      <>
        <strong dir="auto">{title}</strong>{' '}
        <span className="quiet">
          <ToldSlot slot={slot} withYear />
          {place !== '' && (
            <>
              {' · '}
              <bdi>{place}</bdi>
            </>
          )}
          {` · ${isPersonalCancellation ? t('outbox:personally') : words.choice('programmeStatus', status)}`}
          {` · SEQUENCE ${sequence}`}
        </span>
      </>
    );
  }
  if (isToldRelease(item) || isToldMinutes(item)) {
    const { kind, title, sessionId, label, says } = item;
    return (
      <>
        <strong dir="auto">{t(paperOf({ of: kind, sessionId }), { title, label })}</strong>{' '}
        <span className="quiet">{words.choice('toldOfRelease', says)}</span>
      </>
    );
  }
  if (isToldQuestion(item)) {
    return (
      <p className="told-letter" dir="auto">
        {item.text}
      </p>
    );
  }
  return (
    <>
      <span>{t('outbox:unknownItem')}</span> <code dir="ltr">{JSON.stringify(item)}</code>
    </>
  );
}
