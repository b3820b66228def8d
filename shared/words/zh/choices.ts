import type { Translated } from '../translated.ts';
import type { PaperLists } from '../paper-lists.ts';

export const choices = {
  position: {
    not_approached: '未征询',
    invited: '已邀请',
    acknowledged: '已确认收到',
    considering: '审议中',
    endorsed: '赞同',
    declined: '谢绝',
    no_reply: '未答复',
    withdrawn: '已撤回',
  },
  formality: {
    informal: '非正式',
    oral: '口头宣布',
    ad_referendum: '尚待核准',
    in_writing: '书面',
    signed: '已签署',
  },
  qualification: {
    none: '无',
    explanation: '解释立场',
    reservation: '保留',
    disassociation: '不参与',
  },
  regionalGroup: {
    African: '非洲国家',
    'Asia-Pacific': '亚洲及太平洋国家',
    EEG: '东欧国家',
    GRULAC: '拉丁美洲和加勒比国家',
    WEOG: '西欧和其他国家',
  },
  coalitionStatus: {
    invited: '已邀请',
    member: '成员',
    observer: '观察员',
    partner: '伙伴',
    withdrawn: '已退出',
  },
  delegateRole: {
    head: '团长',
    deputy_head: '副团长',
    alternate: '副代表',
    adviser: '顾问',
    support: '辅助人员',
    interpreter: '口译员',
  },
} satisfies Translated<PaperLists>;
