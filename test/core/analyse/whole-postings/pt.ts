import type { Whole } from './expected.ts';

export const pt: readonly Whole[] = [
  {
    name: 'enfermeira, com títulos',
    title: 'Enfermeiro(a) UTI Adulto - Noturno',
    text: `Sobre nós
Hospital filantrópico com 110 anos de história, referência em cardiologia no interior de São Paulo.

Responsabilidades e atribuições
- Prestar assistência direta a pacientes críticos
- Supervisionar a equipe de técnicos de enfermagem
- Registrar a evolução no sistema Tasy

Requisitos e qualificações
- Ensino superior completo em Enfermagem
- COREN ativo
- Experiência mínima de 6 meses em UTI
- Disponibilidade para escala 12x36 noturna
- Residir em Ribeirão Preto ou região

Diferenciais
- Pós-graduação em terapia intensiva
- Curso de ACLS

Informações adicionais
Contratação CLT, efetivo. Salário R$ 5.200,00 mais adicional noturno. Vale-transporte e refeição no local. Não oferecemos auxílio-mudança.`,
    years: ['0.5'],
    education: ['bachelor', 'master preferred'],
    level: null,
    mode: null,
    employment: ['FULL_TIME'],
    languages: [],
    eligibility: [
      'licence required nursing',
      'location required Ribeirão Preto',
      'relocation refused relocation',
      'shift required night',
      'shift required rotating',
    ],
    must: [],
    nice: ['ACLS'],
    never: [],
  },
  {
    name: 'programador em Lisboa, um parágrafo',
    title: 'Programador Java Sénior',
    text: `Somos uma consultora portuguesa criada há dez anos e procuramos um programador Java sénior para um projeto na área da banca com a duração de 2 anos. Procuramos alguém com mais de cinco anos de experiência em Java e Spring Boot, licenciatura em Engenharia Informática ou equivalente e bom nível de inglês (B2). Valorizamos conhecimentos de Angular e de Kafka. É obrigatório ter autorização de trabalho em Portugal, porque não patrocinamos vistos. Trabalho híbrido: dois dias por semana no escritório em Lisboa, os restantes em casa. Contrato sem termo, a tempo inteiro, com seguro de saúde desde o primeiro dia e 25 dias de férias. Não é necessária disponibilidade para viajar.`,
    years: ['5'],
    education: ['bachelor'],
    level: 'senior',
    mode: 'hybrid 2',
    employment: ['FULL_TIME'],
    languages: ['en B2'],
    eligibility: ['authorization required PT', 'sponsorship refused visa'],
    must: ['Java', 'Spring Boot'],
    nice: ['Angular', 'Kafka'],
    never: [],
  },
];
