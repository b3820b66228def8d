import { languageFacts } from '../../../shared/domain/languages.ts';
import { dateRange } from '../../../shared/papers/format.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly place: string;
  readonly city: string | null;
  readonly dates: { readonly from: string; readonly to: string } | null;
  /** What stands before and after them. */
  readonly before?: string;
  readonly after?: string;
}

/** Where and when a meeting is, under its title; a city by its name in the paper's language, where that is known. */
export function Place({ place, city, dates, before = '', after = '' }: Props) {
  const words = useWords();
  const parts = [
    before,
    place,
    city === null ? '' : words.cityName(city),
    dates === null ? '' : dateRange(dates, words),
    after,
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p className="place">
      {parts.map((part, at) => (
        <span key={part}>
          {at > 0 && languageFacts(words.language).partSeparator}
          <bdi>{part}</bdi>
        </span>
      ))}
    </p>
  );
}
