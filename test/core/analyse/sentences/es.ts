import type { Sentences } from './sentences.ts';

export const es: Sentences = {
  context: 'El equipo es muy unido y la oficina está en el centro de la ciudad.',
  requirements: 'Requisitos',
  stated: [
    ['Experiencia mínima de 3 años en ventas', 'years 3'],
    ['Al menos dos años de experiencia demostrable', 'years 2'],
    ['De 3 a 5 años de experiencia', 'years 3-5'],
    ['Más de 5 años de experiencia como chef', 'years 5'],
    ['No se requiere experiencia previa', 'years 0'],
    ['Título universitario en Derecho', 'degree bachelor in derecho'],
    ['Licenciatura en Contabilidad o carrera afín', 'degree bachelor in contabilidad or equivalent'],
    ['Bachillerato terminado', 'degree hs'],
    ['Ciclo formativo de grado superior', 'degree associate'],
    ['Máster deseable', 'degree master preferred'],
    ['Contrato indefinido a jornada completa', 'type FULL_TIME'],
    ['Trabajo de medio tiempo', 'type PART_TIME'],
    ['Contrato temporal de verano', 'type TEMPORARY'],
    ['Se valorará conocimiento de SAP', 'nice'],
    ['El inglés es un plus', 'nice'],
    ['Francés deseable, no excluyente', 'nice'],
  ],
  silent: [
    'Somos una empresa con más de 30 años en el mercado.',
    'Hace 10 años que nuestra compañía crece.',
    'Mayor de 18 años.',
    'Vacaciones de 30 días al año.',
    'Estudiante de ingeniería a partir del tercer curso.',
  ],
  titles: [
    ['Jefe de taller', 'manager'],
    ['Gerente de tienda', 'manager'],
    ['Jefe de proyecto', null],
    ['Coordinadora de enfermería', 'lead'],
    ['Desarrollador Semi Senior', 'middle'],
    ['Becario de marketing', 'intern'],
  ],
};
