import type { SignOffModel } from '../../../shared/contract/printed.ts';
import { Foot, Head } from './Head.tsx';
import { NO_LOT } from './order.ts';
import { useWords } from './paper-words.ts';
import { useTitle } from './use-title.ts';

/** The sheet that heads of delegation sign. */
export function SignOffDocument({ model }: { readonly model: SignOffModel }) {
  const { t, say, catalogue } = useWords();
  const sheet = model.sheetNumber === '' ? t('sheetDraft') : t('sheet', { number: model.sheetNumber });
  useTitle(`${model.symbol} ${t('signOff')} ${model.sheetNumber}`);
  const columns = [t('number'), t('formalName'), t('signatory'), t('signature'), t('date'), t('position')];
  return (
    <main>
      <Head model={model} kind={`${t('signOff')} · ${sheet}`}>
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
          notes={[sheet, say(catalogue.paper.order[model.orderRule], { ...NO_LOT, ...model.orderParams })]}
        />
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.row}>
              <td className="number">{row.row}</td>
              <td>{row.formalName}</td>
              <td>
                {row.signatory && (
                  <bdi>
                    {[row.signatory.name || t('nameErased'), row.signatory.title].filter(Boolean).join(', ')}
                  </bdi>
                )}
              </td>
              <td />
              <td />
              <td>{catalogue.choices.position[row.position]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
