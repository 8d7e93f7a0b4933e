import { type Constellation, constellations } from '../constellation.ts';
import { around, denied, near, spanning, told } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { type Mark, marksOf, type Scan } from '../scan.ts';

/** Passing strangers' money through one's own account is money laundering, whoever asks for it. */
export const forwardsMoney: ScamRule = {
  id: 'forwards-money',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) => [
    ...throughOwnAccount(scan),
    ...shares(scan),
    ...converted(scan),
    ...carried(scan),
    ...named(scan),
    ...constellations(scan, PASSED_ON),
    ...constellations(scan, CARRIED),
    ...constellations(scan, THE_REST),
  ],
};

/** "Receive payments on your own card and send them on." */
function throughOwnAccount(scan: Scan): Mark[] {
  return marksOf(scan, 'ownAccount').flatMap((account) => {
    if (
      near(scan, account, 'ownPay', { before: 7, after: 5 }) ||
      near(scan, account, 'counterWork', { before: 10, after: 6 }) ||
      denied(scan, account)
    )
      return [];
    const moved = around(scan, account, 'payments', { before: 12, after: 10, over: true })
      .map((money) => ({ money, taken: near(scan, money, 'receive', { before: 9, after: 5 }) }))
      .find(({ taken }) => taken !== null);
    if (!moved) return [];
    const { money, taken } = moved;
    const onward = around(scan, account, ['onward', 'eachTransfer', 'keepShare'], { before: 12, after: 22, over: true }).find(
      ({ from }) => from !== taken!.from && from !== money.from,
    );
    const strangers = near(scan, money, 'other', { before: 6, after: 8 });
    return onward || strangers ? [spanning(taken, money, near(scan, money, 'ownAccount', { before: 10, after: 10 }))] : [];
  });
}

/** "Keep 8% of each transfer." */
function shares(scan: Scan): Mark[] {
  return marksOf(scan, 'eachTransfer').flatMap((each) => {
    const share = near(scan, each, 'percent', { before: 6, after: 6 });
    const moved = near(scan, each, ['receive', 'onward', 'ownAccount', 'payments'], { before: 24, after: 24, over: true });
    const mine =
      near(scan, each, ['keepShare', 'ownAccount'], { before: 12, after: 9 }) &&
      near(scan, each, ['you', 'own', 'onward', 'ownAccount'], { before: 24, after: 16, over: true });
    return share && moved && mine && !denied(scan, each) && !near(scan, each, ['other'], { before: 12, after: 8 })
      ? [spanning(share, each)]
      : [];
  });
}

/** "Turn the money you received into USDT and send it to our wallet." */
function converted(scan: Scan): Mark[] {
  return marksOf(scan, 'convertTo').flatMap((turn) => {
    if (!told(scan, turn)) return [];
    const money = near(scan, turn, ['payments', 'receive'], { before: 2, after: 6 });
    const coin = near(scan, turn, 'crypto', { after: 9 });
    return money && coin && near(scan, coin, ['atm', 'onward', 'give'], { after: 12, over: true }) ? [spanning(turn, coin)] : [];
  });
}

/** «Забираешь наличные у клиентов и вносишь через банкомат на указанный счёт, процент твой»: a courier of stolen money. */
function carried(scan: Scan): Mark[] {
  return marksOf(scan, 'atm').flatMap((where) => {
    const money = near(scan, where, 'payments', { before: 14 });
    if (!money || denied(scan, where) || !near(scan, money, 'receive', { before: 6, after: 5 })) return [];
    if (near(scan, where, 'counterWork', { before: 16, after: 10 })) return [];
    return near(scan, where, ['percent', 'keepShare'], { before: 18, after: 8, over: true }) &&
      near(scan, where, ['onward', 'cash'], { before: 7 })
      ? [spanning(money, where)]
      : [];
  });
}

/** The trade's own word for people whose cards are used up. */
function named(scan: Scan): Mark[] {
  return marksOf(scan, 'muleJob').filter(
    (job) =>
      !denied(scan, job) &&
      !near(scan, job, ['protect', 'scam'], { before: 6, after: 6 }) &&
      near(scan, job, ['cardWord', 'ownAccount', 'percent'], { before: 5, after: 6 }),
  );
}

/** "Clients pay into your checking account, you turn the sums into USDT, ten percent is yours." */
const PASSED_ON: Constellation = {
  anchor: ['ownAccount', 'myAccount'],
  slots: [['inflow'], ['passesOn', 'convertTo', 'atm'], ['yoursNow', 'crypto'], ['strangers', 'payments']],
  never: ['ownPay', 'makes', 'never', 'scam', 'counterWork'],
  reach: 26,
  margin: 2,
};

/** "The money comes in to you; you take £40 for each payment and send the rest to our agent the same day." */
const THE_REST: Constellation = {
  anchor: ['theRest'],
  slots: [
    ['passesOn', 'onward', 'deliversIt'],
    ['percent', 'yoursNow', 'keepShare', 'currency'],
    ['inflow', 'myAccount', 'ownAccount', 'receive'],
  ],
  signs: { of: [['strangers', 'payments', 'crypto', 'payBy', 'myAccount', 'ownAccount']], least: 1 },
  never: ['ownPay', 'makes', 'never', 'scam', 'counterWork', 'workplace'],
  reach: 40,
  sentences: 2,
  margin: 1,
};

/** "You collect envelopes with cash, keep 4 percent and put the remainder into a crypto machine." */
const CARRIED: Constellation = {
  anchor: ['cashThing'],
  slots: [['collectsIt'], ['deliversIt'], ['yoursNow', 'perTrip', 'percent', 'atm', 'crypto']],
  never: ['counterWork', 'makes', 'never', 'scam', 'workplace', 'duty'],
  reach: 26,
  margin: 2,
};

export const examples: Examples = {
  en: {
    hit: [
      'Receive payments from our clients into your bank account and forward them to our partners.',
      'You accept transfers on your own account, keep 8% of each transfer and send the rest in Bitcoin.',
      'Your task is to process payments through your personal PayPal and wire the remainder to us.',
      'Funds will be deposited into your account; withdraw the cash and send it on through Western Union.',
      'Payment agent: collect customer payments to your personal card, commission 5% per transaction.',
      'Money arrives on your card, you convert it to crypto and keep 10% of the amount.',
    ],
    miss: [
      'Process payments and transfer funds between company accounts.',
      'Your salary is paid into your bank account every month.',
      'Build the payments product: deposits, transfers and payouts for our customers.',
      'We transfer your earnings to your bank account weekly.',
      'Own the transfers roadmap; earn a commission on each sale.',
      'Receive invoices, process vendor payments and reconcile accounts.',
      'Commission: 5% of each sale you close.',
      'Tips are paid to your own account the same day.',
      'Accounts payable: receive payments, deposit funds, post transactions.',
      'If someone asks you to receive money on your account and forward it, you may be a money mule.',
    ],
  },
  ru: {
    hit: [
      'Принимать переводы на свою карту и пересылать дальше, 5% с каждого перевода ваши.',
      'Нужны люди для приёма платежей на личную карту, вывод через крипту.',
      'Обналичивание средств через вашу карту, процент от суммы.',
      'Вам на карту приходят деньги: вы получаете перевод на свою карту и отправляете по реквизитам.',
      'Ищем людей с картами любого банка: приём и перевод средств, 3% с оборота.',
    ],
    miss: [
      'Зарплата на вашу карту два раза в месяц.',
      'Приём платежей от клиентов, работа с кассой.',
      'Выплаты на личную карту каждую неделю.',
      'Контроль поступлений денежных средств на расчётный счёт компании.',
      'Процент с каждой продажи, оклад и премия.',
      'Обработка платежей и переводов клиентов банка.',
      'Если вам предлагают принимать переводы на свою карту, вас хотят сделать дропом: это мошенники.',
    ],
  },
  de: {
    hit: ['Sie empfangen Zahlungen auf Ihrem Konto und leiten das Geld weiter, 5 % behalten Sie.'],
    miss: ['Überweisungen und Zahlungseingänge der Kunden buchen.', 'Ihr Gehalt wird auf Ihr Konto überwiesen.'],
  },
  fr: {
    hit: ['Vous recevez des virements sur votre compte bancaire et les transférez à nos partenaires.'],
    miss: ['Votre salaire est versé sur votre compte.'],
  },
  es: {
    hit: ['Recibe transferencias en tu cuenta bancaria y reenvía el dinero, te quedas con el 5 %.'],
    miss: ['Tu salario se deposita en tu cuenta.'],
  },
  pt: {
    hit: ['Receber transferências na sua conta e repassar o dinheiro, ficando com 5% de comissão.'],
    miss: ['Seu salário é depositado na sua conta.'],
  },
  pl: {
    hit: ['Przyjmujesz przelewy na swoje konto i przekazujesz środki dalej, prowizja 5%.'],
    miss: ['Wynagrodzenie na Twoje konto co miesiąc.'],
  },
  uk: {
    hit: ['Приймати перекази на свою карту і пересилати далі, 5% з кожного переказу.'],
    miss: ['Зарплата на вашу картку двічі на місяць.'],
  },
  hi: { hit: ['Apne account me payment receive karna aur aage transfer karna, 5% commission.'], miss: ['Salary apne account me aayegi.'] },
};
