import { denied, near } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** Work that calls itself something else until the first day. */
export const adultWork: ScamRule = {
  id: 'adult-work',
  weight: 'lesser',
  kind: 'work',
  find: ({ scan }) => {
    const sure = marksOf(scan, 'adultSure').filter((mark) => !denied(scan, mark));
    const veiled = marksOf(scan, 'adult').filter(
      (mark) => !denied(scan, mark) && near(scan, mark, 'adultWho', { before: 10, after: 10, over: true }),
    );
    return sure.length > 0 ? sure : veiled;
  },
};

export const examples: Examples = {
  en: {
    hit: ['Webcam models wanted, work from home.', 'Discreet companionship for wealthy men, attractive ladies 18+.'],
    miss: ['Escort patients and visitors to the ward.', 'Escort trucks through the site.', 'Fashion models for our catalogue.'],
  },
  ru: {
    hit: ['Требуются девушки для работы вебкам моделью.', 'Девушки для общения с мужчинами: общение с мужчинами, конфиденциально.'],
    miss: ['Организация досуга детей.', '3D-модели и текстуры.', 'Сопровождение клиентов банка.'],
  },
  de: { hit: ['Webcam-Model gesucht, Arbeit von zu Hause.'], miss: ['Begleitung von Patienten auf dem Weg zur Untersuchung.'] },
  fr: { hit: ['Recherche modèles webcam, travail à domicile.'], miss: ["Accompagnement des patients vers la salle d'examen."] },
  es: { hit: ['Se buscan modelos webcam, trabajo desde casa.'], miss: ['Acompañamiento de pacientes a la consulta.'] },
  pt: { hit: ['Procuramos modelos para webcam, trabalho em casa.'], miss: ['Acompanhamento de pacientes até a consulta.'] },
  pl: { hit: ['Szukamy modelek na kamerki, praca z domu.'], miss: ['Towarzyszenie pacjentom w drodze na badania.'] },
  uk: { hit: ['Потрібні вебкам-моделі, робота з дому.'], miss: ['Супровід пацієнтів на обстеження.'] },
};
