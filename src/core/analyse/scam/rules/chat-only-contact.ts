import { around, denied, isImperative, near, spanning, told } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { type Mark, marksOf, type Scan } from '../scan.ts';

/** Contact by messenger: common on some boards, and where scams move to, since no board can see it. */
export const chatOnlyContact: ScamRule = {
  id: 'chat-only-contact',
  weight: 'lesser',
  kind: 'contact',
  find: ({ scan }) =>
    marksOf(scan, 'chat').flatMap((chat) => {
      if (isOtherName(scan, chat)) return [];
      const verb = around(scan, chat, 'contact', { before: 8, after: 3 }).find((contact) => told(scan, contact));
      if (verb) return [spanning(verb, chat)];
      if (isCalled(scan, chat)) return [chat];
      const close = near(scan, chat, 'only', { before: 3, after: 2 });
      if (close && !denied(scan, chat)) return [spanning(close, chat)];
      const only = near(scan, chat, 'only', { before: 5, after: 4 });
      return only && !denied(scan, chat) && near(scan, chat, 'contact', { before: 10, after: 8 }) ? [spanning(only, chat)] : [];
    }),
};

/** "Spokane, WA" is a state, "Max" a person. */
function isOtherName({ reading: { text }, starts, ends }: Scan, { from, to }: Mark): boolean {
  const word = text.slice(starts[from], ends[to - 1]);
  return word === 'Max' || (word === 'WA' && /,\s{0,3}$/u.test(text.slice(Math.max(0, starts[from]! - 4), starts[from])));
}

/** "just WhatsApp +1 555 0100", "Telegram us": the messenger as a verb. "Seattle, WA, US" is a place. */
function isCalled(scan: Scan, chat: Mark): boolean {
  if (!isImperative(scan, chat) || chat.to >= scan.count) return false;
  const [end, next] = [scan.ends[chat.to - 1]!, scan.starts[chat.to]!];
  const { text } = scan.reading;
  const gap = text.slice(end, next);
  // "WA 98004" is a state and its post code: a short name needs the sign of a number or a handle
  if (end - scan.starts[chat.from]! <= 3 ? !/^ {0,3}:? {0,3}[+@]$/u.test(gap) : !/^ {1,3}[+@(]?$/u.test(gap)) return false;
  return /^(?:[\d@]|us$|me$|at$|hr$|HR$|our$|my$)/u.test(text.slice(next, scan.ends[chat.to]));
}

export const examples: Examples = {
  en: {
    hit: [
      'Text the hiring manager on WhatsApp to apply.',
      'Contact us only via Telegram: @hr_anna.',
      'Message HR on Signal for an interview.',
      'Interviews are conducted via Telegram chat only.',
      'Just WhatsApp +1 555 0100.',
    ],
    miss: [
      'Experience with the Telegram Bot API and WhatsApp Business.',
      'Support customers by phone, chat and WhatsApp.',
      'We never contact candidates on WhatsApp or Telegram.',
      'Brightwater Media, Seattle, WA, US; New York, NY, US',
      'Location: Bellevue, WA 98004',
      'Contact our office in Spokane, WA for details.',
      'Contact Max at the front desk.',
    ],
  },
  ru: {
    hit: ['Пишите в телеграм @anna_hr.', 'Отклики только в тг, звонки не принимаем.', 'Напишите в WhatsApp менеджеру.'],
    miss: ['Разработка ботов для Telegram.', 'Ведение каналов в Телеграм и ВК.', 'Ответы клиентам в WhatsApp и Telegram.'],
  },
  de: { hit: ['Schreiben Sie uns auf Telegram.'], miss: ['Unser Team tauscht sich auf Slack aus.'] },
  fr: { hit: ['Contactez-nous sur Telegram.'], miss: ["L'équipe échange sur Slack."] },
  es: { hit: ['Escríbenos por Telegram.'], miss: ['El equipo conversa por Slack.'] },
  pt: { hit: ['Fale conosco pelo Telegram.'], miss: ['A equipe conversa pelo Slack.'] },
  pl: { hit: ['Napisz do nas na Telegramie.'], miss: ['Zespół rozmawia na Slacku.'] },
  uk: { hit: ['Пишіть нам у Телеграм.'], miss: ['Команда спілкується у Слаку.'] },
};
