import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { Owned } from '../../../../shared/domain/owner.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import { useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { todayIn } from '../../state/today.ts';
import { dueInOrder } from './due-in-order.ts';
import { paperOf } from './paper-of.ts';
import { TellReleaseButton, type Recipient } from './TellRelease.tsx';

type Due = OutputOf<'outbox.get'>[number];
type ReleaseNews = Due['releases'][number];

interface ToTell {
  readonly news: ReleaseNews;
  readonly recipients: readonly Recipient[];
}

/** The releases of which somebody does not know, each with the way to record that they were told, all at once. */
export function ReleasesToTell({ due }: { readonly due: readonly Due[] }) {
  const { t } = useTexts();
  const releases = byRelease(due);
  if (releases.length === 0) return null;
  return (
    <ul className="outbox" aria-label={t('outbox:releases')}>
      {releases.map(({ news, recipients }) => (
        <li key={`${news.releaseId} ${news.news === 'void'}`}>
          <div className="outbox-head">
            <strong dir="auto">
              <ReleaseName release={news} />
            </strong>
            <span className="quiet">
              {t(news.news === 'void' ? 'outbox:voidDue' : 'outbox:due', { count: recipients.length })}
            </span>
            <TellReleaseButton
              of={news.of}
              releaseId={news.releaseId}
              news={news.news}
              recipients={recipients}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** On the page of a release: the way to record to whom it was handed, for those who do not have it. */
export function TellThisRelease({ releaseId, of }: { readonly releaseId: string; readonly of: Owned }) {
  const { language } = useSpeech();
  const home = useHomeZone();
  const { reconveningId, groupId } = of;
  const { data: atMeeting = [] } = useCall(
    'outbox.get',
    { reconveningId: reconveningId ?? '' },
    { enabled: reconveningId !== null },
  );
  const { data: inGroup = [] } = useCall(
    'outbox.get',
    { groupId: groupId ?? '' },
    { enabled: groupId !== null },
  );
  const others = inGroup.filter((one) =>
    atMeeting.every(({ participantId }) => participantId !== one.participantId),
  );
  return byRelease(dueInOrder([...atMeeting, ...others], language, todayIn(home)))
    .filter(({ news }) => news.releaseId === releaseId)
    .map(({ news, recipients }) => (
      <TellReleaseButton
        key={news.news}
        of={news.of}
        releaseId={releaseId}
        news={news.news}
        recipients={recipients}
      />
    ));
}

/** “Programme of the meeting, 1/Rev.1”. */
function ReleaseName({ release }: { readonly release: ReleaseNews }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { title, label } = release;
  return t(paperOf(release), { title: say(title), label });
}

/** What one recipient does not know of releases. */
export function ReleaseNewsList({ releases }: { readonly releases: readonly ReleaseNews[] }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  if (releases.length === 0) return null;
  return (
    <ul className="news">
      {releases.map((release) => {
        const { news, releaseId, title, label, held } = release;
        const name = t(paperOf(release), { title: say(title), label });
        return <li key={releaseId}>{t(`outbox:release.${news}`, { name, held: held ?? '' })}</li>;
      })}
    </ul>
  );
}

function byRelease(due: readonly Due[]): ToTell[] {
  const all = due.flatMap(({ participantId, name, releases }) =>
    releases.map((news) => ({ news, recipient: { participantId, name } })),
  );
  const groups = groupedBy(all, ({ news }) => `${news.releaseId} ${news.news === 'void'}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ news: first.news, recipients: group.map(({ recipient }) => recipient) }] : [];
  });
}
