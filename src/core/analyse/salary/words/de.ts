import type { PayWords } from './pay-words.ts';

export const de: PayWords = {
  pay: '*gehalt*|gehälter|*lohn*|löhne|vergütung*|entgelt*|*entgelt|bezahlung|verdienst*|verdienen|honorar|tagessatz|stundensatz|gage|besoldung|entlohnung|grundvergütung|jahresbrutto|monatsbrutto|gehaltsrahmen|ausbildungsvergütung|dotierung|kv-minimum|kv',
  base: 'fixgehalt|grundgehalt|fixum|*grundlohn|*grundgehalt',
  total: 'gesamtvergütung|gesamtpaket|jahreszieleinkommen|zielgehalt|jahreszielgehalt|zieleinkommen|gesamtgehalt|gesamteinkommen|paket',
  bonus:
    'bonus|boni|*bonus|prämie*|*prämie|provision*|*provision|weihnachtsgeld|urlaubsgeld|sonderzahlung*|13. monatsgehalt|zuschlag*|*zuschlag|*zuschläge|zulage*|*zulage|*zulagen|willkommensprämie|antrittsprämie|startbonus|wechselprämie|gewinnbeteiligung|erfolgsbeteiligung',
  other:
    'umsatz*|*umsatz|budget*|*budget|finanzierung*|investition*|investiert*|zuschuss*|*zuschuss|zuschüsse|gutschein*|*gutschein|erstattung|erstattet|kosten|preis*|gebühr*|rabatt*|spende*|bilanzsumme|fördermittel|förderung|kredit*|auftragsvolumen|projektvolumen|bußgeld|strafe|sachbezug*|vermögenswirksame*|kapital|bewertung|*empfehlung*|mitarbeiter werben|*werben*prämie|kollegen-prämie|empfehlungsprämie|jobrad|deutschlandticket|jobticket|essensgeld',
  perk: 'weiterbildung*|fortbildung*|altersvorsorge|vwl|fitness*|verpflegung|mittagessen|fahrtkosten|umzug*|kinderbetreuung|projekt*|kunden',
  near: 'je nach|abhängig von|verhandelbar|überzahlung|bereitschaft zur|qualifikation|erfahrung|vollzeit|teilzeit|tarif*|urlaub|ab sofort|vzä',
  gross: 'brutto|*brutto*|vor steuern',
  net: 'netto|*netto*|nach steuern',
  from: 'ab|mindestens|min.|mind.|mind|wenigstens|über|mehr als|minimum|mindest*|beginnend bei|nicht unter',
  upTo: 'bis zu|bis|maximal|max.|höchstens',
  orMore: 'aufwärts|und mehr|oder mehr',
  to: 'bis|bis zu|-bis',
  between: 'zwischen',
  and: 'und|mit|inkl|inklusive',
  beside: 'zuzüglich|zzgl|exklusive|exkl|plus|nebst',
  per: 'pro|je|im|in der|am|die|p|jede|/',
  time: {
    HOUR: 'stunde|std|h|unterrichtsstunde|unterrichtseinheit|ue',
    DAY: 'tag|schicht',
    WEEK: 'woche',
    MONTH: 'monat|mon|mtl|monats',
    YEAR: 'jahr|j|a',
  },
  unit: {
    HOUR: 'stundenlohn|stündlich|*stundenlohn|stundensatz|stundenverdienst',
    DAY: 'tagessatz|täglich|tagespauschale|tagesgage|tageshonorar',
    WEEK: 'wöchentlich|wochenlohn',
    MONTH: 'monatlich*|mtl|monatsgehalt|monatslohn|*monatsgehalt|*monatslohn|*monats*|monatsbrutto|p.m|ausbildungsvergütung|*lehrlings*',
    YEAR: 'jährlich*|jährl|*jahres*|p.a|jahresgehalt|per anno',
  },
};
