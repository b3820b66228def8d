import { Undo2 } from 'lucide-react';
import { fieldsOf, type Kind } from '../../../../shared/contract/kinds.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { call, useCall } from '../../api/index.ts';
import { moment, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, EmptyState, ErrorState, LoadingRows, toast } from '../../ui/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { ChangedMembers, isSet } from './ChangedMembers.tsx';
import { ShownValue } from './ShownValue.tsx';
import { HomeTime } from '../../state/home-time.tsx';
import { useHomeZone } from '../../state/home-zone.ts';

type Change = OutputOf<'history.list'>[number];

/** Deeds whose name says already that the record came or went. */
const SAY_IT = ['record.create', 'record.delete'];

/** Changed fields that are read at once; a record with more says that it has. */
const MOST = 1000;

/** Everything that happened to a record, latest first, a deed at a time; each can be taken back. */
export function HistoryList({ kind, id }: { readonly kind: Kind; readonly id: string }) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const words = useContractWords();
  const zone = useHomeZone();
  const { failed } = useSaid();
  const { data, error, refetch } = useCall('history.list', { kind, id, limit: MOST });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  const deeds = byDeed(data);
  if (deeds.length === 0) return <EmptyState title={t('records:historyEmpty')} />;
  return (
    <>
      <HomeTime />
      <ol className="history-list">
        {deeds.map(({ deed, changes }) => (
          <li key={deed.commandId} className="history-entry">
            <span>
              <strong>{words.deed(deed)}</strong>{' '}
              <span className="quiet">
                {deed.actor === ''
                  ? moment(language, deed.at, zone)
                  : t('records:byAt', { actor: deed.actor, time: moment(language, deed.at, zone) })}
              </span>
            </span>
            {deed.undoable && (
              <Button
                look="quiet"
                icon={Undo2}
                onPress={() =>
                  void call('history.take-back', { commandId: deed.commandId }).then(
                    () => toast(t('records:takenBack')),
                    failed,
                  )
                }
              >
                {t('records:takeBack')}
              </Button>
            )}
            <ul className="history-changes">
              {changes
                .filter(({ field }) =>
                  field === 'deleted' ? !SAY_IT.includes(deed.name) : isShown(kind, field),
                )
                .map(({ field, before, after, titles }) => (
                  <li key={field}>
                    {field === 'deleted' ? (
                      t(after === true || after === 1 ? 'records:removed' : 'records:created')
                    ) : (
                      <>
                        {t('records:fieldOf', { field: words.field(kind, field) })}{' '}
                        {isSet(kind, field) ? (
                          <ChangedMembers
                            kind={kind}
                            field={field}
                            before={before}
                            after={after}
                            titles={titles}
                          />
                        ) : (
                          <>
                            {before !== null && (
                              <s>
                                <ShownValue kind={kind} field={field} value={before} />
                              </s>
                            )}{' '}
                            <ShownValue kind={kind} field={field} value={after} />
                          </>
                        )}
                      </>
                    )}
                  </li>
                ))}
            </ul>
          </li>
        ))}
        {data.length === MOST && (
          <li className="history-entry quiet">{t('records:historyCut', { count: MOST })}</li>
        )}
      </ol>
    </>
  );
}

/** Changes of one deed together, in the order they were written. */
function byDeed(changes: readonly Change[]): { deed: Change['deed']; changes: Change[] }[] {
  const deeds = new Map<string, { deed: Change['deed']; changes: Change[] }>();
  for (const change of changes) {
    const known = deeds.get(change.deed.commandId);
    if (known) known.changes.unshift(change);
    else deeds.set(change.deed.commandId, { deed: change.deed, changes: [change] });
  }
  return [...deeds.values()];
}

/** Instants are the shadows of wall times, which are shown; places in an order and a calendar's counts say nothing to a person. */
function isShown(kind: Kind, field: string): boolean {
  const { type, managed } = fieldsOf(kind)[field] ?? {};
  if (type === undefined || type === 'instant' || type === 'order') return false;
  return !(managed && type === 'whole');
}
