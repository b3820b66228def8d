import {
  CalendarClock,
  CalendarRange,
  CircleHelp,
  Grid3x3,
  House,
  ListStart,
  PanelLeftClose,
  PanelLeftOpen,
  Settings2,
} from 'lucide-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import { Fragment } from 'react';
import { useContractWords, useSpeech, useTexts } from '../i18n/index.ts';
import { useViewCommands, ViewLinks } from '../features/views/index.ts';
import { Button, IconButton, Menu, Select } from '../ui/index.ts';
import { useCurrentReconvening, type CurrentReconvening } from '../state/current.ts';
import { OF_COALITION, OF_RECONVENING, type Place } from './places.ts';
import { toggleRail, useIsRailFolded } from './use-rail.ts';

/** The map of the program: Home, what belongs to the current reconvening, what belongs to the coalition. */
export function Rail({ onPreferences }: { readonly onPreferences: () => void }) {
  const { t } = useTexts();
  const current = useCurrentReconvening();
  useViewCommands();
  const isFolded = useIsRailFolded();
  const foldLabel = t(isFolded ? 'shell:commands.railOpen' : 'shell:commands.railFold');
  return (
    <nav className={isFolded ? 'frame-rail frame-rail-folded' : 'frame-rail'} aria-label={t('shell:rail')}>
      <RailLink to="/" activeOptions={{ exact: true }} icon={House} label={t('shell:home')} />
      <h2>{t('shell:reconvening')}</h2>
      {current.id === null ? (
        <span className="quiet frame-rail-note">{t('shell:noReconvening')}</span>
      ) : (
        <>
          <ReconveningChoice current={current} isFolded={isFolded} />
          <RailLink
            to="/timetable/$reconveningId"
            params={{ reconveningId: current.id }}
            icon={CalendarClock}
            label={t('shell:timetable')}
          />
          <Lists places={OF_RECONVENING} />
        </>
      )}
      <h2>{t('shell:coalition')}</h2>
      <RailLink to="/matrix" icon={Grid3x3} label={t('matrix:title')} />
      <RailLink to="/planner" icon={ListStart} label={t('planner:title')} />
      <Lists places={OF_COALITION} />
      <div className="frame-rail-end">
        <RailLink to="/help" icon={CircleHelp} label={t('shell:help')} />
        {isFolded ? (
          <>
            <IconButton
              icon={Settings2}
              label={t('shell:preferences')}
              keys="Mod+,"
              onPress={onPreferences}
            />
            <IconButton mirrored icon={PanelLeftOpen} label={foldLabel} keys="Mod+B" onPress={toggleRail} />
          </>
        ) : (
          <>
            <Button look="quiet" icon={Settings2} onPress={onPreferences}>
              {t('shell:preferences')}
            </Button>
            <Button look="quiet" icon={PanelLeftClose} keys="Mod+B" onPress={toggleRail}>
              {foldLabel}
            </Button>
          </>
        )}
      </div>
    </nav>
  );
}

/** Lists of a section of the rail, each with its views; a folded rail has no room for these, the palette has them. */
function Lists({ places }: { readonly places: readonly Place[] }) {
  const words = useContractWords();
  const isFolded = useIsRailFolded();
  return places.map(({ kind, icon }) => (
    <Fragment key={kind}>
      <RailLink
        to="/records/$kind"
        params={{ kind }}
        activeOptions={{ includeSearch: false }}
        icon={icon}
        label={words.kinds(kind)}
      />
      {!isFolded && <ViewLinks kind={kind} />}
    </Fragment>
  ));
}

interface RailLinkProps extends LinkProps {
  readonly icon: LucideIcon;
  readonly label: string;
}

/** The word is said while the pointer rests on it, too: a folded rail has none, and a long one is cut. */
function RailLink({ icon: Icon, label, ...link }: RailLinkProps) {
  const isFolded = useIsRailFolded();
  return (
    <Link {...link} title={label}>
      <Icon size={16} aria-hidden />
      <span className={isFolded ? 'visually-hidden' : 'clip'}>{label}</span>
    </Link>
  );
}

function ReconveningChoice({
  current,
  isFolded,
}: {
  readonly current: CurrentReconvening;
  readonly isFolded: boolean;
}) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const options = current.all.map(({ id, shortTitle }) => ({ id, label: say(shortTitle) }));
  const label = t('shell:chooseReconvening');
  if (isFolded) {
    return (
      <Menu
        label={label}
        trigger={<IconButton icon={CalendarRange} label={label} />}
        entries={options.map((option) => ({ ...option, run: () => current.choose(option.id) }))}
      />
    );
  }
  return (
    <Select
      label={label}
      hideLabel
      options={options}
      value={current.id}
      onChange={(id) => id !== null && current.choose(id)}
    />
  );
}
