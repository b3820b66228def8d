import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { rowsOf, titleOf, useCall } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { daysAway } from '../../../../shared/domain/time/days.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { Button, LoadingRows, Section } from '../../ui/index.ts';
import { Away } from './Away.tsx';
import { Replies } from './Replies.tsx';
import { Suggestions } from './Suggestions.tsx';
import { Tasks } from './Tasks.tsx';
import { ToTell } from './ToTell.tsx';
import { Unheard } from './Unheard.tsx';

/** Read after what stands above it is painted: a list with its dialogs is much code. */
const ClashList = lazy(async () => ({ default: (await import('../clashes/index.ts')).ClashList }));

const LeftBehindList = lazy(async () => ({
  default: (await import('../merging/index.ts')).LeftBehindList,
}));

interface ToDecideProps {
  readonly home: OutputOf<'home.get'>;
  /** A UTC instant. */
  readonly now: string;
}

/** What waits for a decision: clashes, deadlines, replies, and what is to be told. */
export function ToDecide({ home, now }: ToDecideProps) {
  const { t } = useTexts();
  const isNothing =
    home.clashes.length +
      home.deadlines.length +
      home.replies.length +
      home.tasks.total +
      home.suggestions.total +
      home.unheard.total +
      home.leftBehind.length ===
    0;
  return (
    <Section title={t('home:decide')}>
      {isNothing && <p className="quiet">{t('home:nothing')}</p>}
      {home.leftBehind.length > 0 && (
        <div>
          <h3 className="home-head">{t('merging:leftBehindTitle')}</h3>
          <Suspense fallback={<LoadingRows />}>
            <LeftBehindList left={home.leftBehind} />
          </Suspense>
        </div>
      )}
      {home.clashes.length > 0 && <Clashes home={home} now={now} />}
      <Deadlines home={home} now={now} />
      <Suggestions home={home} />
      <Tasks home={home} now={now} />
      <Unheard home={home} now={now} />
      <Replies home={home} />
      <ToTell />
    </Section>
  );
}

/** Every session that clashes, in all meetings. */
const CLASHING = { reconveningId: [true], clash: [true] };

function Clashes({ home, now }: ToDecideProps) {
  const { t } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const { data } = useCall('clash.list', { reconveningId: null }, { enabled: isWhole, keep: true });
  const open = (isWhole ? data : undefined)?.filter(
    ({ accepted, endUtc }) => accepted === null && endUtc > now,
  );
  const whole = open && [
    ...open.filter(({ severity }) => severity === 'warning'),
    ...open.filter(({ severity }) => severity === 'notice'),
  ];
  const count = home.openClashes + home.openNotices;
  const shown = home.clashes.length;
  return (
    <div>
      <h3 className="home-head">
        <Link to="/records/$kind" params={{ kind: 'session' }} search={{ where: CLASHING }}>
          {t('home:clashes', { count: home.openClashes })}
          {home.openNotices > 0 && ` · ${t('home:notices', { count: home.openNotices })}`}
        </Link>
      </h3>
      <Suspense fallback={<LoadingRows />}>
        <ClashList label={t('clashes:label')} clashes={whole ?? home.clashes} />
      </Suspense>
      {count > shown && (
        <Button look="quiet" onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('home:showFirst', { count: shown }) : t('home:showAll', { count })}
        </Button>
      )}
    </div>
  );
}

function Deadlines({ home, now }: ToDecideProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const zone = useHomeZone();
  const documents = rowsOf('document', home.deadlines);
  if (documents.length === 0) return null;
  return (
    <div>
      <h3 className="home-head">
        <Link to="/records/$kind" params={{ kind: 'document' }} search={{ where: { reconveningId: [true] } }}>
          {t('home:deadlines')}
        </Link>
      </h3>
      <ul className="home-list">
        {documents.map((document) => (
          <li key={document.id}>
            <Link to="/tally/$documentId" params={{ documentId: document.id }}>
              <span className="home-when home-days">
                {document.deadlineUtc && (
                  <Away days={daysAway(now, document.deadlineUtc, document.deadlineZone ?? zone)} />
                )}
              </span>
              <span className="home-what">
                <bdi>{document.symbol}</bdi> <bdi>{say(titleOf('document', document))}</bdi>{' '}
                <span className="quiet">{words.choice('documentState', document.state)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
