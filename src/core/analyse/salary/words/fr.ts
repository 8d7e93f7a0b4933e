import type { PayWords } from './pay-words.ts';

export const fr: PayWords = {
  pay: 'salaire|salaires|salarial|salariale|rémunération|rémunérations|remuneration|rémunéré*|paie|tjm|taux journalier|tarif journalier|taux horaire|fourchette|gratification|indemnité de stage|appointements|traitement|honoraires|smic|rému',
  base: 'fixe|fixes|salaire fixe|salaire de base|fixe annuel',
  total: 'package|rémunération globale|package global|rémunération totale|ote|variable inclus|tout compris',
  bonus:
    "prime|primes|bonus|commission|commissions|commissionnement|variable|intéressement|participation|13e mois|13ème mois|treizième mois|prime de bienvenue|prime d'embauche|prime d'entrée",
  other:
    "chiffre d'affaires|chiffre d'affaire|ca de|budget|budgets|levée de fonds|levé|levés|lève|financement|investissement|investissements|remboursement|remboursé|tickets|ticket restaurant|tickets restaurant|titres restaurant|titre restaurant|swile|forfait|cooptation|prise en charge|frais|coût|coûts|prix|tarifs|subvention|amende|chèque|chèques|crédit|prêt|panier moyen|mutuelle|indemnité|indemnités|allocation|panier repas|indemnité de télétravail",
  perk: 'formation|formations|sport|repas|télétravail|transport|déménagement|mobilité|clients|projet|projets|patrimoine|actifs',
  near: 'selon profil|selon expérience|selon|négociable|à négocier|profil|cdi|cdd|à définir|en fonction|expérience|avantages|rtt|freelance',
  gross: 'brut|brute|bruts|brutes|avant impôts|avant impôt',
  net: 'net|nets|nette|nettes|après impôts',
  from: "à partir de|a partir de|à partir d'|dès|minimum|minimum de|au moins|supérieur à|plus de|mini",
  upTo: "jusqu'à|jusqu'a|jusqu’à|maximum|maximum de|max|au plus",
  orMore: 'et plus|minimum|mini|et +',
  orLess: 'maximum|maxi',
  to: "à|a|jusqu'à|au",
  between: 'entre|comprise entre|compris entre',
  and: 'et|avec',
  beside: "hors|en plus de|en sus|auquel s'ajoute|plus",
  per: "par|l'|/|à l'|au|p",
  time: { HOUR: "heure|h|de l'heure", DAY: 'jour|j|jr|jrs|journée', WEEK: 'semaine|sem', MONTH: 'mois', YEAR: 'an|année|ans' },
  unit: {
    HOUR: "horaire|de l'heure|taux horaire|horaires",
    DAY: 'tjm|journalier|journalière|quotidien',
    WEEK: 'hebdomadaire|hebdo',
    MONTH: 'mensuel|mensuels|mensuelle|mensuelles|mensuellement',
    YEAR: 'annuel|annuels|annuelle|annuelles|annuellement',
  },
};
