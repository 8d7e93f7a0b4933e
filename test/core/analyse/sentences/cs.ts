import type { Sentences } from './sentences.ts';

export const cs: Sentences = {
  context: 'Tým je přátelský a kancelář je v centru města, což se nám líbí.',
  requirements: 'Požadujeme',
  stated: [
    ['Praxe minimálně 2 sezony v hotelu', 'years 1'],
    ['Praxe minimálně 3 roky v oboru', 'years 3'],
    ['Alespoň dva roky praxe v účetnictví', 'years 2'],
    ['3 až 5 let zkušeností', 'years 3-5'],
    ['Praxe není podmínkou', 'years 0'],
    ['Vysokoškolské vzdělání technického směru', 'degree bachelor'],
    ['Středoškolské vzdělání s maturitou', 'degree hs'],
    ['Vyučení v oboru elektro', 'degree associate in elektro'],
    ['Magisterské studium výhodou', 'degree master preferred'],
    ['Hlavní pracovní poměr', 'type FULL_TIME'],
    ['Brigáda na léto', 'type TEMPORARY'],
    ['Znalost němčiny výhodou', 'nice'],
    ['Ideálně znáte SAP', 'nice'],
    ['Řidičský průkaz je výhodou, není podmínkou', 'nice'],
  ],
  silent: [
    'Na trhu jsme již 30 let.',
    'Naše společnost má více než 20 let tradice.',
    'Věk nad 18 let.',
    'Pět týdnů dovolené za rok.',
    'Asistentka ředitele školy se nehledá.',
  ],
  titles: [
    ['Vedoucí prodejny', 'manager'],
    ['Vedoucí směny', 'lead'],
    ['Ředitel závodu', 'director'],
    ['Stážista', 'intern'],
    ['Senior účetní', 'senior'],
  ],
};
