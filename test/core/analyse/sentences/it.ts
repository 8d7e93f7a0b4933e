import type { Sentences } from './sentences.ts';

export const it: Sentences = {
  context: 'La squadra è affiatata e gli uffici sono nel centro della città, vicino al fiume.',
  requirements: 'Requisiti',
  stated: [
    ['Esperienza di almeno due stagioni in sala', 'years 1'],
    ['Esperienza di almeno 3 anni nel ruolo', 'years 3'],
    ['Minimo due anni di esperienza in contabilità', 'years 2'],
    ['Esperienza da 3 a 5 anni', 'years 3-5'],
    ['Non è richiesta esperienza', 'years 0'],
    ['Laurea in Economia o equivalente', 'degree bachelor in economia or equivalent'],
    ['Laurea magistrale in Ingegneria', 'degree master in ingegneria'],
    ['Diploma di scuola superiore', 'degree hs'],
    ['Master gradito', 'degree master preferred'],
    ['Diploma ITS in meccatronica', 'degree associate in meccatronica'],
    ['Contratto a tempo indeterminato, full time', 'type FULL_TIME'],
    ['Contratto a tempo determinato di 12 mesi', 'type TEMPORARY'],
    ['Stage retribuito di 6 mesi', 'type INTERN'],
    ['La conoscenza del tedesco costituisce un plus', 'nice'],
    ['Preferibilmente automuniti', 'nice'],
    ['È gradita la conoscenza di SAP', 'nice'],
  ],
  silent: [
    'Join Ferramenta Rossi and its team',
    'Siamo una azienda attiva da oltre 30 anni.',
    'Età compresa tra 18 e 29 anni.',
    'Il nostro gruppo è sul mercato da 50 anni.',
    'Il progetto dura e non finisce mai.',
    'Assistente di direzione per la nostra sede.',
  ],
  titles: [
    ['Responsabile di produzione', 'manager'],
    ['Capoturno', 'lead'],
    ['Impiegato neolaureato', 'junior'],
    ['Direttore commerciale', 'director'],
    ['Tirocinante grafico', 'intern'],
  ],
};
