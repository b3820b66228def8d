import type { ParticipantsModel } from '../../../shared/contract/printed.ts';
import { Foot, Head } from './Head.tsx';
import { fill, stringsFor } from './strings/index.ts';
import { useTitle } from './use-title.ts';

/** The list of participants: of the coalition, or of one reconvening with its delegates. */
export function ParticipantsDocument({ model }: { readonly model: ParticipantsModel }) {
  const words = stringsFor(model.language);
  useTitle(words.participants);
  const hasDelegates = model.title !== '';
  const columns = [words.number, words.formalName, words.status, ...(hasDelegates ? [words.delegates] : [])];
  return (
    <main>
      <Head model={model} kind={words.participants} />
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
          notes={[fill(words.order[model.orderRule], model.orderParams)]}
        />
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.participantId}>
              <td className="number">{row.row}</td>
              <td>
                <strong>{row.shortName}</strong>
                {row.formalName !== row.shortName && <div>{row.formalName}</div>}
              </td>
              <td>{words.statuses[row.coalitionStatus]}</td>
              {hasDelegates && (
                <td>
                  {row.delegates.length === 0 ? (
                    <em>{words.notNamed}</em>
                  ) : (
                    row.delegates.map((delegate, index) => (
                      <div key={index}>
                        <bdi>{delegate.name}</bdi>{' '}
                        <span className="role">({words.roles[delegate.role]})</span>
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
