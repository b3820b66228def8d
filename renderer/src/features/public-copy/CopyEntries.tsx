import type { PublicEntry } from '../../../../shared/kinds/public-copy.ts';
import { useSpeech } from '../../i18n/index.ts';
import { useCopyWords } from './use-copy-words.ts';
import './PublicCopy.css';

/** What a copy says, thing by thing, as it was called then. */
export function CopyEntries({ entries }: { readonly entries: readonly PublicEntry[] }) {
  const { say } = useSpeech();
  const words = useCopyWords();
  return (
    <ul className="copy-entries">
      {entries.map(({ kind, id, title }) => (
        <li key={`${kind} ${id}`}>
          <bdi>{say(title)}</bdi> <span className="quiet">{words.kind(kind)}</span>
        </li>
      ))}
    </ul>
  );
}
