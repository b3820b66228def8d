import { Link } from '@tanstack/react-router';
import type { ForaMap } from '../../../../shared/contract/fora.ts';
import type { AreaState, PictureRow } from '../../../../shared/domain/fora/picture.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { StateMark, type Mark } from '../../ui/index.ts';
import { markOf, type ForaCell } from './marks.ts';

type Subject = ForaMap['subjects'][number];

const MARKS: Readonly<Record<AreaState, Mark>> = {
  gap: 'planned',
  alone: 'draft',
  doubled: 'clash',
  beside: 'confirmed',
};

interface ForaPictureProps {
  readonly map: ForaMap;
  readonly rows: readonly PictureRow<Subject>[];
}

/** Areas down, bodies across; in each cell who works there and what of ours stands to it. */
export function ForaPicture({ map, rows }: ForaPictureProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  return (
    <div className="fora-picture" tabIndex={0} role="region" aria-label={t('fora:map')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.field('forum', 'areas')}</th>
            <th scope="col">{t('fora:ours')}</th>
            {map.fora.map(({ id, shortName, name }) => (
              <th key={id} scope="col" className="fora-body">
                <Link to="/records/$kind/$id" params={{ kind: 'forum', id }} title={say(name)}>
                  <bdi>{shortName ?? say(name)}</bdi>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ area, state, cells, subjects }) => (
            <tr key={area}>
              <th scope="row">
                {words.choice('area', area)}
                <StateMark mark={MARKS[state]}>{t(`fora:states.${state}`)}</StateMark>
              </th>
              <td>
                {subjects.map((subject) => (
                  <SubjectLink key={subject.id} subject={subject} />
                ))}
              </td>
              {cells.map((cell) => (
                <td key={cell.forumId} className="fora-cell">
                  <CellMark cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SubjectLink({ subject: { kind, id, number, title } }: { readonly subject: Subject }) {
  const { say } = useSpeech();
  return (
    <>
      <Link to="/records/$kind/$id" params={{ kind, id }} title={say(title)}>
        <bdi>{number ?? say(title)}</bdi>
      </Link>{' '}
    </>
  );
}

function CellMark({ cell }: { readonly cell: ForaCell }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  if (!cell.works) return null;
  const said = cell.subjects.map(
    ({ subject, relation }) =>
      `${subject.number ?? ''} ${say(subject.title)}: ${words.choice('relation', relation)}`,
  );
  const label = said.length === 0 ? t('fora:works') : said.join('; ');
  return (
    <span role="img" aria-label={label} title={label} dir="ltr">
      {markOf(cell)}
    </span>
  );
}
