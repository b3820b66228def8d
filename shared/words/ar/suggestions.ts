import type { Translated } from '../translated.ts';
import type { suggestions as english } from '../en/suggestions.ts';

export const suggestions = {
  open: 'اقتراحات يُبَتّ فيها',
  none: 'لا اقتراح من هذه المشاورة ينتظر البت فيه.',
  accept: 'قبول…',
  acceptOf: 'قبول «{title}»…',
  acceptCommitment: 'القبول التزامًا',
  acceptEndorsement: 'القبول تأييدًا',
  accepted: 'قُبل الاقتراح.',
  due: 'الموعد: {date}',
} satisfies Translated<typeof english>;
