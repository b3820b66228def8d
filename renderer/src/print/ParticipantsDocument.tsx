import type { ParticipantsModel } from '../../../shared/contract/printed.ts';
import { Foot, Head } from './Head.tsx';
import { NO_LOT } from './order.ts';
import { useWords } from './paper-words.ts';
import { useTitle } from './use-title.ts';

/** The list of participants: of the coalition, or of one reconvening with its delegates. */
export function ParticipantsDocument({ model }: { readonly model: ParticipantsModel }) {
  const { t, say, catalogue } = useWords();
  useTitle(t('participants'));
  const hasDelegates = model.title !== null;
  const columns = [t('number'), t('formalName'), t('status'), ...(hasDelegates ? [t('delegates')] : [])];
  return (
    <main>
      <Head model={model} kind={t('participants')} />
      <table className={hasDelegates ? 'participants with-delegates' : 'participants'}>
        <colgroup>
          <col className="c-number" />
          <col />
          <col className="c-status" />
          {hasDelegates && <col className="c-delegates" />}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <Foot
          model={model}
          columns={columns.length}
          notes={[say(catalogue.paper.order[model.orderRule], { ...NO_LOT, ...model.orderParams })]}
        />
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.participantId}>
              <td className="number">{row.row}</td>
              <td>
                <strong>{row.shortName}</strong>
                {row.formalName !== row.shortName && <div>{row.formalName}</div>}
              </td>
              <td>{catalogue.choices.coalitionStatus[row.coalitionStatus]}</td>
              {hasDelegates && (
                <td>
                  {row.delegates.length === 0 ? (
                    <em>{t('notNamed')}</em>
                  ) : (
                    row.delegates.map((delegate, index) => (
                      <div key={index}>
                        <bdi>{delegate.name || t('nameErased')}</bdi>{' '}
                        <span className="role">({catalogue.choices.delegateRole[delegate.role]})</span>
                      </div>
                    ))
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
