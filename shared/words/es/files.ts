import type { Translated } from '../translated.ts';
import type { files as english } from '../en/files.ts';

export const files = {
  secretariat: 'Secretaría de la Coalición',
  programme: 'Programa público de la Coalición',
  cancelled: 'Cancelado: {title}',
  postponed: 'Aplazado: {title}',
  provisional: 'Provisional: {title}',
  chair: 'Presidencia: {chair}',
  interpretation: 'Interpretación: {languages}',
  agenda: 'Temario ({clock}):',
  localTime: 'hora local, {zone}',
} satisfies Translated<typeof english>;
