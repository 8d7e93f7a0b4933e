import type { Whole } from './expected.ts';

export const pl: readonly Whole[] = [
  {
    name: 'księgowa, pod nagłówkami',
    title: 'Samodzielna Księgowa / Samodzielny Księgowy',
    text: `O firmie
Jesteśmy biurem rachunkowym z Gdyni, działamy na rynku od 18 lat i obsługujemy 130 spółek.

Zakres obowiązków
• prowadzenie ksiąg handlowych i ewidencji VAT
• przygotowywanie deklaracji CIT, PIT i JPK
• kontakt z urzędami i klientami

Wymagania
• wykształcenie wyższe kierunkowe (ekonomia, rachunkowość)
• minimum 3 lata doświadczenia na podobnym stanowisku
• bardzo dobra znajomość programu Symfonia i pakietu MS Office
• język angielski na poziomie B1
• mile widziana znajomość Comarch Optima
• mile widziane prawo jazdy kat. B

Oferujemy
• umowę o pracę w pełnym wymiarze, po okresie próbnym na czas nieokreślony
• pracę hybrydową: 3 dni w biurze, 2 dni zdalnie
• prywatną opiekę medyczną`,
    years: ['3'],
    education: ['bachelor'],
    level: 'middle',
    mode: 'hybrid 3',
    employment: ['FULL_TIME'],
    languages: ['en B1'],
    eligibility: [],
    must: ['Microsoft Office', 'Symfonia'],
    nice: ['Comarch'],
    never: [],
  },
  {
    name: 'kierowca, jednym ciągiem',
    title: null,
    text: `Kierowca kat. C+E

Firma transportowa z 25-letnią tradycją zatrudni kierowcę na trasy krajowe. Szukamy osoby z prawem jazdy C+E, kartą kierowcy i co najmniej rocznym doświadczeniem w transporcie. Wymagamy niekaralności, wieku powyżej 21 lat i gotowości do pracy w systemie zmianowym, także w nocy. Dodatkowym atutem będą uprawnienia na wózki widłowe oraz znajomość języka niemieckiego. Zapewniamy zakwaterowanie, nowe ciągniki i umowę o pracę na pełny etat. Cudzoziemcom pomagamy uzyskać wizę i kartę pobytu. Praca od poniedziałku do piątku, weekendy wolne.`,
    years: ['1'],
    education: [],
    level: null,
    mode: null,
    employment: ['FULL_TIME'],
    languages: ['de preferred'],
    eligibility: [
      'age required 21+',
      'clearance required criminal record',
      'licence required driving',
      'relocation offered relocation',
      'shift required night',
      'shift required rotating',
      'sponsorship offered visa',
    ],
    must: [],
    nice: [],
    never: [],
  },
  {
    name: 'programistka, w punktach',
    title: 'Junior/Mid Frontend Developer',
    text: `Jesteśmy software housem z Wrocławia, od 9 lat tworzymy aplikacje dla banków.

Czego oczekujemy:
– co najmniej dwóch lat komercyjnego doświadczenia z Reactem i TypeScriptem,
– znajomości Gita i testów jednostkowych,
– angielskiego na poziomie B2.

Mile widziane: Next.js, podstawy Node.js.

Co dajemy:
– B2B (90–120 zł netto/h) lub umowę o pracę, pełny etat,
– pracę w 100% zdalną z dowolnego miejsca w Polsce, raz na kwartał spotkanie w biurze,
– trzymiesięczny okres próbny.

Nie sponsorujemy wiz; wymagamy prawa do pracy w Polsce.`,
    years: ['2'],
    education: [],
    level: 'middle',
    mode: 'remote',
    employment: ['CONTRACTOR', 'FULL_TIME'],
    languages: ['en B2'],
    eligibility: ['authorization required PL', 'location required PL', 'sponsorship refused visa'],
    must: ['React', 'TypeScript'],
    nice: ['Next.js', 'Node.js'],
    never: [],
  },
];
