import type { PayWords } from './pay-words.ts';

export const nl: PayWords = {
  pay: '*salaris*|salarissen|loon|*loon|beloning|vergoeding|verdien*|uurtarief|tarief|dagtarief|honorarium|bezoldiging|salarisindicatie|salarisschaal|schaal|inkomen|stagevergoeding',
  base: 'basissalaris|vast salaris|basisloon',
  total: 'totaalpakket|totale beloning|ote|arbeidsvoorwaardenpakket',
  bonus:
    'bonus|bonussen|vakantiegeld|vakantietoeslag|13e maand|dertiende maand|eindejaarsuitkering|provisie|winstdeling|tekenbonus|toeslag|toeslagen|commissie',
  other:
    'omzet*|budget|*budget|investering*|financiering|reiskostenvergoeding|onkostenvergoeding|thuiswerkvergoeding|maaltijdcheques|ecocheques|nettovergoeding|netto onkostenvergoeding|aanbrengbonus|referral|prijs|prijzen|kosten|korting|boete|lening|opleidingsbudget|kilometervergoeding|cheques',
  perk: 'opleiding*|reiskosten|laptop|telefoon|lunch|sport|kilometer|km|klanten|project|projecten|groepsverzekering|thuiswerk*',
  near: 'afhankelijk van|op basis van|fulltime|parttime|marktconform|ervaring|cao|o.b.v|excl|inclusief|voltijds',
  gross: 'bruto|*bruto*',
  net: 'netto',
  from: 'vanaf|minimaal|minimum|tenminste|ten minste|meer dan|startend|start bij',
  upTo: 'tot|tot wel|maximaal|max|tot maximaal|oplopend tot',
  to: 'tot|tot en met|t/m|à|en|tot maximaal|oplopend tot',
  between: 'tussen',
  and: 'en|met|inclusief',
  beside: 'exclusief|naast|plus|bovenop',
  per: 'per|p|/|in de',
  time: { HOUR: 'uur|u', DAY: 'dag', WEEK: 'week', MONTH: 'maand|mnd', YEAR: 'jaar|jr' },
  unit: {
    HOUR: 'uurtarief|uurloon|bruto uurloon|p.u|*uurloon',
    DAY: 'dagtarief|dagprijs',
    WEEK: 'weekloon|wekelijks|weeksalaris',
    MONTH: 'maandelijks|maandsalaris|maandloon|*maandsalaris|*maandloon|p/m|p.m|brutomaandloon',
    YEAR: 'jaarlijks|jaarsalaris|*jaarsalaris|jaarinkomen|p/j|p.j',
  },
};
