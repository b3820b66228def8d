export const words = {
  one: 'مهمة',
  many: 'المهام',
  new: 'مهمة جديدة',
  goTo: 'الانتقال إلى المهام',
  none: 'لا مهام بعد',
  empty: 'ما على جهة أن تفعله وموعده ومصدره: جلسة أو مشاورة أو التزام أو لا شيء من ذلك.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف مهمة واحدة} two {حذف مهمتين} few {حذف # مهام} many {حذف # مهمة} other {حذف # مهمة}}',
  added: 'أُضيفت مهمة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت مهمة واحدة.} two {حُذفت مهمتان.} few {حُذفت # مهام.} many {حُذفت # مهمة.} other {حُذفت # مهمة.}}',
  did: {
    create: 'إضافة المهمة «{title}»',
    update: 'تعديل المهمة «{title}»',
    delete: 'حذف المهمة «{title}»',
  },
};

export const fields = {
  title: 'المهمة',
  participantId: 'المشارك',
  groupId: 'الفريق العامل',
  personId: 'الشخص',
  dueDate: 'تاريخ الاستحقاق',
  state: 'الحالة',
  stateDate: 'في هذه الحالة منذ',
  stateReason: 'سبب الحالة',
  sessionId: 'من الجلسة',
  agendaItemId: 'ضمن البند',
  consultationId: 'من المشاورة',
  commitmentId: 'من الالتزام',
  what: 'المضمون بالتحديد',
  certainty: 'درجة اليقين',
  source: 'المصدر',
  notes: 'ملاحظات',
  iso3: 'الرمز',
  ownerGone: 'وضع المكلَّف بها',
};
