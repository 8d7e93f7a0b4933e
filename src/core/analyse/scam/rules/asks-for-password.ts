import { type Constellation, constellations } from '../constellation.ts';
import { about, around, governs, near, receiver, spanning, told, wanted } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** A password, a card's CVV, the keys to a bank or a mailbox: nobody who hires needs them. */
export const asksForPassword: ScamRule = {
  id: 'asks-for-password',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) => [
    ...constellations(scan, CARD_DATA),
    ...constellations(scan, LOGS_IN_AS_YOU),
    ...marksOf(scan, 'password').flatMap((secret) => {
      const of = about(scan, secret, 'secretOf', { before: 9, after: 6 });
      if (of && wanted(scan, secret)) return [spanning(near(scan, secret, 'weWant', { before: 8 }), secret)];
      const verb = around(scan, secret, near(scan, secret, 'portal', { before: 12, after: 12 }) ? ['give', 'type'] : 'give', {
        before: 13,
        after: 7,
      }).find((give) => told(scan, give, secret) && governs(scan, give, secret));
      return verb && (of || receiver(scan, verb) === 'us') ? [spanning(verb, secret)] : [];
    }),
  ],
};

/** "Our payroll robot works with your online banking: send the user name and the memorable word." */
const LOGS_IN_AS_YOU: Constellation = {
  anchor: ['loginWord'],
  slots: [['mailOrBank'], ['give', 'handsBack', 'weWant', 'givesUs']],
  signs: {
    of: [
      ['loginWord', 'password'],
      ['own', 'you'],
      ['us', 'meUs', 'ourWord', 'weWant'],
      ['ownPay', 'wagesWord', 'hire', 'applies', 'before'],
    ],
    least: 3,
  },
  never: ['outsiders', 'builds', 'never', 'scam', 'duty', 'support', 'startedWork', 'afterOffer'],
  reach: 18,
  margin: 2,
};

/** "Have your card ready: we will note the number, the expiry date and the code on the reverse." */
const CARD_DATA: Constellation = {
  anchor: ['cardDigits'],
  slots: [['cardDigits'], ['give', 'handsBack', 'type', 'oblige', 'weWant', 'meUs', 'asks']],
  signs: {
    of: [
      ['own', 'you'],
      ['us', 'meUs', 'ourWord'],
      ['ownPay', 'wagesWord', 'hire', 'applies', 'sumDue'],
    ],
    least: 2,
  },
  never: ['outsiders', 'other', 'builds', 'never', 'scam', 'duty'],
  reach: 20,
  margin: 1,
};

export const examples: Examples = {
  en: {
    hit: [
      'Please send us your email password so we can set up the payroll system.',
      'To start, provide your online banking login and password to the manager.',
      'You must submit the card number, expiry date and CVV with your application.',
      'Share your iCloud login details with our onboarding team.',
      'We need you to give us the username and password for your bank account.',
    ],
    miss: [
      'Reset passwords for users and unlock accounts.',
      'Help customers who forgot their online banking password.',
      'Provide password support to our clients over the phone.',
      'Never share your password with anyone, including our recruiters.',
      'Knowledge of password managers, SSO and MFA is a plus.',
      'Our recruiters will not ask for your bank login or password.',
      'You will manage credentials and secrets in Vault for our platform.',
    ],
  },
  ru: {
    hit: [
      'Пришлите логин и пароль от личного кабинета банка.',
      'Для оформления сообщите пароль от вашей почты нашему менеджеру.',
      'Нужно передать нам данные для входа в Госуслуги.',
      'Сфотографируйте карту с двух сторон и пришлите CVV вашей карты.',
      'Дайте доступ к личному кабинету Сбербанка, мы всё настроим.',
    ],
    miss: [
      'Сброс паролей пользователям, заведение учётных записей.',
      'Не сообщайте пароли от почты и банка никому.',
      'Помогать клиентам восстановить пароль от личного кабинета.',
      'Мы никогда не просим пароль от Госуслуг.',
      'Логин и пароль от корпоративной почты выдадим в первый день.',
    ],
  },
  de: {
    hit: ['Schicken Sie uns die Zugangsdaten zu Ihrem Online-Banking.'],
    miss: ['Geben Sie Ihr Passwort niemals weiter.', 'Passwörter der Benutzer zurücksetzen.'],
  },
  fr: {
    hit: ['Transmettez-nous vos identifiants bancaires et votre mot de passe.'],
    miss: ['Ne donnez jamais votre mot de passe de messagerie.'],
  },
  es: { hit: ['Envíanos el usuario y contraseña de tu banca en línea.'], miss: ['Nunca compartas la contraseña de tu correo.'] },
  pt: { hit: ['Informe a senha do seu banco ao nosso consultor.'], miss: ['Nunca informe a senha do seu e-mail.'] },
  pl: { hit: ['Podaj nam login i hasło do swojego konta bankowego.'], miss: ['Nie podawaj nikomu hasła do banku.'] },
  uk: { hit: ['Надішліть нам логін і пароль від вашого банку.'], miss: ['Нікому не повідомляйте пароль від банку.'] },
  hi: { hit: ['Apna net banking password hume bhejo.'], miss: ['Apna UPI PIN kisi ko mat batao.'] },
};
