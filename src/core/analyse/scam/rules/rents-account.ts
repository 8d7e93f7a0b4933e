import { type Constellation, constellations } from '../constellation.ts';
import { denied, isImperative, near, receiver, spanning } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** A rented account, card, SIM or profile is used under its owner's name, and the owner answers for it. */
export const rentsAccount: ScamRule = {
  id: 'rents-account',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) => [
    ...constellations(scan, LET),
    ...constellations(scan, OPENED_FOR_US),
    ...marksOf(scan, 'rentable').flatMap((thing) => {
      const verb = near(scan, thing, 'rent', { before: 8, after: 5 }) ?? near(scan, thing, 'rent', { after: 9, over: true });
      if (!verb || denied(scan, verb) || receiver(scan, verb) === 'other') return [];
      // «выручку сдаёте в конце смены»
      if (near(scan, verb, 'counterWork', { before: 3, after: 3 })) return [];
      const what = spanning(verb, thing);
      const paid = near(scan, what, ['rentPay', 'currency'], { before: 12, after: 18, over: true });
      const mine =
        near(scan, thing, 'own', { before: 3 }) ??
        near(scan, thing, 'inYourName', { before: 6, after: 6 }) ??
        (isImperative(scan, verb) ? verb : null) ??
        (scan.meanings[thing.from]!.some(({ concept }) => concept === 'own') ? thing : null);
      const ours = near(scan, what, ['us', 'we', 'ourWord'], { before: 8, after: 8, over: true });
      const offered = near(scan, what, 'wePay', { before: 4, after: 12, over: true });
      return paid && (mine || ours || offered) && (mine || !near(scan, what, 'rentTrade', { before: 8, after: 8 })) ? [what] : [];
    }),
  ],
};

/** "Sign up at three online banks, give us the cards and the PINs and collect 400 in cash." */
const OPENED_FOR_US: Constellation = {
  anchor: ['account', 'rentable'],
  slots: [['opensIt', 'inYourName'], ['givesUs'], ['accessWord']],
  signs: {
    of: [
      ['currency', 'rentMoney', 'wePay', 'each'],
      ['own', 'you', 'inYourName'],
      ['us', 'meUs', 'ourWord'],
    ],
    least: 2,
  },
  never: ['rentTrade', 'makes', 'companyMoney', 'outsiders', 'never', 'scam', 'startedWork', 'afterOffer', 'support', 'applies'],
  reach: 24,
  margin: 1,
};

/** "500 a week for the use of your account." */
const LET: Constellation = {
  anchor: ['account'],
  slots: [['letsUse'], ['currency', 'rentMoney', 'wePay'], ['own', 'you', 'inYourName', 'us', 'wePay', 'letsUse']],
  never: ['rentTrade', 'builds', 'never', 'scam', 'outsiders'],
  reach: 14,
};

export const examples: Examples = {
  en: {
    hit: [
      'Rent us your LinkedIn account and earn $100 a month.',
      'We rent your Upwork profile: our developers work, you keep 20%.',
      'Let us use your bank account for a weekly payment.',
      'Passive income: lend us your SIM card, we pay $30 a week.',
      'Give us access to your Facebook ads account and get paid monthly.',
    ],
    miss: [
      'Share your LinkedIn profile with your application.',
      'Experience managing Facebook ads accounts and Upwork freelancers.',
      'Sell SIM cards and phone contracts to customers.',
      'Open bank accounts and sell credit cards to clients.',
      'Car rental agent, rent cars to customers and keep records.',
      'We hire through Upwork and pay weekly.',
    ],
  },
  ru: {
    hit: [
      'Сдайте в аренду ваш аккаунт WhatsApp, 500 руб. в сутки.',
      'Аренда вашего аккаунта Авито, выплаты ежедневно.',
      'Оформите на себя банковскую карту и передайте нам, платим 5000 за каждую.',
      'Купим вашу дебетовую карту или сим-карту, деньги сразу, 3000 руб.',
    ],
    miss: [
      'Оформление банковских карт клиентам, доход от 80 000 руб.',
      'Продажа сим-карт и аксессуаров покупателям.',
      'Аренда офиса и автомобиля за счёт компании.',
      'Ведение аккаунтов на Авито, опыт от года.',
      'Оформим зарплатную карту в первый день.',
    ],
  },
  de: { hit: ['Vermieten Sie Ihr LinkedIn-Konto, wir zahlen 100 Euro pro Monat.'], miss: ['Bankkonten für Kunden eröffnen.'] },
  fr: { hit: ['Louez votre compte bancaire, nous payons 200 € par mois.'], miss: ['Ouvrir des comptes bancaires pour les clients.'] },
  es: { hit: ['Alquila tu cuenta bancaria, pagamos 200 € al mes.'], miss: ['Abrir cuentas bancarias a clientes.'] },
  pt: { hit: ['Alugue sua conta bancária, pagamos R$ 500 por mês.'], miss: ['Abrir contas bancárias para clientes.'] },
  pl: { hit: ['Wynajmij swoje konto bankowe, płacimy 500 zł miesięcznie.'], miss: ['Zakładanie kont bankowych klientom.'] },
  uk: { hit: ['Здайте в оренду вашу банківську картку, платимо 2000 грн на місяць.'], miss: ['Оформлення карток клієнтам.'] },
};
