export const words = {
  one: 'إصدار محضر',
  many: 'إصدارات المحاضر',
  new: 'إصدار محضر جديد',
  goTo: 'الانتقال إلى إصدارات المحاضر',
  none: 'لم يصدر بعد',
  empty: 'المحضر كما صدر في كل مرة، حرفًا بحرف.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف إصدار واحد} two {حذف إصدارين} few {حذف # إصدارات} many {حذف # إصدارًا} other {حذف # إصدار}}',
  added: 'صدر المحضر.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف إصدار واحد.} two {حُذف إصداران.} few {حُذفت # إصدارات.} many {حُذف # إصدارًا.} other {حُذف # إصدار.}}',
  did: {
    create: 'إصدار محضر باسم {title}',
    update: 'تعديل إصدار المحضر {title}',
    delete: 'حذف إصدار المحضر {title}',
  },
};

export const fields = {
  minutesId: 'المحضر',
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
