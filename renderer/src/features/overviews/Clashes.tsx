import type { Clash } from '../../../../shared/contract/shapes.ts';
import { titleOf, useRecords } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { StateMark } from '../../ui/index.ts';
import { ClashText } from '../clashes/index.ts';
import { Panel, PanelLink } from './Panel.tsx';

interface ClashesProps {
  readonly clashes: readonly Clash[];
  /** The session on whose page they stand, to which no way leads. */
  readonly except?: string;
}

/** What clashes, in whole sentences, each with the way to the sessions that are in it. */
export function Clashes({ clashes, except = '' }: ClashesProps) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const ids = [...new Set(clashes.flatMap(({ sessionIds }) => sessionIds))];
  const { data: sessions } = useRecords(
    'session',
    { where: { id: ids }, limit: ids.length },
    { enabled: ids.length > 0 },
  );
  const warnings = clashes.filter(({ severity }) => severity === 'warning');
  return (
    <Panel title={t('clashes:title', { count: warnings.length })}>
      <ul className="overview-list">
        {clashes.map((clash) => (
          <li key={clash.key}>
            <p className="overview-line">
              <StateMark mark={clash.severity === 'warning' ? 'clash' : 'draft'} />
              <span className="overview-what">
                <ClashText clash={clash} />
              </span>
            </p>
            {clash.sessionIds
              .filter((id) => id !== except)
              .flatMap((id) => sessions?.rows.find((row) => row.id === id) ?? [])
              .map((row) => (
                <div key={row.id} className="overview-under">
                  <PanelLink kind="session" id={row.id}>
                    {t('clashes:goTo', { title: say(titleOf('session', row)) })}
                  </PanelLink>
                </div>
              ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
