import { type Constellation, constellations } from '../constellation.ts';
import { about, around, denied, gathered, near, spanning, told } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { type Mark, marksOf, type Scan } from '../scan.ts';

/** Entering "their system" with a personal Google, Apple or state account hands that account over. */
export const asksToSignIn: ScamRule = {
  id: 'asks-to-sign-in',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) => [...linked(scan), ...entered(scan), ...withPassword(scan), ...constellations(scan, ADMITTED)],
};

/** "Scan the QR code with your WhatsApp so that we can link your account." */
function linked(scan: Scan): Mark[] {
  return marksOf(scan, 'qrCode').flatMap((code) => {
    const all = gathered(scan, code, ['linkDevice', ['own', 'us', 'ourWord', 'provider', 'chat']], { before: 8, after: 16 });
    return all && !near(scan, code, 'other', { before: 10, after: 10 }) ? [all] : [];
  });
}

function entered(scan: Scan): Mark[] {
  return marksOf(scan, 'provider').flatMap((provider) => {
    const verb = around(scan, provider, 'signIn', { before: 9, after: 6 }).find((signIn) => told(scan, signIn, provider));
    // "Sign in with Google, or create a password": nobody has to
    if (!verb || near(scan, provider, 'ownLogin', { after: 9 })) return [];
    const home =
      near(scan, provider, ['own', 'us', 'you', 'before', 'portal'], { before: 10, after: 10, over: true }) !== null &&
      about(scan, spanning(verb, provider), ['portal', 'before', 'hire'], { before: 14, after: 18, over: true });
    return home ? [spanning(verb, provider)] : [];
  });
}

/** "Enter with your Gmail and the usual password": the site that asks for it is not Google. */
function withPassword(scan: Scan): Mark[] {
  return marksOf(scan, 'provider').flatMap((provider) => {
    const own = near(scan, provider, 'own', { before: 3 });
    const secret = near(scan, provider, ['password', 'loginWord'], { after: 6 });
    if (!own || !secret || near(scan, secret, 'otherwise', { before: 3 })) return [];
    const verb = near(scan, provider, ['signIn', 'entersBy'], { before: 8, after: 10 });
    const all = verb && spanning(verb, own, provider, secret);
    if (!all || denied(scan, verb) || denied(scan, provider) || denied(scan, secret)) return [];
    const strangers = about(scan, all, ['outsiders', 'support', 'builds', 'startedWork', 'never', 'scam'], { before: 6, after: 6 });
    return !strangers && about(scan, all, ['portal', 'theirSite', 'hire', 'applies', 'before'], { before: 16, after: 16, over: true })
      ? [all]
      : [];
  });
}

/** "Applicants are to log on to the screening site by means of their iCloud credentials." */
const ADMITTED: Constellation = {
  anchor: ['provider'],
  slots: [['entersBy'], ['theirSite', 'portal'], ['applies', 'hire', 'before'], ['applies', 'hire', 'before', 'you', 'own', 'oblige']],
  never: ['outsiders', 'builds', 'never', 'scam', 'duty', 'support', 'ownLogin'],
  reach: 16,
};

export const examples: Examples = {
  en: {
    hit: [
      'Log in to our onboarding portal with your iCloud account before the interview.',
      'Sign in with your Google account on our verification page to confirm your identity.',
      'Please authorize through your Apple ID on our corporate platform to schedule the call.',
      'Candidates are required to log in via Gmail on our site to start the onboarding.',
      'Use the link below and sign in with Facebook to continue the hiring process.',
    ],
    miss: [
      'Users sign in with Google via SAML and OAuth.',
      'Implement sign in with Apple for our mobile app.',
      'If a recruiter asks you to sign in with your Google account, report it.',
      'Integrate Google login and Facebook login for customers.',
      'Experience with Google Cloud, Apple Pay and Facebook Ads.',
      'You will own the login experience across Google, Apple and Facebook providers for our users.',
      'Follow us on Facebook and connect with us on LinkedIn.',
    ],
  },
  ru: {
    hit: [
      'Для прохождения отбора войдите в нашу систему через Google.',
      'Авторизуйтесь через Госуслуги на нашем портале, чтобы подтвердить личность.',
      'Перед собеседованием нужно войти в корпоративную платформу, используя iCloud.',
      'Зайдите по ссылке и пройдите авторизацию через Сбер ID.',
      'Кандидату необходимо авторизоваться через Telegram на нашем сайте.',
    ],
    miss: [
      'Если работодатель просит войти в их систему, используя iCloud/Google, не делайте этого - это мошенники.',
      'Реализация входа через Госуслуги для пользователей портала.',
      'Опыт интеграции с ЕСИА, авторизация через Госуслуги.',
      'Консультировать клиентов по входу в личный кабинет через Сбер ID.',
      'Мы не просим авторизоваться через Госуслуги.',
    ],
  },
  de: {
    hit: ['Melden Sie sich vor dem Vorstellungsgespräch mit Ihrem Google-Konto auf unserer Plattform an.'],
    miss: ['Login mit Google und Apple für unsere Nutzer entwickeln.'],
  },
  fr: {
    hit: ["Connectez-vous à notre portail avec votre compte Google avant l'entretien."],
    miss: ['Intégrer la connexion Google pour nos utilisateurs.'],
  },
  es: {
    hit: ['Inicia sesión en nuestra página con tu cuenta de Google antes de la entrevista.'],
    miss: ['Integrar el inicio de sesión con Google para usuarios.'],
  },
  pt: {
    hit: ['Faça login com sua conta Google na nossa plataforma antes da entrevista.'],
    miss: ['Integrar o login com Google para usuários.'],
  },
  pl: { hit: ['Przed rozmową zaloguj się przez Google na naszej stronie.'], miss: ['Logowanie przez Google dla użytkowników.'] },
  uk: { hit: ['Увійдіть у нашу систему через Google перед співбесідою.'], miss: ['Авторизація через Дію для користувачів порталу.'] },
  hi: { hit: ['Interview se pehle our portal pe apna Google account se login karo.'], miss: ['Google login for users ka integration.'] },
};
