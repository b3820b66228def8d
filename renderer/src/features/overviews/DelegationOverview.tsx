import { rowOf, useCall, useRecord, useRecords } from '../../api/index.ts';
import { mayAttend } from '../../../../shared/domain/access.ts';
import { roleOn } from '../../../../shared/domain/groups/membership.ts';
import { byPrecedence } from '../../../../shared/domain/order/persons.ts';
import { dayOf } from '../../../../shared/domain/owner.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Span, StateMark, type Mark } from '../../ui/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { todayIn } from '../../state/today.ts';
import { Clashes } from './Clashes.tsx';
import { markOfStatus } from './marks.ts';
import { Panel, PanelLink } from './Panel.tsx';

const MOST = 1000;

interface OverviewProps {
  readonly row: Parameters<typeof rowOf>[1] & { readonly id: string };
}

/** Who comes, to what, and what is missing of it. */
export function DelegationOverview({ row }: OverviewProps) {
  const delegation = rowOf('delegation', row);
  const { data: delegates } = useRecords('delegate', { where: { delegationId: [row.id] }, limit: MOST });
  if (!delegates) return null;
  return (
    <>
      <Missing delegation={delegation} delegates={delegates.rows} />
      <Delegates delegationId={row.id} delegates={delegates.rows} />
      <Programme delegation={delegation} personIds={delegates.rows.map(({ personId }) => personId)} />
    </>
  );
}

/** What has to be there before they come; nothing where all of it is. */
function Missing({
  delegation: { attendance, credentials, replyBy },
  delegates,
}: {
  readonly delegation: RowOf<'delegation'>;
  readonly delegates: readonly RowOf<'delegate'>[];
}) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  const today = todayIn(useHomeZone());
  if (attendance === 'declined') return null;
  const isOpen = attendance === 'invited' || attendance === 'tentative';
  const isLate = replyBy !== null && replyBy < today;
  const missing: { readonly id: string; readonly mark: Mark; readonly said: string }[] = [];
  if (isOpen) {
    const said =
      replyBy === null
        ? t('overviews:replyOpen')
        : t(isLate ? 'overviews:replyLate' : 'overviews:replyOpenBy', {
            date: calendarDate(language, replyBy),
          });
    missing.push({ id: 'reply', mark: isLate ? 'clash' : 'planned', said });
  }
  if (delegates.length === 0) {
    missing.push({ id: 'delegates', mark: 'planned', said: t('overviews:noDelegate') });
  } else if (delegates.every(({ role }) => role !== 'head')) {
    missing.push({ id: 'head', mark: 'clash', said: t('overviews:noHead') });
  }
  if (credentials !== 'in_order') {
    const said = t('overviews:credentials', { state: words.choice('credentials', credentials) });
    missing.push({ id: 'credentials', mark: credentials === 'deficient' ? 'clash' : 'planned', said });
  }
  return (
    <Panel title={t('overviews:missing')}>
      {missing.length === 0 ? (
        <p className="overview-note">
          <StateMark mark="confirmed">{t('overviews:nothingMissing')}</StateMark>
        </p>
      ) : (
        <ul className="overview-missing">
          {missing.map(({ id, mark, said }) => (
            <li key={id}>
              <StateMark mark={mark}>{said}</StateMark>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Delegates({
  delegationId,
  delegates,
}: {
  readonly delegationId: string;
  readonly delegates: readonly RowOf<'delegate'>[];
}) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const { data: persons } = useRecords(
    'person',
    { where: { id: delegates.map(({ personId }) => personId) }, limit: MOST },
    { enabled: delegates.length > 0 },
  );
  const sortNames = new Map((persons?.rows ?? []).map(({ id, sortName }) => [id, sortName]));
  const rows = byPrecedence(
    delegates.map((one) => ({
      ...one,
      name: say(one.titles.person) || t('states.erased'),
      sortName: sortNames.get(one.personId) ?? null,
    })),
    language,
  );
  return (
    <Panel
      title={words.kinds('delegate')}
      more={{
        kind: 'delegation',
        id: delegationId,
        tab: 'delegate',
        label: t('overviews:all', { count: rows.length }),
      }}
    >
      {rows.length === 0 && <p className="overview-note">{t('overviews:noDelegate')}</p>}
      <ul className="overview-list">
        {rows.map(({ id, name, title, role }) => (
          <li key={id}>
            <PanelLink kind="delegate" id={id}>
              <bdi className="overview-what">
                {name}
                {title !== null && <span className="quiet"> {title}</span>}
              </bdi>
              <span className="overview-end">{words.choice('delegateRole', role)}</span>
            </PanelLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The sessions of the meeting that they may come to, and what clashes there for them. */
function Programme({
  delegation: { id, reconveningId, participantId },
  personIds,
}: {
  readonly delegation: RowOf<'delegation'>;
  readonly personIds: readonly string[];
}) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const { data: sessions } = useRecords('session', {
    where: { reconveningId: [reconveningId] },
    sort: [{ by: 'startWall' }],
    limit: MOST,
  });
  const { data: participant } = useRecord('participant', participantId);
  const { data: memberships } = useRecords('groupMembership', {
    where: { participantId: [participantId] },
    limit: MOST,
  });
  const { data: clashes } = useCall('clash.list', { reconveningId });
  if (!sessions || !participant || !memberships) return null;
  const theirs = sessions.rows.filter((session) => {
    const ofGroup = memberships.rows.filter(({ groupId }) => groupId === session.groupId);
    return mayAttend(session, { ...participant, groupRole: roleOn(ofGroup, dayOf(session)), personIds });
  });
  // A key names whom or what a clash is about.
  const about = [id, participantId, ...personIds];
  const open = (clashes ?? []).filter(
    ({ accepted, key }) => accepted === null && about.some((one) => key.includes(one)),
  );
  return (
    <>
      {open.length > 0 && <Clashes clashes={open} />}
      <Panel title={t('overviews:mayCome', { count: theirs.length, of: sessions.total })}>
        <ul className="overview-list">
          {theirs.map((session) => (
            <li key={session.id}>
              <PanelLink kind="session" id={session.id}>
                <span className="overview-when">
                  <Span
                    start={session.startUtc}
                    end={session.endUtc}
                    zone={session.zone}
                    withDay
                    withYear={false}
                  />
                </span>
                <bdi className="overview-what">{say(session.title)}</bdi>
                <span className="overview-end">
                  <StateMark mark={markOfStatus(session.status)}>
                    {words.choice('sessionStatus', session.status)}
                  </StateMark>
                </span>
              </PanelLink>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
