import type { letter as english } from '../en/letter.ts';
import type { Translated } from '../translated.ts';

export const letter = {
  subject: 'О ходе выполнения вашего обязательства: {title}',
  greeting: 'Уважаемые коллеги!',
  undertook: 'Вы взяли на себя следующее обязательство: «{title}».',
  exactly: 'Точнее: {what}',
  wasDue: 'Срок его выполнения — {date} — истёк.',
  isDue: 'Срок его выполнения — {date}.',
  lastReport: 'Последний имеющийся у нас отчёт датирован {date}.',
  noReport: 'Отчётов о нём мы пока не получали.',
  asking:
    'Просим вас сообщить, что сделано, что ещё предстоит сделать и к какому сроку вы рассчитываете завершить работу.',
  confidential: 'Мы считаем это обязательство конфиденциальным и пишем о нём только вам.',
  closing: 'С уважением,',
} satisfies Translated<typeof english>;
