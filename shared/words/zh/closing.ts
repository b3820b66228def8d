import type { Translated } from '../translated.ts';
import type { closing as english } from '../en/closing.ts';

export const closing = {
  question: '此窗口中有尚未保存的内容。',
  detail: '关闭窗口将放弃表单中已输入的内容。',
  stay: '继续编辑',
  leave: '放弃并关闭',
  /** Before the last window closes over what is still being done. */
  overJob: {
    question: '仍有任务正在进行。',
    detail: '任务显示在状态栏中。如果现在停止，其结果不会保留。',
    stay: '等待完成',
    leave: '停止并关闭',
  },
  /** Before another workspace takes the place of the one that it was typed into. */
  overOther: {
    question: '此窗口中有未保存的内容。',
    detail: '离开此工作区将丢弃表单中已输入的内容。',
    stay: '继续编辑',
    leave: '放弃并离开',
  },
  /** When the process that draws a window has ended. */
  crashed: {
    question: '此窗口的页面意外终止。',
    detail: '已保存的内容均安全。已输入但未保存的内容已丢失。',
    stay: '关闭窗口',
    leave: '重新加载',
  },
  /** When the page of a window has not answered for long. */
  hung: {
    question: '此窗口的页面没有响应。',
    detail: '已保存的内容均安全。重新加载将丢失已输入但未保存的内容。',
    stay: '等待',
    leave: '重新加载',
  },
  overFile: { question: '已有同名文件。', stay: '另选名称', leave: '替换' },
  overPublicCopy: {
    question: '此公开副本写入后已被改动。',
    stay: '保留',
    leave: '替换',
  },
  overOldCopy: {
    question: '此文件夹中已有一份公开副本，将被新副本替换。',
    stay: '保留',
    leave: '替换',
  },
  notSaved: '文件未能保存。',
} satisfies Translated<typeof english>;
