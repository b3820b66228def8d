import type { Translated } from '../translated.ts';
import type { files as english } from '../en/files.ts';

export const files = {
  secretariat: 'Секретариат Коалиции',
  programme: 'Открытая программа Коалиции',
  cancelled: 'Отменено: {title}',
  postponed: 'Перенесено: {title}',
  provisional: 'Предварительно: {title}',
  chair: 'Председатель: {chair}',
  interpretation: 'Устный перевод: {languages}',
  agenda: 'Повестка дня ({clock}):',
  localTime: 'местное время, {zone}',
} satisfies Translated<typeof english>;
