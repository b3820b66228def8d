import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import { STANCES, type Stance } from '../../../../shared/domain/vocabulary.ts';
import type { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Flag, type Column } from '../../ui/index.ts';
import { StanceMark } from './StanceMark.tsx';

/** An action, with where each participant stands on it today; null where nothing was said. */
export interface TalkRow {
  readonly id: string;
  readonly number: string;
  readonly title: Localized;
  readonly cells: ReadonlyMap<string, Stance | null>;
}

interface TalkColumns {
  readonly participants: readonly RowOf<'participant'>[];
  /** What was said in this talk, by `talkKey`. */
  readonly saidHere: ReadonlySet<string>;
  readonly words: ReturnType<typeof useContractWords>;
  readonly say: ReturnType<typeof useSpeech>['say'];
  readonly t: ReturnType<typeof useTexts>['t'];
}

export function talkKey(said: { readonly participantId: string; readonly actionId: string }): string {
  return `${said.participantId} ${said.actionId}`;
}

/** The action, then a column a participant: where it stands, outlined where it said so in this talk. */
export function talkColumns({ participants, saidHere, words, say, t }: TalkColumns): Column<TalkRow>[] {
  const labels = new Map(STANCES.map((stance) => [stance, words.choice('stance', stance)]));
  return [
    {
      id: 'number',
      label: words.field('priorityAction', 'number'),
      width: '64px',
      digits: true,
      cell: (row) => <bdi>{row.number}</bdi>,
    },
    {
      id: 'title',
      label: words.kind('priorityAction'),
      width: 'minmax(180px, 3fr)',
      cell: (row) => (
        <span className="clip" dir="auto">
          {say(row.title)}
        </span>
      ),
    },
    ...participants.map(({ id, shortName, iso3 }): Column<TalkRow> => ({
      id,
      label: say(shortName),
      head: (
        <span className="clip" dir="auto">
          {iso3 && <Flag iso3={iso3} />} {say(shortName)}
        </span>
      ),
      width: 'minmax(150px, 1fr)',
      cell: (row) => {
        const stance = row.cells.get(id) ?? null;
        if (stance === null) return <span className="quiet">{t('matrix:notAsked')}</span>;
        const isHere = saidHere.has(talkKey({ participantId: id, actionId: row.id }));
        return (
          <span className={isHere ? 'clip' : 'clip quiet'}>
            <StanceMark stance={stance} hasMoved={isHere} /> {labels.get(stance)}
          </span>
        );
      },
    })),
  ];
}
