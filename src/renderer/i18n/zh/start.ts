import type { start as en } from '#renderer/i18n/en/start.ts';

/** Messages of the start screen, in Chinese. */
export const start: Readonly<Record<keyof typeof en, string>> = {
  'start.intro':
    '逐条核查报道中的主张：每条都对应到支持或反驳它的原文，每个结论都写明理由，一切只存在这台电脑上。',
  'start.name': '您的姓名',
  'start.nameHelp': '日志中的每个决定旁都会写上这个姓名，以后可以更改。',
  'start.nameMissing': '请输入姓名。',
  'start.continue': '继续',
  'start.checker': '核查人：{name}',
  'start.changeName': '更改姓名',
  'start.casebooks': '案卷',
  'start.sample': '试用示例案卷',
  'start.sampleHelp': '对一篇 Sora 发布报道的完整核查，作为您自己的副本打开。',
  'start.sampleBusy': '正在生成示例案卷：36 条主张及其文件，需要几秒钟。',
  'start.isSample': '示例',
  'start.isOpen': '已打开',
  'start.lastOpened': '上次打开',
  'start.neverOpened': '尚未打开过',
  'start.opening': '正在打开…',
  'start.new': '新建案卷',
  'start.newTitle': '新案卷的标题',
  'start.newHelp': '写明核查什么，例如“量子芯片，2025 年春”。',
  'start.titleMissing': '请输入标题。',
  'start.create': '创建',
  'start.creating': '正在创建…',
  'start.locked':
    '{who} 自 {since, date, medium} {since, time, short} 起在 {host} 上打开着它。在此期间可以只读方式查看。',
  'start.lockedUnknown': '另一个程序正打开着它。在此期间可以只读方式查看。',
  'start.openReadOnly': '以只读方式打开',
  'start.damaged': '此案卷的数据库已损坏。没有改动任何内容。',
  'start.goodBackup':
    '最近的完好备份是 {at, date, medium} {at, time, short} 的。恢复时，损坏的文件会保留在旁边。',
  'start.noBackup': '没有完好的备份。',
  'start.restore': '恢复最近的完好备份',
  'start.restored': '备份已恢复。损坏的文件保留在旁边。',
  'start.action.open': '打开“{title}”',
};
