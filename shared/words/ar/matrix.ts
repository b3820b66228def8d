import type { Translated } from '../translated.ts';
import type { matrix as english } from '../en/matrix.ts';

export const matrix = {
  title: 'مواقف المشاركين من الإجراءات',
  notAsked: 'لم يُسأل',
  totals: 'جميع المعروضين',
  sentence:
    'مؤيد: {support}، لا مانع لديه: {live_with}، مؤيد بتعديلات: {with_changes}، معارض: {oppose}، لم يُبدِ رأيًا: {silent}، لم يُسأل: {notAsked}، حتى {day}',
  keys: '1 مؤيد · 2 لا مانع لديه · 3 مؤيد بتعديلات (يُسأل عنها) · 4 معارض · 5 لم يُبدِ رأيًا. مفتاح الإدخال أو F2 يطلب النص واليوم والمشاورة، ولا يُستبدل شيء مما قيل.',
  unasked: 'من لم يُسأل قط',
  unaskedActions:
    '{count, plural, zero {لا إجراء لم يُسأل عنه أحد} one {إجراء واحد لم يُسأل عنه أحد} two {إجراءان لم يُسأل عنهما أحد} few {# إجراءات لم يُسأل عنها أحد} many {# إجراءً لم يُسأل عنه أحد} other {# إجراء لم يُسأل عنه أحد}}: {names}.',
  unaskedParticipants:
    '{count, plural, zero {لا مشارك لم يُسأل عن أي إجراء} one {مشارك واحد لم يُسأل عن أي إجراء} two {مشاركان لم يُسألا عن أي إجراء} few {# مشاركين لم يُسألوا عن أي إجراء} many {# مشاركًا لم يُسألوا عن أي إجراء} other {# مشارك لم يُسألوا عن أي إجراء}}: {names}.',
  movedSince: 'يُعلَّم ما جاء بعد',
  movedOnly: 'ما تغيّر فقط',
  starred: '* قيل بعد {day}',
  byAction: 'حسب الإجراء',
  byGroup: 'حسب المجموعة الإقليمية',
  noGroup: 'خارج المجموعات الإقليمية',
  inWords: 'بالكلمات',
  ours: 'للأمانة فقط: يشمل ما قيل بسرية.',
  asAt: 'حتى {day}',
  ledger: 'ما قاله المشارك: {name}',
  nothingSaid: 'لم يُقل شيء عن أي إجراء بعد.',
  recordedBy: 'سجّله {name}',
  record: 'تسجيل',
  recorded:
    '{count, plural, zero {لم يُسجّل شيء.} one {سُجّل موقف واحد.} two {سُجّل موقفان.} few {سُجّلت # مواقف.} many {سُجّل # موقفًا.} other {سُجّل # موقف.}}',
  ask: '{count, plural, zero {لا مواقف} one {موقف {name} من {action}} two {موقفان} few {# مواقف} many {# موقفًا} other {# موقف}}',
  command: 'الانتقال إلى مواقف المشاركين من الإجراءات',
  talkNote: 'بتاريخ {day}. المواقف المؤطَّرة أُبديت في هذه المشاورة، وما عداها أُبدي قبلها أو في غيرها.',
  talkCancelled: 'أُلغيت هذه المشاورة: لا تُسجَّل فيها مواقف.',
} satisfies Translated<typeof english>;
