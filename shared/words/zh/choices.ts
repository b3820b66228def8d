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
  attendance: {
    invited: '已邀请',
    confirmed: '已确认',
    tentative: '待定',
    declined: '谢绝',
  },
  groupRole: {
    co_lead: '共同牵头',
    member: '成员',
    observer: '观察员',
  },
  commitmentState: {
    offered: '已提出',
    announced: '已宣布',
    confirmed: '已书面确认',
    under_way: '进行中',
    delivered: '已履行',
    withdrawn: '已撤回',
  },
  consultationWay: {
    meeting: '会晤',
    call: '通话',
    letter: '信函',
    margins: '会议期间',
  },
  stance: {
    support: '支持',
    live_with: '可以接受',
    with_changes: '修改后支持',
    oppose: '反对',
    silent: '未表态',
  },
} satisfies Translated<PaperLists>;
