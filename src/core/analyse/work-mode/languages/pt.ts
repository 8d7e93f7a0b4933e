import type { ModeWords } from '../mode-words.ts';

export const pt: ModeWords = [
  [
    'onsite!',
    'não|sem ~3 remoto|remota|home|teletrabalho|híbrid*',
    '100 % presencial*',
    'totalmente|exclusivamente|somente presencial*',
    'presencial 100',
  ],
  [
    '-',
    'semanas|meses|dias|mês ~4 por ano ~5 qualquer|exterior|remoto',
    'remoto|qualquer|exterior ~6 semanas|meses|dias|mês por|ao ano',
    'suporte|assistência|acesso|equipes|sensoriamento|controle|atendimento|servidores|monitoramento remot*',
    'nuvem|veículo*|motor*|aplicativo*|arquitetura* híbrid*',
    'entrevista*|treinamento* presencial*',
  ],
  ['remote!', '100|totalmente|completamente|inteiramente|full ?% ?em remot*|home|teletrabalho', 'remoto|home ?office 100'],
  [
    'hybrid',
    'híbrid*',
    'hibrid* >|,|(|)|–|/|de|com',
    'modelo|modalidade|trabalho|formato|regime ?de ?: hibrid*',
    'parcialmente remot*',
    'presencial ?e|/|+|ou remot*|home',
    '# dias|dia ?por ?na ?semana ~3 remot*|home|casa|teletrabalho',
  ],
  [
    'onsite',
    'trabalho|modalidade|vaga|formato|regime|modelo ?: ?é ?de ?trabalho ?: presencial*',
    '< presencial* >|–|(|,',
    '( presencial',
    ', presencial >|,',
    'presencial em',
    'presencialmente >|em',
  ],
  [
    'remote',
    'trabalho|modalidade|vaga|formato|regime|modelo|forma|100 ?: ?é ?de ?trabalho ?: ?– remot*',
    '< remoto|remota >|–|(|,',
    '(|/|,|– remoto|remota',
    'home office >|,|(|)|/|–|permanente|integral',
    '< home office',
    'teletrabalho >|,|(|)|/',
    'trabalh* ~2 de casa|qualquer',
    'anywhere office',
  ],
];
