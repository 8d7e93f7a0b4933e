import type { Sentences } from './sentences.ts';

export const pt: Sentences = {
  context: 'A equipe é acolhedora e o escritório fica no centro da cidade, com vista para o rio.',
  requirements: 'Requisitos',
  stated: [
    ['Experiência mínima de duas temporadas em hotelaria', 'years 1'],
    ['Experiência mínima de 2 anos na função', 'years 2'],
    ['Pelo menos três anos de experiência em logística', 'years 3'],
    ['De 3 a 5 anos de experiência', 'years 3-5'],
    ['Mais de 5 anos de experiência com vendas', 'years 5'],
    ['Não é necessário ter experiência', 'years 0'],
    ['Ensino superior completo em Administração', 'degree bachelor in administração'],
    ['Ensino médio completo', 'degree hs'],
    ['Curso técnico em Enfermagem', 'degree associate in enfermagem'],
    ['Pós-graduação será um diferencial', 'degree master preferred'],
    ['Contratação CLT', 'type FULL_TIME'],
    ['Prestação de serviços PJ', 'type CONTRACTOR'],
    ['Vaga de estágio', 'type INTERN'],
    ['Inglês será um diferencial', 'nice'],
    ['Desejável conhecimento em SAP', 'nice'],
    ['Preferencialmente com carro próprio', 'nice'],
  ],
  silent: [
    'Somos uma empresa com mais de 30 anos de mercado.',
    'Há 15 anos nossa equipe cresce.',
    'Maior de 18 anos.',
    'Gerente de projetos dá o suporte técnico.',
    'Férias de 30 dias por ano.',
  ],
  titles: [
    ['Analista Pleno', 'middle'],
    ['Gerente de Loja', 'manager'],
    ['Coordenador de TI', 'lead'],
    ['Estagiário de Direito', 'intern'],
    ['Gerente de Projetos', null],
    ['Diretora Financeira', 'director'],
  ],
};
