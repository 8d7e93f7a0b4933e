// Table: free_mail | this project's own list | MIT | 2026-11-21
const FREE = new Set(
  (
    'gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.co.in ymail.com hotmail.com hotmail.co.uk outlook.com live.com msn.com aol.com icloud.com me.com proton.me ' +
    'protonmail.com gmx.com gmx.de gmx.net web.de t-online.de mail.com zoho.com tutanota.com mail.ru bk.ru list.ru inbox.ru internet.ru yandex.ru ya.ru yandex.com rambler.ru ' +
    'ukr.net i.ua meta.ua wp.pl o2.pl onet.pl interia.pl orange.fr laposte.net free.fr wanadoo.fr libero.it rediffmail.com qq.com 163.com hotmail.fr hotmail.es yahoo.fr ' +
    'yahoo.es yahoo.com.br hotmail.com.br uol.com.br bol.com.br terra.com.br sapo.pt'
  ).split(' '),
);

/** A mailbox that anybody can open. */
export const isFreeMail = (domain: string): boolean => FREE.has(domain);
