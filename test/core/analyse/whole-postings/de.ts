import type { Whole } from './expected.ts';

export const de: readonly Whole[] = [
  {
    name: 'Pflegefachkraft, unter Überschriften',
    title: 'Pflegefachkraft (m/w/d) in Teilzeit',
    text: `Das Haus am Lindenpark gehört seit über 35 Jahren zu den ersten Adressen der Altenpflege in Kassel. 84 Bewohnerinnen und Bewohner sind bei uns zu Hause.

Deine Aufgaben
- Grund- und Behandlungspflege nach dem Strukturmodell
- Pflegedokumentation in Vivendi
- Anleitung unserer Auszubildenden

Dein Profil
- Abgeschlossene Ausbildung als Pflegefachkraft, Altenpfleger oder Gesundheits- und Krankenpfleger
- Mindestens zwei Jahre Berufserfahrung in der stationären Pflege
- Deutschkenntnisse auf B2-Niveau
- Bereitschaft zum Schichtdienst, auch am Wochenende
- Eine Weiterbildung zur Praxisanleitung ist von Vorteil, aber kein Muss
- Nachweis der Masernimpfung

Wir bieten
- Teilzeit mit 20 bis 30 Stunden pro Woche, unbefristet
- Vergütung nach TVöD-P, 3.400 bis 4.100 € brutto im Monat bei Vollzeit
- 30 Tage Urlaub und Zuschuss zum Führerschein
- Betriebliche Altersvorsorge nach der Probezeit von 6 Monaten`,
    years: ['2'],
    education: ['associate'],
    level: null,
    mode: null,
    employment: ['PART_TIME'],
    languages: ['de B2'],
    eligibility: ['shift required rotating', 'shift required weekend'],
    must: [],
    nice: [],
    never: [],
  },
  {
    name: 'Werkstudent, kurz und ohne Überschriften',
    title: 'Werkstudent (m/w/d) Softwareentwicklung',
    text: `Wir sind ein zwölfköpfiges Team aus Leipzig und bauen seit drei Jahren Software für Stadtwerke. Zum nächstmöglichen Zeitpunkt suchen wir einen Werkstudenten für 15 bis 20 Stunden pro Woche. Du bist an einer deutschen Hochschule in Informatik oder einem ähnlichen Fach immatrikuliert und hast erste Erfahrung mit TypeScript und React. Kenntnisse in Docker wären schön. Du sprichst fließend Deutsch und gut Englisch. Du arbeitest ein bis zwei Tage die Woche bei uns im Büro, den Rest von zu Hause. Wir zahlen 16 Euro die Stunde. Eine Übernahme nach dem Studium ist möglich.`,
    years: [],
    education: [],
    level: 'intern',
    mode: 'hybrid 1',
    employment: ['INTERN', 'PART_TIME'],
    languages: ['de C1', 'en B2'],
    eligibility: [],
    must: ['TypeScript', 'React'],
    nice: ['Docker'],
    never: [],
  },
  {
    name: 'Vertrieb im Außendienst',
    title: 'Außendienstmitarbeiter Landtechnik (m/w/d)',
    text: `ÜBER UNS
Die Brandl Landtechnik GmbH ist ein Familienunternehmen mit 120-jähriger Geschichte und 75 Mitarbeitern.

DAS ERWARTET DICH
* Betreuung von rund 200 Kunden in Niederbayern und der Oberpfalz
* Vorführung von Maschinen auf dem Feld
* Verhandlung und Abschluss von Verträgen mit einer Laufzeit von bis zu 5 Jahren

DAS BRINGST DU MIT
* Kaufmännische oder landwirtschaftliche Ausbildung
* Mindestens drei, gerne mehr Jahre Vertriebserfahrung im Außendienst
* Führerschein Klasse B, idealerweise auch T
* Hohe Reisebereitschaft (ca. 60 %)
* Wohnsitz im Vertriebsgebiet oder Bereitschaft zum Umzug
* Sicherer Umgang mit MS Office, SAP wünschenswert
* Arbeitserlaubnis für die EU; ein Visum können wir leider nicht unterstützen

DAS BIETEN WIR
Unbefristete Festanstellung in Vollzeit, Fixum 48.000 € plus Provision, Firmenwagen auch privat`,
    years: ['3'],
    education: ['associate'],
    level: null,
    mode: null,
    employment: ['FULL_TIME'],
    languages: [],
    eligibility: [
      'authorization required EU',
      'licence required driving',
      'relocation required relocation',
      'sponsorship refused visa',
      'travel required 60%',
    ],
    must: ['Microsoft Office'],
    nice: ['SAP'],
    never: [],
  },
  {
    name: 'Koch, ein Absatz',
    title: 'Koch / Köchin (m/w/d)',
    text: `Unser Gasthof am Tegernsee wird seit vier Generationen von der Familie geführt. Zur Verstärkung unseres Küchenteams suchen wir ab März einen Koch oder eine Köchin in Vollzeit. Du hast eine abgeschlossene Ausbildung als Koch und idealerweise ein bis zwei Jahre Erfahrung in der gehobenen Küche, aber auch Berufsanfänger sind willkommen. Wochenend- und Feiertagsarbeit gehören bei uns dazu, dafür hast du zwei feste freie Tage. Ein Zimmer stellen wir dir kostenlos. Du brauchst ein gültiges Gesundheitszeugnis und gute Deutschkenntnisse. Der Vertrag ist zunächst auf ein Jahr befristet; eine Arbeitserlaubnis für Deutschland musst du mitbringen.`,
    years: ['1–2 preferred'],
    education: ['associate'],
    level: null,
    mode: null,
    employment: ['FULL_TIME', 'TEMPORARY'],
    languages: ['de B2'],
    eligibility: ['authorization required DE', 'licence required food', 'relocation offered relocation', 'shift required weekend'],
    must: [],
    nice: [],
    never: [],
  },
];
