import type { Whole } from './expected.ts';

export const it: readonly Whole[] = [
  {
    name: 'saldatore, con titoli',
    title: 'Saldatore TIG/MIG',
    text: `Per storica azienda metalmeccanica, attiva da oltre 50 anni nella produzione di serbatoi, ricerchiamo un saldatore.

Attività
- Saldatura a TIG e MIG di acciaio inox
- Lettura del disegno meccanico
- Controllo visivo dei pezzi

Requisiti
- Diploma o qualifica professionale a indirizzo meccanico
- Esperienza di almeno tre anni nella mansione
- Patentino di saldatura in corso di validità
- Patente B e automunito
- Disponibilità al lavoro su due turni e agli straordinari
- Gradita la conoscenza di SolidWorks

Offriamo
- Contratto a tempo determinato di 12 mesi con finalità di assunzione, full time
- CCNL Metalmeccanica, RAL 26.000 – 30.000 €
- Sede di lavoro: Brescia`,
    years: ['3'],
    education: ['hs'],
    level: null,
    mode: null,
    employment: ['FULL_TIME', 'TEMPORARY'],
    languages: [],
    eligibility: ['licence required driving', 'licence required welding', 'shift required rotating'],
    must: ['welding'],
    nice: ['SolidWorks'],
    never: [],
  },
  {
    name: 'contabile, un paragrafo',
    title: null,
    text: `Impiegata contabile part-time

Studio commercialista di Padova, nato nel 1992, cerca un'impiegata contabile da inserire nel proprio organico. La persona ideale ha maturato da due a quattro anni di esperienza in studi professionali, possiede il diploma di ragioneria o la laurea in economia e conosce bene Excel e Zucchetti. È richiesta una buona conoscenza dell'inglese, livello B1; il tedesco costituisce titolo preferenziale. L'orario è part-time, 24 ore settimanali, dal lunedì al venerdì in ufficio, senza trasferte. Il contratto è a tempo indeterminato. Non è previsto alcun contributo per il trasferimento e non possiamo sponsorizzare visti di lavoro.`,
    years: ['2–4'],
    education: ['hs'],
    level: null,
    mode: null,
    employment: ['PART_TIME'],
    languages: ['de preferred', 'en B1'],
    eligibility: ['relocation refused relocation', 'sponsorship refused visa'],
    must: ['Excel', 'Zucchetti'],
    nice: [],
    never: [],
  },
  {
    name: 'cuoco, annuncio breve',
    title: 'Cuoco di linea',
    text: `Ristorante a gestione familiare sul lago di Garda, aperto dal 1987, seleziona per la stagione estiva un cuoco di linea. Si richiedono almeno due stagioni di esperienza in ristoranti di pari livello, diploma alberghiero e attestato HACCP. È indispensabile la disponibilità a lavorare nei weekend e nei giorni festivi, anche su turni spezzati. Contratto stagionale di sei mesi, tempo pieno. Vitto e alloggio gratuiti. La conoscenza del tedesco è gradita. Non è necessario essere automuniti.`,
    years: ['1'],
    education: ['hs'],
    level: null,
    mode: null,
    employment: ['FULL_TIME', 'TEMPORARY'],
    languages: ['de preferred'],
    eligibility: ['licence required HACCP', 'relocation offered relocation', 'shift required split', 'shift required weekend'],
    must: ['HACCP'],
    nice: [],
    never: [],
  },
];
