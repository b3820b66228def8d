export const words = {
  one: 'إنذار مُرسَل',
  many: 'الإنذارات المُرسَلة',
  new: 'صفحة إنذار جديدة',
  goTo: 'الانتقال إلى الإنذارات المُرسَلة',
  none: 'لم يُرسل بعد',
  empty: 'الإنذار وتحديثاته كما أُرسلت حرفيًا.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف إنذار مُرسَل واحد} two {حذف إنذارين مُرسَلين} few {حذف # إنذارات مُرسَلة} many {حذف # إنذارًا مُرسَلًا} other {حذف # إنذار مُرسَل}}',
  added: 'أُضيف إنذار مُرسَل.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذف إنذار مُرسَل واحد.} two {حُذف إنذاران مُرسَلان.} few {حُذفت # إنذارات مُرسَلة.} many {حُذف # إنذارًا مُرسَلًا.} other {حُذف # إنذار مُرسَل.}}',
  did: {
    create: 'إضافة صفحة للإنذار {title}',
    update: 'تعديل صفحة للإنذار {title}',
    delete: 'حذف صفحة للإنذار {title}',
  },
};

export const fields = {
  alertId: 'الإنذار',
  label: 'الرقم',
  updateNumber: 'التحديث',
  marking: 'علامة التداول حينها',
  releasedAt: 'وقت الإرسال',
  releasedBy: 'بواسطة',
  languages: 'اللغات',
  paper: 'الورق',
  frozenIds: 'الصفحات',
  handedOutAt: 'أول تسليم',
  markedAs: 'علامة تداول الإنذار',
};
