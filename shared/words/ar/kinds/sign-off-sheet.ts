export const words = {
  one: 'ورقة توقيع',
  many: 'أوراق التوقيع',
  new: 'ورقة توقيع جديدة',
  goTo: 'الانتقال إلى أوراق التوقيع',
  none: 'لا أوراق توقيع بعد',
  empty: 'الأوراق المطبوعة للتوقيع، مرقّمة.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف ورقة توقيع واحدة} two {حذف ورقتي توقيع} few {حذف # أوراق توقيع} many {حذف # ورقة توقيع} other {حذف # ورقة توقيع}}',
  added: 'أُضيفت ورقة توقيع.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت ورقة توقيع واحدة.} two {حُذفت ورقتا توقيع.} few {حُذفت # أوراق توقيع.} many {حُذفت # ورقة توقيع.} other {حُذفت # ورقة توقيع.}}',
  did: {
    create: 'إضافة ورقة التوقيع {title}',
    update: 'تعديل ورقة التوقيع {title}',
    delete: 'حذف ورقة التوقيع {title}',
  },
};

export const fields = {
  documentId: 'الوثيقة',
  versionId: 'الصيغة',
  number: 'الرقم',
  printedAt: 'طُبعت',
  language: 'اللغة',
  paper: 'الورق',
  extent: 'من يرد فيها',
  withObservers: 'المراقبون والشركاء أيضاً',
  orderRule: 'الترتيب',
  lotId: 'القرعة',
  rows: 'السطور',
  frozenIds: 'كما صدرت',
  voidedAt: 'أُعلنت باطلة',
  voidReason: 'سبب البطلان',
};
