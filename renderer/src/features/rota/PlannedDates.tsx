import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { dayOf, useSpeech, useTexts } from '../../i18n/index.ts';
import { CheckField, Span, StateMark } from '../../ui/index.ts';
import { ClashText } from '../clashes/index.ts';

type Planned = OutputOf<'rota.plan'>[number];

interface PlannedDatesProps {
  readonly planned: readonly Planned[];
  /** The dates of which sessions are to be made. */
  readonly taken: readonly string[];
  readonly zone: string;
  readonly onTurn: (date: string) => void;
}

/** The dates of a rota before it is made, each with what is to be known of it, to be left out one by one. */
export function PlannedDates({ planned, taken, zone, onTurn }: PlannedDatesProps) {
  const { t } = useTexts();
  const { language } = useSpeech();
  return (
    <ul className="rota-dates" aria-label={t('rota:dates')}>
      {planned.map((one) => (
        <li key={one.date} className="rota-date">
          <CheckField
            label={dayOf(language, `${one.date}T12:00:00Z`, 'UTC', { year: true })}
            value={taken.includes(one.date)}
            isDisabled={one.startUtc === null}
            onChange={() => onTurn(one.date)}
          />
          <span className="rota-hours">
            {one.startUtc !== null && (
              <Span start={one.startUtc} end={one.endUtc} zone={zone} withDay={false} withYear={false} />
            )}
          </span>
          <span className="rota-marks">
            <Marks planned={one} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Marks({ planned: { clock, leads, isThere, clashes } }: { readonly planned: Planned }) {
  const { t } = useTexts();
  const { city } = useSpeech();
  return (
    <>
      {clock !== 'one' && (
        <span className="rota-mark">
          <StateMark mark="clash" /> {t(`rota:${clock}`)}
        </span>
      )}
      {leads.map(({ zone, hours, usual }) => (
        <strong key={zone} className="rota-mark">
          {t('rota:lead', { city: city(zone), hours: signed(-hours), usual: signed(-usual) })}
        </strong>
      ))}
      {isThere && (
        <span className="rota-mark">
          <StateMark mark="notice" /> {t('rota:there')}
        </span>
      )}
      {clashes.map((clash) => (
        <span key={clash.key} className="rota-mark">
          <StateMark mark={clash.severity === 'warning' ? 'clash' : 'notice'} /> <ClashText clash={clash} />
        </span>
      ))}
    </>
  );
}

/** +5, −4 or 0: by how much the clock elsewhere is ahead of the rota's own. */
function signed(hours: number): string {
  return `${hours < 0 ? '−' : hours > 0 ? '+' : ''}${Math.abs(hours)}`;
}
