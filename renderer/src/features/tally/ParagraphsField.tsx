import { useCall } from '../../api/index.ts';
import { useContractWords, useSpeech } from '../../i18n/index.ts';
import { ManyField } from '../../ui/index.ts';

interface ParagraphsFieldProps {
  /** Of the text that is spoken of; null where there is none yet. */
  readonly versionId: string | null;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

const START = 60;

/** The paragraphs that a reservation or disassociation concerns, in the order of the text. */
export function ParagraphsField({ versionId, value, onChange }: ParagraphsFieldProps) {
  const words = useContractWords();
  const { say } = useSpeech();
  const { data } = useCall(
    'version.text',
    { versionId: versionId ?? '' },
    { enabled: versionId !== null, keep: true },
  );
  const options = (data?.paragraphs ?? []).map(({ id, label, text }) => ({
    id,
    label,
    hint: [...say(text)].slice(0, START).join(''),
  }));
  return (
    <ManyField
      label={words.field('endorsementStep', 'paragraphIds')}
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}
