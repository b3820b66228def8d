import { Link, useNavigate } from '@tanstack/react-router';
import { calendarDate, useContractWords, useSpeech, useTexts, wallTime } from '../../i18n/index.ts';
import { Inspector, Section } from '../../ui/index.ts';
import { CountryButton } from '../country/index.ts';
import { StanceMark } from '../matrix/index.ts';
import type { PlannerRow } from './rows.ts';

interface PlannerInspectorProps {
  readonly row: PlannerRow;
  readonly onClose: () => void;
}

/** Of one participant: when it was spoken with last and what was said, what is planned, and what is still to be asked. */
export function PlannerInspector({ row, onClose }: PlannerInspectorProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say, city } = useSpeech();
  const navigate = useNavigate();
  const { id, shortName, last, planned, said } = row;
  const name = say(shortName);
  return (
    <Inspector
      title={name}
      label={t('planner:known', { name })}
      onClose={onClose}
      actions={<CountryButton participantId={id} />}
      onOpenPage={() => void navigate({ to: '/records/$kind/$id', params: { kind: 'participant', id } })}
    >
      <div className="planner-known">
        <Section title={t('planner:last')}>
          {last === null ? (
            <p className="quiet">{t('planner:noContact')}</p>
          ) : (
            <>
              <p>
                <Link to="/records/$kind/$id" params={{ kind: 'consultation', id: last.id }}>
                  <bdi>{say(last.subject)}</bdi>
                </Link>{' '}
                <span className="quiet">
                  {calendarDate(language, last.date)} · {words.choice('consultationWay', last.way)}
                </span>
              </p>
              {last.said === null ? (
                <p className="quiet">{t('planner:nothingWritten')}</p>
              ) : (
                <blockquote dir="auto">{last.said}</blockquote>
              )}
            </>
          )}
        </Section>
        <Section title={t('planner:planned')}>
          {planned.length === 0 && <p className="quiet">{t('planner:noPlan')}</p>}
          <ul className="planner-list">
            {planned.map(({ id: talk, subject, startWall, zone }) => (
              <li key={talk}>
                <Link to="/records/$kind/$id" params={{ kind: 'consultation', id: talk }}>
                  <bdi>{say(subject)}</bdi>
                </Link>{' '}
                <span className="quiet">
                  {startWall === null
                    ? t('planner:noHour')
                    : t('planner:hour', { time: wallTime(language, startWall), zone: city(zone) })}
                </span>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('planner:need')}>
          <ul className="planner-list">
            {said.map(({ action, cell }) => (
              <li key={action.id} className="planner-said">
                {cell === null ? (
                  <span className="stance quiet" role="img" aria-label={t('matrix:notAsked')}>
                    ·
                  </span>
                ) : (
                  <StanceMark stance={cell.stance} />
                )}
                <span>
                  <Link to="/records/$kind/$id" params={{ kind: 'priorityAction', id: action.id }}>
                    <bdi>{action.number}</bdi> <bdi>{say(action.title)}</bdi>
                  </Link>{' '}
                  <span className="quiet">
                    {cell === null
                      ? t('matrix:notAsked')
                      : `${words.choice('stance', cell.stance)} · ${calendarDate(language, cell.date)}`}
                  </span>
                  {cell !== null && cell.wording !== null && (
                    <blockquote dir="auto" className="quiet">
                      {cell.wording}
                    </blockquote>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Inspector>
  );
}
