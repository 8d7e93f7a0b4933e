import type { Whole } from './expected.ts';

export const sv: readonly Whole[] = [
  {
    name: 'sjuksköterska, under rubriker',
    title: 'Sjuksköterska till hjärtavdelningen',
    text: `Om tjänsten
Vi söker en sjuksköterska som vill vara med och utveckla vår hjärtavdelning.

Arbetsuppgifter
- planera och genomföra omvårdnad för våra patienter
- handleda studenter och nya kollegor

Kvalifikationer
- legitimerad sjuksköterska
- minst två års erfarenhet av slutenvård
- goda kunskaper i svenska i tal och skrift
- utdrag ur belastningsregistret lämnas innan anställning

Meriterande
- specialistutbildning inom hjärtsjukvård
- B-körkort

Vi erbjuder
- tillsvidareanställning på heltid
- friskvårdsbidrag och flextid

Arbetet är förlagt till dag, kväll och natt med varannan helg. Sjukhuset har funnits i mer än 120 år.`,
    years: ['2'],
    education: [],
    level: null,
    mode: null,
    employment: ['FULL_TIME'],
    languages: ['sv B2'],
    eligibility: ['clearance required criminal record', 'licence required nursing', 'shift required night', 'shift required weekend'],
    must: [],
    nice: [],
    never: [],
  },
  {
    name: 'utvecklare, ett stycke',
    title: 'Senior Java-utvecklare',
    text: `Vi är ett litet bolag i Göteborg som bygger journalsystem för veterinärer. Nu söker vi en utvecklare med minst fem års erfarenhet av Java som också kan PostgreSQL. Flytande engelska krävs, svenska är ett plus men inget krav. Erfarenhet av Kubernetes är meriterande. Du arbetar två dagar i veckan hemifrån och resten på kontoret. Anställningen är tillsvidare på heltid. Vi kan tyvärr inte hjälpa till med visum, och du behöver arbetstillstånd i Sverige. Flyttbidrag erbjuds.`,
    years: ['5'],
    education: [],
    level: 'senior',
    mode: 'hybrid 3',
    employment: ['FULL_TIME'],
    languages: ['en C1', 'sv preferred'],
    eligibility: ['authorization required SE', 'relocation offered relocation', 'sponsorship refused visa'],
    must: ['Java', 'PostgreSQL'],
    nice: ['Kubernetes'],
    never: [],
  },
];
