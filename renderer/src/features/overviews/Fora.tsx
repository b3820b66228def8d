import { useState } from 'react';
import type { ForumCandidates } from '../../../../shared/contract/fora.ts';
import { titleOf, useCall, useCommand, useRecords } from '../../api/index.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button } from '../../ui/index.ts';
import { Panel, PanelLink } from './Panel.tsx';
import { RelationDialog } from './RelationDialog.tsx';

type Candidate = ForumCandidates[number];

interface ForaProps {
  readonly kind: 'priorityAction' | 'session';
  readonly id: string;
  readonly isNew: boolean;
}

/** How an action or a session stands to what exists: what is said of it, and which bodies are to be looked at. */
export function Fora({ kind, id, isNew }: ForaProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const { done, failed } = useSaid();
  const update = useCommand('record.update');
  const [asked, setAsked] = useState<Candidate | null>(null);
  const of = kind === 'session' ? { sessionId: id } : { actionId: id };
  const where = kind === 'session' ? { sessionId: [id] } : { actionId: [id] };
  const { data: relations } = useRecords('forumRelation', { where, limit: 100 });
  const { data: candidates } = useCall('fora.propose', of);

  async function sayNew(next: boolean): Promise<void> {
    try {
      const written = await update.mutateAsync({ kind, id, values: { isNew: next } });
      done(t(next ? 'fora:saidNew' : 'fora:notNew'), written);
    } catch (thrown) {
      failed(thrown);
    }
  }

  if (!relations || !candidates) return null;
  const isAnswered = isNew || relations.total > 0;
  return (
    <Panel
      title={t('fora:exists')}
      more={{ kind, id, tab: 'forumRelation', label: t('overviews:all', { count: relations.total }) }}
    >
      {!isAnswered && <p className="overview-note">{t('fora:unanswered')}</p>}
      {isNew && <p className="overview-note">{words.field(kind, 'isNew')}</p>}
      <ul className="overview-list">
        {relations.rows.map((row) => (
          <li key={row.id}>
            <PanelLink kind="forumRelation" id={row.id}>
              <bdi className="overview-what">
                {say(titleOf('forumRelation', row))} <span className="quiet">{row.wording}</span>
              </bdi>
              <span className="overview-end">{words.choice('relation', row.relation)}</span>
            </PanelLink>
          </li>
        ))}
      </ul>
      {candidates.length > 0 && <h3 className="quiet">{t('fora:candidates')}</h3>}
      <ul className="overview-list" aria-label={t('fora:candidates')}>
        {candidates.map((candidate) => (
          <li key={candidate.forumId} className="fora-candidate">
            <PanelLink kind="forum" id={candidate.forumId}>
              <bdi className="overview-what">
                {say(candidate.name)} <Why candidate={candidate} />
              </bdi>
            </PanelLink>
            <Button look="quiet" onPress={() => setAsked(candidate)}>
              {t('fora:sayHow')}
            </Button>
          </li>
        ))}
      </ul>
      <Button look="quiet" aria-pressed={isNew} onPress={() => void sayNew(!isNew)}>
        {words.field(kind, 'isNew')}
      </Button>
      {asked && <RelationDialog of={of} forum={asked} onClose={() => setAsked(null)} />}
    </Panel>
  );
}

/** What a body shares with it. */
function Why({ candidate: { areas, words: shared, meeting } }: { readonly candidate: Candidate }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const reasons = [
    areas.map((area) => words.choice('area', area)).join(', '),
    shared.length > 0 ? t('fora:words', { words: shared.join(', ') }) : '',
    meeting ? t('fora:meeting', { name: say(meeting.name), day: calendarDate(language, meeting.from) }) : '',
  ];
  return <span className="quiet">{reasons.filter(Boolean).join(' · ')}</span>;
}
