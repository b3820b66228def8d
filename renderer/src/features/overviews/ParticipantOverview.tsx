import { rowOf, useCall, useRecords } from '../../api/index.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { StateMark } from '../../ui/index.ts';
import { markOfPosition, markOfReply } from './marks.ts';
import { Panel, PanelLink } from './Panel.tsx';
import { Suggestions } from './Suggestions.tsx';

/** More are on the tab behind the panel. */
const MOST = 8;

interface RecordProps {
  readonly row: Parameters<typeof rowOf>[1] & { readonly id: string };
}

/** Where a participant stands with the coalition: whom to write to, what it has said, whether it comes. */
export function ParticipantOverview({ row }: RecordProps) {
  const { id } = row;
  return (
    <>
      <Suggestions of={{ kind: 'participant', id }} />
      <FocalPoints participantId={id} />
      <Endorsements participantId={id} />
      <Delegations participantId={id} />
    </>
  );
}

function FocalPoints({ participantId }: { readonly participantId: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const { data } = useRecords('focalPoint', { where: { participantId: [participantId] }, limit: MOST });
  const { data: roles } = useRecords('focalPointRole', {
    where: { participantId: [participantId] },
    limit: 100,
  });
  if (!data) return null;
  return (
    <Panel
      title={words.kinds('focalPoint')}
      more={{ kind: 'participant', id: participantId, tab: 'focalPoint', label: all(t, data.total) }}
    >
      {data.rows.length === 0 && <p className="overview-note">{t('overviews:noFocalPoint')}</p>}
      <ul className="overview-list">
        {data.rows.map((point) => (
          <li key={point.id}>
            <PanelLink kind="focalPoint" id={point.id}>
              <bdi className="overview-what">
                {say(point.titles.person)}
                <span className="quiet">
                  {' '}
                  {[
                    point.office,
                    ...(roles?.rows ?? [])
                      .filter(({ heldById }) => heldById === point.id)
                      .map(({ title }) => title),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </bdi>
              <bdi className="overview-end quiet">{String(point.extras['email'] ?? '')}</bdi>
            </PanelLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function all(t: ReturnType<typeof useTexts>['t'], count: number): string {
  return t('overviews:all', { count });
}

/** The documents it has said something of, each with where it stands. */
function Endorsements({ participantId }: { readonly participantId: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { data } = useRecords('endorsementStep', {
    where: { participantId: [participantId] },
    sort: [{ by: 'date', descending: true }],
    limit: 1000,
  });
  if (!data) return null;
  const documentIds = [...new Set(data.rows.map(({ documentId }) => documentId))];
  return (
    <Panel
      title={t('records:endorsements')}
      more={{
        kind: 'participant',
        id: participantId,
        tab: 'endorsementStep',
        label: t('overviews:allOf', { what: words.kinds('endorsementStep'), count: data.total }),
      }}
    >
      {documentIds.length === 0 && <p className="overview-note">{t('overviews:saidNothing')}</p>}
      <ul className="overview-list">
        {documentIds.slice(0, MOST).map((documentId) => (
          <Endorsement key={documentId} documentId={documentId} participantId={participantId} />
        ))}
      </ul>
    </Panel>
  );
}

function Endorsement({
  documentId,
  participantId,
}: {
  readonly documentId: string;
  readonly participantId: string;
}) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const { data: tally } = useCall('tally.get', { documentId });
  const { data: documents } = useRecords('document', { where: { id: [documentId] } });
  const standing = tally?.standings.find((one) => one.participantId === participantId);
  const document = documents?.rows[0];
  if (!document || !tally) return null;
  return (
    <li>
      <PanelLink kind="document" id={documentId}>
        <bdi className="overview-what">{say(document.title)}</bdi>
        {standing?.position && (
          <span className="overview-end">
            <StateMark mark={markOfPosition(standing.position)}>
              {words.choice('position', standing.position)}
            </StateMark>
            <span className="quiet">
              {[
                '',
                standing.formality && words.choice('formality', standing.formality),
                standing.toReconfirm ? t('tally:toReconfirm') : '',
                standing.lastStep && calendarDate(language, standing.lastStep),
              ]
                .filter((one, at) => at === 0 || Boolean(one))
                .join(' · ')}
            </span>
          </span>
        )}
      </PanelLink>
    </li>
  );
}

function Delegations({ participantId }: { readonly participantId: string }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const { data } = useRecords('delegation', { where: { participantId: [participantId] }, limit: 1000 });
  const { data: meetings } = useRecords('reconvening', { limit: 1000 });
  if (!data || !meetings) return null;
  const startOf = (id: string): string => meetings.rows.find((one) => one.id === id)?.startDate ?? '';
  // The next to come, or the last that was, first.
  const rows = data.rows.toSorted((a, b) =>
    startOf(b.reconveningId).localeCompare(startOf(a.reconveningId), 'en'),
  );
  return (
    <Panel
      title={words.kinds('delegation')}
      more={{ kind: 'participant', id: participantId, tab: 'delegation', label: all(t, data.total) }}
    >
      {rows.length === 0 && <p className="overview-note">{t('overviews:invitedToNothing')}</p>}
      <ul className="overview-list">
        {rows.slice(0, MOST).map(({ id, titles, attendance, extras, replyBy, repliedOn }) => (
          <li key={id}>
            <PanelLink kind="delegation" id={id}>
              <bdi className="overview-what">
                {say(titles.reconvening)}
                <span className="quiet">
                  {' '}
                  {t('overviews:delegates', { count: Number(extras['delegates'] ?? 0) })}
                </span>
              </bdi>
              <span className="overview-end">
                <StateMark mark={markOfReply(attendance)}>{words.choice('attendance', attendance)}</StateMark>
                <span className="quiet">
                  {repliedOn === null
                    ? replyBy !== null && attendance === 'invited'
                      ? ` · ${t('home:replyBy', { date: calendarDate(language, replyBy) })}`
                      : ''
                    : ` · ${calendarDate(language, repliedOn)}`}
                </span>
              </span>
            </PanelLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
