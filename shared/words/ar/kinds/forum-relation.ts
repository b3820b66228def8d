export const words = {
  one: 'صلة بمحفل',
  many: 'الصلات بالمحافل',
  new: 'صلة جديدة بمحفل',
  goTo: 'الانتقال إلى الصلات بالمحافل',
  none: 'لا صلة بأي محفل بعد',
  empty: 'موقع هذا مما هو قائم: يكمّله أو يدعمه أو يتداخل معه، وكيف ذلك.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف صلة واحدة} two {حذف صلتين} few {حذف # صلات} many {حذف # صلة} other {حذف # صلة}}',
  added: 'أُضيفت صلة.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت صلة واحدة.} two {حُذفت صلتان.} few {حُذفت # صلات.} many {حُذفت # صلة.} other {حُذفت # صلة.}}',
  did: {
    create: 'إضافة صلة بالمحفل «{title}»',
    update: 'تعديل صلة بالمحفل «{title}»',
    delete: 'حذف صلة بالمحفل «{title}»',
  },
};

export const fields = {
  actionId: 'الإجراء ذو الأولوية',
  sessionId: 'الجلسة',
  forumId: 'المحفل',
  relation: 'الصلة',
  wording: 'كيف ذلك، أو سبب المضي فيه رغم ذلك',
};
