import type { ParticipantsModel } from '../../../shared/contract/printed.ts';
import { DELEGATION_GROUPS } from '../../../shared/domain/order/delegation-groups.ts';
import { Foot } from './Head.tsx';
import { OrderNotes } from './OrderNotes.tsx';
import { orderRule } from './order.ts';
import { useWords } from './use-words.ts';
import { SECTION_WORDS, sectionsOf } from './sections.ts';

type Row = ParticipantsModel['rows'][number];

/** What stands above one person of a group, and above several. */
const GROUP_WORDS = {
  representative: ['representative', 'representative'],
  alternates: ['alternate', 'alternates'],
  advisers: ['adviser', 'advisers'],
  staff: ['otherMember', 'otherMembers'],
} as const;

/** The delegations of a meeting as an information paper lists them: by section, each with its representative, alternates and advisers. */
export function DelegationsTable({ model }: { readonly model: ParticipantsModel }) {
  const words = useWords();
  const { t } = words;
  return (
    <table className="delegations">
      <Foot model={model} kind={t('participants')} columns={1} notes={[orderRule(model.order, words)]} />
      {sectionsOf(model.rows).map(({ section, rows }) => (
        <tbody key={section}>
          <tr className="section">
            <th scope="rowgroup">
              <h2>{t(SECTION_WORDS[section])}</h2>
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.participantId}>
              <td>
                <h3>{row.shortName}</h3>
                {section === 'organizations' && row.formalName !== row.shortName && (
                  <p className="full-name">{row.formalName}</p>
                )}
                <Delegation row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
      <OrderNotes order={model.order} columns={1} />
    </table>
  );
}

function Delegation({ row: { delegates } }: { readonly row: Row }) {
  const { t } = useWords();
  if (delegates.length === 0) return <p className="persons">{t('notNamed')}</p>;
  return DELEGATION_GROUPS.map((group) => {
    const persons = delegates.filter((one) => one.group === group);
    if (persons.length === 0) return null;
    const [one, several] = GROUP_WORDS[group];
    return (
      <div key={group} className="group">
        <h4>{t(persons.length === 1 ? one : several)}</h4>
        {persons.map(({ name, title }, at) => (
          <p key={at} className="persons">
            <bdi>{[name || t('nameErased'), title].filter(Boolean).join(', ')}</bdi>
          </p>
        ))}
      </div>
    );
  });
}
