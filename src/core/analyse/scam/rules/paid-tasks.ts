import { type Constellation, constellations } from '../constellation.ts';
import { about, around, denied, isImperative, near, spanning } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { type Mark, marksOf, type Scan } from '../scan.ts';

/** Paid likes, ratings and "optimisation" sets: small sums come first, then one's own money is needed "to unlock" the rest. */
export const paidTasks: ScamRule = {
  id: 'paid-tasks',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) => [
    ...paidLikes(scan),
    ...byThePiece(scan),
    ...topUps(scan),
    ...named(scan),
    ...constellations(scan, BY_PHONE),
    ...constellations(scan, ONES_OWN),
    ...constellations(scan, IN_THE_RED),
    ...constellations(scan, BOUGHT_BACK),
    ...constellations(scan, ORDERS),
  ],
};

/** "Like YouTube videos, $2 per like." */
function paidLikes(scan: Scan): Mark[] {
  return marksOf(scan, 'like').flatMap((like) => {
    const object = near(scan, like, 'likeWhat', { before: 3, after: 6 });
    if (!object || denied(scan, like)) return [];
    const what = spanning(like, object);
    if (about(scan, what, 'likeTrade', { before: 8, after: 8 })) return [];
    if (near(scan, what, 'perTask', { before: 12, after: 16, over: true })) return [what];
    if (
      near(scan, what, 'taskRefund', { before: 8, after: 16, over: true }) &&
      near(scan, what, ['getPaid', 'percent'], { before: 8, after: 18, over: true })
    )
      return [what];
    const quick = near(scan, what, ['easyMoney', 'easyMild', 'noSkill', 'phoneOnly'], { before: 18, after: 24, over: true });
    const paid = near(scan, what, ['currency', 'getPaid'], { before: 14, after: 20, over: true });
    return quick && paid ? [what] : [];
  });
}

/** "Get $25 for every review you post": money a piece, for what costs a minute. */
function byThePiece(scan: Scan): Mark[] {
  const pieces = marksOf(scan, 'each').flatMap((each) => {
    const piece = near(scan, each, ['like', 'likeVerb'], { after: 5 }) ?? near(scan, each, ['like'], { before: 9 });
    if (!piece || near(scan, each, ['payUnit', 'taskUnit'], { after: 2 })) return [];
    const paid = near(scan, each, 'currency', { before: 5, after: 4 });
    const what = paid && near(scan, spanning(piece, each), 'likeWhat', { before: 8, after: 5 });
    return what && !denied(scan, piece) && !near(scan, piece, ['likeTrade', 'other'], { before: 8, after: 8 })
      ? [spanning(piece, each)]
      : [];
  });
  // "Like 3 channels and get $15 right now"
  const commands = marksOf(scan, 'likeVerb').flatMap((verb) => {
    const what = near(scan, verb, 'likeWhat', { after: 3 });
    if (!what || !isImperative(scan, verb)) return [];
    const paid = near(scan, what, 'getPaid', { after: 8 }) ?? near(scan, what, 'currency', { after: 5 });
    const sum = near(scan, what, 'currency', { after: 14, over: true });
    return paid && sum && !near(scan, what, ['likeTrade', 'payUnit', 'duty', 'fee'], { before: 8, after: 14 })
      ? [spanning(verb, what)]
      : [];
  });
  return [...pieces, ...commands];
}

/** "Top up your balance to unlock the next set of tasks." */
function topUps(scan: Scan): Mark[] {
  return marksOf(scan, 'unlock').flatMap((unlock) => {
    const up = around(scan, unlock, 'topUp', { before: 16, after: 14 }).find((mark) => !denied(scan, mark));
    if (
      !up ||
      !near(scan, unlock, 'taskWord', { before: 16, after: 16, over: true }) ||
      near(scan, unlock, 'other', { before: 12, after: 8 })
    )
      return [];
    return isImperative(scan, up) || near(scan, up, ['you', 'own', 'oblige', 'currency', 'before'], { before: 14, after: 14, over: true })
      ? [spanning(up, unlock)]
      : [];
  });
}

/** "App optimisation tasks, 100 USDT a day": the trade's own names for it. */
function named(scan: Scan): Mark[] {
  return marksOf(scan, 'taskJob').filter(
    (job) =>
      !denied(scan, job) &&
      !near(scan, job, 'likeTrade', { before: 6, after: 6 }) &&
      near(scan, job, ['currency', 'crypto', 'getPaid', 'perTask', 'easyMoney', 'easyMild'], { before: 20, after: 28, over: true }),
  );
}

/** "Five stars to hotels and a screenshot, $3 for each." */
const BY_PHONE: Constellation = {
  anchor: ['rates'],
  slots: [['ratedThing', 'likeWhat'], ['currency'], ['perPiece', 'perTask'], ['justAPhone']],
  never: ['likeTrade', 'builds', 'never', 'scam', 'payUnitHour', 'duty'],
  reach: 18,
};

/** "When your working account shows a negative number, refill it in USDT." */
const ONES_OWN: Constellation = {
  anchor: ['ownTopUp'],
  slots: [
    ['thenFreed', 'unlock'],
    ['taskAccount', 'taskWord'],
    ['thenFreed', 'unlock', 'crypto', 'percent', 'own', 'currency'],
  ],
  never: ['other', 'likeTrade', 'builds', 'never', 'scam', 'duty', 'fee'],
  reach: 16,
};

/** "If the balance turns negative you add money of your own and get all of it back with the commission." */
const IN_THE_RED: Constellation = {
  anchor: ['negative'],
  slots: [
    ['taskAccount', 'taskWord', 'ratedThing'],
    ['ownTopUp', 'topUp', 'ownMoney', 'partsWith'],
  ],
  signs: {
    of: [['ownMoney'], ['reward', 'cashesOut', 'thenFreed'], ['currency', 'crypto'], ['taskAccount', 'taskWord', 'grabs']],
    least: 2,
  },
  never: ['outsiders', 'other', 'likeTrade', 'builds', 'never', 'scam', 'support'],
  reach: 26,
  margin: 1,
};

/** "You pay for the orders with your own card, and we return the price plus 15 % the same day." */
const BOUGHT_BACK: Constellation = {
  anchor: ['ownMoney'],
  slots: [
    ['ratedThing', 'parcelItself', 'taskAccount', 'taskWord'],
    ['refund', 'taskRefund'],
    ['reward', 'percent'],
  ],
  never: ['outsiders', 'builds', 'never', 'scam', 'employerSure', 'companyMoney'],
  reach: 26,
  sentences: 2,
  margin: 1,
};

/** "Grab 38 orders a day in our app and withdraw your commission in USDT every evening." */
const ORDERS: Constellation = {
  anchor: ['taskAccount', 'taskWord'],
  slots: [['grabs'], ['reward'], ['cashesOut', 'thenFreed']],
  signs: {
    of: [
      ['crypto'],
      ['justAPhone', 'phoneOnly'],
      ['perPiece', 'each', 'perTask'],
      ['ratedThing', 'likeWhat', 'rates'],
      ['negative', 'ownTopUp'],
    ],
    least: 2,
  },
  never: ['outsiders', 'likeTrade', 'builds', 'never', 'scam', 'duty'],
  reach: 20,
  margin: 1,
};

export const examples: Examples = {
  en: {
    hit: [
      'Get paid to like YouTube videos: $2 per like, daily payout.',
      'Earn 100 USDT a day by completing app optimization tasks.',
      'You rate hotels on Google Maps, each review pays 5 dollars.',
      'Top up your account to unlock the next set of tasks and withdraw your commission.',
      'Complete 40 product boosting tasks a day and receive commission in USDT.',
      'Simple job from your phone: subscribe to channels and follow pages, get paid instantly per task.',
      'Recharge your balance with 50 USDT to continue with the next combination tasks.',
      'Leave five star reviews for restaurants, $10 for each review.',
    ],
    miss: [
      'Manage social media: grow likes, subscriptions and engagement.',
      'Respond to Google reviews and app ratings.',
      'App store optimization manager with SEO experience.',
      'Review product listings for quality with the marketplace team.',
      'Search quality rater: evaluate results, $14 per hour.',
      'Optimize apps and services for performance; review pull requests every day.',
      'Customers rate our product five stars on Amazon.',
      'Users top up their balance and withdraw winnings in our app.',
      'Follow us on Instagram and watch our videos to learn about the team.',
      'Film critic: watch movies and write reviews for our magazine.',
    ],
  },
  ru: {
    hit: [
      'Ставить лайки и писать отзывы на маркетплейсах, 5000 в день, выплаты сразу на карту.',
      'Смотрите видео на ютубе и ставьте лайки, 50 рублей за лайк.',
      'Оценивать отели и рестораны, за каждое задание платим 150 ₽.',
      'Пополните баланс, чтобы открыть следующий уровень заданий и вывести заработок.',
      'Делаем выкупы на Wildberries: выкупаете товар, деньги и комиссию возвращаем, от 3000 в день с телефона.',
    ],
    miss: [
      'Ответы на отзывы на маркетплейсах Wildberries и Ozon.',
      'SMM: рост лайков, подписок и просмотров видео.',
      'Отвечать на отзывы покупателей, следить за рейтингом товара.',
      'Оценка качества товаров на складе, смена 3000 рублей.',
      'Пополнение баланса клиентов, вывод средств: поддержка пользователей.',
      'Смотрите видео о нашей компании на канале.',
    ],
  },
  de: {
    hit: [
      'Verdienen Sie Geld mit Likes für YouTube-Videos, 2 € pro Like.',
      'Laden Sie Ihr Guthaben auf, um die nächsten Aufgaben freizuschalten.',
    ],
    miss: ['Kundenbewertungen beantworten und Social Media betreuen.'],
  },
  fr: {
    hit: ['Likez des vidéos YouTube, 2 € par like.', 'Rechargez votre solde pour débloquer les prochaines tâches.'],
    miss: ['Répondre aux avis Google des clients.'],
  },
  es: {
    hit: [
      'Haz los pedidos con tu propio saldo y recupéralo con un 15 % de comisión.',
      'Da like a videos de YouTube y gana 3 € por like.',
      'Recarga tu saldo para desbloquear las siguientes tareas.',
    ],
    miss: ['Responder reseñas de clientes en Google.'],
  },
  pt: {
    hit: [
      'Compre os produtos da missão com seu dinheiro e receba de volta com 30% de comissão.',
      'Curtir vídeos no YouTube e ganhar R$ 5 por curtida.',
      'Recarregue seu saldo para liberar as próximas tarefas.',
    ],
    miss: ['Responder avaliações de clientes no Google.'],
  },
  pl: {
    hit: ['Lajkuj filmy na YouTube, 5 zł za lajk.', 'Doładuj konto, aby odblokować kolejne zadania.'],
    miss: ['Odpowiadanie na opinie klientów.'],
  },
  uk: {
    hit: ['Ставити лайки на ютубі, 20 грн за лайк.', 'Поповніть баланс, щоб відкрити наступний рівень завдань.'],
    miss: ['Відповіді на відгуки клієнтів.'],
  },
  hi: {
    hit: ['YouTube video like karo aur har like ka 50 rupaye kamao.'],
    miss: ['Social media team ke saath likes aur reviews manage karna.'],
  },
};
