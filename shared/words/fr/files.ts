import type { Translated } from '../translated.ts';
import type { files as english } from '../en/files.ts';

export const files = {
  secretariat: 'Secrétariat de la Coalition',
  programme: 'Programme public de la Coalition',
  cancelled: 'Annulé : {title}',
  postponed: 'Reporté : {title}',
  provisional: 'Provisoire : {title}',
  chair: 'Présidence : {chair}',
  interpretation: 'Interprétation : {languages}',
  agenda: 'Ordre du jour ({clock}) :',
  localTime: 'heure locale, {zone}',
} satisfies Translated<typeof english>;
