import type { Whole } from './expected.ts';

export const cs: readonly Whole[] = [
  {
    name: 'zdravotní sestra, pod nadpisy',
    title: 'Všeobecná sestra na JIP',
    text: `Náplň práce
- poskytování ošetřovatelské péče na jednotce intenzivní péče
- vedení dokumentace v systému FONS
- zaškolování nových kolegů

Požadujeme
- odbornou způsobilost k výkonu zdravotnického povolání
- VOŠ nebo VŠ vzdělání v oboru
- praxi alespoň 1 rok na lůžkovém oddělení
- ochotu pracovat na směny včetně nočních a víkendů
- češtinu na úrovni C1
- trestní bezúhonnost

Výhodou
- specializace v intenzivní péči
- řidičský průkaz skupiny B

Nabízíme
- plný úvazek, smlouvu na dobu neurčitou
- příspěvek na bydlení a náborový příspěvek 150 000 Kč po 3 letech
- 5 týdnů dovolené

Nemocnice slouží pacientům z celého kraje již více než 90 let.`,
    years: ['1'],
    education: ['associate'],
    level: null,
    mode: null,
    employment: ['FULL_TIME'],
    languages: ['cs C1'],
    eligibility: [
      'clearance required criminal record',
      'licence required medical',
      'relocation offered relocation',
      'shift required night',
      'shift required rotating',
      'shift required weekend',
    ],
    must: [],
    nice: [],
    never: [],
  },
  {
    name: 'programátor, jeden odstavec',
    title: 'Senior PHP vývojář',
    text: `Jsme brněnská firma, na trhu jsme už 14 let a vyvíjíme e-shopy pro české značky. Hledáme zkušeného vývojáře, který má za sebou minimálně pět let praxe s PHP a zná Symfony i MySQL. Angličtinu potřebuješ alespoň na úrovni B1. Zkušenost s Reactem nebo Dockerem je výhodou, vysoká škola není podmínkou. Pracovat můžeš i z domova, do kanceláře v Brně chodíme dva dny v týdnu. Spolupráce na HPP nebo na IČO, na plný úvazek. Musíš mít pracovní povolení v EU, s vízem bohužel nepomáháme a příspěvek na stěhování neposkytujeme. Občas tě čeká služební cesta na Slovensko.`,
    years: ['5'],
    education: [],
    level: 'senior',
    mode: 'hybrid 2',
    employment: ['CONTRACTOR', 'FULL_TIME'],
    languages: ['en B1'],
    eligibility: ['authorization required EU', 'relocation refused relocation', 'sponsorship refused visa', 'travel required travel'],
    must: ['PHP', 'Symfony', 'MySQL'],
    nice: ['Docker'],
    never: [],
  },
  {
    name: 'řidič, krátce',
    title: 'Řidič sk. C (kamion)',
    text: `Dopravní firma z Plzně, na trhu 21 let, přijme řidiče na vnitrostátní dopravu. Požadujeme řidičský průkaz skupiny C+E, profesní průkaz, minimálně dva roky praxe a čistý trestní rejstřík. Věk nerozhoduje. Jízdy od pondělí do pátku, víkendy volné, bez nočních směn. Nástup ihned, hlavní pracovní poměr na plný úvazek, smlouva na rok s možností prodloužení. Plat 38 000–45 000 Kč. Ubytování zajistíme.`,
    years: ['2'],
    education: [],
    level: null,
    mode: null,
    employment: ['FULL_TIME', 'TEMPORARY'],
    languages: [],
    eligibility: ['clearance required criminal record', 'licence required driving', 'relocation offered relocation'],
    must: [],
    nice: [],
    never: [],
  },
];
