import type { letter as english } from '../en/letter.ts';
import type { Translated } from '../translated.ts';

export const letter = {
  subject: 'مستجدات التزامكم: {title}',
  greeting: 'الزملاء الأعزاء،',
  undertook: 'لقد التزمتم بما يلي: «{title}».',
  exactly: 'وعلى وجه التحديد: {what}',
  wasDue: 'وكان موعد تنفيذه {date}.',
  isDue: 'وموعد تنفيذه {date}.',
  lastReport: 'وآخر تقرير لدينا عنه مؤرخ {date}.',
  noReport: 'ولم يردنا عنه أي تقرير حتى الآن.',
  asking: 'ونكون شاكرين لو أفدتمونا بما أُنجز، وما لا يزال يتعين إنجازه، والموعد الذي تتوقعون فيه إتمامه.',
  confidential: 'ونحن نعدّ هذا الالتزام سرّيًا ولا نكاتب بشأنه أحدًا سواكم.',
  closing: 'وتفضلوا بقبول فائق الاحترام،',
} satisfies Translated<typeof english>;
