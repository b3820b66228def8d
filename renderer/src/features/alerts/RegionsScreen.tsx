import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { byRegionAndTime, keyOf } from '../../../../shared/domain/alerts/by-region.ts';
import { useCall } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { Button, EmptyState, ErrorState, LoadingRows, Screen } from '../../ui/index.ts';
import { TableMenu } from '../tables/index.ts';
import { AlertLine } from './AlertLine.tsx';
import { mayGoOut, useRegionTable, useRegionWords } from './use-region-table.ts';
import './Regions.css';

type Seen = OutputOf<'alert.byRegion'>;

/** Where and when what alerts speak of was seen: what comes nearer, and what has become quiet. */
export function RegionsScreen() {
  const { t } = useTexts();
  const words = useContractWords();
  const { data: alerts, error, refetch } = useCall('alert.byRegion', {});
  const tableOf = useRegionTable();
  const title = t('alerts:regions');
  const trail = (
    <Link to="/records/$kind" params={{ kind: 'alert' }}>
      {words.kinds('alert')}
    </Link>
  );
  if (!alerts) {
    return (
      <Screen title={title} trail={trail}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingRows />}
      </Screen>
    );
  }
  const kept = alerts.filter((one) => !mayGoOut(one)).length;
  return (
    <Screen
      title={title}
      trail={trail}
      actions={alerts.length > 0 && <TableMenu table={() => tableOf(alerts)} />}
      bar={
        <span className="quiet">
          {t('alerts:regionsNote')} {kept > 0 && t('alerts:regionsKept', { count: kept })}
        </span>
      }
    >
      {alerts.length === 0 ? (
        <EmptyState title={t('kinds:alert.none')} body={t('kinds:alert.empty')} />
      ) : (
        <RegionTable alerts={alerts} />
      )}
    </Screen>
  );
}

function RegionTable({ alerts }: { readonly alerts: Seen }) {
  const { t } = useTexts();
  const words = useRegionWords();
  const [chosen, choose] = useState<string | null>(null);
  const { periods, rows, all } = byRegionAndTime(alerts);
  const isByQuarter = periods.some(({ quarter }) => quarter !== null);
  const lines = [
    ...rows.map(({ region, cells }) => ({ key: region, name: words.region(region), cells })),
    { key: 'all', name: t('alerts:allRegions'), cells: all },
  ];
  const cells = lines.flatMap(({ key, name, cells: some }) =>
    some.map((cell, at) => {
      const period = periods[at] ?? { year: null, quarter: null };
      const called = `${name}, ${words.period(period, isByQuarter)}`;
      return { id: `${key} ${keyOf(period)}`, line: key, called, cell };
    }),
  );
  const shown = cells.find(({ id }) => id === chosen);
  return (
    <div className="regions">
      <div className="regions-table" tabIndex={0} role="region" aria-label={t('alerts:regions')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('alerts:region')}</th>
              {periods.map((period) => (
                <th key={keyOf(period)} scope="col">
                  {words.period(period, isByQuarter)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells
                  .filter(({ line }) => line === key)
                  .map(({ id, called, cell }) => (
                    <td key={id}>
                      {cell.length > 0 && (
                        <Button
                          look="quiet"
                          aria-expanded={id === chosen}
                          aria-label={t('alerts:inCell', { where: called, count: cell.length })}
                          onPress={() => choose(id === chosen ? null : id)}
                        >
                          {String(cell.length)}
                        </Button>
                      )}
                    </td>
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown && (
        <section className="regions-shown" aria-label={shown.called}>
          <h2>{shown.called}</h2>
          <ul>
            {shown.cell.map((one) => (
              <AlertLine key={one.id} alert={one} where={one.regions.map(words.region)} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
