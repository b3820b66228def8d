import { Paperclip, PenLine } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import type { Standing } from '../../../../shared/contract/shapes/tally.ts';
import { listWith, STEP_LISTS } from '../../../../shared/domain/vocabulary.ts';
import { titleOf, useRecords } from '../../api/index.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, ErrorState, IconButton, Inspector, LoadingRows } from '../../ui/index.ts';
import { EvidenceList, useAttach } from '../evidence/index.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { Behalf } from './Behalf.tsx';
import { Concerned } from './Concerned.tsx';
import { statementsOf, type SaidAtOnce } from './statements.ts';

interface StepsInspectorProps {
  readonly documentId: string;
  readonly standing: Standing;
  /** Whether it counts or why it does not, in a sentence. */
  readonly why: string;
  /** The day of the tally, YYYY-MM-DD. */
  readonly on: string;
  /** Labels of the document's versions by id. */
  readonly versions: ReadonlyMap<string, string>;
  readonly onRecord: () => void;
  readonly onClose: () => void;
}

/** What a participant has said of the document, the latest first, each time with the files that prove it. */
export function StepsInspector({
  documentId,
  standing,
  why,
  on,
  versions,
  onRecord,
  onClose,
}: StepsInspectorProps) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const navigate = useNavigate();
  const { participantId } = standing;
  const name = say(standing.shortName);
  const where = { documentId: [documentId], participantId: [participantId] };
  const { data: steps, error, refetch } = useRecords('endorsementStep', { where, limit: 1000 });
  const { data: files } = useRecords('evidenceFile', { where: { documentId: [documentId] }, limit: 5000 });
  const statements = statementsOf(steps?.rows ?? [], files?.rows ?? []);
  return (
    <Inspector
      title={name}
      label={t('evidence:steps', { name })}
      onClose={onClose}
      onOpenPage={() =>
        void navigate({ to: '/records/$kind/$id', params: { kind: 'participant', id: participantId } })
      }
      actions={<IconButton icon={PenLine} label={t('tally:record')} keys="R" onPress={onRecord} />}
    >
      {why !== '' && (
        <p className={standing.counted ? '' : 'tally-why'} role="status">
          {why}
        </p>
      )}
      {standing.namedBy.length > 0 && (
        <p>
          <Behalf standing={standing} on={on} />
        </p>
      )}
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !steps || !files ? (
        <LoadingRows />
      ) : statements.length === 0 ? (
        <p className="quiet">{t('evidence:noSteps')}</p>
      ) : (
        statements.map((statement) => <Said key={statement.key} statement={statement} versions={versions} />)
      )}
    </Inspector>
  );
}

interface SaidProps {
  readonly statement: SaidAtOnce;
  readonly versions: ReadonlyMap<string, string>;
}

/** What was said at one time; files can be dropped on it. */
function Said({ statement, versions }: SaidProps) {
  const { date, steps, files, evidence, place } = statement;
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  const { choose, isOver, area } = useAttach(steps.map(({ id }) => id));
  const said = ({ axis, value }: RowOf<'endorsementStep'>): string => {
    if (axis === 'version') return versions.get(value) ?? '–';
    const list = listWith(STEP_LISTS, value);
    return list ? words.choice(list, value) : value;
  };
  const named = steps.find(({ capacity }) => capacity === 'on_behalf')?.onBehalfOfIds ?? [];
  const about = [evidence, place].filter(Boolean).join(', ');
  return (
    <section className={`said${isOver ? ' said-over' : ''}`} {...area}>
      <header className="said-head">
        <h3 className="digits">{calendarDate(language, date)}</h3>
        {isOver ? (
          <span className="quiet">{t('evidence:drop')}</span>
        ) : (
          <Button look="quiet" icon={Paperclip} onPress={choose}>
            {t('evidence:attach')}
          </Button>
        )}
      </header>
      <dl className="said-steps">
        {steps.map((step) => (
          <div key={step.id}>
            <dt className="quiet">{words.choice('axis', step.axis)}</dt>
            <dd dir="auto">{said(step)}</dd>
          </div>
        ))}
      </dl>
      {steps
        .filter(({ axis }) => axis === 'qualification')
        .map(({ id, paragraphIds, wording }) => (
          <Concerned key={id} paragraphIds={paragraphIds} wording={wording} />
        ))}
      {named.length > 0 && <OnBehalf ids={named} />}
      {about !== '' && (
        <p className="quiet" dir="auto">
          {about}
        </p>
      )}
      {files.length > 0 && <EvidenceList rows={files} />}
    </section>
  );
}

/** For whom something was said, in the order of the list of participants. */
function OnBehalf({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const { data } = useRecords('participant', { sort: [{ by: 'title' }], limit: 5000, language });
  const names = (data?.rows ?? [])
    .filter(({ id }) => ids.includes(id))
    .map((row) => say(titleOf('participant', row)));
  if (names.length === 0) return null;
  return <p dir="auto">{t('tally:onBehalfOf', { names: listed(language, names) })}</p>;
}
