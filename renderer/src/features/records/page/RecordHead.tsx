import type { Kind } from '../../../../../shared/contract/kinds.ts';
import { ERASED_TEXT } from '../../../../../shared/domain/history/personal.ts';
import { titleOf } from '../../../api/index.ts';
import { useSpeech, useTexts } from '../../../i18n/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import type { Row } from '../../../kinds/view.ts';
import { Head } from '../../../ui/index.ts';
import { layoutOf } from './layout.ts';
import { RecordFact } from './RecordFact.tsx';

interface RecordProps {
  readonly kind: Kind;
  readonly row: Row;
}

/** The first line of a record's page: what it is. */
export function RecordTitle({ kind, row }: RecordProps) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { title } = layoutOf(kind, viewOf(kind));
  const [name = ''] = title.names;
  const Heading = viewOf(kind).heading;
  if (Heading) return <Heading row={row} />;
  if (row[name] === ERASED_TEXT) return t('states.erased');
  if (title.names.length > 1 || say(titleOf(kind, row)) === '') return <>{say(titleOf(kind, row))}</>;
  return <RecordFact kind={kind} row={row} unit={title} isPart isTitle />;
}

/** The second line: its facts, in one sentence. */
export function RecordLead({ kind, row }: RecordProps) {
  const { t } = useTexts();
  const { head } = layoutOf(kind, viewOf(kind));
  if (head.length === 0) return null;
  return (
    <Head label={t('page:head')}>
      {head.map((unit) => (
        <RecordFact key={unit.id} kind={kind} row={row} unit={unit} isPart />
      ))}
    </Head>
  );
}
