import type { LetterWords } from '../words.ts';

export const es: LetterWords = {
  quotes: ['«', '»'],
  greeting: {
    plain: ['Hola:'],
    warm: ['Hola, equipo de {organization}:', 'Hola:'],
    formal: ['Estimado equipo de selección de {organization}:', 'Estimado equipo de selección:'],
  },
  opening: {
    plain: [
      'Me postulo a la vacante «{title}» en {organization}.',
      'Me postulo a la vacante «{title}».',
      'Me postulo a su vacante en {organization}.',
      'Me postulo a su vacante.',
    ],
    warm: [
      'Gracias por publicar la vacante «{title}» en {organization}: me gustaría que consideraran mi candidatura.',
      'Gracias por publicar la vacante «{title}»: me gustaría que consideraran mi candidatura.',
      'Gracias por publicar su vacante: me gustaría que consideraran mi candidatura.',
    ],
    formal: [
      'Les presento mi candidatura al puesto «{title}» en {organization}.',
      'Les presento mi candidatura al puesto «{title}».',
      'Les presento mi candidatura al puesto publicado.',
    ],
  },
  experience: ['Piden {asked}; mi experiencia es de {years}.'],
  skills: ['De lo que buscan, aporto: {skills}.'],
  wished: ['De lo que valoran además, aporto: {skills}.'],
  ownWork: ['Parte de mi trabajo relacionada con el puesto:'],
  education: ['Piden {asked}; mi titulación: {degree}.', 'Mi titulación: {degree}.'],
  languages: ['Idiomas: {languages}.'],
  place: ['Vivo aquí: {place}.'],
  authorized: ['Tengo permiso de trabajo en: {country}.'],
  mode: ['La modalidad que indican ({mode}) me va bien.'],
  relocate: ['Puedo trasladarme.'],
  sponsorship: ['Escriben {asked}: lo necesitaría.'],
  work: ['Me gustaría saber más sobre lo que describen así: {work}.'],
  closing: {
    plain: ['Quedo a su disposición para conversar.'],
    warm: ['Será un gusto conversar cuando les venga bien. ¡Gracias por leerme!'],
    formal: ['Quedo a su disposición para una entrevista.'],
  },
  signOff: {
    plain: ['Un saludo,\n{name}', 'Un saludo'],
    warm: ['Un cordial saludo,\n{name}', 'Un cordial saludo'],
    formal: ['Atentamente,\n{name}', 'Atentamente'],
  },
  years: { one: '# año', other: '# años' },
  degrees: {
    hs: 'bachillerato',
    associate: 'formación profesional superior',
    bachelor: 'grado universitario',
    master: 'máster',
    doctorate: 'doctorado',
  },
};
