import { around, near, spanning, told } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** A password, a card's CVV, the keys to a bank or a mailbox: nobody who hires needs them. */
export const asksForPassword: ScamRule = {
  id: 'asks-for-password',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) =>
    marksOf(scan, 'password').flatMap((secret) => {
      if (!near(scan, secret, 'secretOf', { before: 4, after: 6 })) return [];
      const verb = around(scan, secret, 'give', { before: 9, after: 5 }).find((give) => told(scan, give));
      return verb ? [spanning(verb, secret)] : [];
    }),
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
};
