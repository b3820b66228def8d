import type { letters as english } from '../en/letters.ts';
import type { Translated } from '../translated.ts';

export const letters = {
  ask: 'السؤال عن المستجدات',
  askOf: 'السؤال عن المستجدات: {title}',
  title: 'سؤال {participant} عن المستجدات',
  confidential: 'هذا الالتزام غير معلن: لا تكتبوا بشأنه إلا إلى {participant}، ولا تُشركوا أحدًا في النسخة.',
  to: 'إلى من',
  nobody: 'ليس لأي جهة تنسيق لدى {participant} عنوان بريد إلكتروني. ويمكن مع ذلك نسخ النص.',
  noAddress: 'المدوَّن لبريد {name} الإلكتروني ليس عنوانًا: {email}. ولا يُكتب إليه شيء حتى يُصحَّح في صفحته.',
  language: 'لغة الرسالة',
  letter: 'الرسالة',
  copy: 'نسخ النص',
  copied: 'نُسخ النص.',
  draft: 'الفتح في برنامج البريد',
  drafted: 'فُتحت مسودة في برنامج البريد. سجّلها هنا متى أُرسلت.',
  pasteIt: 'فُتحت مسودة في برنامج البريد. والنص أطول من أن يُنقل إليها، فنُسخ: ألصقه هناك.',
  sent: 'التسجيل كمُرسلة',
  recorded: 'سُجّلت كمُرسلة.',
  note: 'لا يرسل البرنامج شيئًا. أرسلها كما تفعل عادةً وسجّل ذلك هنا، وما سُجّل خطأً يُعلن بطلانه في قائمة الإرساليات.',
  asked: 'آخر سؤال كان في {time}.',
  neverAsked: 'لم يُسأل عنه بعد.',
} satisfies Translated<typeof english>;
