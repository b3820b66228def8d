import type { Gone } from '../../../../shared/contract/public-copy.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useCopyWords } from './use-copy-words.ts';
import './PublicCopy.css';

/** What is out there and not public any more: what, why, and in which copies, handed to whom. */
export function GoneList({ gone }: { readonly gone: readonly Gone[] }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const words = useCopyWords();
  if (gone.length === 0) return null;
  return (
    <section className="copy-gone" role="alert">
      <h3>{t('publicCopy:gone', { count: gone.length })}</h3>
      <ul>
        {gone.map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            <bdi>{say(one.title)}</bdi>{' '}
            <span className="quiet">
              {[words.kind(one.kind), words.why(one), ...one.copies.map(words.inCopy)].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
