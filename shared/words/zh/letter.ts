import type { letter as english } from '../en/letter.ts';
import type { Translated } from '../translated.ts';

export const letter = {
  subject: '关于贵方承诺的进展：{title}',
  greeting: '各位同事：',
  undertook: '贵方作出了以下承诺：“{title}”。',
  exactly: '具体内容：{what}',
  wasDue: '该承诺的期限为{date}，现已过期。',
  isDue: '该承诺的期限为{date}。',
  lastReport: '我们收到的最近一份报告日期为{date}。',
  noReport: '我们至今尚未收到有关报告。',
  asking: '请告知已完成的工作、尚待完成的工作以及预计完成的时间，谨致谢意。',
  confidential: '我们对此项承诺保密，仅就此致函贵方。',
  closing: '此致敬礼',
} satisfies Translated<typeof english>;
