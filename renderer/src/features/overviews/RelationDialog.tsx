import { useState } from 'react';
import type { ForumCandidates } from '../../../../shared/contract/fora.ts';
import type { Problem } from '../../../../shared/contract/errors.ts';
import { RELATIONS } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { failureOf, useCommand } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog, Select, TextArea } from '../../ui/index.ts';

interface RelationDialogProps {
  readonly of: { readonly actionId: string } | { readonly sessionId: string };
  readonly forum: ForumCandidates[number];
  readonly onClose: () => void;
}

/** Says how an action or a session stands to one body: in which relation, and how. */
export function RelationDialog({ of, forum, onClose }: RelationDialogProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const { done, failed } = useSaid();
  const create = useCommand('record.create');
  const [isBusy, during] = useBusy();
  const [relation, setRelation] = useState<(typeof RELATIONS)[number]>('complements');
  const [wording, setWording] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const wrong = problems.find(({ field }) => field === 'wording');

  async function carryOut(): Promise<void> {
    try {
      const values = { ...of, forumId: forum.forumId, relation, wording: wording.trim() || null };
      done(t('kinds:forumRelation.added'), await create.mutateAsync({ kind: 'forumRelation', values }));
      onClose();
    } catch (thrown) {
      const { error } = failureOf(thrown);
      setProblems(error.problems);
      if (error.problems.some(({ field }) => field !== 'wording') || error.code !== 'VALIDATION') {
        failed(thrown);
      }
    }
  }

  return (
    <Dialog
      title={say(forum.name)}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            keys="Mod+Enter"
            isDisabled={isBusy}
            onPress={() => void during(() => carryOut())}
          >
            {t('actions.save')}
          </Button>
        </>
      }
    >
      {forum.does !== null && (
        <p className="quiet" dir="auto">
          {forum.does}
        </p>
      )}
      <Select
        label={words.field('forumRelation', 'relation')}
        options={RELATIONS.map((id) => ({ id, label: words.choice('relation', id) }))}
        value={relation}
        onChange={(next) => isOneOf(RELATIONS, next) && setRelation(next)}
      />
      <TextArea
        label={words.field('forumRelation', 'wording')}
        isRequired
        value={wording}
        onChange={setWording}
        error={wrong && words.problem(wrong)}
      />
    </Dialog>
  );
}
