import type { Translated } from '../translated.ts';
import type { tally as english } from '../en/tally.ts';

export const tally = {
  record: 'تسجيل تأييد',
  recorded:
    '{count, plural, zero {لم تُسجل خطوة.} one {سُجلت خطوة واحدة.} two {سُجلت خطوتان.} few {سُجلت # خطوات.} many {سُجلت # خطوة.} other {سُجلت # خطوة.}}',
  andMore: 'و{count} غيرهم',
  asAt: 'حتى نهاية يوم',
  knownOn: 'وفق ما عُرف حتى',
  spokenFor: 'عبر {name}',
  counted: 'يُحسب',
  toReconfirm: 'يُعاد تأكيده',
  lastStep: 'آخر خطوة',
  standings: 'المشاركون وما قالوه',
  of: 'من {invited} يُحسب، بدءًا من «{level}»',
  target: 'الهدف {target}',
  barLabel: 'يُحسب {counted}، ويُعاد تأكيد {toReconfirm}، ويُنتظر {waiting}',
  countedOf: 'يُحسب: {count}',
  reconfirmOf: 'يُعاد تأكيده: {count}',
  waitingOf: 'غير ذلك: {count}',
  noGroup: 'بلا مجموعة إقليمية',
  embargoEnds: 'نهاية الحظر',
  embargoNote: 'الساعة حيث يُؤيَّد النص ({zone}).',
  backToNow: 'العودة إلى الآن',
  asAtDay: 'حتى نهاية يوم {day} ({zone})',
  asAtNow: 'حتى الآن، {time} ({zone})',
  knownBy: 'وفق ما سُجِّل حتى نهاية يوم {day}',
  notStanding: 'كان النص قيد الصياغة أو كان قد سُحب: لا يُحتسب شيء.',
  reasonNote: 'مطلوب عند إعادة فتح موقف نهائي.',
} satisfies Translated<typeof english>;
