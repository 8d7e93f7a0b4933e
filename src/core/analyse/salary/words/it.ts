import type { PayWords } from './pay-words.ts';

export const it: PayWords = {
  pay: 'stipendio|stipendi|retribuzione|retribuzioni|retributiva|retributivo|ral|r.a.l|compenso|compensi|salario|paga|remunerazione|rimborso spese mensile|indennità di stage|inquadramento',
  base: 'fisso|fissa|stipendio base|retribuzione fissa|stipendio fisso',
  total: 'pacchetto|pacchetto retributivo|ote|guadagno|guadagni|guadagnare',
  bonus: 'bonus|premio|premi|provvigione|provvigioni|incentivo|incentivi|tredicesima|quattordicesima|variabile|mbo|una tantum',
  other:
    'fatturato|budget|investimento|investimenti|finanziamento|buoni pasto|buono pasto|ticket|ticket restaurant|buoni|rimborso|rimborsi|prezzo|prezzi|costo|costi|sconto|sconti|welfare|multa|prestito|contributo|capitale|round',
  perk: 'formazione|pasto|mensa|trasporto|clienti|progetto|progetti|cassa sanitaria',
  near: "commisurata|in base all'esperienza|in linea|ccnl|contratto|esperienza|trattabile|indicativa|livello",
  gross: 'ral|r.a.l|lordo|lordi|lorda|lorde',
  net: 'netto|netti|netta|nette',
  from: 'a partire da|minimo|almeno|oltre|superiore a|partire da|partenza',
  upTo: 'fino a|fino ad|massimo|max|sino a',
  orMore: 'in su',
  to: 'a|ai|ad|fino a|e',
  between: 'tra|fra|compresa tra|compreso tra',
  and: 'e|ed|con',
  beside: 'oltre a|esclusi|più',
  per: "al|all'|a|l'|/|per|ogni|alla",
  time: { HOUR: 'ora|h', DAY: 'giorno|gg|giornata', WEEK: 'settimana', MONTH: 'mese', YEAR: 'anno' },
  unit: {
    HOUR: 'oraria|orario|orari|orarie',
    DAY: 'giornaliero|giornaliera|giornalieri',
    WEEK: 'settimanale|settimanali',
    MONTH: 'mensile|mensili|mensilmente',
    YEAR: "annua|annuo|annui|annue|annuale|annuali|ral|r.a.l|all'anno",
  },
};
