export const words = {
  one: 'إصدار',
  many: 'الإصدارات',
  new: 'إصدار جديد',
  goTo: 'الانتقال إلى الإصدارات',
  none: 'لا إصدارات بعد',
  empty: 'البرامج وجداول الأعمال التي صدرت، كل منها كما كان حينئذ.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف إصدار واحد} two {حذف إصدارين} few {حذف # إصدارات} many {حذف # إصدارًا} other {حذف # إصدار}}',
  added: 'أُضيف إصدار.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف إصدار واحد.} two {حُذف إصداران.} few {حُذفت # إصدارات.} many {حُذف # إصدارًا.} other {حُذف # إصدار.}}',
  did: {
    create: 'إضافة الإصدار {title}',
    update: 'تعديل الإصدار {title}',
    delete: 'حذف الإصدار {title}',
  },
};

export const fields = {
  reconveningId: 'الاجتماع المستأنف',
  groupId: 'الفريق العامل',
  sessionId: 'الجلسة',
  audience: 'لمن',
  label: 'الإصدار',
  releasedAt: 'صدر',
  releasedBy: 'أصدره',
  languages: 'اللغات',
  paper: 'الورق',
  frozenIds: 'الصفحات كما صدرت',
  handedOutAt: 'أول تسليم',
  voidedAt: 'أُعلن باطلًا',
  voidReason: 'سبب البطلان',
};
