export type PlaceToReport = { readonly url: string; readonly name: string };

/** Public bodies that take reports of job fraud, by the posting's country. Their own names, as they write them. */
const PLACES: Readonly<Record<string, readonly PlaceToReport[]>> = {
  US: [
    { url: 'https://reportfraud.ftc.gov', name: 'Federal Trade Commission' },
    { url: 'https://www.ic3.gov', name: 'FBI' },
  ],
  GB: [{ url: 'https://www.actionfraud.police.uk', name: 'Action Fraud' }],
  IE: [{ url: 'https://www.garda.ie', name: 'An Garda Síochána' }],
  CA: [{ url: 'https://antifraudcentre-centreantifraude.ca', name: 'Canadian Anti-Fraud Centre' }],
  AU: [{ url: 'https://www.scamwatch.gov.au', name: 'Scamwatch' }],
  NZ: [{ url: 'https://netsafe.org.nz', name: 'Netsafe' }],
  IN: [{ url: 'https://cybercrime.gov.in', name: 'National Cyber Crime Reporting Portal' }],
  SG: [{ url: 'https://www.scamshield.gov.sg', name: 'ScamShield' }],
  DE: [{ url: 'https://portal.onlinewache.polizei.de', name: 'Onlinewache der Polizei' }],
  AT: [{ url: 'https://www.watchlist-internet.at', name: 'Watchlist Internet' }],
  CH: [{ url: 'https://www.report.ncsc.admin.ch', name: 'Bundesamt für Cybersicherheit' }],
  FR: [{ url: 'https://www.internet-signalement.gouv.fr', name: 'PHAROS' }],
  BE: [{ url: 'https://meldpunt.belgie.be', name: 'Meldpunt · Point de contact' }],
  NL: [{ url: 'https://www.fraudehelpdesk.nl', name: 'Fraudehelpdesk' }],
  ES: [{ url: 'https://www.incibe.es', name: 'INCIBE' }],
  IT: [{ url: 'https://www.commissariatodips.it', name: 'Polizia Postale' }],
  PL: [{ url: 'https://incydent.cert.pl', name: 'CERT Polska' }],
  RU: [{ url: 'https://мвд.рф', name: 'МВД России' }],
  UA: [{ url: 'https://cyberpolice.gov.ua', name: 'Кіберполіція' }],
};

export const placesToReport = (country: string | null): readonly PlaceToReport[] => (country ? (PLACES[country] ?? []) : []);
