import type { Sentences } from './sentences.ts';

export const sv: Sentences = {
  context: 'Kontoret ligger mitt i stan och fikat är det vi längtar till mest.',
  requirements: 'Kvalifikationer',
  stated: [
    ['Minst 3 års erfarenhet av redovisning', 'years 3'],
    ['Du har arbetat minst två år som kock', 'years 2'],
    ['3–5 års erfarenhet inom försäljning', 'years 3-5'],
    ['Tidigare erfarenhet är inget krav', 'years 0'],
    ['Mellan två och fyra års arbetslivserfarenhet', 'years 2-4'],
    ['Kandidatexamen i datavetenskap', 'degree bachelor in datavetenskap'],
    ['Högskoleutbildning inom ekonomi eller motsvarande', 'degree bachelor in ekonomi or equivalent'],
    ['Gymnasieutbildning', 'degree hs'],
    ['Civilingenjörsexamen är meriterande', 'degree master preferred'],
    ['Disputerad inom kemi', 'degree doctorate in kemi'],
    ['Tillsvidareanställning på heltid', 'type FULL_TIME'],
    ['Vikariat till och med juni', 'type TEMPORARY'],
    ['Extrajobb på kvällar', 'type PART_TIME'],
    ['Du är van vid SAP, gärna även Qlik', 'nice'],
    ['Det är meriterande om du kan teckenspråk', 'nice'],
    ['Truckkort är ett plus, men inget krav', 'nice'],
  ],
  silent: [
    'Företaget grundades för över 40 år sedan.',
    'Vi har i mer än 25 år byggt båtar.',
    'Du ska ha fyllt 18 år.',
    'Provanställning tillämpas de första sex månaderna.',
    'Under de senaste 5 åren har vi vuxit.',
  ],
  titles: [
    ['Butikschef till Malmö', 'manager'],
    ['Senior systemutvecklare', 'senior'],
    ['Teamledare lager', 'lead'],
    ['Praktikant marknad', 'intern'],
    ['Verksamhetschef', 'director'],
    ['Undersköterska', null],
  ],
};
