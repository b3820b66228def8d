import { Fragment } from 'react';
import type { AgendaLine } from '../../../../shared/contract/shapes/agenda-lines.ts';
import { ERASED_TEXT } from '../../../../shared/domain/history/personal.ts';
import { rowOf, useCall } from '../../api/index.ts';
import { clockTime, useSpeech, useTexts } from '../../i18n/index.ts';
import { Clashes } from './Clashes.tsx';
import { Fora } from './Fora.tsx';
import { Panel, PanelLink } from './Panel.tsx';

interface OverviewProps {
  readonly row: Parameters<typeof rowOf>[1] & { readonly id: string };
}

/** What clashes with a session, and what happens in it. */
export function SessionOverview({ row }: OverviewProps) {
  const { id, reconveningId, status, isNew } = rowOf('session', row);
  const { data: clashes } = useCall('clash.list', { reconveningId });
  const open = (clashes ?? []).filter(
    ({ accepted, sessionIds }) => accepted === null && sessionIds.includes(id),
  );
  return (
    <>
      {open.length > 0 && <Clashes clashes={open} />}
      <Agenda row={row} />
      {/* What is only proposed is held to what exists before it is confirmed. */}
      {status === 'draft' && <Fora kind="session" id={id} isNew={isNew} />}
    </>
  );
}

function Agenda({ row }: OverviewProps) {
  const { t } = useTexts();
  const { id } = row;
  const { data } = useCall('agenda.get', { sessionId: id });
  if (!data) return null;
  const { lines, plannedMinutes: planned, slotMinutes: slot } = data;
  return (
    <Panel
      title={t('records:agenda')}
      more={{
        kind: 'session',
        id,
        tab: 'agenda',
        label: t(lines.length === 0 ? 'overviews:writeAgenda' : 'overviews:changeAgenda'),
      }}
    >
      {lines.length === 0 ? (
        <p className="overview-note">{t('agenda:empty')}</p>
      ) : (
        <>
          <ol className="overview-list">
            {lines.map((line) => (
              <AgendaItem key={line.id} line={line} zone={rowOf('session', row).zone} />
            ))}
          </ol>
          {slot !== null && (
            <p className="overview-note">
              {t(planned > slot ? 'agenda:over' : 'agenda:free', {
                planned,
                slot,
                count: Math.abs(slot - planned),
              })}
            </p>
          )}
        </>
      )}
    </Panel>
  );
}

function AgendaItem({ line, zone }: { readonly line: AgendaLine; readonly zone: string }) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const presenters = [
    ...line.presenterPersons.map(({ name }) => (name === ERASED_TEXT ? t('states.erased') : name)),
    ...line.presenterParticipants.map((name) => say(name)),
    ...(line.presenters === null ? [] : [line.presenters]),
  ];
  return (
    <li className={line.depth > 0 ? 'overview-under' : ''}>
      <PanelLink kind="agendaItem" id={line.id}>
        <bdi dir="ltr" className="digits quiet">
          {clockTime(language, line.startUtc, zone)}
        </bdi>
        <bdi className="overview-number digits">{line.number}</bdi>
        <span className="overview-what">
          <bdi>{say(line.title)}</bdi>
          {presenters.length > 0 && (
            <span className="quiet">
              {presenters.map((one, at) => (
                <Fragment key={at}>
                  {' · '}
                  <bdi>{one}</bdi>
                </Fragment>
              ))}
            </span>
          )}
        </span>
        <span className="overview-end quiet digits">{t('time.minutes', { count: line.minutes })}</span>
      </PanelLink>
    </li>
  );
}
