import { useNavigate } from '@tanstack/react-router';
import { CalendarPlus } from 'lucide-react';
import { useMemo, useState, type ComponentType } from 'react';
import { listed } from '../../../../shared/domain/languages.ts';
import { useCall } from '../../api/index.ts';
import { calendarDate, useSpeech, useTexts } from '../../i18n/index.ts';
import { useCommands, type Command } from '../../state/commands.ts';
import { Button, EmptyState, ErrorState, LoadingRows, Screen } from '../../ui/index.ts';
import { TableMenu } from '../tables/index.ts';
import type { Planning, PlanProps } from './plan-props.ts';
import { FIRST_VIEW, PlannerBar } from './PlannerBar.tsx';
import { PlannerInspector } from './PlannerInspector.tsx';
import { PlannerTable } from './PlannerTable.tsx';
import { Progress } from './Progress.tsx';
import { planOf } from './rows.ts';
import { useNarrowedTo } from './use-narrowed-to.ts';
import { usePlannerTable } from './use-planner-table.ts';
import './Planner.css';

const NOBODY: ReadonlySet<string> = new Set();

interface PlannerScreenProps {
  /** The form in which consultations are planned. */
  readonly plan: ComponentType<PlanProps>;
}

/** Who is to be consulted next on what is open, before the next reconvening, and how far that is. */
export function PlannerScreen({ plan: Form }: PlannerScreenProps) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const navigate = useNavigate();
  const [view, setView] = useState(FIRST_VIEW);
  // Undefined: nobody has chosen or closed anything yet.
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const [selected, setSelected] = useState(NOBODY);
  const [planning, setPlanning] = useState<Planning | null>(null);
  const { asAt, groupId } = view;
  const { data: planner, error, refetch } = useCall('planner.get', { asAt, groupId }, { keep: true });
  const tableOf = usePlannerTable(view);
  const narrowedTo = useNarrowedTo(view);
  const plan = planner && planOf(planner, view);
  const current = chosen === undefined ? (plan?.rows[0]?.id ?? null) : chosen;
  const shown = plan?.rows.find(({ id }) => id === current);
  // In the order of the list.
  const ticked = plan?.rows.filter(({ id }) => selected.has(id)).map(({ id }) => id) ?? [];
  const asked = ticked.length > 0 ? ticked : shown ? [shown.id] : [];
  // What is planned is planned now.
  const canPlan = asAt === null && asked.length > 0;
  useCommands(
    useMemo(
      (): readonly Command[] => [
        {
          id: 'planner.plan',
          title: t('planner:plan'),
          group: 'record',
          keys: 'P',
          disabled: !canPlan,
          run: () => setPlanning('each'),
        },
        {
          id: 'planner.together',
          title: t('planner:planTogether'),
          group: 'record',
          keys: 'T',
          disabled: !canPlan || asked.length < 2,
          run: () => setPlanning('together'),
        },
      ],
      [t, canPlan, asked.length],
    ),
  );

  const title = t('planner:title');
  if (!planner || !plan) {
    const state = error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingRows />;
    return <Screen title={title}>{state}</Screen>;
  }
  const isEmpty = planner.actions.length === 0;
  return (
    <Screen
      title={title}
      lead={!isEmpty && <Progress plan={plan} next={planner.next} />}
      actions={
        !isEmpty && (
          <>
            <TableMenu table={() => tableOf(planner, plan)} />
            {asked.length > 1 && (
              <Button keys="T" isDisabled={!canPlan} onPress={() => setPlanning('together')}>
                {t('planner:planTogether')}
              </Button>
            )}
            <Button
              look="primary"
              icon={CalendarPlus}
              keys="P"
              isDisabled={!canPlan}
              onPress={() => setPlanning('each')}
            >
              {t('planner:plan')}
            </Button>
          </>
        )
      }
      bar={
        <>
          <PlannerBar
            view={view}
            actions={planner.actions}
            onChange={(change) => setView({ ...view, ...change })}
          />
          <span className="screen-bar-end quiet">
            {t('matrix:asAt', { day: calendarDate(language, planner.asAt) })} ·{' '}
            {ticked.length > 0
              ? t('list.selected', { count: ticked.length })
              : t('list.count', { shown: plan.rows.length, all: plan.all })}
          </span>
        </>
      }
      aside={shown && <PlannerInspector key={shown.id} row={shown} onClose={() => setChosen(null)} />}
    >
      {isEmpty ? (
        <EmptyState title={t('planner:none')} body={t('planner:empty')} />
      ) : (
        <>
          <PlannerTable
            rows={plan.rows}
            current={current}
            onCurrent={setChosen}
            onOpen={(id) =>
              current === id
                ? void navigate({ to: '/country/$participantId', params: { participantId: id } })
                : setChosen(id)
            }
            selected={selected}
            onSelect={setSelected}
            filters={listed(language, narrowedTo(plan))}
            onClear={() => setView({ ...FIRST_VIEW, asAt })}
          />
          <p className="planner-order quiet">
            {t('planner:order')} {t('planner:keys')}
          </p>
        </>
      )}
      {planning && (
        <Form
          planning={planning}
          participantIds={asked}
          actionIds={plan.actions.map(({ id }) => id)}
          subject={{
            [language]:
              planner.next === null
                ? t('planner:subject')
                : t('planner:subjectBefore', { title: say(planner.next.title) }),
          }}
          onMade={() => {
            setSelected(NOBODY);
            setPlanning(null);
          }}
          onClose={() => setPlanning(null)}
        />
      )}
    </Screen>
  );
}
