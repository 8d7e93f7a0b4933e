import { type LookAlike, meta, page, ul } from './page.ts';

/** Boards of Poland, the Czech lands, Slovakia, Ukraine, Russia. */
export const slavic: readonly LookAlike[] = [
  {
    name: 'a Polish technology board of custom elements',
    url: 'https://niebzdury.example/pl/job/senior-java-developer-chmurka-wroclaw',
    html: page({
      lang: 'pl',
      title: 'Praca Senior Java Developer w Chmurka Sp. z o.o. Wrocław | niebzdury.example',
      head: meta('og:title', 'Senior Java Developer @ Chmurka Sp. z o.o.'),
      body: `<nfj-root><nfj-posting-details><common-posting-header><img alt="logo"><div class="posting-details-description"><h1 class="font-weight-bold">Senior Java Developer</h1><a id="postingCompanyUrl" href="/pl/company/chmurka"><h2>Chmurka Sp. z o.o.</h2></a></div></common-posting-header>
        <common-posting-salaries-list><div class="salary"><h4 class="tw-mb-0">20 000 – 26 000 PLN</h4><div class="paragraph">netto (+ VAT) miesięcznie na B2B</div></div></common-posting-salaries-list><common-posting-locations><div class="locations"><span>Wrocław</span><span>Hybrydowo</span></div></common-posting-locations>
        <div id="posting-requirements"><h3>Obowiązkowe</h3><ul><li><span>Java 21</span></li><li><span>Spring Boot</span></li><li><span>Angielski (B2)</span></li></ul></div><div id="posting-nice-to-have"><h3>Mile widziane</h3><ul><li><span>Kafka</span></li></ul></div>
        <section><h3>Opis wymagań</h3>${ul('Minimum 5 lat doświadczenia z Javą', 'Umiejętność pracy w zespole')}</section><section><h3>Zakres obowiązków</h3>${ul('Rozwój systemu płatności')}</section><section><h3>Szczegóły oferty</h3><ul><li>B2B</li><li>Praca w pełnym wymiarze</li></ul></section><button>Aplikuj</button></nfj-posting-details>
        <nfj-similar-jobs><h3>Podobne oferty</h3><a href="/pl/job/x">Kotlin Developer <span>Inna Firma</span><span>18 000 – 22 000 PLN</span></a><a href="/pl/job/y">Scala Developer <span>Inna Firma</span><span>28 000 – 32 000 PLN</span></a></nfj-similar-jobs></nfj-root>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Senior Java Developer',
      company: 'Chmurka Sp. z o.o.',
      place: ['Wrocław'],
      types: ['FULL_TIME', 'CONTRACTOR'],
      mode: 'hybrid',
      pay: [20000, 26000, 'PLN', 'MONTH'],
      not: ['Inna Firma', 'Kotlin'],
    },
  },
  {
    name: 'a Polish board of labels above values, names made by a style library',
    url: 'https://dolacz.example/job-offer/pixel-hut-frontend-developer-krakow-javascript',
    html: page({
      lang: 'pl',
      title: 'Frontend Developer - Pixel Hut - dolacz.example',
      body: `<div class="MuiBox-root mui-1jqp0"><h1 class="mui-17ukyg2">Frontend Developer</h1><div class="mui-1u6dx6w"><a href="/companies/pixel-hut"><h2 class="mui-1x">Pixel Hut</h2></a><span class="mui-1o4wo1x">Kraków +3 Locations</span></div>
        <div class="mui-ozd0rl"><span class="mui-13oml68"><span>14 000 - 18 000 PLN</span></span><span>Net per month - B2B</span></div><div class="mui-1ihbss1"><div class="mui-5k9iw"><div class="mui-qyr2fx">Type of work</div><div class="mui-6fbw4b">Full-time</div></div><div class="mui-5k9iw"><div class="mui-qyr2fx">Experience</div><div class="mui-6fbw4b">Mid</div></div><div class="mui-5k9iw"><div class="mui-qyr2fx">Employment Type</div><div class="mui-6fbw4b">B2B</div></div><div class="mui-5k9iw"><div class="mui-qyr2fx">Operating mode</div><div class="mui-6fbw4b">Remote</div></div></div>
        <div><h2>Tech stack</h2><div><h4>React</h4><span>advanced</span></div><div><h4>TypeScript</h4><span>regular</span></div></div><div><h3>Job description</h3><p>We are looking for a frontend developer to join our studio.</p><p>Requirements:</p>${ul('3 years of experience with React', 'English at B2')}<p>We offer:</p>${ul('26 days off')}</div></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Frontend Developer',
      company: 'Pixel Hut',
      types: ['FULL_TIME', 'CONTRACTOR'],
      mode: 'remote',
      pay: [14000, 18000, 'PLN', 'MONTH'],
    },
  },
  {
    name: 'a Polish general board: the firm’s name with a link inside it',
    url: 'https://www.praca.example/praca/kierowca-c-e-lublin,oferta,1003456789',
    html: page({
      lang: 'pl',
      title: 'Oferta pracy Kierowca C+E, Transbud Sp. z o.o., Lublin, praca.example',
      body: `<div data-test="section-offer"><h1 data-test="text-positionName">Kierowca C+E</h1><h2 data-test="text-employerName">Transbud Sp. z o.o.<a href="#about">O firmie</a></h2><ul data-test="sections-benefit-list"><li data-test="sections-benefit-workplaces"><div data-test="offer-badge-title">Lublin, lubelskie</div></li><li data-test="sections-benefit-expiration"><div data-test="offer-badge-title">ważna jeszcze 12 dni</div><div data-test="offer-badge-description">do 03 gru 2026</div></li><li data-test="sections-benefit-contracts"><div data-test="offer-badge-title">umowa o pracę</div></li><li data-test="sections-benefit-work-schedule"><div data-test="offer-badge-title">pełny etat</div></li><li data-test="sections-benefit-work-modes"><div data-test="offer-badge-title">praca mobilna</div></li></ul>
        <div data-test="section-salary"><div data-test="text-earningAmount">8 000–9 500 zł</div><div>brutto / mies. | umowa o pracę</div></div><a data-test="anchor-apply" href="/aplikuj">Aplikuj</a>
        <section data-test="section-responsibilities"><h3>Twój zakres obowiązków</h3>${ul('Przewóz towarów po kraju')}</section><section data-test="section-requirements"><h3>Nasze wymagania</h3>${ul('Prawo jazdy C+E', 'Minimum rok doświadczenia')}</section><section data-test="section-offered"><h3>To oferujemy</h3>${ul('Nowy tabor')}</section></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Kierowca C+E',
      company: 'Transbud Sp. z o.o.',
      place: ['Lublin, lubelskie'],
      types: ['FULL_TIME'],
      pay: [8000, 9500, 'PLN', 'MONTH'],
    },
  },
  {
    name: 'a Polish site of small ads',
    url: 'https://www.ogloszenia.example/oferta/praca/kelnerka-CID4-IDabc12.html',
    html: page({
      lang: 'pl',
      title: 'Kelnerka / kelner Sopot • ogloszenia.example',
      body: `<main><div><p>Dodane 3 listopada 2026</p><h1>Kelnerka / kelner</h1><p>25 - 30 zł / godz. brutto</p><div><p>Lokalizacja</p><p>Sopot, Pomorskie</p></div><div><p>Wymiar pracy</p><p>Praca dodatkowa, część etatu</p></div><div><p>Typ umowy</p><p>Umowa zlecenie</p></div><div><p>Doświadczenie</p><p>Nie jest wymagane</p></div></div><div><h2>Opis</h2><div>Restauracja nad morzem szuka kelnerki lub kelnera na weekendy.<br>Oferujemy: napiwki, posiłki.<br>Wymagamy: uśmiechu i punktualności.</div></div><div><p>Ogłoszeniodawca</p><h4>Tawerna Fala</h4><p>Na ogloszenia.example od maja 2019</p></div><button>Aplikuj</button></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Kelnerka / kelner',
      company: 'Tawerna Fala',
      place: ['Sopot, Pomorskie'],
      posted: '2026-11-03',
      types: ['PART_TIME', 'CONTRACTOR'],
      pay: [25, 30, 'PLN', 'HOUR'],
    },
  },
  {
    name: 'a Czech startup board',
    url: 'https://www.startupy.example/nabidka/55120/produktovy-designer',
    html: page({
      lang: 'cs',
      title: 'Produktový designér | Včelka | Startupy',
      body: `<div id="app"><section><h1>Produktový designér</h1><p><a href="/startup/vcelka">Včelka</a></p><div class="row"><dl><dt>Lokalita</dt><dd>Praha, Brno</dd><dt>Úvazek</dt><dd>Plný úvazek, Částečný úvazek</dd><dt>Spolupráce</dt><dd>IČO</dd><dt>Mzda</dt><dd>60 000 – 80 000 Kč / měsíc</dd></dl></div><p>Stavíme aplikaci pro včelaře a hledáme někoho, kdo jí dá tvář.</p><h3>Co tě čeká</h3>${ul('Návrh rozhraní', 'Rozhovory s včelaři')}<h3>Co od tebe čekáme</h3>${ul('Zkušenosti s Figmou')}<h3>Co nabízíme</h3>${ul('Med')}<button>Mám zájem</button></section></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Produktový designér',
      company: 'Včelka',
      place: ['Praha, Brno'],
      types: ['FULL_TIME', 'PART_TIME', 'CONTRACTOR'],
      pay: [60000, 80000, 'CZK', 'MONTH'],
    },
  },
  {
    name: 'a Slovak board of labelled lines',
    url: 'https://www.ponuky.example/praca/tatra-mlyny/O4412345',
    html: page({
      lang: 'sk',
      title: 'Skladník | Tatra Mlyny, a.s. | Ponuky',
      body: `<main id="detail"><h1 itemprop="title">Skladník</h1><h2><span itemprop="name">Tatra Mlyny, a.s.</span></h2><div class="overall-info"><div><strong>Miesto práce:</strong> <span itemprop="address">Poprad</span></div><div><strong>Druh pracovného pomeru:</strong> <span>plný úväzok</span></div><div><strong>Termín nástupu:</strong> <span>ihneď</span></div><div><strong>Mzdové podmienky (brutto):</strong> <span>1 100 EUR/mesiac</span></div></div><h3>Informácie o pracovnom mieste</h3><h4>Náplň práce, právomoci a zodpovednosti</h4>${ul('Príjem a výdaj tovaru')}<h3>Požiadavky na zamestnanca</h3>${ul('Preukaz na vysokozdvižný vozík')}<div class="ids"><span>ID: 4412345</span> <span>Dátum zverejnenia: <time>3.11.2026</time></span></div></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Skladník',
      company: 'Tatra Mlyny, a.s.',
      place: ['Poprad'],
      posted: '2026-11-03',
      types: ['FULL_TIME'],
      pay: [1100, 1100, 'EUR', 'MONTH'],
    },
  },
  {
    name: 'a Ukrainian board with facts behind icons that have titles',
    url: 'https://www.robotar.example/jobs/5512034/',
    html: page({
      lang: 'uk',
      title: 'Вакансія Бариста — Зернятко в Одесі — robotar.example',
      body: `<div class="card wordwrap"><div class="flex"><span class="text-default-7">Вакансія від <time datetime="2026-11-03 09:15:00">3 листопада 2026</time></span></div><h1 id="h1-name">Бариста</h1><ul class="list-unstyled"><li class="text-indent no-style"><span title="Зарплата" class="glyphicon glyphicon-hryvnia-fill"></span><span class="strong-500">22 000 грн</span></li><li class="text-indent no-style"><span title="Дані про компанію" class="glyphicon glyphicon-company"></span><a href="/jobs/by-company/77/"><span class="strong-500">Зернятко</span></a> <span>Ресторанний бізнес; 10–50 співробітників</span></li><li class="text-indent no-style"><span title="Адреса роботи" class="glyphicon glyphicon-map-marker"></span>Одеса, вулиця Грецька, 5. <a href="/map">На мапі</a></li><li class="text-indent no-style"><span title="Умови й вимоги" class="glyphicon glyphicon-tick"></span>Повна зайнятість. Також готові взяти студента. Без досвіду роботи.</li></ul>
        <h2>Опис вакансії</h2><div id="job-description"><p>Шукаємо бариста у маленьку кав’ярню біля моря.</p><p><b>Вимоги:</b></p>${ul('Любов до кави', 'Охайність')}<p><b>Умови роботи:</b></p>${ul('Графік 2/2', 'Навчання за наш рахунок')}</div><a class="btn" href="#apply">Відгукнутися</a></div>
        <div class="card"><h2>Схожі вакансії</h2><a href="/jobs/1/">Офіціант</a><a href="/jobs/2/">Кухар</a></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Бариста',
      company: 'Зернятко',
      place: ['Одеса, вулиця Грецька, 5.'],
      posted: '2026-11-03',
      types: ['FULL_TIME'],
      pay: [22000, 22000, 'UAH', 'MONTH'],
      not: ['Офіціант'],
    },
  },
  {
    name: 'a Russian board with obfuscated names',
    url: 'https://russia.superrabota.example/vakansii/povar-51234567.html',
    html: page({
      lang: 'ru',
      title: 'Вакансия Повар в Казани, работа в компании Чайхана Лале (вакансия №51234567)',
      body: `<div class="_1h3Zg _2rfUm _2hCDz"><div><h1 class="_1h3Zg rFbjy _2dazi _2hCDz">Повар</h1><span class="_1h3Zg _2Wp8I _2rfUm _2hCDz">от 60 000 до 75 000 ₽ за месяц</span></div><div class="_3zucV"><span class="_3mfro"><span>Казань</span>, <span>метро Кремлёвская</span></span></div><div class="_2g1F-"><span>Опыт работы от 1 года, полная занятость, сменный график</span></div><div><span>3 ноября 2026</span></div><button>Откликнуться</button>
        <div class="_2LJVk"><span><p><b>Обязанности:</b></p>${ul('приготовление блюд на горячем цехе')}<p><b>Требования:</b></p>${ul('медицинская книжка')}<p><b>Условия:</b></p>${ul('питание за счёт компании')}</span></div></div><div class="_3MVeX"><h2>Чайхана Лале</h2><span>Сеть ресторанов</span><a href="/clients/lale-12.html">Ещё 4 вакансии компании</a></div><section><h3>Похожие вакансии</h3><a href="/vakansii/a-1.html">Повар-сушист</a><a href="/vakansii/b-2.html">Пекарь</a></section>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Повар',
      company: 'Чайхана Лале',
      place: ['Казань, метро Кремлёвская'],
      posted: '2026-11-03',
      types: ['FULL_TIME'],
      pay: [60000, 75000, 'RUB', 'MONTH'],
      not: ['Пекарь'],
    },
  },
  {
    name: 'a Russian board with data-qa names on a host of its own',
    url: 'https://tver.vakansii.example/vacancy/88123456?query=бухгалтер',
    html: page({
      lang: 'ru',
      title: 'Вакансия Главный бухгалтер в Твери, работа в компании Волга-Строй',
      body: `<div class="main-content"><div class="vacancy-title"><h1 data-qa="vacancy-title">Главный бухгалтер</h1><span data-qa="vacancy-salary">от 90&nbsp;000 до 110&nbsp;000 ₽ за месяц, на руки</span></div><p class="vacancy-description-list-item">Опыт работы: <span data-qa="vacancy-experience">3–6 лет</span></p><p data-qa="common-employment-text">Полная занятость</p><p data-qa="work-schedule-by-days-text">График: 5/2</p><p data-qa="work-formats-text">Формат работы: на месте работодателя</p><a data-qa="vacancy-response-link-top" href="/response">Откликнуться</a>
        <div class="vacancy-company-redesigned"><a data-qa="vacancy-company-name" href="/employer/1"><span>ООО Волга-Строй</span></a><p data-qa="vacancy-view-location">Тверь</p></div><div data-qa="vacancy-description"><p>Строительная компания ищет главного бухгалтера.</p><strong>Обязанности:</strong>${ul('Ведение учёта на ОСНО')}<strong>Требования:</strong>${ul('Опыт в строительстве')}<strong>Условия:</strong>${ul('Оформление по ТК РФ')}</div><p class="vacancy-creation-time-redesigned">Вакансия опубликована <span>3 ноября 2026</span> в <span>Твери</span></p></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Главный бухгалтер',
      company: 'ООО Волга-Строй',
      place: ['Тверь'],
      posted: '2026-11-03',
      types: ['FULL_TIME'],
      mode: 'onsite',
      pay: [90000, 110000, 'RUB', 'MONTH'],
    },
  },
  {
    name: 'a Russian agency that hires for its client',
    url: 'https://kadry.example/vacancies/312',
    html: page({
      lang: 'ru',
      title: 'Менеджер по продажам — Кадры Плюс',
      body: `<main><h1>Менеджер по продажам</h1><p>Кадровое агентство: Кадры Плюс</p><p>Для нашего клиента, крупного производителя упаковки, ищем менеджера по продажам.</p><p>Город: Самара</p><p>Заработная плата: от 80 000 руб. в месяц</p><p>Тип занятости: полная занятость, удалённо</p><h3>Обязанности</h3>${ul('Поиск клиентов')}<h3>Требования</h3>${ul('Опыт продаж от 2 лет')}<h3>Условия</h3>${ul('Бонусы')}</main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Менеджер по продажам',
      company: null,
      agency: 'Кадры Плюс',
      place: ['Самара'],
      types: ['FULL_TIME'],
      mode: 'remote',
      pay: [80000, null, 'RUB', 'MONTH'],
    },
  },
  {
    name: 'a Russian board with microdata whose hiring organisation is the board',
    url: 'https://www.rabotka.example/vacancy/47112233/',
    html: page({
      lang: 'ru',
      title: 'Кассир, Рабoтка.example',
      head: meta('og:site_name', 'Работка'),
      body: `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Кассир</h1><meta itemprop="datePosted" content="2026-11-03"><meta itemprop="employmentType" content="OTHER"><span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Работка"></span><div itemprop="baseSalary" itemscope itemtype="http://schema.org/MonetaryAmount"><meta itemprop="currency" content="RUB"><span itemprop="value">45 000 руб.</span></div><div itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address" itemscope><span itemprop="addressLocality">Пермь</span></span></div><div itemprop="description"><p>Магазин «Горошек» приглашает кассира.</p><p>Обязанности: обслуживание покупателей на кассе.</p><p>Требования: внимательность.</p><p>Полная занятость, график 2/2.</p></div></div>`,
    }),
    gives: { kind: 'posting', title: 'Кассир', company: null, place: ['Пермь'], posted: '2026-11-03', types: ['FULL_TIME'] },
  },
];
