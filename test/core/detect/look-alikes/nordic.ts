import { type LookAlike, page, ul } from './page.ts';

/** Boards of the North, the Baltic, Hungary, the Netherlands, Turkey, Greece. */
export const nordic: readonly LookAlike[] = [
  {
    name: 'a Norwegian marketplace with a definition list of facts',
    url: 'https://www.torget.example/job/ad/388123456',
    html: page({
      lang: 'nb',
      title: 'Sykepleier – natt | Torget',
      body: `<main><section><h2>Sykepleier – natt</h2><p>Fjordheim Sykehjem</p></section><section><dl><div><dt>Arbeidsgiver</dt><dd>Fjordheim Sykehjem</dd></div><div><dt>Stillingstittel</dt><dd>Sykepleier</dd></div><div><dt>Frist</dt><dd>30.11.2026</dd></div><div><dt>Ansettelsesform</dt><dd>Fast</dd></div></dl></section><section class="import-decoration"><h1>Vil du jobbe når byen sover?</h1><p>Vi søker sykepleier i 75 % stilling.</p><h3>Arbeidsoppgaver</h3>${ul('Pleie og omsorg')}<h3>Kvalifikasjoner</h3>${ul('Autorisasjon som sykepleier')}<h3>Vi tilbyr</h3>${ul('Fagdager')}</section><section><dl><dt>Sektor</dt><dd>Offentlig</dd><dt>Sted</dt><dd>5003 Bergen</dd><dt>Stillingsfunksjon</dt><dd>Helse</dd></dl><a href="/apply">Søk på stillingen</a></section></main>`,
    }),
    gives: { kind: 'posting', title: 'Sykepleier – natt', company: 'Fjordheim Sykehjem', place: ['5003 Bergen'], until: '2026-11-30' },
  },
  {
    name: 'a Swedish public board',
    url: 'https://platser.example.se/platsbanken/annonser/29912345',
    html: page({
      lang: 'sv',
      title: 'Snickare - Platsbanken',
      body: `<main><section class="job-container"><h1 data-read-assistance-title>Snickare</h1><h2 id="pb-company-name">Björk &amp; Son Bygg AB</h2><h3 id="pb-job-role">Snickare</h3><h3 id="pb-job-location"><span>Kommun: </span>Luleå</h3><div class="quick-info"><h2>Snabbinformation</h2><div><span>Omfattning: </span><span>Heltid</span></div><div><span>Varaktighet: </span><span>Tills vidare</span></div><div><span>Anställningsform: </span><span>Vanlig anställning</span></div></div><div class="job-description"><h2>Om jobbet</h2><p>Vi söker en snickare till våra projekt i Norrbotten.</p><p>Arbetsuppgifter</p>${ul('Nybyggnad och renovering')}<p>Kvalifikationer</p>${ul('Yrkesbevis')}<p>Vi erbjuder kollektivavtal.</p></div><div><h2>Ansök senast den 30 november</h2><a href="/ansok">Ansök</a></div><p>Publicerad: 3 november 2026, kl. 10.12</p></section></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Snickare',
      company: 'Björk & Son Bygg AB',
      place: ['Luleå'],
      posted: '2026-11-03',
      types: ['FULL_TIME'],
    },
  },
  {
    name: 'a Danish index of postings',
    url: 'https://www.indeks.example.dk/vis-job/h1512345',
    html: page({
      lang: 'da',
      title: 'Tømrer til vindmøller hos Vestenvind ApS',
      body: `<div class="jobtext-jobad"><div class="jobtext-jobad__company">Vestenvind ApS</div><h1>Tømrer til vindmøller</h1><div class="jobad-element-area"><span class="jix_robotjob--area">Esbjerg</span></div><div class="jobtext-jobad__body"><p>Vi søger en tømrer med højdemod.</p><p><strong>Dine opgaver</strong></p>${ul('Montage af platforme')}<p><strong>Kvalifikationer</strong></p>${ul('Svendebrev', 'Erfaring fra byggepladser')}<p><strong>Vi tilbyder</strong></p>${ul('Pension')}<p>Fuldtid, 37 timer.</p></div><dl><dt>Arbejdssted</dt><dd>Esbjerg</dd><dt>Ansøgningsfrist</dt><dd>1. december 2026</dd><dt>Indrykket</dt><dd>3. november 2026</dd></dl></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Tømrer til vindmøller',
      company: 'Vestenvind ApS',
      place: ['Esbjerg'],
      posted: '2026-11-03',
      until: '2026-12-01',
      types: ['FULL_TIME'],
    },
  },
  {
    name: 'a Finnish board',
    url: 'https://tyot.example.fi/tyopaikat/tyo/sahkoasentaja-oulu-virta-18112233',
    html: page({
      lang: 'fi',
      title: 'Sähköasentaja, Virta Oy, Oulu - Työt',
      body: `<div class="header__wrapper"><h1 class="header__title">Sähköasentaja</h1><p class="header__info"><a href="/tyopaikat/yritys/virta"><span>Virta Oy</span></a> – <span>Oulu</span></p></div><div class="description"><p>Haemme sähköasentajaa huoltotöihin.</p><h3>Tehtävät</h3>${ul('Huolto ja asennus')}<h3>Odotamme sinulta</h3>${ul('Sähköalan koulutus', 'Kokemusta kaksi vuotta')}<h3>Tarjoamme</h3>${ul('Työterveys')}</div><ul class="info-list"><li><span>Työsuhde:</span> <span>Vakituinen, kokoaikainen</span></li><li><span>Sijainti:</span> <span>Oulu</span></li><li><span>Julkaistu:</span> <span>3.11.2026</span></li><li><span>Hakuaika päättyy:</span> <span>30.11.2026</span></li></ul>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Sähköasentaja',
      company: 'Virta Oy',
      place: ['Oulu'],
      posted: '2026-11-03',
      until: '2026-11-30',
      types: ['FULL_TIME'],
    },
  },
  {
    name: 'a Dutch employer with facts as a list of icons',
    url: 'https://www.werkenbij-kaasboer.example/vacatures/kaasmaker',
    html: page({
      lang: 'nl',
      title: 'Kaasmaker | Werken bij De Kaasboer',
      body: `<main><h1>Kaasmaker</h1><ul class="vacancy-usps"><li><i class="icon-location"></i>Gouda</li><li><i class="icon-clock"></i>32 - 40 uur</li><li><i class="icon-euro"></i>€ 2.800 - € 3.400 per maand</li></ul><p>Bij De Kaasboer maak je boerenkaas met de hand.</p><h2>Wat ga je doen?</h2>${ul('Stremmen en persen')}<h2>Wat vragen wij?</h2>${ul('Mbo werk- en denkniveau')}<h2>Wat bieden wij?</h2>${ul('Een contract voor onbepaalde tijd')}<a href="/solliciteren">Solliciteer direct</a></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Kaasmaker',
      company: 'De Kaasboer',
      place: ['Gouda'],
      types: ['FULL_TIME', 'PART_TIME'],
      pay: [2800, 3400, 'EUR', 'MONTH'],
    },
  },
  {
    name: 'a Hungarian board',
    url: 'https://www.allas.example.hu/allas/10441234/konyvelo',
    html: page({
      lang: 'hu',
      title: 'Könyvelő állás - Pannon Gabona Kft. - Szeged',
      body: `<div class="job-ad"><h1>Könyvelő</h1><h2>Pannon Gabona Kft.</h2><p><b>Munkavégzés helye:</b> Szeged</p><p><b>Foglalkoztatás jellege:</b> Teljes munkaidő</p><p>Könyvelőt keresünk szegedi irodánkba.</p><h3>Feladatok</h3>${ul('Számlák könyvelése')}<h3>Elvárások</h3>${ul('Mérlegképes végzettség', '3 év tapasztalat')}<h3>Amit kínálunk</h3>${ul('Rugalmas munkaidő')}<a href="/jelentkezes">Jelentkezem</a></div>`,
    }),
    gives: { kind: 'posting', title: 'Könyvelő', company: 'Pannon Gabona Kft.', place: ['Szeged'], types: ['FULL_TIME'] },
  },
  {
    name: 'a Turkish board',
    url: 'https://www.isilani.example.tr/is-ilani/anadolu-dokuma-muhasebe-uzmani-3912345',
    html: page({
      lang: 'tr',
      title: 'Muhasebe Uzmanı İş İlanı - Anadolu Dokuma A.Ş.',
      body: `<div class="job-detail"><h1>Muhasebe Uzmanı</h1><a href="/firma/anadolu-dokuma-as">Anadolu Dokuma A.Ş.</a><div><span>Konum:</span><span>Bursa</span></div><div><span>Çalışma Şekli:</span><span>Tam Zamanlı</span></div><div><span>Çalışma Modeli:</span><span>İş Yerinde</span></div><div><span>İlan Tarihi:</span><span>03.11.2026</span></div><h2>Aranan Nitelikler</h2>${ul('En az 2 yıl deneyim', 'Üniversitelerin ilgili bölümlerinden mezun')}<h2>İş Tanımı</h2>${ul('Fatura kayıtlarını tutmak')}<button>Başvur</button></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Muhasebe Uzmanı',
      company: 'Anadolu Dokuma A.Ş.',
      place: ['Bursa'],
      posted: '2026-11-03',
      types: ['FULL_TIME'],
      mode: 'onsite',
    },
  },
  {
    name: 'a Greek posting in plain paragraphs',
    url: 'https://www.douleies.example.gr/aggelia/8812',
    html: page({
      lang: 'el',
      title: 'Μάγειρας - Ξενοδοχείο Αύρα',
      body: `<article><h1>Μάγειρας</h1><p>Το Ξενοδοχείο Αύρα ζητεί μάγειρα για πλήρη απασχόληση.</p><p><b>Τοποθεσία:</b> Χανιά</p><h3>Αρμοδιότητες</h3>${ul('Προετοιμασία πιάτων')}<h3>Απαιτούμενα προσόντα</h3>${ul('Εμπειρία 2 ετών')}<h3>Παροχές</h3>${ul('Διαμονή')}</article>`,
    }),
    gives: { kind: 'posting', title: 'Μάγειρας', place: ['Χανιά'] },
  },
];
