export const words = {
  one: 'قرعة',
  many: 'القرعات',
  new: 'قرعة جديدة',
  goTo: 'الانتقال إلى القرعات',
  none: 'لا قرعات بعد',
  empty: 'من سحب أي دولة أو أي ترتيب، ومتى، وبحضور من: تذكره أسفلها كل قائمة تستند إليه.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف قرعة واحدة} two {حذف قرعتين} few {حذف # قرعات} many {حذف # قرعة} other {حذف # قرعة}}',
  added: 'أُضيفت القرعة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت قرعة واحدة.} two {حُذفت قرعتان.} few {حُذفت # قرعات.} many {حُذفت # قرعة.} other {حُذفت # قرعة.}}',
  did: {
    create: 'إضافة القرعة «{title}»',
    update: 'تعديل القرعة «{title}»',
    delete: 'حذف القرعة «{title}»',
  },
};

export const fields = {
  title: 'موضوع القرعة',
  reconveningId: 'الاجتماع المستأنف',
  drawnOn: 'تاريخ القرعة',
  firstId: 'الدولة الأولى',
  seed: 'ما سُحب للترتيب كله',
  drawnById: 'سحبها',
  drawnBy: 'صفة من سحبها',
  witnesses: 'بحضور',
  notes: 'ملاحظات',
};
