import { type Constellation, constellations } from '../constellation.ts';
import { around, governs, meaningAt, near, pointsBack, receiver, spanning, told, wanted } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import type { Mark, Scan } from '../scan.ts';
import { marksOf } from '../scan.ts';

/** Employers never need a candidate's one-time code: whoever has it can enter the account it protects. */
export const asksForCode: ScamRule = {
  id: 'asks-for-code',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) => [
    ...constellations(scan, PASSED_BACK),
    ...[...marksOf(scan, 'codeSure'), ...marksOf(scan, 'codeWord').filter((word) => isSecret(scan, word))].flatMap((code) => {
      if (near(scan, code, 'startedWork', { before: 14 }) || near(scan, code, 'outsiders', { before: 7, after: 8 })) return [];
      const verb = around(scan, code, 'give', { before: 10, after: 9 }).find(
        (give) => told(scan, give, code) && governs(scan, give, code) && !isForm(scan, give),
      );
      if (verb) return [spanning(verb, code)];
      if (wanted(scan, code)) return [spanning(near(scan, code, 'weWant', { before: 8 }), code)];
      // "You will get a code by SMS. Read it back to the recruiter."
      const later = around(scan, code, 'give', { after: 14, over: true }).find(
        (give) => told(scan, give) && (receiver(scan, give) === 'us' || pointsBack(scan, give)),
      );
      if (later) return [spanning(code, later)];
      return [];
    }),
  ],
};

/** "You get a short text with four figures. We need them back": a number comes to the reader and goes on to the one who wrote. */
const PASSED_BACK: Constellation = {
  anchor: ['codeSure', 'secretNumber'],
  slots: [['handsBack'], ['comesIn']],
  signs: {
    of: [
      ['us', 'ourWord', 'weWant', 'meUs', 'oblige', 'you', 'own', 'hire'],
      ['us', 'ourWord', 'weWant', 'oblige', 'you', 'own', 'hire', 'before', 'applies', 'handsOut'],
    ],
    least: 2,
  },
  never: ['builds', 'never', 'report', 'scam', 'type', 'startedWork', 'outsiders'],
  margin: 7,
  unlike: ['plainCode', 'unlikeThing'],
  reach: 24,
};

/** "Enter the code from our letter": into a form, to nobody. */
function isForm(scan: Scan, verb: Mark): boolean {
  return meaningAt(scan, verb.from, ['type']) !== null && receiver(scan, verb) !== 'us';
}

/** "the code from the SMS", "the digits you receive", and not "source code" or "code samples". */
function isSecret(scan: Scan, word: Mark): boolean {
  if (near(scan, word, 'plainCode', { before: 2, after: 2 })) return false;
  return near(scan, word, 'codeKind', { before: 9, after: 7, over: true }) !== null;
}

export const examples: Examples = {
  en: {
    hit: [
      'To confirm your application, send us the SMS code you receive.',
      'You will get a verification code on your phone, please forward it to our HR manager.',
      'Our recruiter will text you a six-digit code; read it back to her to confirm you are a real person.',
      'Kindly share the OTP with the hiring coordinator so we can activate your profile.',
      'Once you apply, a one-time password arrives on your mobile. Tell it to our operator.',
      "Don't forget to send the confirmation code to our manager on WhatsApp.",
      'Reply with the 6 digit Google code we text you.',
      'Candidates must provide the verification code sent to their phone to the recruiter.',
      'We will ask you for the code that arrives by text: pass it to the bot.',
      'Screenshot the login code and email it to us.',
      'After registration you need to give us the 2FA code from your authenticator app.',
      'Next step: dictate the digits from the text message to the onboarding team.',
    ],
    miss: [
      'If an employer asks you to send a code or password, they are scammers.',
      'We will never ask you for a verification code.',
      'Build the service that sends one-time passwords to millions of customers.',
      'Design OTP flows and SMS verification for our users.',
      'Send us your code samples or a link to your GitHub.',
      'Please include the reference code in the subject line when you apply.',
      'Share your code with the team, review code and give feedback.',
      'Drivers collect a verification code from the customer at the door.',
      'Enter the promo code from the text message to get 10% off at our stores.',
      'You will provide production code and unit tests to our platform team.',
      'Please provide your phone number and zip code.',
      'You will help us send verification codes to users in 90 countries.',
      'Do not share verification codes with anyone.',
      'Nobody from our company will request a one-time password.',
      'Answer calls from customers who did not receive their login code.',
      'Write clean code, and share your number so we can call you.',
    ],
  },
  ru: {
    hit: [
      'Для подтверждения отклика пришлите код из СМС.',
      'Вам придёт код, сообщите его нашему менеджеру.',
      'После заполнения анкеты назовите код из сообщения нашему специалисту.',
      'На ваш номер придёт смс-код, его нужно продиктовать оператору.',
      'Скиньте код подтверждения в чат, чтобы мы активировали анкету.',
      'Для записи на собеседование продиктуйте последние цифры входящего звонка.',
      'Отправь боту одноразовый пароль, который придёт на телефон.',
      'Не забудьте прислать код из смс.',
      'Необходимо передать куратору код авторизации из Телеграм.',
      'Мы отправим вам код с Госуслуг, вы его нам пересылаете или просто напишите в ответ.',
    ],
    miss: [
      'Если работодатель просит прислать код/пароль, не делайте этого.',
      'Никогда не сообщайте код из СМС посторонним.',
      'Мы не просим коды из смс.',
      'Разработка сервиса отправки смс-кодов клиентам банка.',
      'Пришлите примеры кода или ссылку на GitHub.',
      'Отправлять клиентам коды подтверждения и отвечать на вопросы.',
      'Писать чистый код, передавать знания младшим разработчикам.',
      'В отклике укажите кодовое слово «апельсин».',
      'Покупатель называет код из смс, сотрудник выдаёт заказ.',
      'Сообщите код вакансии при звонке.',
      'Принимаем заказ, клиент сообщает код из смс на кассе.',
    ],
  },
  de: {
    hit: [
      'Bitte senden Sie uns den Code, den Sie per SMS erhalten.',
      'Zur Bestätigung Ihrer Bewerbung teilen Sie unserem Koordinator den Verifizierungscode mit.',
    ],
    miss: [
      'Wir werden Sie niemals nach einem Verifizierungscode fragen.',
      'Entwicklung von SMS-Codes und TAN-Verfahren für unsere Kunden.',
      'Senden Sie uns Codebeispiele oder einen Link zu GitHub.',
    ],
  },
  fr: {
    hit: [
      'Envoyez-nous le code reçu par SMS pour confirmer votre candidature.',
      'Vous recevrez un code de vérification, merci de le transmettre à notre recruteur.',
    ],
    miss: [
      'Ne communiquez jamais un code reçu par SMS.',
      "Développer l'envoi de codes SMS aux utilisateurs.",
      'Indiquez votre code postal dans le formulaire.',
    ],
  },
  es: {
    hit: [
      'Envíanos el código que te llegue por SMS para confirmar tu candidatura.',
      'Debes compartir el código de verificación con nuestro reclutador.',
    ],
    miss: [
      'Nunca te pediremos un código de verificación.',
      'Desarrollar el envío de códigos SMS a los usuarios.',
      'Indica tu código postal.',
    ],
  },
  pt: {
    hit: [
      'Envie para nós o código que você receber por SMS.',
      'Para confirmar a vaga, informe o código de verificação ao nosso recrutador.',
    ],
    miss: ['Nunca pedimos código de verificação.', 'Desenvolver o envio de códigos SMS aos usuários.'],
  },
  pl: {
    hit: ['Prześlij nam kod SMS, który otrzymasz.', 'Aby potwierdzić zgłoszenie, podaj naszemu konsultantowi kod weryfikacyjny.'],
    miss: ['Nigdy nie prosimy o kod SMS.', 'Wysyłka kodów SMS do klientów banku.', 'Podaj kod pocztowy.'],
  },
  uk: {
    hit: ['Надішліть нам код із СМС для підтвердження анкети.', 'Вам прийде код, повідомте його нашому менеджеру.'],
    miss: ['Ніколи не повідомляйте код із СМС.', 'Розробка сервісу СМС-кодів для користувачів.'],
  },
  hi: { hit: ['OTP aayega, hume bhejo.', 'Aapke mobile par OTP aayega, HR ko bataye.'], miss: ['Kisi ko OTP mat batao.'] },
};
