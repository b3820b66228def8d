import type { SignOffModel } from '../../../shared/contract/printed.ts';
import { ofName } from '../../../shared/domain/of-name.ts';
import { versionOf } from '../../../shared/papers/edition.ts';
import { Foot, Head } from './Head.tsx';
import { OrderNotes } from './OrderNotes.tsx';
import { orderRule } from './order.ts';
import { RecordText } from './RecordText.tsx';
import { useWords } from './use-words.ts';
import { useTitle } from './use-title.ts';

const FOR = {
  government: 'forGovernment',
  holySee: 'forHolySee',
  organization: 'forOrganization',
} as const;

/** The sheet that heads of delegation sign. */
export function SignOffDocument({ model }: { readonly model: SignOffModel }) {
  const words = useWords();
  const { t } = words;
  const sheet = model.sheetNumber === '' ? t('sheetDraft') : t('sheet', { number: model.sheetNumber });
  useTitle(`${model.symbol} ${t('signOff')} ${model.sheetNumber}`);
  const columns = [t('number'), t('formalName'), t('signatory'), t('signature'), t('placeDate')];
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
          <col className="c-place-date" />
        </colgroup>
        <thead>
          {/* Whoever signs on the last page has the text before them that they sign, by its name. */}
          <tr>
            <td colSpan={columns.length} className="running">
              <bdi>{model.symbol}</bdi> · {model.title && <RecordText said={model.title} />}
              {[versionOf(model, words), sheet].map((part) => (
                <span key={part}>
                  {' · '}
                  <bdi>{part}</bdi>
                </span>
              ))}
            </td>
          </tr>
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
          kind={t('signOff')}
          columns={columns.length}
          notes={[sheet, orderRule(model.order, words)]}
        />
        <tbody>
          {model.rows.map((row) => (
            <SheetRow key={row.row} row={row} />
          ))}
        </tbody>
        <OrderNotes order={model.order} columns={columns.length} />
      </table>
    </main>
  );
}

/** Short name, by which the rows are ordered, and formal name; what is not known yet is the pen's. */
function SheetRow({ row }: { readonly row: SignOffModel['rows'][number] }) {
  const { t, language } = useWords();
  const { signatory } = row;
  const name = row.signedFor === 'government' ? ofName(row.formalName, language) : row.formalName;
  return (
    <tr>
      <td className="number">{row.row}</td>
      <td>
        <strong>{row.shortName}</strong>
        <div className="signed-for">{t(FOR[row.signedFor], { name })}</div>
      </td>
      <td>
        {signatory ? <bdi>{signatory.name || t('nameErased')}</bdi> : <PenLine label={t('name')} />}
        {signatory?.title ? (
          <div>
            <bdi>{signatory.title}</bdi>
          </div>
        ) : (
          <PenLine label={t('capacity')} />
        )}
      </td>
      <td />
      <td>
        <PenLine label={t('place')} />
        <PenLine label={t('date')} />
      </td>
    </tr>
  );
}

function PenLine({ label }: { readonly label: string }) {
  return (
    <div className="pen">
      <span>{label}</span>
    </div>
  );
}
