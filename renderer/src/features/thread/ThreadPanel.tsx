import type { ThreadEndKind } from '../../../../shared/domain/thread/records.ts';
import { useTexts } from '../../i18n/index.ts';
import { Panel } from '../overviews/index.ts';
import { ThreadPicture } from './ThreadPicture.tsx';

/** On the page of one of a thread's ends. */
export function ThreadPanel({ kind, id }: { readonly kind: ThreadEndKind; readonly id: string }) {
  const { t } = useTexts();
  return (
    <Panel title={t('thread:title')}>
      <ThreadPicture key={id} kind={kind} id={id} />
    </Panel>
  );
}
