import type { Planner } from '../../../../shared/contract/planner.ts';
import type { Table } from '../../../../shared/contract/tables.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import type { PlannerView } from './PlannerBar.tsx';
import type { Plan } from './rows.ts';
import { useNarrowedTo } from './use-narrowed-to.ts';
import { useRowWords } from './use-row-words.ts';

/** What is shown, as the table that goes out: in words, with what it was narrowed to and how it is ordered. */
export function usePlannerTable(view: PlannerView): (planner: Planner, plan: Plan) => Table {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const said = useRowWords();
  const narrowedTo = useNarrowedTo(view);
  const text = (label: string): Table['columns'][number] => ({ label, type: 'text' });
  const day = (date: string): string => calendarDate(language, date);

  function aboutOf({ asAt, next }: Planner, plan: Plan): string[] {
    const { rows, all, done } = plan;
    return [
      t('matrix:asAt', { day: day(asAt) }),
      ...(next === null
        ? [t('planner:noNext')]
        : [
            t('planner:until', {
              count: next.days,
              title: say(next.title),
              day: day(next.startDate),
            }),
          ]),
      t('planner:done', { done, all }),
      t('list.count', { shown: rows.length, all }),
      t('planner:order'),
      t('matrix:ours'),
      ...narrowedTo(plan),
    ];
  }

  return (planner, plan) => ({
    title: t('planner:title'),
    about: aboutOf(planner, plan),
    aboutTitle: t('grid:exports.about'),
    language,
    columns: [
      { label: t('planner:place'), type: 'number' },
      text(words.kind('participant')),
      text(words.field('participant', 'regionalGroup')),
      text(t('planner:leads')),
      text(t('planner:need')),
      text(t('planner:planned')),
      text(t('planner:last')),
      text(words.field('consultation', 'said')),
    ],
    rows: plan.rows.map((row) => [
      row.place,
      say(row.shortName),
      row.regionalGroup === null ? '' : words.choice('regionalGroup', row.regionalGroup),
      said.leads(row),
      said.need(row),
      said.planned(row),
      said.last(row),
      row.last?.said ?? '',
    ]),
    parts: [
      {
        title: t('planner:byGroup'),
        columns: [
          text(words.field('participant', 'regionalGroup')),
          { label: t('planner:doneHead'), type: 'number' },
          { label: t('planner:allHead'), type: 'number' },
        ],
        rows: plan.progress.map(({ group: region, done, all }) => [
          region === null ? t('matrix:noGroup') : words.choice('regionalGroup', region),
          done,
          all,
        ]),
      },
    ],
  });
}
