import type { Sentences } from './sentences.ts';

export const nl: Sentences = {
  context: 'Het team is hecht en het kantoor ligt in het centrum van de stad.',
  requirements: 'Functie-eisen',
  stated: [
    ['Minimaal twee seizoenen ervaring in de horeca', 'years 1'],
    ['Minimaal 3 jaar werkervaring in de zorg', 'years 3'],
    ['Je hebt ten minste twee jaar ervaring met Java', 'years 2'],
    ['3 tot 5 jaar ervaring', 'years 3-5'],
    ['Ervaring is niet nodig', 'years 0'],
    ['Een afgeronde hbo-opleiding in de richting Techniek', 'degree bachelor in techniek'],
    ['Mbo werk- en denkniveau', 'degree associate'],
    ['Wo-diploma is een pré', 'degree master preferred'],
    ['Havo- of vwo-diploma', 'degree hs'],
    ['Fulltime dienstverband', 'type FULL_TIME'],
    ['Een tijdelijk contract van een jaar', 'type TEMPORARY'],
    ['Parttime, 24 uur per week', 'type PART_TIME'],
    ['Kennis van SAP is een pré', 'nice'],
    ['Bij voorkeur woon je in de buurt', 'nice'],
    ['Duits is mooi meegenomen', 'nice'],
  ],
  silent: [
    'Al meer dan 30 jaar zijn wij een begrip.',
    'Je bent minimaal 18 jaar oud.',
    'Wij bestaan 25 jaar.',
    'Je krijgt 25 vakantiedagen per jaar.',
    'De afgelopen 5 jaar zijn we gegroeid.',
  ],
  titles: [
    ['Teamleider verkoop', 'lead'],
    ['Medior developer', 'middle'],
    ['Stagiair marketing', 'intern'],
    ['Directeur basisschool', 'director'],
    ['Managementassistent', null],
  ],
};
