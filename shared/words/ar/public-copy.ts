import type { publicCopy as english } from '../en/public-copy.ts';
import type { Translated } from '../translated.ts';

export const publicCopy = {
  title: 'إعداد النسخة العلنية',
  write: 'اختيار مجلد وكتابتها',
  handedTo: 'لمن هي، أو إلى أين تذهب',
  holds: 'ستتضمن:',
  sections: {
    members:
      '{count, plural, zero {لا مشاركين} one {مشارك واحد} two {مشاركان} few {# مشاركين} many {# مشاركا} other {# مشارك}}',
    groups:
      '{count, plural, zero {لا أفرقة عاملة} one {فريق عامل واحد} two {فريقان عاملان} few {# أفرقة عاملة} many {# فريقا عاملا} other {# فريق عامل}}',
    meetings:
      '{count, plural, zero {لا اجتماعات} one {اجتماع واحد} two {اجتماعان} few {# اجتماعات} many {# اجتماعا} other {# اجتماع}}',
    texts: '{count, plural, zero {لا نصوص} one {نص واحد} two {نصان} few {# نصوص} many {# نصا} other {# نص}}',
    actions:
      '{count, plural, zero {لا إجراءات ذات أولوية} one {إجراء واحد ذو أولوية} two {إجراءان ذوا أولوية} few {# إجراءات ذات أولوية} many {# إجراء ذا أولوية} other {# إجراء ذي أولوية}}',
    commitments:
      '{count, plural, zero {لا التزامات} one {التزام واحد} two {التزامان} few {# التزامات} many {# التزاما} other {# التزام}}',
    alerts:
      '{count, plural, zero {لا إنذارات} one {إنذار واحد} two {إنذاران} few {# إنذارات} many {# إنذارًا} other {# إنذار}}',
    publications:
      '{count, plural, zero {لا منشورات} one {منشور واحد} two {منشوران} few {# منشورات} many {# منشورا} other {# منشور}}',
  },
  leftOut: 'ما لا يرد فيها، ولماذا',
  nothingLeftOut: 'لا شيء مستبعد.',
  never:
    'لا يرد فيها أبدا: الملاحظات والأسباب والمستندات، والأشخاص وعناوينهم خارج برنامج صادر، والوفود والمشاورات والمواقف والمحاضر والمهام.',
  reasons: {
    confidential: 'قيل بصفة سرية',
    embargoed: 'محظور نشره إلى حين',
    draft: 'ما زال مسودة',
    notAnnounced: 'لم يُعلن عنه',
    notReleased: 'لم يصدر برنامج للجمهور',
    notAdopted: 'لم يُعتمد',
    notPublic: 'ليس للجمهور',
    notYet: 'ليوم لاحق',
    withdrawn: 'مسحوب أو متخلى عنه',
    notMember: 'لا ينتمي إلى التحالف',
    marking: 'درجة سريته أضيق من «للجميع»',
    notSent: 'لم يُرسَل بدرجة TLP:CLEAR',
  },
  group: '{kind}: {reason} ({count})',
  until: 'حتى {time}',
  of: 'بشأن {title}',
  more: '{count, plural, zero {لا غيرها} one {وواحد آخر} two {واثنان آخران} few {و# أخرى} many {و# أخرى} other {و# أخرى}}',
  first: 'لم تُعد أي نسخة علنية من قبل.',
  since: 'منذ نسخة {time}',
  sinceTo: 'منذ نسخة {time} المعدة لـ {who}',
  added:
    '{count, plural, zero {لا جديد} one {عنصر جديد واحد} two {عنصران جديدان} few {# عناصر جديدة} many {# عنصرا جديدا} other {# عنصر جديد}}',
  changed:
    '{count, plural, zero {لم يتغير شيء} one {تغير عنصر واحد} two {تغير عنصران} few {تغيرت # عناصر} many {تغير # عنصرا} other {تغير # عنصر}}',
  dropped:
    '{count, plural, zero {لم يخرج منها شيء} one {عنصر واحد لم يعد فيها} two {عنصران لم يعودا فيها} few {# عناصر لم تعد فيها} many {# عنصرا لم يعد فيها} other {# عنصر لم يعد فيها}}',
  nothingElse: 'لا جديد غير ذلك ولا تغيير',
  gone: '{count, plural, zero {كل ما نُشر ما زال علنيا} one {عنصر واحد منشور لم يعد علنيا} two {عنصران منشوران لم يعودا علنيين} few {# عناصر منشورة لم تعد علنية} many {# عنصرا منشورا لم يعد علنيا} other {# عنصر منشور لم يعد علنيا}}',
  deleted: 'لم يعد موجودا',
  inCopy: 'في نسخة {time}',
  inCopyTo: 'في نسخة {time} المعدة لـ {who}',
  written:
    'كُتبت النسخة العلنية: {count, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفا} other {# ملف}} في {name}',
  voidBody: 'لم تعد قائمة: سُحبت أو لم تُسلَّم قط. ويبقى ما ورد فيها مسجلا.',
} satisfies Translated<typeof english>;
