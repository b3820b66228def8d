import type { Translated } from '../translated.ts';
import type { history as english } from '../en/history.ts';

export const history = {
  title: 'ما تغير',
  go: 'الانتقال إلى ما تغير',
  by: '{actor}: {deed}',
  also: 'وكذلك {names}.',
  alsoMore:
    '{count, plural, zero {وكذلك {names}.} one {وكذلك {names} وواحد آخر.} two {وكذلك {names} واثنان آخران.} few {وكذلك {names} و# غيرها.} many {وكذلك {names} و# غيرها.} other {وكذلك {names} و# غيرها.}}',
  alsoOthers: 'وكذلك {names} وغيرها.',
  takenBack: 'جرى التراجع عنه',
  stays: 'يخبر عن أمر خارج البرنامج، فيُعلن باطلًا ولا يُتراجع عنه.',
  refused: 'لم يُتراجع عنه: {why}',
  from: 'من',
  to: 'إلى',
  recent: { today: 'اليوم', yesterday: 'منذ أمس', week: 'هذا الأسبوع' },
  who: 'من قام به',
  nobody: 'بلا اسم',
  what: 'الموضوع',
  since: 'منذ {time}',
  all: 'كل الاجتماعات',
  none: 'لم يتغير شيء بعد',
  noneBody: 'كل ما يضاف أو يعدل أو يحذف يظهر هنا مع من قام به ومتى، ويمكن التراجع عنه.',
  earlier: 'إظهار ما قبلها',
  list: 'التغييرات، أحدثها أولًا',
  final: 'لا تراجع عن هذا: {deed}. وحيث يمكن، يُعلَن باطلًا في صفحته. والتراجع مرة أخرى يعيد ما جرى قبله.',
  undone: 'أُلغي: {deed}',
  redone: 'أُعيد: {deed}',
} satisfies Translated<typeof english>;
