import type { Translated } from '../translated.ts';
import type { deeds as english } from '../en/deeds.ts';

export const deeds = {
  participant: {
    addStates:
      '{count, plural, zero {إضافة «{title}»} one {إضافة «{title}»} two {إضافة «{title}» و{more, plural, zero {لا غيره} one {دولة أخرى} two {دولتين أخريين} few {# دول أخرى} many {# دولة أخرى} other {# دولة أخرى}}} few {إضافة «{title}» و{more, plural, zero {لا غيره} one {دولة أخرى} two {دولتين أخريين} few {# دول أخرى} many {# دولة أخرى} other {# دولة أخرى}}} many {إضافة «{title}» و{more, plural, zero {لا غيره} one {دولة أخرى} two {دولتين أخريين} few {# دول أخرى} many {# دولة أخرى} other {# دولة أخرى}}} other {إضافة «{title}» و{more, plural, zero {لا غيره} one {دولة أخرى} two {دولتين أخريين} few {# دول أخرى} many {# دولة أخرى} other {# دولة أخرى}}}}',
    merge:
      '{isWithin, select, yes {جعل «{title}» و«{within}» مشاركًا واحدًا} other {نقل ما كان يشير إلى سجل آخر لـ«{title}»}}',
  },
  record: {
    changeMany:
      '{count, plural, zero {كتابة «{title}»} one {كتابة «{title}»} two {كتابة «{title}» و{more, plural, zero {لا غيره} one {سجل آخر} two {سجلين آخرين} few {# سجلات أخرى} many {# سجلًا آخر} other {# سجل آخر}} ({kinds})} few {كتابة «{title}» و{more, plural, zero {لا غيره} one {سجل آخر} two {سجلين آخرين} few {# سجلات أخرى} many {# سجلًا آخر} other {# سجل آخر}} ({kinds})} many {كتابة «{title}» و{more, plural, zero {لا غيره} one {سجل آخر} two {سجلين آخرين} few {# سجلات أخرى} many {# سجلًا آخر} other {# سجل آخر}} ({kinds})} other {كتابة «{title}» و{more, plural, zero {لا غيره} one {سجل آخر} two {سجلين آخرين} few {# سجلات أخرى} many {# سجلًا آخر} other {# سجل آخر}} ({kinds})}}',
  },
  reconvening: { moveState: 'تغيير حالة الاجتماع «{title}»' },
  workingGroup: { moveState: 'تغيير حالة الفريق العامل «{title}»' },
  groupMembership: { correctRole: 'تصحيح صفة {title} في فريق عامل' },
  document: { moveState: 'تغيير حالة الوثيقة «{title}»' },
  consultation: {
    moveState:
      '{count, plural, zero {تغيير حالة المشاورة «{title}»} one {تغيير حالة المشاورة «{title}»} two {نقل المشاورة «{title}» و{more, plural, zero {لا غيرها} one {مشاورة أخرى} two {مشاورتين أخريين} few {# مشاورات أخرى} many {# مشاورة أخرى} other {# مشاورة أخرى}} إلى الحالة «{state}»} few {نقل المشاورة «{title}» و{more, plural, zero {لا غيرها} one {مشاورة أخرى} two {مشاورتين أخريين} few {# مشاورات أخرى} many {# مشاورة أخرى} other {# مشاورة أخرى}} إلى الحالة «{state}»} many {نقل المشاورة «{title}» و{more, plural, zero {لا غيرها} one {مشاورة أخرى} two {مشاورتين أخريين} few {# مشاورات أخرى} many {# مشاورة أخرى} other {# مشاورة أخرى}} إلى الحالة «{state}»} other {نقل المشاورة «{title}» و{more, plural, zero {لا غيرها} one {مشاورة أخرى} two {مشاورتين أخريين} few {# مشاورات أخرى} many {# مشاورة أخرى} other {# مشاورة أخرى}} إلى الحالة «{state}»}}',
  },
  suggestion: {
    acceptEndorsement: 'قبول اقتراح تأييد: {title}',
    acceptCommitment: 'قبول اقتراح التزامًا «{title}»',
    moveState: 'تغيير حالة الاقتراح «{title}»',
  },
  stance: { record: 'تسجيل مواقف «{title}»' },
  priorityAction: { moveState: 'تغيير حالة الإجراء ذي الأولوية «{title}»' },
  commitment: {
    moveState: 'تغيير حالة الالتزام «{title}»',
    letterSent: 'تسجيل إرسال «{title}»',
  },
  minutes: {
    attend: 'تسجيل حضور مشاركين في «{title}»',
    decide: 'تدوين القرار «{title}»',
    addTask: 'تدوين المهمة «{title}»',
    release: 'إصدار محضر «{within}» باسم {title}',
  },
  publicCopy: {
    record: 'كتابة النسخة العلنية «{title}»',
    void: 'إعلان بطلان النسخة العلنية «{title}»',
  },
  minutesRelease: {
    handOut: 'فتح الإصدار {title} من محضر «{within}» أو حفظه',
    tell: '{count, plural, zero {تسجيل إبلاغ المشاركين بالإصدار {title} من محضر «{within}»} one {تسجيل إبلاغ مشارك واحد بالإصدار {title} من محضر «{within}»} two {تسجيل إبلاغ مشاركَين بالإصدار {title} من محضر «{within}»} few {تسجيل إبلاغ # مشاركين بالإصدار {title} من محضر «{within}»} many {تسجيل إبلاغ # مشاركًا بالإصدار {title} من محضر «{within}»} other {تسجيل إبلاغ # مشارك بالإصدار {title} من محضر «{within}»}}',
    void: 'إعلان بطلان الإصدار {title} من محضر «{within}»',
  },
  rota: { make: 'إنشاء سلسلة جلسات، أولها «{title}»' },
  task: { moveState: 'تغيير حالة المهمة «{title}»' },
  agenda: {
    add: '{count, plural, zero {إضافة البند «{title}» إلى جدول الأعمال} one {إضافة البند «{title}» إلى جدول الأعمال} two {إضافة البند «{title}» إلى جدول الأعمال و{more, plural, zero {لا غيره} one {بند آخر} two {بندين آخرين} few {# بنود أخرى} many {# بندًا آخر} other {# بند آخر}}} few {إضافة البند «{title}» إلى جدول الأعمال و{more, plural, zero {لا غيره} one {بند آخر} two {بندين آخرين} few {# بنود أخرى} many {# بندًا آخر} other {# بند آخر}}} many {إضافة البند «{title}» إلى جدول الأعمال و{more, plural, zero {لا غيره} one {بند آخر} two {بندين آخرين} few {# بنود أخرى} many {# بندًا آخر} other {# بند آخر}}} other {إضافة البند «{title}» إلى جدول الأعمال و{more, plural, zero {لا غيره} one {بند آخر} two {بندين آخرين} few {# بنود أخرى} many {# بندًا آخر} other {# بند آخر}}}}',
    move: 'نقل البند «{title}»',
    takeUp: 'إدراج مهام في جدول أعمال، أولها «{title}»',
  },
  session: { moveTo: 'نقل الجلسة «{title}»' },
  person: { merge: 'دمج سجلين لـ{title}', erase: 'محا بيانات شخص' },
  delegate: { makeHead: 'تعيين {title} رئيسًا للوفد' },
  delegation: {
    invite:
      '{count, plural, zero {دعوة «{title}» إلى «{within}»} one {دعوة «{title}» إلى «{within}»} two {دعوة «{title}» و{more, plural, zero {لا غيره} one {مشارك آخر} two {مشاركين آخرين} few {# مشاركين آخرين} many {# مشاركًا آخر} other {# مشارك آخر}} إلى «{within}»} few {دعوة «{title}» و{more, plural, zero {لا غيره} one {مشارك آخر} two {مشاركين آخرين} few {# مشاركين آخرين} many {# مشاركًا آخر} other {# مشارك آخر}} إلى «{within}»} many {دعوة «{title}» و{more, plural, zero {لا غيره} one {مشارك آخر} two {مشاركين آخرين} few {# مشاركين آخرين} many {# مشاركًا آخر} other {# مشارك آخر}} إلى «{within}»} other {دعوة «{title}» و{more, plural, zero {لا غيره} one {مشارك آخر} two {مشاركين آخرين} few {# مشاركين آخرين} many {# مشاركًا آخر} other {# مشارك آخر}} إلى «{within}»}}',
  },
  clash: {
    accept:
      '{count, plural, zero {قبول تعارضات: «{title}»} one {قبول تعارض: «{title}»} two {قبول تعارضين: «{title}»} few {قبول # تعارضات: «{title}»} many {قبول # تعارضًا: «{title}»} other {قبول # تعارض: «{title}»}}',
    takeUp: 'إعادة فتح تعارض مقبول',
  },
  version: { copy: 'إعداد الصيغة {title} انطلاقًا من غيرها' },
  paragraph: {
    insert: 'إضافة فقرات إلى نص',
    write: 'كتابة الفقرة {title}',
    split: 'تقسيم الفقرة {title}',
    move: 'نقل الفقرة {title}',
    renumber: 'إعادة ترقيم الفقرات',
  },
  membership: { record: 'تسجيل صفة {title} في التحالف' },
  counting: { record: 'تسجيل قاعدة الاحتساب للوثيقة «{title}»' },
  endorsement: {
    record: 'تسجيل موقف {title} من وثيقة',
    recordMany: 'تسجيل مواقف {title} وغيرها من وثيقة',
  },
  evidence: { attach: 'إرفاق المستند المؤيِّد «{title}»' },
  signOff: {
    issue: 'إصدار ورقة التوقيع {title}',
    void: 'إعلان بطلان ورقة التوقيع {title}',
  },
  release: {
    make: 'إصدار «{within}» باسم {title}',
    handOut: 'فتح الإصدار {title} من «{within}» أو حفظه',
    tell: '{count, plural, zero {تسجيل إبلاغ المشاركين بالإصدار {title} من «{within}»} one {تسجيل إبلاغ مشارك واحد بالإصدار {title} من «{within}»} two {تسجيل إبلاغ مشاركَين بالإصدار {title} من «{within}»} few {تسجيل إبلاغ # مشاركين بالإصدار {title} من «{within}»} many {تسجيل إبلاغ # مشاركًا بالإصدار {title} من «{within}»} other {تسجيل إبلاغ # مشارك بالإصدار {title} من «{within}»}}',
    void: 'إعلان بطلان الإصدار {title} من «{within}»',
  },
  workspace: { setHomeZone: 'تحديد المنطقة الزمنية الأساسية {title}' },
  dispatch: {
    record: 'تسجيل إبلاغ {title}',
    void: 'إعلان بطلان إرسالية {title}',
  },
  file: {
    repair: 'كتابة ما فقده التاريخ من جديد، وأوله «{title}»',
    salvage: 'استخراج «{title}» وكل ما أمكنت قراءته من ملف آخر',
    share: 'إنشاء هذا الملف، وهو نسخة للمشاركة',
  },
  history: {
    undo: 'تراجع عن تغيير في «{title}»',
    redo: 'إعادة تغيير في «{title}»',
    'take-back': 'استرجاع تغيير في «{title}»',
  },
  alert: {
    moveState: 'تغيير حالة الإنذار «{title}»',
    send: 'إرسال الإنذار «{title}» أو تحديث له',
    mark: 'تغيير علامة تداول الإنذار «{title}»',
    tell: 'تسجيل من أُبلغ بالإنذار «{title}»',
    takeIn: 'تسلّم الإنذار «{title}» من ملف',
  },
  alertRelease: {
    handOut: 'فتح ما أُرسل من الإنذار «{within}» ({title}) أو نسخه أو حفظه',
  },
} satisfies Translated<typeof english>;
