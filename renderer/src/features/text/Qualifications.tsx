import type { TextParagraph } from '../../../../shared/contract/text.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Badge } from '../../ui/index.ts';

/** What participants have said of a paragraph, also where they said it of what it was in an earlier version. */
export function Qualifications({ of: { label, qualifications } }: { readonly of: TextParagraph }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  if (qualifications.length === 0) return null;
  return (
    <ul className="text-qualifications">
      {qualifications.map((one) => {
        const facts = {
          name: say(one.shortName),
          qualification: words.choice('qualification', one.qualification),
          label: one.label,
          version: one.version,
        };
        const isEarlier = one.label !== label;
        return (
          <li key={one.participantId}>
            <Badge tone="warning">{t(isEarlier ? 'text:qualifiedEarlier' : 'text:qualified', facts)}</Badge>
          </li>
        );
      })}
    </ul>
  );
}
