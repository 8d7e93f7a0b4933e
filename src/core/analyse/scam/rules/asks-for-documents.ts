import { type Constellation, constellations } from '../constellation.ts';
import { about, around, denied, governs, near, spanning, told, wanted } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { type Mark, marksOf, type Scan } from '../scan.ts';

/** Passport, card and bank data belong to the day of hiring; before it they are enough to take out loans in somebody's name. */
export const asksForDocuments: ScamRule = {
  id: 'asks-for-documents',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) => asked(scan, true),
};

/** Papers the applicant is to send: `early`, with the application or before an interview; otherwise at a time that is not said. */
export function asked(scan: Scan, early: boolean): Mark[] {
  const sure = marksOf(scan, 'paperSure').flatMap((paper) => demandFor(scan, paper, true));
  const copied = [...marksOf(scan, 'paper'), ...marksOf(scan, 'bankPaper')].flatMap((paper) => demandFor(scan, paper, false));
  if (early)
    copied.push(
      ...listed(scan),
      ...[...constellations(scan, CARD_TOO), ...constellations(scan, PICTURES)]
        .filter((mark) => !near(scan, mark, 'signedAlready', { before: 24, after: 8, over: true }))
        .map((mark) => ({ mark, grave: true })),
    );
  return [...sure, ...copied].filter(({ grave }) => grave === early).map(({ mark }) => mark);
}

/** "To be considered: full name, SSN, bank name": no verb, and yet asked for. */
function listed(scan: Scan): { mark: Mark; grave: boolean }[] {
  const [one, two] = marksOf(scan, 'paperSure').filter((paper) => !denied(scan, paper));
  if (!one || !two || two.from < one.to || scan.sentences[one.from] !== scan.sentences[two.from]) return [];
  const all = spanning(one, two);
  const first = near(scan, all, ['preInterview', 'withApplication'], { before: 10, after: 8 });
  return first && !near(scan, all, ['other', 'afterOffer', 'duty'], { before: 10, after: 10 }) ? [{ mark: all, grave: true }] : [];
}

function demandFor(scan: Scan, paper: Mark, sure: boolean): { mark: Mark; grave: boolean }[] {
  if (denied(scan, paper) || near(scan, paper, 'theirs', { before: 3 })) return [];
  const copy = near(scan, paper, 'copy', { before: 6, after: 5 });
  if (!sure && !copy) return [];
  const verb =
    around(scan, paper, 'give', { before: 14, after: 6 }).find((give) => told(scan, give, paper) && governs(scan, give, paper)) ??
    (wanted(scan, paper) ? near(scan, paper, 'weWant', { before: 8 }) : null);
  if (!verb) return [];
  const what = spanning(verb, paper);
  const first = about(scan, what, 'preInterview', { before: 12, after: 14, over: true });
  if (!first && about(scan, what, 'afterOffer', { before: 10, after: 10 })) return [];
  // "We have your signed contract. Please hand in your tax number"
  if (!first && near(scan, what, 'signedAlready', { before: 24, after: 8, over: true })) return [];
  const early = first || sure || about(scan, what, ['withApplication', 'before', 'noInterview'], { before: 12, after: 14, over: true });
  const mild = meaning(scan, paper, 'paperMild') && !near(scan, paper, 'bothSides', { before: 8, after: 8 });
  return [{ mark: what, grave: early && !mild }];
}

function meaning(scan: Scan, mark: Mark, concept: Mark['concept']): boolean {
  return scan.meanings[mark.from]!.some((one) => one.concept === concept);
}

/** "Documents needed: passport, selfie, both sides of the card": no employer needs the picture of a card. */
const CARD_TOO: Constellation = {
  anchor: ['cardItself'],
  slots: [['pictured'], ['idItself'], ['listOpens', 'give']],
  never: ['outsiders', 'builds', 'never', 'afterOffer', 'signedAlready', 'startedWork', 'ownPay', 'scam'],
  reach: 18,
};

/** "With your CV please include: a picture of your licence, a selfie, the front of your debit card." */
const PICTURES: Constellation = {
  anchor: ['idItself'],
  slots: [['sendsIn', 'chat', 'listOpens'], ['pictured', 'copy'], ['idMore']],
  signs: {
    of: [
      ['idMore'],
      ['cardItself', 'bankPaper'],
      ['withApplication', 'preInterview', 'before', 'meets', 'applies', 'noInterview', 'chat', 'hire', 'handsOut'],
    ],
    least: 1,
  },
  never: ['outsiders', 'builds', 'afterOffer', 'signedAlready', 'startedWork', 'scam'],
  reach: 45,
  sentences: 2,
  list: true,
  margin: 4,
};

export const examples: Examples = {
  en: {
    hit: [
      'To apply, send a photo of your passport and a selfie on WhatsApp.',
      'Email a scan of your passport and your bank card with your application.',
      'Please provide your SSN and bank account number with your resume.',
      "Send us pictures of both sides of your driver's license before the interview.",
      'Text your full name, date of birth and Social Security number to get started.',
      'Candidates must submit a copy of their passport and bank statement to be shortlisted.',
    ],
    miss: [
      'After an offer you will complete Form I-9 and show your passport.',
      'Must hold a valid passport and be able to travel.',
      "A valid driver's license and proof of insurance are required.",
      'Send your resume and a copy of your degree certificate with your application.',
      'We will never ask for your bank details or a copy of your passport before the interview.',
      'Verify the passports and ID documents of our customers.',
      'Bring your passport to the interview in person.',
      'Background check and E-Verify apply; provide your SSN upon hire.',
      'Collect copies of ID documents from tenants.',
      'You will help clients submit passport scans with their applications.',
    ],
  },
  ru: {
    hit: [
      'Пришлите фото паспорта и СНИЛС вместе с откликом.',
      'Для рассмотрения анкеты скиньте фото паспорта и карты с двух сторон.',
      'До собеседования отправьте скан паспорта в телеграм.',
      'Напишите серию и номер паспорта и номер карты в первом сообщении.',
    ],
    miss: [
      'При себе иметь паспорт.',
      'На оформление возьмите паспорт, СНИЛС, ИНН.',
      'Проверка паспортов клиентов, сканирование документов.',
      'Не отправляйте фото паспорта незнакомым людям.',
      'Наличие загранпаспорта, готовность к командировкам.',
      'Внесение паспортных данных клиентов в базу.',
      'Пришлите резюме и копию диплома.',
    ],
  },
  de: {
    hit: ['Senden Sie uns vor dem Vorstellungsgespräch ein Foto Ihres Personalausweises, Vorder- und Rückseite.'],
    miss: ['Führerschein Klasse B erforderlich.', 'Prüfung der Ausweise unserer Kunden.'],
  },
  fr: {
    hit: ['Envoyez une copie de votre passeport avec votre candidature.'],
    miss: ['Permis de conduire valide.', "Vérifier les pièces d'identité des clients."],
  },
  es: {
    hit: ['Envía una foto de tu DNI por ambos lados por WhatsApp para postularte.'],
    miss: ['Licencia de conducir vigente.', 'Verificar la identificación de los clientes.'],
  },
  pt: { hit: ['Envie foto do RG frente e verso e do cartão pelo WhatsApp.'], miss: ['Possuir CNH categoria B.'] },
  pl: { hit: ['Prześlij skan dowodu osobistego przed rozmową.'], miss: ['Prawo jazdy kategorii B.'] },
  uk: { hit: ['Надішліть фото паспорта і картки разом з анкетою.'], miss: ['Перевірка паспортів клієнтів.'] },
  hi: { hit: ['Apna Aadhaar card ki photo aur PAN card WhatsApp par bhejo.'], miss: ['Documents interview ke baad.'] },
};
