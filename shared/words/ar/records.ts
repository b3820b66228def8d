import type { Translated } from '../translated.ts';
import type { records as english } from '../en/records.ts';

export const records = {
  details: 'التفاصيل',
  agenda: 'جدول الأعمال',
  history: 'السجل',
  historyEmpty: 'لم يتغير شيء بعد.',
  historyCut: 'هذه أحدث الحقول المعدّلة وعددها {count}، وللسجل غيرها.',
  takeBack: 'تراجع عنه',
  takenBack: 'أُعيد ما كان',
  takeTheirs: 'خذ ما كتبه غيرك',
  deleteOne: 'حذف «{title}»',
  deleteBody: 'يُحذف معه ما يتبعه. والتراجع يعيد كل شيء.',
  savedToast: 'حُفظ.',
  headMade: 'صار رئيس الوفد.',
  movedTo: 'الآن: {state}.',
  byAt: '{actor}، {time}',
  fieldOf: '{field}:',
  created: 'أُضيف',
  removed: 'حُذف',
  moveState: 'نقل إلى',
  moveTo: 'نقل إلى: {state}',
  doneOn: 'تم في',
  doneOnNote: 'اليوم ما لم يُذكر غيره.',
  reasonFor: 'السبب',
  erase: 'محو بيانات الشخص…',
  eraseTitle: 'أتريد محو بيانات هذا الشخص؟',
  eraseReaches:
    'يُمحى الاسم والبريد الإلكتروني والهاتف والملاحظات نهائيًا: في مساحة العمل هذه وسجلّ تغييراتها، وفي أوراق التوقيع الصادرة، وفي كل نسخة تُدمج معها من الآن فصاعدًا. وتبقى الأعداد والخطوات والأوراق. ولا يمكن التراجع عن ذلك.',
  eraseReachesNot:
    'أما النسخ الاحتياطية والنسخ الأخرى والأوراق التي أُعدّت من قبل فلا تزال تحمل الاسم، ولا يصل إليها البرنامج: عليكم معالجتها بأنفسكم.',
  eraseForGood: 'محو نهائي',
  eraseDone: 'مُحيت البيانات.',
  personNew: '«{name}» شخص جديد وسيُضاف.',
  personNameKnown: 'يوجد شخص معروف بهذا الاسم. اختره من القائمة إن كان هو نفسه.',
  personUnknown: 'لا أحد معروف بهذا الاسم بعد.',
  personAdd: 'إضافة «{name}» شخصاً جديداً',
  personSecretariat: 'الأمانة',
  mergePersons: 'دمج مع سجل آخر',
  mergePersonsBody:
    'لسجلين عن شخص واحد بعينه. كل ما يشير إلى السجل الآخر يشير بعدها إلى هذا، ويُحذف الآخر. ويمكن التراجع عن ذلك.',
  mergePersonsOther: 'السجل الآخر',
  mergePersonsDo: 'دمج',
  personsMerged: 'صار السجلان سجلاً واحداً.',
  makeHead: 'تعيينه رئيسًا للوفد',
  addStates: 'إضافة دول',
  addStatesCount:
    '{count, plural, zero {إضافة دول} one {إضافة دولة واحدة} two {إضافة دولتين} few {إضافة # دول} many {إضافة # دولة} other {إضافة # دولة}}',
  addStatesBody: 'تأتي معها أسماؤها بست لغات ورموزها ومجموعاتها الإقليمية.',
  allStatesThere: 'كل دول الأمم المتحدة مدرجة في القائمة.',
  statesAdded:
    '{count, plural, zero {لم تُضف أي دولة.} one {أُضيفت دولة واحدة.} two {أُضيفت دولتان.} few {أُضيفت # دول.} many {أُضيفت # دولة.} other {أُضيفت # دولة.}}',
  invite: 'دعوة التحالف',
  inviteCount: 'دعوة {count}',
  invited: 'دُعي {invited}؛ وكانت لدى {already} دعوة من قبل.',
  replyBy: 'الرد قبل',
  endorsements: 'التأييد',
  thisReconvening: 'هذا الاجتماع',
  allReconvenings: 'الكل',
  useInstant: 'استعمال {time}',
  untranslated:
    '{count, plural, zero {كل النصوص متاحة باللغة {language}.} one {نص واحد غير متاح باللغة {language} ويظهر باللغة {instead}:} two {نصان غير متاحين باللغة {language} ويظهران باللغة {instead}:} few {# نصوص غير متاحة باللغة {language} وتظهر باللغة {instead}:} many {# نصًا غير متاح باللغة {language} ويظهر باللغة {instead}:} other {# نص غير متاح باللغة {language} ويظهر باللغة {instead}:}}',
  unreadable:
    '{count, plural, zero {كل السجلات هنا مقروءة} one {سجل واحد هنا لا يمكن قراءته} two {سجلان هنا لا يمكن قراءتهما} few {# سجلات هنا لا يمكن قراءتها} many {# سجلًا هنا لا يمكن قراءته} other {# سجل هنا لا يمكن قراءته}}',
  unreadableWhy:
    'جاءت مع الملف وليست كما يكتبها هذا البرنامج. تبقى محفوظة كما هي، ولا تظهر في أي وثيقة أو تقويم أو عدد. ويظهر بجانب كل منها الحقل الذي لا يمكن قراءته.',
  notices: {
    outsideHostEvent: 'تواريخه خارج تواريخ الحدث المضيف.',
    sessionOutsideReconvening: 'هي خارج أيام الاجتماع.',
    nameIsLong: 'الاسم طويل وقد يُقطع في القوائم.',
    pastDeadline: 'انقضى الموعد النهائي.',
  },
} satisfies Translated<typeof english>;
