import type { Whole } from './expected.ts';

export const es: readonly Whole[] = [
  {
    name: 'profesora, bajo encabezados',
    title: 'Profesor/a de Matemáticas en Secundaria',
    text: `Colegio concertado con más de 40 años de historia en Getafe busca profesor o profesora de Matemáticas para cubrir una baja.

Funciones
• Impartir clase de 1.º a 4.º de ESO
• Tutorizar un grupo de 28 alumnos
• Participar en el claustro y en las evaluaciones

Requisitos
• Grado en Matemáticas, Física o Ingeniería
• Máster de formación del profesorado (imprescindible)
• Experiencia mínima de un año en aula
• Nivel C1 de inglés acreditado
• Certificado de delitos sexuales

Se valorará
• Experiencia con Google Classroom
• Conocimientos de francés

Ofrecemos
• Contrato temporal hasta el 30 de junio, jornada completa
• Salario según convenio
• No se ofrece ayuda para la reubicación`,
    years: ['1'],
    education: ['bachelor', 'master'],
    level: null,
    mode: null,
    employment: ['FULL_TIME', 'TEMPORARY'],
    languages: ['en C1', 'fr preferred'],
    eligibility: ['clearance required criminal record', 'relocation refused relocation'],
    must: [],
    nice: [],
    never: [],
  },
  {
    name: 'comercial, un solo párrafo',
    title: null,
    text: `Asesor Comercial Junior

Somos una distribuidora de material eléctrico fundada hace 15 años en Guadalajara. Buscamos asesores comerciales con uno o dos años de experiencia en ventas de campo, preparatoria terminada y licencia de conducir vigente. Edad de 22 a 40 años. Necesitas disponibilidad para viajar a los estados vecinos y residir en la zona metropolitana de Guadalajara. Deseable manejo de Excel intermedio y SAP. Ofrecemos sueldo base de $12,000 mensuales más comisiones, contrato por tiempo indeterminado después de tres meses de prueba y prestaciones de ley. Horario de lunes a sábado, tiempo completo.`,
    years: ['1–2'],
    education: ['hs'],
    level: 'junior',
    mode: null,
    employment: ['FULL_TIME'],
    languages: [],
    eligibility: [
      'age required 22–40',
      'licence required driving',
      'location required Guadalajara',
      'shift required weekend',
      'travel required travel',
    ],
    must: [],
    nice: ['Excel', 'SAP'],
    never: [],
  },
];
