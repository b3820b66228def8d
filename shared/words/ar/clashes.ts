import type { Translated } from '../translated.ts';
import type { clashes as english } from '../en/clashes.ts';

export const clashes = {
  label: 'التعارضات',
  title:
    '{count, plural, zero {لا تعارض مفتوح} one {تعارض مفتوح واحد} two {تعارضان مفتوحان} few {# تعارضات مفتوحة} many {# تعارضًا مفتوحًا} other {# تعارض مفتوح}}',
  none: 'لا تعارض مفتوح.',
  erased: 'شخص مُحيت بياناته',
  accept: 'قبول…',
  acceptCommand: 'قبول تعارضات',
  acceptTitle:
    '{count, plural, zero {قبول تعارضات} one {قبول تعارض} two {قبول تعارضين} few {قبول # تعارضات} many {قبول # تعارضًا} other {قبول # تعارض}}',
  acceptDo:
    '{count, plural, zero {قبول} one {قبول} two {قبول الاثنين} few {قبول الـ#} many {قبول الـ#} other {قبول الـ#}}',
  acceptSelected:
    '{count, plural, zero {قبول…} one {قبول واحد…} two {قبول الاثنين…} few {قبول الـ#…} many {قبول الـ#…} other {قبول الـ#…}}',
  acceptedNow:
    '{count, plural, zero {لم يُقبل شيء.} one {قُبل التعارض.} two {قُبل تعارضان.} few {قُبلت # تعارضات.} many {قُبل # تعارضًا.} other {قُبل # تعارض.}}',
  accepted: 'قُبل: {reason}',
  reason: 'لماذا يُقبل',
  acceptNote:
    '{count, plural, zero {يبقى صامتًا حتى يتغير شيء مما وراءه.} one {يبقى صامتًا حتى يتغير شيء مما وراءه.} two {يبقى كل منهما صامتًا حتى يتغير شيء مما وراءه.} few {يبقى كل منها صامتًا حتى يتغير شيء مما وراءه.} many {يبقى كل منها صامتًا حتى يتغير شيء مما وراءه.} other {يبقى كل منها صامتًا حتى يتغير شيء مما وراءه.}}',
  move: 'نقل…',
  moveCommand: 'نقل الجلسة لرفع التعارض',
  moveTitle: 'نقل «{title}»',
  moveDo: 'نقل',
  which: 'الجلسة',
  start: 'البداية (بتوقيت {zone})',
  room: 'القاعة',
  here: 'ما تتعارض معه الآن',
  there: 'ما ستتعارض معه هناك',
  places: 'حيث تقل التعارضات',
  clashesThere:
    '{count, plural, zero {لا تعارض} one {تعارض واحد} two {تعارضان} few {# تعارضات} many {# تعارضًا} other {# تعارض}}',
  withoutSession: 'الوفود',
  acceptedTitle:
    '{count, plural, zero {لا شيء مقبول} one {تعارض مقبول واحد} two {تعارضان مقبولان} few {# تعارضات مقبولة} many {# تعارضًا مقبولًا} other {# تعارض مقبول}}',
  isAccepted: 'مقبول',
  takeUp: 'إعادة الفتح',
  takenUp: 'أُعيد فتح التعارض.',
  severity: { warning: 'تعارض', notice: 'تنبيه' },
  rules: {
    same_room: '«{first}» و«{second}» في {room} في الوقت نفسه.',
    same_person: '{person} مطلوب في «{first}» و«{second}» في الوقت نفسه.',
    same_chair: '{chair} ترأس «{first}» و«{second}» في الوقت نفسه.',
    too_few_delegates:
      'مندوبو {delegation} أقل مما تتطلبه الجلسات المتزامنة التي يجب حضورها: المطلوب {needed}، والموجود {delegates} (دون المترجمين الشفويين وموظفي الدعم).',
    agenda_longer: 'جدول أعمال «{session}» يأخذ {planned} دقيقة، والفترة {slot}.',
    agenda_shorter: 'جدول أعمال «{session}» يأخذ {planned} دقيقة من {slot}.',
    agenda_circle:
      'في جدول أعمال «{session}» بنود يقع كل منها تحت الآخر: {items}. تظهر في المستوى الأعلى إلى أن يُنقل أحدها.',
    over_capacity: 'قد يصل عدد من يحضرون «{session}» إلى {expected}؛ وتتسع {room} لعدد {capacity}.',
    walking_time: '{gap} دقيقة بين «{first}» ({from}) و«{second}» ({to})؛ والطريق يأخذ {needed}.',
    outside_interpretation: '«{session}» ({from}–{to}) خارج ساعات الترجمة الشفوية.',
    host_meeting: '«{session}» في وقت «{meeting}» من الحدث المضيف الذي على الأشخاص أنفسهم حضوره.',
    same_members: 'مشاركون عليهم حضور «{first}» و«{second}» في الوقت نفسه: {count} ({names}).',
    two_heads: 'لوفد {delegation} أكثر من رئيس: {names}.',
  },
} satisfies Translated<typeof english>;
