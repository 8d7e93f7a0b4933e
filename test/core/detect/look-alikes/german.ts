import { type LookAlike, ld, meta, NAV, page, ul } from './page.ts';

/** Boards and employers of German-speaking countries. */
export const german: readonly LookAlike[] = [
  {
    name: 'a public employment service, labels and values in spans',
    url: 'https://www.stellenmarkt.example/jobsuche/jobdetail/10000-1203456789-S',
    html: page({
      lang: 'de',
      title: 'Elektroniker/in - Energie- und Gebäudetechnik (m/w/d) | Stellenmarkt - Jobsuche',
      body: `<main><div class="container"><div id="detail-kopfbereich"><p id="detail-kopfbereich-angebotsart">Arbeit</p><h1 id="detail-kopfbereich-titel">Elektroniker/in - Energie- und Gebäudetechnik (m/w/d)</h1><h2 id="detail-kopfbereich-firma">Lichtblick Elektro GmbH</h2>
        <ul><li><span class="sr-only">Arbeitsort:</span><span id="detail-kopfbereich-arbeitsort">Bamberg, Oberfranken</span></li><li><span class="sr-only">Anstellungsart:</span><span>Unbefristet</span></li><li><span class="sr-only">Arbeitszeit:</span><span>Vollzeit</span></li><li><span class="sr-only">Veröffentlichungsdatum:</span><span>Online seit 3. November 2026</span></li></ul>
        <button>Merken</button><button>Drucken</button></div>
        <h3>Stellenbeschreibung</h3><p>Wir suchen zur Verstärkung unseres Teams einen Elektroniker für Neubau und Sanierung.</p><p>Ihre Aufgaben:</p>${ul('Installation elektrischer Anlagen in Wohnhäusern', 'Messen und Prüfen nach VDE')}<p>Das bringen Sie mit:</p>${ul('Abgeschlossene Ausbildung als Elektroniker', 'Führerschein Klasse B')}<p>Wir bieten übertarifliche Bezahlung und 30 Tage Urlaub.</p></div>
        <section><h2>Arbeitgeber</h2><p>Lichtblick Elektro GmbH</p><p>Branche: Elektroinstallation, Betriebsgröße: zwischen 6 und 50</p></section></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Elektroniker/in - Energie- und Gebäudetechnik (m/w/d)',
      company: 'Lichtblick Elektro GmbH',
      place: ['Bamberg, Oberfranken'],
      posted: '2026-11-03',
      types: ['FULL_TIME'],
      says: ['Führerschein Klasse B'],
      not: ['Merken', 'cookies', 'Privacy'],
    },
  },
  {
    name: 'a big board with icons beside its facts and names from a style library',
    url: 'https://www.jobboerse.example/stellenangebote--Buchhalter-m-w-d-Kassel-Nordhessen-Molkerei-eG--9911223-inline.html',
    html: page({
      lang: 'de',
      title: 'Finanzbuchhalter (m/w/d) Job Kassel Hessen Germany,Accounting',
      head: meta('og:title', 'Finanzbuchhalter (m/w/d)') + meta('og:site_name', 'Jobboerse'),
      body: `<main><div class="sc-aXZVg"><a class="sc-gEvEer" href="/cmp/de/nordhessen-molkerei-eg-1234/jobs"><img alt="Logo Nordhessen Molkerei eG"></a><h1 class="sc-eqUAAy" data-at="header-job-title">Finanzbuchhalter (m/w/d)</h1>
        <ul class="sc-fqkvVR"><li data-at="metadata-company"><svg></svg><a href="/cmp/de/nordhessen-molkerei-eg-1234/jobs"><span>Nordhessen Molkerei eG</span></a></li><li data-at="metadata-location"><svg></svg><span>Kassel</span></li><li data-at="metadata-contract-type"><svg></svg><span>Feste Anstellung</span></li><li data-at="metadata-work-type"><svg></svg><span>Homeoffice möglich, Teilzeit, Vollzeit</span></li><li data-at="metadata-online-date"><svg></svg><span>Erschienen: 02.11.2026</span></li></ul>
        <button>Ich bin interessiert</button></div>
        <article><div class="sc-dcJsrY"><h4>Einleitung</h4><div>Seit 1931 verarbeiten wir die Milch von 200 Höfen.</div><h4>Aufgaben</h4>${ul('Kreditoren und Debitoren buchen', 'Monatsabschlüsse nach HGB vorbereiten')}<h4>Profil</h4>${ul('Kaufmännische Ausbildung', 'Sicherer Umgang mit DATEV')}<h4>Wir bieten</h4>${ul('Gleitzeit', 'Deutschlandticket')}<h4>Standort</h4><div>Nordhessen Molkerei eG, Milchweg 4, 34117 Kassel</div></div></article>
        <section><h2>Ähnliche Jobs</h2>${['Bilanzbuchhalter (m/w/d)', 'Lohnbuchhalter (m/w/d)', 'Controller (m/w/d)'].map((job, i) => `<article><a href="/stellenangebote--x--${i}-inline.html">${job}</a><span>Fremde AG</span><span>Fulda</span></article>`).join('')}</section></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Finanzbuchhalter (m/w/d)',
      company: 'Nordhessen Molkerei eG',
      place: ['Kassel'],
      posted: '2026-11-02',
      types: ['FULL_TIME', 'PART_TIME'],
      not: ['Fremde AG', 'Controller'],
    },
  },
  {
    name: 'an employer’s own page made with a page builder, no facts but in the words',
    url: 'https://www.hoelzl-zimmerei.example/karriere/zimmerer-m-w-d/',
    html: page({
      lang: 'de',
      title: 'Zimmerer (m/w/d) - Zimmerei Hölzl',
      nav: '<header class="elementor elementor-12"><nav class="elementor-nav-menu"><ul><li><a href="/">Start</a></li><li><a href="/leistungen">Leistungen</a></li><li><a href="/karriere">Karriere</a></li></ul></nav></header>',
      body: `<div class="elementor elementor-441"><section class="elementor-section"><div class="elementor-widget-heading"><h2 class="elementor-heading-title">Zimmerer (m/w/d)</h2></div><div class="elementor-widget-text-editor"><p>in Vollzeit, ab sofort, in Traunstein</p></div></section>
        <section class="elementor-section"><div class="elementor-widget-heading"><h3 class="elementor-heading-title">Deine Aufgaben</h3></div><div class="elementor-icon-list"><ul class="elementor-icon-list-items"><li class="elementor-icon-list-item"><span class="elementor-icon-list-text">Abbund und Montage von Dachstühlen</span></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-text">Holzbau im Bestand</span></li></ul></div></section>
        <section class="elementor-section"><h3 class="elementor-heading-title">Das bringst du mit</h3><ul class="elementor-icon-list-items"><li>Gesellenbrief als Zimmerer</li><li>Schwindelfreiheit</li></ul></section>
        <section class="elementor-section"><h3 class="elementor-heading-title">Wir bieten dir</h3><ul><li>4-Tage-Woche</li><li>Bezahlung über Tarif</li></ul><a class="elementor-button" href="mailto:x@y.example">Jetzt bewerben</a></section></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Zimmerer (m/w/d)',
      company: 'Zimmerei Hölzl',
      types: ['FULL_TIME'],
      says: ['Schwindelfreiheit', '4-Tage-Woche'],
      not: ['Leistungen'],
    },
  },
  {
    name: 'a staffing agency that hires for a customer it does not name',
    url: 'https://www.perso-partner.example/stellen/8842',
    html: page({
      lang: 'de',
      title: 'Lagerhelfer (m/w/d) in Hamm – Perso Partner Personaldienstleistungen GmbH',
      body: `<main><h1>Lagerhelfer (m/w/d)</h1><table class="facts"><tr><th>Einsatzort</th><td>Hamm</td></tr><tr><th>Arbeitszeit</th><td>Vollzeit, 3-Schicht</td></tr><tr><th>Vertragsart</th><td>Arbeitnehmerüberlassung mit Option auf Übernahme</td></tr><tr><th>Stundenlohn</th><td>14,53 € pro Stunde</td></tr></table>
        <p>Im Auftrag unseres Kunden, eines Logistikunternehmens in Hamm, suchen wir ab sofort mehrere Lagerhelfer.</p><h2>Ihre Aufgaben</h2>${ul('Kommissionieren mit dem Handscanner', 'Verladen von Paletten')}<h2>Ihr Profil</h2>${ul('Körperliche Belastbarkeit', 'Deutschkenntnisse in Wort')}<a class="btn" href="/bewerben/8842">Jetzt bewerben</a></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Lagerhelfer (m/w/d)',
      company: null,
      agency: 'Perso Partner Personaldienstleistungen GmbH',
      place: ['Hamm'],
      types: ['FULL_TIME', 'TEMPORARY'],
      pay: [14.53, 14.53, 'EUR', 'HOUR'],
    },
  },
  {
    name: 'an applicant system with a definition list and the firm in the host name alone',
    url: 'https://brenner-maschinenbau.stellen.example/job/1729?language=de',
    html: page({
      lang: 'de',
      title: 'Industriemechaniker (m/w/d) | Jobs bei Brenner Maschinenbau',
      nav: '',
      body: `<div id="root"><div class="job-header"><h1>Industriemechaniker (m/w/d)</h1><p class="detail-subtitle">Unbefristet · Vollzeit · Ulm</p></div><div class="job-content"><h2>Über uns</h2><p>Wir bauen Sondermaschinen für die Verpackungstechnik.</p><h2>Aufgaben</h2>${ul('Montage von Baugruppen', 'Inbetriebnahme beim Kunden')}<h2>Anforderungen</h2>${ul('Ausbildung als Industriemechaniker', 'Reisebereitschaft')}</div>
        <form><h2>Jetzt auf diese Stelle bewerben</h2><label>Vorname</label><input><label>Nachname</label><input><label>E-Mail</label><input><label>Lebenslauf</label><input type="file"><p>Bitte lies unsere Datenschutzerklärung.</p><button>Absenden</button></form></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Industriemechaniker (m/w/d)',
      company: 'Brenner Maschinenbau',
      place: ['Ulm'],
      types: ['FULL_TIME'],
      not: ['Nachname', 'Datenschutzerklärung'],
    },
  },
  {
    name: 'a Swiss board with its data in a graph and entities in it',
    url: 'https://www.stellen.example.ch/de/stellenangebote/detail/7f1c/',
    html: page({
      lang: 'de-CH',
      title: 'Pflegefachperson HF 60-100% - Seniorenzentrum Seeblick - Job',
      head: ld({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', '@id': '#board', name: 'Stellen Schweiz AG' },
          { '@type': 'BreadcrumbList', itemListElement: [] },
          {
            '@type': ['JobPosting'],
            title: 'Pflegefachperson HF 60&#8211;100&nbsp;%',
            description:
              '&lt;p&gt;Wir suchen eine &lt;b&gt;Pflegefachperson HF&lt;/b&gt; für unser Seniorenzentrum.&lt;/p&gt;&lt;h3&gt;Ihre Aufgaben&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Pflege und Betreuung&lt;/li&gt;&lt;/ul&gt;',
            datePosted: '2026-11-04T07:12:00+01:00',
            validThrough: '1970-01-01T00:00:00Z',
            employmentType: ['FULL_TIME', 'PART_TIME'],
            hiringOrganization: { '@type': 'Organization', name: 'Seniorenzentrum Seeblick &amp; Partner' },
            jobLocation: { '@type': 'Place', address: 'Rapperswil SG' },
          },
        ],
      }),
      body: `<div id="__next"><div class="Div-sc-1cpunnt-0"><h1>Pflegefachperson HF 60–100 %</h1><div class="Div-sc-1"><ul><li><span class="Span-sc">Veröffentlicht:</span><span class="Span-sc">04. November 2026</span></li><li><span>Pensum:</span><span>60 – 100%</span></li><li><span>Vertrag:</span><span>Festanstellung</span></li><li><span>Arbeitsort:</span><span>Rapperswil SG</span></li></ul></div><div data-cy="vacancy-description"><p>Wir suchen eine <b>Pflegefachperson HF</b> für unser Seniorenzentrum.</p><h3>Ihre Aufgaben</h3>${ul('Pflege und Betreuung')}</div></div></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Pflegefachperson HF 60–100 %',
      company: 'Seniorenzentrum Seeblick & Partner',
      place: ['Rapperswil SG'],
      posted: '2026-11-04',
      until: null,
      types: ['FULL_TIME', 'PART_TIME'],
    },
  },
  {
    name: 'a town hall’s notice: paragraphs, bold heads, a table of pay groups',
    url: 'https://www.stadt-altenau.example/rathaus/stellenausschreibungen/sachbearbeitung-bauamt.php',
    html: page({
      lang: 'de',
      title: 'Stadt Altenau: Sachbearbeitung Bauamt (w/m/d)',
      nav: `${NAV}<ol class="breadcrumb"><li><a href="/">Start</a></li><li><a href="/rathaus">Rathaus</a></li><li><a href="/rathaus/stellenausschreibungen">Stellenausschreibungen</a></li></ol>`,
      body: `<div id="content"><h1>Sachbearbeitung Bauamt (w/m/d)</h1><p>Bei der Stadt Altenau ist zum nächstmöglichen Zeitpunkt eine unbefristete Stelle in Teilzeit (25 Stunden wöchentlich) zu besetzen.</p><p><strong>Ihre Aufgaben:</strong><br>- Bearbeitung von Bauanträgen<br>- Führen des Baulastenverzeichnisses</p><p><strong>Wir erwarten:</strong><br>- Abschluss als Verwaltungsfachangestellte/r<br>- Freude am Umgang mit Menschen</p><p><strong>Wir bieten:</strong><br>- Vergütung nach EG 9a TVöD</p><p>Bewerbungsschluss: 30.11.2026</p></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Sachbearbeitung Bauamt (w/m/d)',
      company: 'Stadt Altenau',
      until: '2026-11-30',
      types: ['PART_TIME'],
      says: ['Vergütung nach EG 9a TVöD'],
      not: ['Stellenausschreibungen'],
    },
  },
];
