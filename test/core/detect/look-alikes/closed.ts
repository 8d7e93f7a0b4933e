import { type LookAlike, page, ul } from './page.ts';

const over = (lang: string, name: string, sentence: string, title: string, heads: readonly [string, string, string]): LookAlike => ({
  name: `${name}: “${sentence}”`,
  url: 'https://jobs.example.org/job/7712',
  html: page({
    lang,
    title: `${title} – Stadtgrün`,
    body: `<main><div class="alert">${sentence}</div><h1>${title}</h1><p class="company">Stadtgrün</p><h2>${heads[0]}</h2>${ul('…1')}<h2>${heads[1]}</h2>${ul('…2')}<h2>${heads[2]}</h2>${ul('…3')}</main>`,
  }),
  gives: { kind: 'posting', title, closed: true },
});

const EN = ['Responsibilities', 'Requirements', 'What we offer'] as const;
const DE = ['Ihre Aufgaben', 'Ihr Profil', 'Wir bieten'] as const;
const FR = ['Vos missions', 'Profil recherché', 'Nous offrons'] as const;
const ES = ['Funciones', 'Requisitos', 'Ofrecemos'] as const;
const RU = ['Обязанности', 'Требования', 'Условия'] as const;

/** Postings that are over, and say so. */
export const closed: readonly LookAlike[] = [
  over('en', 'English', 'This job is no longer accepting applications.', 'Gardener', EN),
  over('en', 'English', 'Sorry, this position has been filled.', 'Gardener', EN),
  over('en', 'English', 'This job posting has expired.', 'Gardener', EN),
  over('en', 'English', 'Applications for this role closed on 3 November 2026.', 'Gardener', EN),
  over('en', 'English', 'This vacancy has now closed.', 'Gardener', EN),
  over('de', 'German', 'Diese Stelle ist leider nicht mehr verfügbar.', 'Gärtner (m/w/d)', DE),
  over('de', 'German', 'Diese Stellenanzeige ist nicht mehr aktiv.', 'Gärtner (m/w/d)', DE),
  over('de', 'German', 'Die Stelle wurde bereits besetzt.', 'Gärtner (m/w/d)', DE),
  over('fr', 'French', 'Cette offre n’est plus disponible.', 'Jardinier H/F', FR),
  over('fr', 'French', 'Cette offre a été pourvue.', 'Jardinier H/F', FR),
  over('fr', 'French', 'Cette annonce a expiré.', 'Jardinier H/F', FR),
  over('es', 'Spanish', 'Esta oferta ya no está disponible.', 'Jardinero', ES),
  over('es', 'Spanish', 'El proceso de selección ha finalizado.', 'Jardinero', ES),
  over('es', 'Spanish', 'Oferta cerrada', 'Jardinero', ES),
  over('pt', 'Portuguese', 'Esta vaga não está mais disponível.', 'Jardineiro', ['Responsabilidades', 'Requisitos', 'Oferecemos']),
  over('pt', 'Portuguese', 'Vaga encerrada', 'Jardineiro', ['Responsabilidades', 'Requisitos', 'Oferecemos']),
  over('it', 'Italian', 'Questo annuncio è scaduto.', 'Giardiniere', ['Mansioni', 'Requisiti', 'Offriamo']),
  over('it', 'Italian', 'L’offerta non è più disponibile.', 'Giardiniere', ['Mansioni', 'Requisiti', 'Offriamo']),
  over('ru', 'Russian', 'Вакансия в архиве', 'Садовник', RU),
  over('ru', 'Russian', 'Работодатель закрыл вакансию.', 'Садовник', RU),
  over('ru', 'Russian', 'Вакансия больше не актуальна.', 'Садовник', RU),
  over('uk', 'Ukrainian', 'Вакансія неактивна.', 'Садівник', ['Обов’язки', 'Вимоги', 'Ми пропонуємо']),
  over('pl', 'Polish', 'To ogłoszenie jest nieaktualne.', 'Ogrodnik', ['Obowiązki', 'Wymagania', 'Oferujemy']),
  over('pl', 'Polish', 'Rekrutacja została zakończona.', 'Ogrodnik', ['Obowiązki', 'Wymagania', 'Oferujemy']),
  over('cs', 'Czech', 'Nabídka již není aktuální.', 'Zahradník', ['Náplň práce', 'Požadujeme', 'Nabízíme']),
  over('nl', 'Dutch', 'Deze vacature is gesloten.', 'Tuinman', ['Wat ga je doen', 'Wij vragen', 'Wij bieden']),
  over('sv', 'Swedish', 'Annonsen är inte längre aktiv.', 'Trädgårdsmästare', ['Arbetsuppgifter', 'Kvalifikationer', 'Vi erbjuder']),
  over('zh', 'Chinese', '该职位已下线', '园艺师', ['岗位职责', '任职要求', '福利待遇']),
  over('ja', 'Japanese', 'この求人の募集は終了しました', '庭師', ['仕事内容', '応募資格', '待遇']),
  over('ko', 'Korean', '마감된 채용공고입니다', '정원사', ['주요업무', '자격요건', '복지']),
  over('tr', 'Turkish', 'Bu ilan yayından kaldırılmıştır.', 'Bahçıvan', ['İş tanımı', 'Aranan nitelikler', 'Yan haklar']),
];

/** Open postings that speak of closing. */
export const open: readonly LookAlike[] = [
  {
    name: 'a day on which applications will close',
    url: 'https://jobs.example.org/job/1',
    html: page({
      title: 'Gardener – Stadtgrün',
      body: `<main><h1>Gardener</h1><p>Applications close on 30 November 2026.</p><h2>Responsibilities</h2>${ul('Close the gates')}<h2>Requirements</h2>${ul('Your driving licence has not expired')}<p>We will close the vacancy once the position is filled.</p></main>`,
    }),
    gives: { kind: 'posting', closed: false },
  },
  {
    name: 'other postings on the page that are over',
    url: 'https://jobs.example.org/job/1',
    html: page({
      title: 'Gardener – Stadtgrün',
      body: `<main><h1>Gardener</h1><h2>Responsibilities</h2>${ul('Prune')}<h2>Requirements</h2>${ul('2+ years of experience')}<section><h2>Similar jobs</h2><p>Tree surgeon – no longer accepting applications</p></section></main>`,
    }),
    gives: { kind: 'posting', closed: false },
  },
  {
    name: 'a Russian page with a deadline',
    url: 'https://jobs.example.org/job/1',
    html: page({
      lang: 'ru',
      title: 'Садовник – Парк',
      body: `<main><h1>Садовник</h1><p>Отклики принимаются до 30 ноября.</p><h2>Обязанности</h2>${ul('Закрывать ворота')}<h2>Требования</h2>${ul('Опыт от года')}</main>`,
    }),
    gives: { kind: 'posting', closed: false },
  },
];
