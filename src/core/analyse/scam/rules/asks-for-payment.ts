import { type Constellation, constellations } from '../constellation.ts';
import { about, around, denied, isImperative, meaningAt, near, numberNear, spanning, together, told } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { type Mark, marksOf, type Scan } from '../scan.ts';

/** The one who is hired pays nothing: no deposit, fee, kit, training or pass comes out of the applicant's pocket. */
export const asksForPayment: ScamRule = {
  id: 'asks-for-payment',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) =>
    [
      ...fees(scan),
      ...amounts(scan),
      ...kits(scan),
      ...services(scan),
      ...entries(scan),
      ...prices(scan),
      ...dues(scan),
      ...borne(scan),
      ...constellations(scan, STAKED),
    ].filter((mark) => !isCovered(scan, mark)),
};

/** "The bakery covers your certificate, forty-five dollars": whoever covers what is yours is somebody else, unless it is a sum that does. */
function isCovered(scan: Scan, mark: Mark): boolean {
  return marksOf(scan, 'coversYours').some(
    (covers) =>
      covers.to > mark.from - 4 &&
      covers.from < mark.to + 4 &&
      scan.sentences[covers.from] === scan.sentences[mark.from] &&
      covers.from > 0 &&
      scan.sentences[covers.from - 1] === scan.sentences[covers.from] &&
      !near(scan, covers, ['fee', 'currency', 'sumDue', 'sumWord', 'you'], { before: 9 }),
  );
}

/** "Pay the refundable deposit of $49", "a registration fee of 500 rupees is required before the interview". */
function fees(scan: Scan): Mark[] {
  return marksOf(scan, 'fee').flatMap((fee) => {
    if (denied(scan, fee) || othersPay(scan, fee)) return [];
    const purpose = near(scan, fee, ['feeFor', 'refund'], { before: 6, after: 9, over: true });
    const verb =
      purpose &&
      around(scan, fee, 'pay', { before: 9, after: 6 }).find((pay) => !isNoun(scan, pay) && told(scan, pay) && !isParted(scan, fee, pay));
    if (verb) return [spanning(verb, fee)];
    // «Вносите залог 1500, и можно выходить»
    const plainly = around(scan, fee, 'pay', { before: 5, after: 3 }).find(
      (pay) => !isNoun(scan, pay) && isImperative(scan, pay) && told(scan, pay),
    );
    if (plainly && numberNear(scan, fee, 4) && !near(scan, fee, ['duty', 'vehicle', 'employerSure'], { before: 8, after: 6 }))
      return [spanning(plainly, fee)];
    const amount = near(scan, fee, 'currency', { before: 7, after: 7 });
    const small = near(scan, fee, 'smallSum', { before: 4 });
    const refund = near(scan, fee, 'refund', { before: 10, after: 12, over: true });
    const bound = refund ?? near(scan, fee, ['oblige', 'before', 'payNoun', 'hire', 'weWant'], { before: 10, after: 12, over: true });
    const duty = near(scan, fee, 'duty', { before: 5 }) && !near(scan, fee, 'own', { before: 5, after: 5 });
    if (duty) return [];
    if (
      amount &&
      bound &&
      together(scan, fee, amount, true) &&
      (purpose || near(scan, fee, ['payBy', 'before', 'payNoun'], { before: 10, after: 10 }))
    )
      return [spanning(fee, amount)];
    const mine = near(scan, fee, ['you', 'own', 'hire'], { before: 16, after: 16, over: true });
    const vague =
      (small && bound) || (small && near(scan, fee, 'own', { after: 4 })) || (refund && near(scan, fee, 'oblige', { before: 6, after: 8 }));
    return purpose && mine && vague ? [spanning(small, fee)] : [];
  });
}

/** "Transfer 280 pounds to the travel agent for your visa": a sum, and what the applicant is to get for it. */
function amounts(scan: Scan): Mark[] {
  const sums = marksOf(scan, 'pay').flatMap((pay) => {
    const sum = near(scan, pay, 'currency', { after: 9 });
    if (!sum || !(together(scan, pay, sum) || isApposed(scan, pay, sum)) || isNoun(scan, pay) || meaningAt(scan, pay.from, ['payLoose']))
      return [];
    if (!told(scan, pay) || othersPay(scan, pay)) return [];
    const what = spanning(pay, sum);
    if (about(scan, what, 'employeeGets', { after: 3 }) || near(scan, what, 'payUnit', { after: 7 })) return []; // "Pay $19.55 to $27.94 per hour"
    const why = about(scan, what, isApposed(scan, pay, sum) ? ['feeFor', 'refund', 'workThing'] : ['feeFor', 'refund'], {
      before: 12,
      after: 14,
      over: true,
    });
    return why && about(scan, what, ['before', 'hire', 'payBy', 'refund', 'payNoun'], { before: 14, after: 16, over: true }) ? [what] : [];
  });
  // "The only cost to you is the $45 kit."
  const costs = marksOf(scan, 'costToYou').flatMap((cost) => {
    const sum = near(scan, cost, 'currency', { before: 3, after: 8 });
    return sum && !denied(scan, cost) ? [spanning(cost, sum)] : [];
  });
  // "Buy Bitcoin worth $50 to activate your account."
  const coins = marksOf(scan, 'buy').flatMap((buy) => {
    const coin = near(scan, buy, 'crypto', { after: 3 });
    return coin && told(scan, buy) && near(scan, coin, ['hire', 'before', 'connect', 'oblige', 'atm'], { before: 10, after: 12 })
      ? [spanning(buy, coin)]
      : [];
  });
  // "Training costs $60, which you pay at sign-up", "the place is yours after paying 1,000 roubles"
  const terms = [...marksOf(scan, 'youPay'), ...marksOf(scan, 'payFirst')].flatMap((term) => {
    const sum = near(scan, term, 'currency', { before: 8, after: 6 });
    if (!sum || denied(scan, term) || near(scan, term, ['employerPays', 'other'], { before: 4, after: 9 })) return [];
    return about(scan, spanning(term, sum), ['before', 'hire', 'feeFor', 'refund', 'payBy'], { before: 10, after: 12, over: true })
      ? [spanning(term, sum)]
      : [];
  });
  // "Buy 100 USDT on the exchange and send it to the working wallet."
  const sent = marksOf(scan, 'convertTo').flatMap((turn) => {
    const coin = about(scan, turn, 'crypto', { after: 8 });
    return coin && !denied(scan, turn) && near(scan, turn, 'atm', { after: 18, over: true }) && told(scan, turn) ? [turn] : [];
  });
  return [...sums, ...costs, ...coins, ...terms, ...sent];
}

/** "Send one month's rent, 380 euros": the sum says again what stands before it. */
function isApposed(scan: Scan, pay: Mark, sum: Mark): boolean {
  const thing = near(scan, pay, ['sumDue', 'fee', 'workThing'], { after: 6 });
  return (
    thing !== null &&
    together(scan, pay, thing) &&
    thing.to <= sum.from &&
    sum.from - thing.to <= 2 &&
    !/[.;!?]/u.test(scan.reading.lower.slice(scan.ends[thing.to - 1], scan.starts[sum.from]))
  );
}

/** "Purchase the starter kit from our vendor." */
function kits(scan: Scan): Mark[] {
  return marksOf(scan, 'buy').flatMap((buy) => {
    const kit = near(scan, buy, ['kitSure', 'kit'], { after: 7 }) ?? near(scan, buy, 'kitSure', { before: 6 });
    if (!kit || !told(scan, buy) || meaningAt(scan, buy.from, ['plainBuy'])) return [];
    const sure = kit.concept === 'kitSure' && near(scan, kit, ['currency', 'homeWork', 'you'], { before: 6, after: 9, over: true });
    const where = near(scan, buy, ['ourVendor', 'atOwn'], { before: 10, after: 14 });
    const mine = where && about(scan, spanning(where, kit), ['ourWord', 'us', 'you', 'own', 'before', 'atOwn'], { before: 8, after: 10 });
    return sure || mine ? [spanning(buy, kit)] : [];
  });
}

/** "You pay for your background check": something the employer owes, bought by the applicant. */
function services(scan: Scan): Mark[] {
  return marksOf(scan, 'payFor').flatMap((pay) => {
    const what = near(scan, pay, 'feeFor', { after: 8 });
    if (!what || isNoun(scan, pay) || !told(scan, pay) || othersPay(scan, pay) || near(scan, pay, 'payUnit', { after: 8 })) return [];
    return near(scan, pay, ['before', 'currency', 'refund', 'atOwn', 'payBy'], { before: 12, after: 14, over: true })
      ? [spanning(pay, what)]
      : [];
  });
}

/** "The uniform costs $60 and has to be paid for before the first shift": a price, and that it is the applicant's to pay. */
function prices(scan: Scan): Mark[] {
  return [...marksOf(scan, 'costs'), ...marksOf(scan, 'atOwn'), ...marksOf(scan, 'weTake')].flatMap((costs) => {
    const sum = near(scan, costs, 'currency', { before: 4, after: 7 }) ?? numberNear(scan, costs);
    if (
      !sum ||
      isByTime(scan, sum) ||
      denied(scan, costs) ||
      near(scan, costs, ['employerSure', 'employeeGets', 'duty'], { before: 12, after: 12 })
    )
      return [];
    const what = near(scan, costs, ['feeFor', 'kitSure'], { before: 6, after: 6 });
    if (!what || near(scan, what, 'other', { before: 4, after: 4 })) return [];
    const all = spanning(costs, sum, what);
    const bound = near(scan, all, ['refund', 'beforeWork', 'mustBePaid', 'youPay', 'payBy', 'atOwn'], {
      before: 12,
      after: 14,
      over: true,
    });
    const asked = costs.concept === 'weTake' && near(scan, costs, ['owedByEmployer', 'entry'], { before: 5, after: 6 });
    if (asked) return [all];
    return bound && !near(scan, bound, 'ownPay', { before: 2, after: 4 }) ? [all] : [];
  });
}

/** "An agency fee is due in advance", «взнос вносится на карту менеджера до выхода»: owed by nobody else than the reader. */
function dues(scan: Scan): Mark[] {
  return marksOf(scan, 'mustBePaid').flatMap((due) => {
    const fee = near(scan, due, 'fee', { before: 12, after: 9 });
    const owed = fee ?? near(scan, due, 'owedByEmployer', { before: 9, after: 7 });
    if (!owed || denied(scan, due) || denied(scan, owed) || near(scan, due, ['employerSure', 'duty', 'other'], { before: 14, after: 12 }))
      return [];
    const all = spanning(due, owed);
    if (fee && !about(scan, all, ['feeFor', 'kitSure', 'owedByEmployer'], { before: 6, after: 9 })) return [];
    const first = near(scan, all, 'beforeWork', { before: 12, after: 12, over: true });
    const way = near(scan, all, ['payBy', 'refund'], { before: 12, after: 12, over: true });
    const sum = near(scan, all, 'currency', { before: 10, after: 10 }) ?? numberNear(scan, due);
    return (first && (way || sum || fee)) || (sum && way && fee) ? [all] : [];
  });
}

/** "The insurance for the phone, 60 euros, is paid by the worker in advance": a price, whose it is, and that it comes before work. */
function borne(scan: Scan): Mark[] {
  return [
    ...[...constellations(scan, BORNE), ...constellations(scan, PRICED)].filter(
      (mark) =>
        scan.blockOf[mark.from] === scan.blockOf[mark.to - 1] &&
        (about(scan, mark, ['currency', 'smallSum'], {}) || numberNear(scan, mark, 4) !== null || hasNumber(scan, mark)),
    ),
    ...[...constellations(scan, OWED), ...constellations(scan, YOU_PAY), ...constellations(scan, KIT_FIRST)].filter((mark) =>
      hasNumber(scan, mark),
    ),
  ].filter((mark) => isOnce(scan, mark));
}

/** "Your seat is held once you have transferred $75; you see it back on your first payslip": a sum, what it is for, and how it comes and goes. */
const OWED: Constellation = {
  anchor: ['currency'],
  slots: [
    ['partsWith', 'onceIn', 'sumDue'],
    ['sumDue', 'workThing', 'kitSure', 'fee'],
    ['firstPay', 'refund', 'onceIn', 'beforeWork', 'payerIsYou', 'youPay', 'payBy'],
  ],
  signs: {
    of: [
      ['firstPay', 'refund'],
      ['onceIn', 'before', 'beforeWork'],
      ['payerIsYou', 'youPay'],
      ['payBy'],
      ['handsOut'],
      ['smallSum'],
      ['sumDue', 'fee'],
      ['workThing', 'kitSure'],
      ['you', 'own'],
      ['homeWork', 'easyMild'],
      ['ourVendor'],
    ],
    least: 2,
  },
  never: ['employeeGets', 'employerSure', 'outsiders', 'licenceHolder', 'payUnitHour', 'never', 'scam'],
  reach: 22,
  margin: 5,
};

/** "Your opening box of products costs £120: everyone starts with it." */
const KIT_FIRST: Constellation = {
  anchor: ['kitSure'],
  slots: [
    ['startsWith', 'partsWith'],
    ['currency', 'partsWith'],
  ],
  signs: {
    of: [
      ['own', 'you', 'startsWith'],
      ['before', 'beforeWork', 'handsOut'],
    ],
    least: 1,
  },
  never: ['employeeGets', 'employerSure', 'employerPays', 'outsiders', 'never', 'scam'],
  reach: 14,
  margin: 4,
};

/** "Candidates only contribute 450 euros to the paperwork at the outset." */
const YOU_PAY: Constellation = {
  anchor: ['currency'],
  slots: [['partsWith'], ['you'], ['sumDue', 'workThing', 'kitSure', 'fee']],
  signs: {
    of: [['firstPay', 'refund'], ['onceIn', 'before', 'beforeWork'], ['payerIsYou', 'youPay'], ['payBy'], ['smallSum'], ['handsOut']],
    least: 1,
  },
  never: ['employeeGets', 'employerSure', 'outsiders', 'licenceHolder', 'payUnitHour', 'payUnit', 'never', 'scam'],
  reach: 12,
  sentences: 0,
  margin: 4,
};

const BORNE: Constellation = {
  anchor: ['payerIsYou', 'youPay'],
  slots: [
    ['fee', 'feeFor', 'kitSure', 'owedByEmployer'],
    ['refund', 'before', 'beforeWork', 'payBy', 'payNoun', 'hire', 'mustBePaid', 'smallSum', 'getPaid'],
  ],
  never: ['employeeGets', 'employerSure', 'outsiders', 'builds', 'vehicle', 'licenceHolder', 'never'],
  reach: 14,
};

/** "You deposit 200 dollars, our mentor tells you what to buy, the profit is guaranteed": trade in which only the applicant's money is at stake. */
const STAKED: Constellation = {
  anchor: ['sureGain'],
  slots: [['stakes'], ['guided']],
  never: ['outsiders', 'companyMoney', 'makes', 'never', 'scam', 'fraudWork', 'duty'],
  reach: 30,
  sentences: 2,
  margin: 3,
};

/** In figures or in words: "forty-five dollars". */
function hasNumber(scan: Scan, mark: Mark): boolean {
  return /\d/u.test(scan.reading.lower.slice(scan.starts[mark.from], scan.ends[mark.to - 1])) || about(scan, mark, 'sumWord', {});
}

/** A sum that is paid once, or none is named: not "60 € par mois". */
function isOnce(scan: Scan, mark: Mark): boolean {
  const sums = marksOf(scan, 'currency').filter((sum) => sum.from >= mark.from - 3 && sum.to <= mark.to + 3);
  return sums.length === 0 || sums.some((sum) => !isByTime(scan, sum));
}

/** "£30 a week", "Salary from 40 to 46 k€". */
function isByTime(scan: Scan, sum: Mark): boolean {
  if (near(scan, sum, ['payUnit', 'shortUnit', 'dayUnit'], { after: 3 })) return true;
  const wage = near(scan, sum, 'salaryWord', { before: 6 });
  return wage !== null && scan.clauses[wage.from] === scan.clauses[sum.from] && !near(scan, sum, ['firstPay', 'partsWith'], { before: 6 });
}

/** "£65 towards the CSCS card, asked for prior to site start." */
const PRICED: Constellation = {
  anchor: ['payerIsYou', 'youPay'],
  slots: [['paidFor'], ['beforeOrBack'], ['currency']],
  never: ['employeeGets', 'employerSure', 'outsiders', 'builds', 'vehicle', 'licenceHolder', 'never', 'payUnitHour'],
  reach: 14,
};

/** "Registration Rs. 999 only. Pay by UPI." */
function entries(scan: Scan): Mark[] {
  return marksOf(scan, 'entry').flatMap((entry) => {
    const sum = near(scan, entry, 'currency', { after: 2 });
    if (!sum || denied(scan, entry)) return [];
    const pay = around(scan, sum, ['pay', 'payFor'], { after: 8, over: true }).find((verb) => told(scan, verb));
    return pay && near(scan, sum, 'payBy', { after: 10, over: true }) ? [spanning(entry, sum)] : [];
  });
}

/** "(bonus up to ten payments) How to apply: send…": a bracket or a colon closed what came before. */
function isParted(scan: Scan, one: Mark, other: Mark): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  return /[):]/u.test(scan.reading.lower.slice(scan.ends[first.to - 1], scan.starts[second.from]));
}

/** "base pay", "pay range": what is earned. */
function isNoun(scan: Scan, pay: Mark): boolean {
  return meaningAt(scan, pay.from, ['payAsNoun']) !== null || (pay.from > 0 && meaningAt(scan, pay.from - 1, ['payAsNoun']) !== null);
}

function othersPay(scan: Scan, mark: Mark): boolean {
  return about(scan, mark, ['employerPays', 'other', 'licenceHolder'], { before: 8, after: 9 });
}

export const examples: Examples = {
  en: {
    hit: [
      'To secure your place, pay a refundable deposit of $49.',
      'A registration fee of 500 rupees is required before the interview.',
      'You will need to buy the starter kit from our approved vendor.',
      'Candidates must pay a processing fee of $35 for the visa.',
      'Kindly send $60 for the background check fee, it will be refunded with your first paycheck.',
      'There is a small training fee of £99, which you pay before you start.',
      'You must purchase your training materials through us at $120.',
      'The security deposit of Rs 2000 is refundable after three months of employment.',
      'Please make the payment of the application fee by Zelle.',
      'Each new hire covers the cost of the DBS check and uniform deposit before the first shift.',
      'Pay for your certification upfront; we reimburse nothing.',
      "Don't worry, the $75 onboarding fee is fully refunded in your first month.",
      'Applicants transfer a one-time activation fee of 20 USDT to start work.',
    ],
    miss: [
      'We pay the visa fee and cover your training.',
      'There is no registration fee and no deposit.',
      'Process deposits and application fees from tenants.',
      'Collect fees from customers and prepare invoices.',
      'We never charge candidates a fee for training or placement.',
      'Salary by direct deposit every two weeks.',
      'The company covers certification costs, and equipment is provided.',
      'Responsible for fee negotiations with agencies.',
      'Purchase office supplies and equipment from vendors within budget.',
      'Order laptops and onboarding kits for new employees.',
      'Pay: $20 an hour. Training provided before you start.',
      'Explain registration fees and refunds to parents and students.',
      'Our consultants receive a fee of $400 per day.',
      'Ensure the security deposit is returned to tenants within 30 days.',
      'If anyone asks you to pay a training fee, report it to us.',
      'You will manage payment processing and card fees for our merchants.',
    ],
  },
  ru: {
    hit: [
      'Для выхода на работу внесите страховой депозит 3000 рублей.',
      'Перед трудоустройством необходимо оплатить медкомиссию и пропуск, деньги вернём с первой зарплатой.',
      'Нужно внести гарантийный взнос, он возвращается после первой смены.',
      'Для начала работы вам нужно приобрести у нас стартовый набор.',
      'Кандидат оплачивает обучение 5000 руб. до начала работы, оплатите по ссылке.',
      'Залог за товар 1500 руб., возвратный, переведите на карту куратора.',
      'Чтобы забронировать место, переведите 990 рублей регистрационного сбора.',
      'Вышлите 500 рублей за оформление документов, сумма возвращается.',
      'Стоимость доступа к заданиям 300 ₽, оплатите и начинайте зарабатывать.',
    ],
    miss: [
      'Оплата проезда, обучение за счёт компании.',
      'Мы оплачиваем медкомиссию и обучение.',
      'Оплатим часть обучения и сертификации.',
      'Никаких взносов и депозитов, обучение бесплатное.',
      'Работа с клиентами банка: депозиты, вклады, страховые взносы.',
      'Расчёт страховых взносов и заработной платы сотрудников.',
      'Контроль оплаты счетов поставщиков, закупка оборудования.',
      'Если с вас просят взнос за трудоустройство, это мошенники.',
      'Компенсация медкнижки после испытательного срока.',
      'Оплата труда: оклад 60 000 руб. и премия.',
      'Приём платежей от клиентов, оформление залога недвижимости.',
      'Мы не берём денег за трудоустройство и обучение.',
    ],
  },
  de: {
    hit: [
      'Vor Arbeitsbeginn müssen Sie eine Kaution von 50 € für die Schulungsunterlagen zahlen.',
      'Bitte überweisen Sie vorab die Registrierungsgebühr von 30 Euro, sie wird erstattet.',
    ],
    miss: [
      'Wir übernehmen die Kosten der Schulung und der Arbeitskleidung.',
      'Bei uns fallen keine Gebühren an.',
      'Wir verlangen niemals Geld von Bewerbern.',
    ],
  },
  fr: {
    hit: [
      "Versez des frais de dossier de 50 € avant l'entretien.",
      'Vous devez payer une caution remboursable de 80 euros pour le matériel.',
    ],
    miss: [
      'Formation gratuite, matériel fourni.',
      'Nous ne demandons jamais de frais aux candidats.',
      'Prise en charge des frais de transport à 50 %.',
    ],
  },
  es: {
    hit: [
      'Debes pagar una cuota de inscripción de 500 pesos antes de la entrevista.',
      'Realiza el depósito reembolsable de 30 € para reservar tu plaza.',
    ],
    miss: ['La capacitación es gratuita y pagada por la empresa.', 'No cobramos ninguna cuota a los candidatos.'],
  },
  pt: {
    hit: [
      'Para garantir a vaga, pague a taxa de inscrição de R$ 50 via Pix.',
      'Você deve arcar com o exame admissional, valor de R$ 80, que será devolvido.',
    ],
    miss: ['Treinamento gratuito, uniforme fornecido pela empresa.', 'Não cobramos nenhuma taxa dos candidatos.'],
  },
  pl: {
    hit: [
      'Przed rozpoczęciem pracy wpłać zwrotną kaucję 200 zł za szkolenie.',
      'Należy opłacić koszt szkolenia 150 zł, kwotę zwracamy po miesiącu.',
    ],
    miss: ['Bezpłatne szkolenie, pokrywamy koszt badań.', 'Nie pobieramy żadnych opłat od kandydatów.'],
  },
  uk: {
    hit: ['Для бронювання місця внесіть завдаток 500 грн.', 'Потрібно сплатити навчання 800 грн до початку роботи, гроші повертаємо.'],
    miss: ['Навчання безкоштовне, медогляд за рахунок компанії.', 'Ми не беремо грошей з кандидатів.'],
  },
  hi: {
    hit: ['Joining se pehle registration fees 500 rupaye jama karo.', 'Security deposit Rs 1500 dena hoga, baad me refund ho jayega.'],
    miss: ['Koi registration fees nahi hai.'],
  },
};
