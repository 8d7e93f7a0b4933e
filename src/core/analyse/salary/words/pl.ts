import type { PayWords } from './pay-words.ts';

export const pl: PayWords = {
  pay: 'wynagrodzeni*|płac*|pensj*|zarobk*|stawk*|widełki|pensja|zarobisz|uposażeni*|wypłat*',
  base: 'podstawa|podstawow*|podstawy|zasadnicze*',
  total: 'łączn*|całkowit*',
  bonus: 'premi*|bonus*|prowizj*|dodatek|dodatki|dodatków|nagrod*|trzynastk*',
  other:
    'obrót|obroty|obrotów|przychód|przychody|przychodów|budżet*|inwestycj*|finansowani*|dofinansowan*|bon|bony|zwrot*|koszt*|cena|ceny|rabat*|zniżk*|kara|kary|kredyt*|karta lunchowa|polecen*|refundacj*|ubezpieczen*|rundy|pozyskał*',
  perk: 'szkoleni*|multisport|lunch*|dojazd*|paliw*|klient*|projekt*|karta',
  near: 'w zależności|zależn*|do negocjacji|umowa|umowy|uop|b2b|doświadczeni*|etat|zlecenie',
  gross: 'brutto',
  net: 'netto|na rękę|do ręki',
  from: 'od|minimum|min|co najmniej|minimalnie|powyżej|ponad',
  upTo: 'do|maksymalnie|max|nawet do|nawet',
  to: 'do',
  between: 'między|pomiędzy',
  and: 'a|i|oraz|z',
  beside: 'oprócz|poza|plus',
  per: 'na|za|/|w|od|miesięcznie',
  time: {
    HOUR: 'godzinę|godz|godzina|h|roboczogodzinę|g',
    DAY: 'dzień|dziennie|md|dniówka',
    WEEK: 'tydzień|tydz',
    MONTH: 'miesiąc|mies|msc|mc|m-c',
    YEAR: 'rok',
  },
  unit: {
    HOUR: 'godzinow*|zł/h|na godzinę|godz',
    DAY: 'dzienn*',
    WEEK: 'tygodniow*',
    MONTH: 'miesięczn*|mies|msc',
    YEAR: 'roczn*',
  },
};
