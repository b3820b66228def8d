import { Trash2 } from 'lucide-react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { call } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { useSaid } from '../../state/use-said.ts';
import { IconButton, TextInPlace } from '../../ui/index.ts';

/** A decision with its number, changed where it stands. */
export function NotedDecision({ decision }: { readonly decision: RowOf<'decision'> }) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const { done, failed } = useSaid();
  const attempt = useAttempt();
  const { id, number, text } = decision;
  return (
    <li className="minutes-line">
      <bdi className="minutes-number digits">{number}</bdi>
      <TextInPlace
        label={number}
        className="minutes-typed"
        value={say(text)}
        maxLength={2000}
        onCommit={(said) =>
          attempt(
            call('record.update', { kind: 'decision', id, values: { text: { ...text, [language]: said } } }),
          )
        }
      />
      <IconButton
        icon={Trash2}
        label={t('records:deleteOne', { title: number })}
        onPress={() =>
          void call('record.delete', { kind: 'decision', ids: [id] }).then(
            (written) => done(t('kinds:decision.deleted', { count: 1 }), written),
            failed,
          )
        }
      />
    </li>
  );
}
