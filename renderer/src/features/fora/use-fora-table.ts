import type { ForaMap } from '../../../../shared/contract/fora.ts';
import type { Table, TablePaper } from '../../../../shared/contract/tables.ts';
import type { PictureRow } from '../../../../shared/domain/fora/picture.ts';
import { moment, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { markOf } from './marks.ts';

type Subject = ForaMap['subjects'][number];

/** Bodies beside the names of areas, on a sheet that lies on its long side. */
const ACROSS: Readonly<Record<TablePaper, number>> = { A4: 14, Letter: 13, A3: 22 };

/** The map as it goes out: the picture, then the list of what stands how to what exists. */
export function useForaTable(): (
  map: ForaMap,
  rows: readonly PictureRow<Subject>[],
  paper: TablePaper | null,
) => Table {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const zone = useHomeZone();
  const text = (label: string): Table['columns'][number] => ({ label, type: 'text' });

  return ({ fora, subjects }, rows, paper) => {
    const called = new Map(fora.map(({ id, shortName, name }) => [id, shortName ?? say(name)]));
    return {
      title: t('fora:map'),
      about: [
        t('grid:exports.asAt', { time: moment(language, new Date().toISOString(), zone) }),
        t('fora:legend'),
      ],
      aboutTitle: t('grid:exports.about'),
      language,
      columns: [
        text(words.field('forum', 'areas')),
        text(t('fora:ours')),
        ...fora.map(({ id }) => text(called.get(id) ?? '')),
      ],
      rows: rows.map(({ area, state, cells, subjects: ours }) => [
        `${words.choice('area', area)} (${t(`fora:states.${state}`)})`,
        ours.map(({ number, title }) => number ?? say(title)).join(', '),
        ...cells.map(markOf),
      ]),
      // A file has no sheets, and keeps the names in sight.
      split: { named: 2, across: ACROSS[paper ?? 'A3'] },
      parts: [
        {
          title: t('fora:answers'),
          columns: [
            text(words.field('priorityAction', 'number')),
            text(t('fora:ours')),
            text(words.field('forumRelation', 'relation')),
            text(words.kind('forum')),
            text(words.field('forumRelation', 'wording')),
          ],
          rows: subjects.flatMap(({ kind, number, title, isNew, relations }) => {
            const about = [number ?? '', say(title)];
            const news = isNew ? [[...about, words.field(kind, 'isNew'), '', '']] : [];
            const said = relations.map(({ relation, forumId, wording }) => [
              ...about,
              words.choice('relation', relation),
              called.get(forumId) ?? '',
              wording ?? '',
            ]);
            const all = [...news, ...said];
            return all.length > 0 ? all : [[...about, t('fora:nothingSaid'), '', '']];
          }),
        },
      ],
    };
  };
}
