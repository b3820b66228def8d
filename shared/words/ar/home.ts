import type { Translated } from '../translated.ts';
import type { home as english } from '../en/home.ts';

export const home = {
  title: 'ما ينتظرني الآن',
  next: 'الجلسات القادمة',
  noNext: 'لا جلسة قادمة.',
  noRoom: 'بلا قاعة بعد',
  clashes:
    '{count, plural, zero {لا تعارض مفتوح} one {تعارض مفتوح واحد} two {تعارضان مفتوحان} few {# تعارضات مفتوحة} many {# تعارضًا مفتوحًا} other {# تعارض مفتوح}}',
  notices:
    '{count, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}}',
  noClashes: 'لا شيء يتعارض.',
  deadlines: 'وثائق لها موعد نهائي',
  noDeadlines: 'لا وثيقة تنتظر موعدًا نهائيًا.',
  days: '{count, plural, zero {اليوم} one {خلال يوم} two {خلال يومين} few {خلال # أيام} many {خلال # يومًا} other {خلال # يوم}}',
  replies:
    '{count, plural, zero {لا ردود منتظرة} one {رد واحد منتظر} two {ردان منتظران} few {# ردود منتظرة} many {# ردًا منتظرًا} other {# رد منتظر}}',
  noReplies: 'لكل دعوة رد.',
  replyBy: 'قبل {date}',
  reconvenings: 'الاجتماعات',
  emptyTitle: 'مساحة عمل فارغة',
  emptyBody: 'تكون البداية بالمشاركين في التحالف أو بالاجتماع القادم.',
} satisfies Translated<typeof english>;
