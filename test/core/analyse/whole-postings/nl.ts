import type { Whole } from './expected.ts';

export const nl: readonly Whole[] = [
  {
    name: 'vrachtwagenchauffeur, met kopjes',
    title: 'Vrachtwagenchauffeur CE',
    text: `Wat ga je doen?
Je rijdt dagelijks vanaf ons depot in Eindhoven naar bouwmarkten in Nederland en België. Je laadt en lost zelf met de meeneemheftruck.

Wie ben jij?
- Je hebt rijbewijs CE en een geldige code 95
- Je hebt minimaal 2 jaar ervaring als chauffeur
- Je woont in de regio Eindhoven
- Je bent bereid om in ploegen en af en toe op zaterdag te werken
- Een heftruckcertificaat is een pre
- Je spreekt Nederlands of Duits

Wat bieden wij?
- Een jaarcontract met uitzicht op vast, fulltime
- € 17,50 tot € 19,80 per uur
- 27 vakantiedagen en reiskostenvergoeding

Over ons
Janssen Transport is een familiebedrijf dat al 65 jaar bestaat, met 140 wagens.`,
    years: ['2'],
    education: [],
    level: null,
    mode: null,
    employment: ['FULL_TIME', 'TEMPORARY'],
    languages: ['de', 'nl'],
    eligibility: [
      'licence required code 95',
      'licence required driving',
      'location required Eindhoven',
      'shift required rotating',
      'shift required weekend',
    ],
    must: [],
    nice: [],
    never: [],
  },
  {
    name: 'data-engineer, lopende tekst',
    title: 'Medior Data Engineer',
    text: `Wij zijn een adviesbureau met 45 collega's in Utrecht en bestaan deze zomer twaalf jaar. Voor ons datateam zoeken we een medior data engineer met drie tot vijf jaar ervaring en een hbo- of wo-diploma in een technische richting. Je werkt graag met Python, SQL en Azure; ervaring met Databricks is mooi meegenomen. Je beheerst het Nederlands uitstekend en het Engels goed. Je komt twee dagen per week naar kantoor, de rest werk je thuis. Je hebt een geldige werkvergunning: we kunnen helaas geen visum sponsoren en vergoeden geen verhuiskosten. Je krijgt meteen een vast contract voor 32 tot 40 uur en een salaris tussen € 3.800 en € 5.200. Voor sommige opdrachten vragen we een verklaring omtrent gedrag (VOG).`,
    years: ['3–5'],
    education: ['bachelor'],
    level: 'middle',
    mode: 'hybrid 2',
    employment: ['FULL_TIME', 'PART_TIME'],
    languages: ['en', 'nl C1'],
    eligibility: ['authorization required work', 'clearance required VOG', 'relocation refused relocation', 'sponsorship refused visa'],
    must: ['Python', 'SQL', 'Azure'],
    nice: ['Databricks'],
    never: [],
  },
];
