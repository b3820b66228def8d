import { CalendarClock, CircleHelp, House, Settings2 } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import { useContractWords, useSpeech, useTexts } from '../i18n/index.ts';
import { Button, Select } from '../ui/index.ts';
import { useCurrentReconvening } from '../state/current.ts';
import { OF_COALITION, OF_RECONVENING } from './places.ts';

export function Rail({ onPreferences }: { readonly onPreferences: () => void }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const current = useCurrentReconvening();
  const options = current.all.map(({ id, shortTitle }) => ({ id, label: say(shortTitle) }));
  return (
    <nav className="frame-rail" aria-label={t('shell:rail')}>
      <Link to="/" activeOptions={{ exact: true }}>
        <House size={16} />
        {t('shell:home')}
      </Link>
      <h2>{t('shell:reconvening')}</h2>
      {current.id === null ? (
        <span className="quiet">{t('shell:noReconvening')}</span>
      ) : (
        <>
          <Select
            label={t('shell:chooseReconvening')}
            hideLabel
            options={options}
            value={current.id}
            onChange={(id) => id !== null && current.choose(id)}
          />
          <Link to="/timetable/$reconveningId" params={{ reconveningId: current.id }}>
            <CalendarClock size={16} />
            {t('shell:timetable')}
          </Link>
          {OF_RECONVENING.map(({ kind, icon: Icon }) => (
            <Link key={kind} to="/records/$kind" params={{ kind }} activeOptions={{ includeSearch: false }}>
              <Icon size={16} />
              {words.kinds(kind)}
            </Link>
          ))}
        </>
      )}
      <h2>{t('shell:coalition')}</h2>
      {OF_COALITION.map(({ kind, icon: Icon }) => (
        <Link key={kind} to="/records/$kind" params={{ kind }} activeOptions={{ includeSearch: false }}>
          <Icon size={16} />
          {words.kinds(kind)}
        </Link>
      ))}
      <div className="frame-rail-end">
        <Link to="/help">
          <CircleHelp size={16} />
          {t('shell:help')}
        </Link>
        <Button look="quiet" icon={Settings2} onPress={onPreferences}>
          {t('shell:preferences')}
        </Button>
      </div>
    </nav>
  );
}
