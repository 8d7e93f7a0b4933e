import type { LetterWords } from '../words.ts';

export const en: LetterWords = {
  quotes: ['“', '”'],
  greeting: {
    plain: ['Hello,'],
    warm: ['Hello {organization} team,', 'Hello,'],
    formal: ['Dear hiring team at {organization},', 'Dear hiring team,'],
  },
  opening: {
    plain: [
      'I am applying for {title} at {organization}.',
      'I am applying for {title}.',
      'I am applying for the position you advertise at {organization}.',
      'I am applying for the position you advertise.',
    ],
    warm: [
      'Thank you for sharing the {title} opening at {organization}; I would like to be considered for it.',
      'Thank you for sharing the {title} opening; I would like to be considered for it.',
      'Thank you for sharing your opening; I would like to be considered for it.',
    ],
    formal: [
      'I wish to apply for the position of {title} at {organization}.',
      'I wish to apply for the position of {title}.',
      'I wish to apply for the position advertised.',
    ],
  },
  experience: ['You ask for {asked}; I have {years} of experience.'],
  skills: ['Of what you ask for, I bring {skills}.'],
  wished: ['Of what you would like to see, I also bring {skills}.'],
  ownWork: ['Some of my work that bears on this:'],
  education: ['You ask for {asked}; I hold {degree}.', 'I hold {degree}.'],
  languages: ['I speak {languages}.'],
  place: ['I am based in {place}.'],
  authorized: ['I am authorised to work in {country}.'],
  mode: ['The way of working you name, {mode}, suits me.'],
  relocate: ['I am ready to relocate.'],
  sponsorship: ['You write {asked}: I would make use of it.'],
  work: ['I would be glad to hear more about the part you describe as {work}.'],
  closing: {
    plain: ['I would be glad to talk.'],
    warm: ['I would be happy to talk whenever it suits you. Thank you for reading.'],
    formal: ['I would welcome the opportunity to discuss the position. Thank you for your consideration.'],
  },
  signOff: {
    plain: ['Best regards,\n{name}', 'Best regards'],
    warm: ['Warm regards,\n{name}', 'Warm regards'],
    formal: ['Yours faithfully,\n{name}', 'Yours faithfully'],
  },
  years: { one: '# year', other: '# years' },
  degrees: {
    hs: 'a secondary school diploma',
    associate: 'an associate degree',
    bachelor: 'a bachelor’s degree',
    master: 'a master’s degree',
    doctorate: 'a doctorate',
  },
};
