import type { LetterWords } from '../words.ts';

export const de: LetterWords = {
  quotes: ['„', '“'],
  greeting: {
    plain: ['Guten Tag,'],
    warm: ['Hallo liebes Team von {organization},', 'Hallo,'],
    formal: ['Sehr geehrte Damen und Herren,'],
  },
  opening: {
    plain: [
      'ich bewerbe mich auf die Stelle „{title}“ bei {organization}.',
      'ich bewerbe mich auf die Stelle „{title}“.',
      'ich bewerbe mich auf die ausgeschriebene Stelle bei {organization}.',
      'ich bewerbe mich auf die ausgeschriebene Stelle.',
    ],
    warm: [
      'danke für die Ausschreibung „{title}“ bei {organization} – gern bewerbe ich mich darauf.',
      'danke für die Ausschreibung „{title}“ – gern bewerbe ich mich darauf.',
      'danke für Ihre Ausschreibung – gern bewerbe ich mich darauf.',
    ],
    formal: [
      'hiermit bewerbe ich mich um die von Ihnen ausgeschriebene Stelle „{title}“ bei {organization}.',
      'hiermit bewerbe ich mich um die von Ihnen ausgeschriebene Stelle „{title}“.',
      'hiermit bewerbe ich mich um die von Ihnen ausgeschriebene Stelle.',
    ],
  },
  experience: ['Sie wünschen {asked}; meine Berufserfahrung beträgt {years}.'],
  skills: ['Von dem, was Sie suchen, bringe ich mit: {skills}.'],
  wished: ['Von dem, was Sie sich außerdem wünschen, bringe ich mit: {skills}.'],
  ownWork: ['Einiges aus meiner Arbeit, das dazu passt:'],
  education: ['Sie wünschen {asked}; mein Abschluss: {degree}.', 'Mein Abschluss: {degree}.'],
  languages: ['Meine Sprachen: {languages}.'],
  place: ['Mein Wohnort: {place}.'],
  authorized: ['Eine Arbeitserlaubnis habe ich für: {country}.'],
  mode: ['Die genannte Arbeitsweise ({mode}) passt für mich.'],
  relocate: ['Zu einem Umzug bin ich bereit.'],
  sponsorship: ['Sie schreiben {asked}: Das würde ich in Anspruch nehmen.'],
  work: ['Gern würde ich mehr über das erfahren, was Sie so beschreiben: {work}.'],
  closing: {
    plain: ['Über ein Gespräch freue ich mich.'],
    warm: ['Ich freue mich auf ein Gespräch, wann immer es Ihnen passt. Vielen Dank fürs Lesen!'],
    formal: ['Über die Einladung zu einem persönlichen Gespräch freue ich mich.'],
  },
  signOff: {
    plain: ['Viele Grüße\n{name}', 'Viele Grüße'],
    warm: ['Herzliche Grüße\n{name}', 'Herzliche Grüße'],
    formal: ['Mit freundlichen Grüßen\n{name}', 'Mit freundlichen Grüßen'],
  },
  years: { one: '# Jahr', other: '# Jahre' },
  degrees: {
    hs: 'Schulabschluss',
    associate: 'Berufsausbildung',
    bachelor: 'Bachelor',
    master: 'Master',
    doctorate: 'Promotion',
  },
};
