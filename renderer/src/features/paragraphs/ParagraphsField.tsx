import { Plus, X } from 'lucide-react';
import type { z } from 'zod';
import type { paragraphSchema } from '../../../../shared/kinds/document-version.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button, FieldGroup, IconButton, TextArea, TextField, type FieldProps } from '../../ui/index.ts';
import './ParagraphsField.css';

type Paragraph = z.infer<typeof paragraphSchema>;

interface ParagraphsProps extends FieldProps {
  readonly value: readonly Paragraph[];
  readonly onChange: (value: Paragraph[]) => void;
}

/** The numbered paragraphs of a text, so that a reservation can name the ones it concerns. */
export function ParagraphsField(props: ParagraphsProps) {
  const { t } = useTexts();
  const { value, onChange } = props;
  const set = (at: number, change: Partial<Paragraph>) =>
    onChange(value.map((each, index) => (index === at ? { ...each, ...change } : each)));
  return (
    <FieldGroup {...props}>
      {value.map((paragraph, at) => (
        <div key={at} className="paragraph">
          <TextField
            label={t('records:paragraphLabel')}
            hideLabel
            value={paragraph.label}
            onChange={(label) => set(at, { label })}
          />
          <TextArea
            label={t('records:paragraphText', { label: paragraph.label })}
            hideLabel
            rows={2}
            value={paragraph.text}
            onChange={(text) => set(at, { text })}
          />
          <IconButton
            icon={X}
            label={t('actions.removeNamed', { name: paragraph.label })}
            onPress={() => onChange(value.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <div>
        <Button
          look="quiet"
          icon={Plus}
          onPress={() => onChange([...value, { label: String(value.length + 1), text: '' }])}
        >
          {t('records:addParagraph')}
        </Button>
      </div>
    </FieldGroup>
  );
}
