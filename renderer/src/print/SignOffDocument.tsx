import type { SignOffModel } from '../../../shared/contract/printed.ts';
import { Foot, Head } from './Head.tsx';
import { fill, stringsFor } from './strings/index.ts';
import { useTitle } from './use-title.ts';

/** The sheet that heads of delegation sign. */
export function SignOffDocument({ model }: { readonly model: SignOffModel }) {
  const words = stringsFor(model.language);
  const sheet = fill(words.sheet, { number: model.sheetNumber });
  useTitle(`${model.symbol} ${words.signOff} ${model.sheetNumber}`);
  const columns = [
    words.number,
    words.formalName,
    words.signatory,
    words.signature,
    words.date,
    words.position,
  ];
  return (
    <main>
      <Head model={model} kind={`${words.signOff} · ${sheet}`}>
        {model.undertaking !== '' && <p className="undertaking">{model.undertaking}</p>}
      </Head>
      <table className="sign-off">
        <colgroup>
          <col className="c-number" />
          <col className="c-name" />
          <col className="c-signatory" />
          <col className="c-signature" />
          <col className="c-date" />
          <col className="c-position" />
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
          notes={[sheet, fill(words.order[model.orderRule], model.orderParams)]}
        />
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.row}>
              <td className="number">{row.row}</td>
              <td>{row.formalName}</td>
              <td>
                <bdi>{row.signatory}</bdi>
              </td>
              <td />
              <td />
              <td>{words.positions[row.position]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
