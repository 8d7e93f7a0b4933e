import { addressesOf } from '../contacts.ts';
import { findingOf } from '../finding.ts';
import type { Examples, ScamRule } from '../rule.ts';

const FREE = new Set(
  (
    'gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.co.in ymail.com hotmail.com hotmail.co.uk outlook.com live.com msn.com aol.com icloud.com me.com proton.me ' +
    'protonmail.com gmx.com gmx.de gmx.net web.de t-online.de mail.com zoho.com tutanota.com mail.ru bk.ru list.ru inbox.ru internet.ru yandex.ru ya.ru yandex.com rambler.ru ' +
    'ukr.net i.ua meta.ua wp.pl o2.pl onet.pl interia.pl orange.fr laposte.net free.fr wanadoo.fr libero.it rediffmail.com qq.com 163.com hotmail.fr hotmail.es yahoo.fr ' +
    'yahoo.es yahoo.com.br hotmail.com.br uol.com.br bol.com.br terra.com.br sapo.pt'
  ).split(' '),
);

/** A company is named, and its mail goes to a mailbox that anybody can open. Small firms do so too. */
export const freeMailbox: ScamRule = {
  id: 'free-mailbox',
  weight: 'lesser',
  kind: 'contact',
  find: ({ subject }) =>
    addressesOf(subject).flatMap((address) => (address.kind === 'mail' && FREE.has(address.domain) ? [findingOf(address)] : [])),
};

export const examples: Examples = {
  en: {
    hit: ['Send your resume to acme.hiring@gmail.com.'],
    miss: ['Send your resume to jobs@acme.com.', 'Experience with Gmail and Outlook.'],
  },
  ru: { hit: ['Резюме на hr-otdel@mail.ru.'], miss: ['Резюме на job@company.ru.'] },
};
