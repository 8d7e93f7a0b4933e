import { type Constellation, constellations } from '../constellation.ts';
import { about, around, near, spanning, told } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { type Mark, marksOf, type Scan } from '../scan.ts';

/** A connected wallet or a told seed phrase is an emptied wallet. */
export const asksForWallet: ScamRule = {
  id: 'asks-for-wallet',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) => [...connected(scan), ...told12Words(scan), ...constellations(scan, WORDS_TOLD), ...constellations(scan, LINKED)],
};

function connected(scan: Scan): Mark[] {
  return marksOf(scan, 'wallet').flatMap((wallet) => {
    const verb = around(scan, wallet, 'connect', { before: 6, after: 4 }).find((connect) => told(scan, connect, wallet));
    if (!verb) return [];
    const mine = near(scan, wallet, 'own', { before: 3 });
    const context = about(scan, spanning(verb, wallet), ['hire', 'before', 'portal'], { before: 12, after: 14, over: true });
    return mine || context ? [spanning(verb, wallet)] : [];
  });
}

function told12Words(scan: Scan): Mark[] {
  return marksOf(scan, 'seed').flatMap((seed) => {
    const verb = around(scan, seed, ['give', 'type', 'connect'], { before: 7, after: 5 }).find((give) => told(scan, give, seed));
    if (!verb) return [];
    const context = verb.concept === 'connect' ? (['own', 'us'] as const) : (['own', 'us', 'wallet', 'portal', 'hire'] as const);
    return near(scan, seed, context, { before: 8, after: 8 }) ? [spanning(verb, seed)] : [];
  });
}

/** "For salary setup we need the secret words of your wallet." */
const WORDS_TOLD: Constellation = {
  anchor: ['seed', 'seedWords'],
  slots: [
    ['handsBack', 'give', 'type', 'weWant', 'oblige'],
    ['own', 'you', 'us', 'ourWord', 'before', 'hire'],
    ['wallet', 'before', 'ownPay', 'portal', 'us'],
  ],
  never: ['outsiders', 'builds', 'never', 'scam', 'duty'],
  reach: 14,
};

/** "Pay comes after you link MetaMask to the site and sign the transaction." */
const LINKED: Constellation = {
  anchor: ['wallet'],
  slots: [
    ['connect', 'linksUp'],
    ['ownPay', 'hire', 'before', 'getPaid', 'applies'],
  ],
  signs: {
    of: [
      ['own', 'you', 'oblige'],
      ['portal', 'ourWord', 'fromUs', 'meUs'],
      ['wallet', 'crypto'],
      ['linksUp', 'oblige'],
    ],
    least: 2,
  },
  never: ['outsiders', 'builds', 'never', 'scam', 'duty', 'ifYouLike'],
  reach: 16,
};

export const examples: Examples = {
  en: {
    hit: [
      'Connect your MetaMask wallet to our site to verify your experience.',
      'Candidates must link their wallet before the interview.',
      'Please send us your seed phrase so we can set up payroll.',
      'To receive the test payment, import your wallet and enter the recovery phrase on our page.',
      'You need to share your private key with the onboarding team.',
    ],
    miss: [
      'Design seed phrase recovery for our users.',
      'Help users connect their wallets to the dapp.',
      'Build wallet integrations: MetaMask, WalletConnect and Ledger.',
      'We never ask for your seed phrase or private keys.',
      'Experience with private key management and HSM.',
      'Connect wallets, exchanges and banks with our SDK.',
    ],
  },
  ru: {
    hit: [
      'Подключите свой кошелёк MetaMask на нашем сайте для проверки.',
      'Для получения тестовой выплаты привяжите криптокошелёк до собеседования.',
      'Пришлите нам сид-фразу от вашего кошелька.',
    ],
    miss: [
      'Разработка криптокошелька, подключение пользователей.',
      'Никому не сообщайте сид-фразу.',
      'Интеграция кошельков TON и MetaMask в приложение.',
      'Хранение приватных ключей и подпись транзакций на бэкенде.',
    ],
  },
  de: {
    hit: ['Verbinden Sie Ihre Wallet auf unserer Seite, um Ihre Identität zu bestätigen.'],
    miss: ['Entwicklung von Wallets für Nutzer.'],
  },
  fr: {
    hit: ["Connectez votre portefeuille MetaMask sur notre site avant l'entretien."],
    miss: ['Développement de portefeuilles pour les utilisateurs.'],
  },
  es: { hit: ['Conecta tu billetera en nuestra página para empezar.'], miss: ['Desarrollo de billeteras para usuarios.'] },
  pt: { hit: ['Conecte sua carteira digital no nosso site para começar.'], miss: ['Desenvolvimento de carteiras para usuários.'] },
  pl: { hit: ['Podłącz swój portfel MetaMask na naszej stronie.'], miss: ['Rozwój portfela dla użytkowników.'] },
  uk: { hit: ['Підключіть свій гаманець на нашому сайті.'], miss: ['Розробка гаманця для користувачів.'] },
};
