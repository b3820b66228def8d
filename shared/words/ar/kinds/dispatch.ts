export const words = {
  one: 'إرسالية',
  many: 'الإرساليات',
  new: 'إرسالية جديدة',
  goTo: 'الانتقال إلى الإرساليات',
  none: 'لم يُبلَّغ شيء بعد',
  empty: 'كل ملف تقويم حُفظ وكل إصدار سُلّم: من أُبلغ بماذا ومتى.',
  delete:
    '{count, plural, zero {لا شيء يُحذف} one {حذف إرسالية واحدة} two {حذف إرساليتين} few {حذف # إرساليات} many {حذف # إرسالية} other {حذف # إرسالية}}',
  added: 'سُجّلت إرسالية.',
  deleted:
    '{count, plural, zero {لم يُحذف شيء.} one {حُذفت إرسالية واحدة.} two {حُذفت إرساليتان.} few {حُذفت # إرساليات.} many {حُذفت # إرسالية.} other {حُذفت # إرسالية.}}',
  did: {
    create: 'تسجيل إرسالية {title}',
    update: 'تعديل إرسالية {title}',
    delete: 'حذف إرسالية {title}',
  },
};

export const fields = {
  reconveningId: 'الاجتماع',
  groupId: 'الفريق العامل',
  commitmentId: 'الالتزام',
  alertId: 'الإنذار',
  recipientKind: 'المُبلَّغ',
  recipientId: 'المشارك',
  personId: 'شخص بالاسم',
  purpose: 'الغرض',
  channel: 'الوسيلة',
  language: 'اللغة',
  fileName: 'الملف أو الوثيقة',
  sentAt: 'وقت الإبلاغ',
  sentBy: 'بواسطة',
  items: 'العناصر',
  markedAs: 'علامة تداول الإنذار',
  acknowledgedOn: 'أُقرّ بالاستلام',
  voidedAt: 'أُعلن باطلًا',
  voidReason: 'سبب البطلان',
};
