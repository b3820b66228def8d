import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { daysAway } from '../../../../shared/domain/time/days.ts';
import { rowsOf, useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { Button, Flag } from '../../ui/index.ts';
import { Away } from './Away.tsx';

/** Read when somebody asks: most visits to Home write no letter. */
const LetterDialog = lazy(async () => ({
  default: (await import('../commitments/index.ts')).LetterDialog,
}));

interface UnheardProps {
  readonly home: OutputOf<'home.get'>;
  /** A UTC instant. */
  readonly now: string;
}

/** What was undertaken, is overdue and has no report since: what was due first, first, each with a way to ask. */
export function Unheard({ home, now }: UnheardProps) {
  const { t } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const [asking, setAsking] = useState<string | null>(null);
  const { data } = useCall('commitment.unheard', {}, { enabled: isWhole, keep: true });
  const { total, first } = home.unheard;
  if (total === 0) return null;
  return (
    <section aria-label={t('home:unheardTitle')}>
      <h3 className="home-head">{t('home:unheard', { count: total })}</h3>
      <ul className="home-list">
        {rowsOf('commitment', (isWhole ? data : undefined) ?? first).map((commitment) => (
          <li key={commitment.id} className="home-task">
            <CommitmentLink commitment={commitment} now={now} />
            <AskButton commitment={commitment} onPress={() => setAsking(commitment.id)} />
          </li>
        ))}
      </ul>
      {total > first.length && (
        <Button look="quiet" onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('home:showFirst', { count: first.length }) : t('home:showAll', { count: total })}
        </Button>
      )}
      {asking !== null && (
        <Suspense fallback={null}>
          <LetterDialog id={asking} onClose={() => setAsking(null)} />
        </Suspense>
      )}
    </section>
  );
}

function CommitmentLink({
  commitment,
  now,
}: {
  readonly commitment: RowOf<'commitment'>;
  readonly now: string;
}) {
  const { say } = useSpeech();
  const zone = useHomeZone();
  const { id, title, dueDate, titles, extras } = commitment;
  return (
    <Link to="/records/$kind/$id" params={{ kind: 'commitment', id }}>
      <span className="home-when home-days">
        {dueDate === null ? '' : <Away days={daysAway(now, `${dueDate}T12:00:00Z`, zone)} />}
      </span>
      <span className="home-what">
        <bdi>{say(title)}</bdi>
        <span className="quiet home-own">
          {typeof extras['iso3'] === 'string' && <Flag iso3={extras['iso3']} />}{' '}
          <bdi>{say(titles['participant'])}</bdi>
        </span>
      </span>
    </Link>
  );
}

function AskButton({
  commitment: { title },
  onPress,
}: {
  readonly commitment: RowOf<'commitment'>;
  readonly onPress: () => void;
}) {
  const { t } = useTexts();
  const { say } = useSpeech();
  return (
    <Button look="quiet" aria-label={t('letters:askOf', { title: say(title) })} onPress={onPress}>
      {t('letters:ask')}
    </Button>
  );
}
