import { around, denied, isImperative, near, spanning, told } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** Contact by messenger: common on some boards, and where scams move to, since no board can see it. */
export const chatOnlyContact: ScamRule = {
  id: 'chat-only-contact',
  weight: 'lesser',
  kind: 'contact',
  find: ({ scan }) =>
    marksOf(scan, 'chat').flatMap((chat) => {
      const verb = around(scan, chat, 'contact', { before: 8, after: 3 }).find((contact) => told(scan, contact));
      if (verb) return [spanning(verb, chat)];
      // "just WhatsApp +1 555 0100"
      if (
        isImperative(scan, chat) &&
        chat.to < scan.count &&
        /^(?:[\d@]|us$|me$|at$|hr$)/u.test(scan.reading.lower.slice(scan.starts[chat.to], scan.ends[chat.to]))
      )
        return [chat];
      const close = near(scan, chat, 'only', { before: 3, after: 2 });
      if (close && !denied(scan, chat)) return [spanning(close, chat)];
      const only = near(scan, chat, 'only', { before: 5, after: 4 });
      return only && !denied(scan, chat) && near(scan, chat, 'contact', { before: 10, after: 8 }) ? [spanning(only, chat)] : [];
    }),
};

export const examples: Examples = {
  en: {
    hit: [
      'Text the hiring manager on WhatsApp to apply.',
      'Contact us only via Telegram: @hr_anna.',
      'Message HR on Signal for an interview.',
      'Interviews are conducted via Telegram chat only.',
    ],
    miss: [
      'Experience with the Telegram Bot API and WhatsApp Business.',
      'Support customers by phone, chat and WhatsApp.',
      'We never contact candidates on WhatsApp or Telegram.',
    ],
  },
  ru: {
    hit: ['Пишите в телеграм @anna_hr.', 'Отклики только в тг, звонки не принимаем.', 'Напишите в WhatsApp менеджеру.'],
    miss: ['Разработка ботов для Telegram.', 'Ведение каналов в Телеграм и ВК.', 'Ответы клиентам в WhatsApp и Telegram.'],
  },
};
