import type { letter as english } from '../en/letter.ts';
import type { Translated } from '../translated.ts';

export const letter = {
  subject: 'Novedades sobre su compromiso: {title}',
  greeting: 'Estimados colegas:',
  undertook: 'Ustedes asumieron el siguiente compromiso: «{title}».',
  exactly: 'Más concretamente: {what}',
  wasDue: 'El plazo vencía el {date}.',
  isDue: 'El plazo vence el {date}.',
  lastReport: 'El último informe de que disponemos es del {date}.',
  noReport: 'Hasta la fecha no hemos recibido ningún informe al respecto.',
  asking:
    'Les agradeceríamos que nos indicaran qué se ha hecho, qué queda por hacer y para cuándo prevén concluirlo.',
  confidential: 'Consideramos confidencial este compromiso y escribimos sobre él únicamente a ustedes.',
  closing: 'Atentamente,',
} satisfies Translated<typeof english>;
