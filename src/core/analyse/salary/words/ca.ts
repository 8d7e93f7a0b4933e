import type { PayWords } from './pay-words.ts';

/** Catalan, beside Spanish. */
export const ca: PayWords = {
  pay: 'salari|salaris|sou|sous|retribució|remuneració|retribució salarial|nòmina|forquilla salarial',
  base: 'salari base|sou base|salari fix',
  bonus: 'comissió|comissions|incentius|paga extra|pagues extres',
  other: 'facturació|pressupost|inversió|ajuda|ajuts|beca|preu|quota|descompte',
  near: 'segons experiència|segons vàlua|segons conveni|a convenir|jornada',
  gross: 'brut|bruts|bruta',
  net: 'net|nets',
  from: 'des de|a partir de|mínim',
  upTo: 'fins a|màxim',
  to: 'a|fins a',
  between: 'entre',
  and: 'i|amb',
  per: 'per|al|a la|/',
  time: { HOUR: 'hora|h', DAY: 'dia', WEEK: 'setmana', MONTH: 'mes', YEAR: 'any' },
  unit: { MONTH: 'mensual|mensuals', YEAR: 'anual|anuals' },
};
