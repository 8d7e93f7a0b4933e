import type { LetterWords } from '../words.ts';

export const fr: LetterWords = {
  quotes: ['« ', ' »'],
  greeting: {
    plain: ['Bonjour,'],
    warm: ['Bonjour à l’équipe {organization},', 'Bonjour,'],
    formal: ['Madame, Monsieur,'],
  },
  opening: {
    plain: [
      'Je postule à l’offre « {title} » chez {organization}.',
      'Je postule à l’offre « {title} ».',
      'Je postule à votre offre chez {organization}.',
      'Je postule à votre offre.',
    ],
    warm: [
      'Merci pour l’offre « {title} » chez {organization} : je vous propose avec plaisir ma candidature.',
      'Merci pour l’offre « {title} » : je vous propose avec plaisir ma candidature.',
      'Merci pour votre offre : je vous propose avec plaisir ma candidature.',
    ],
    formal: [
      'Je vous adresse ma candidature au poste « {title} » au sein de {organization}.',
      'Je vous adresse ma candidature au poste « {title} ».',
      'Je vous adresse ma candidature au poste proposé.',
    ],
  },
  experience: ['Vous demandez {asked} ; mon expérience est de {years}.'],
  skills: ['Parmi ce que vous recherchez, j’apporte : {skills}.'],
  wished: ['Parmi ce que vous souhaitez en plus, j’apporte : {skills}.'],
  ownWork: ['Quelques éléments de mon parcours en lien avec le poste :'],
  education: ['Vous demandez {asked} ; mon diplôme : {degree}.', 'Mon diplôme : {degree}.'],
  languages: ['Langues : {languages}.'],
  place: ['Lieu de résidence : {place}.'],
  authorized: ['J’ai le droit de travailler ici : {country}.'],
  mode: ['Le mode de travail indiqué ({mode}) me convient.'],
  relocate: ['Un déménagement est possible pour moi.'],
  sponsorship: ['Vous écrivez {asked} : j’en aurais besoin.'],
  work: ['J’aimerais en savoir plus sur ce que vous décrivez ainsi : {work}.'],
  closing: {
    plain: ['Un échange avec vous me ferait plaisir.'],
    warm: ['Ce sera un plaisir d’échanger quand cela vous conviendra. Merci de m’avoir lu !'],
    formal: ['Je me tiens à votre disposition pour un entretien.'],
  },
  signOff: {
    plain: ['Cordialement,\n{name}', 'Cordialement'],
    warm: ['Bien cordialement,\n{name}', 'Bien cordialement'],
    formal: [
      'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.\n{name}',
      'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
    ],
  },
  years: { one: '# an', other: '# ans' },
  degrees: { hs: 'baccalauréat', associate: 'bac+2', bachelor: 'licence', master: 'master', doctorate: 'doctorat' },
};
