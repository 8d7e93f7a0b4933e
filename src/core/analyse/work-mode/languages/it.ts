import type { ModeWords } from '../mode-words.ts';

export const it: ModeWords = [
  ['onsite!', 'no|non|nessun* ~4 remoto|smart|telelavoro|distanza', 'esclusivamente|interamente|100 ?% ?in presenza|sede'],
  [
    '-',
    'settimane|mesi|giorni ~4 all|anno ~5 estero|ovunque',
    'assistenza|supporto|accesso|controllo|manutenzione|team|vendita|formazione ?da|a ?in remoto|distanza',
    'cloud|veicoli|motori|infrastruttur* ibrid*',
    'smart working occasionale|saltuario',
    'colloquio|colloqui|formazione in presenza',
  ],
  [
    'remote!',
    '100|completamente|interamente|totalmente|full ?% ?in ?da remoto|remote|smart|telelavoro',
    'smart working|remoto ?al 100',
    'full remote',
  ],
  [
    'hybrid',
    'ibrid* >|,|(|)|–|/|con|di|e',
    'modalità|modello|lavoro|formula|contesto ?di ?lavoro ibrid*',
    'smart working # giorn*|parziale|possibil*|previsto',
    '# giorn* ?di ?in ?a ?settimana ~2 smart|remoto',
    'smart working',
    'sede ?e|/|+|in ?e remoto',
    'parzialmente ?da ?in remoto',
  ],
  [
    'onsite',
    'lavoro|modalità|posizione ?di ?lavoro ?: ?svolta ?è in presenza|sede',
    '< in presenza >',
    'in presenza >|,|(',
    '( in presenza|sede',
  ],
  [
    'remote',
    'da remoto >|,|(|)|/|–|con|in|dall',
    'lavoro|lavorare|posizione|attività ?completamente ?in da remoto|casa',
    'full remote',
    'telelavoro',
    'lavor* ~2 da casa|ovunque',
    '< remoto >',
    'in remoto',
  ],
];
