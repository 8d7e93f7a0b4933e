import type { Whole } from './expected.ts';

export const uk: readonly Whole[] = [
  {
    name: 'кухар, під заголовками',
    title: 'Кухар гарячого цеху',
    text: `Ресторан «Липа» працює у Львові вже 11 років і шукає кухаря гарячого цеху.

Обов'язки:
- приготування страв за технологічними картами;
- контроль якості продуктів;
- підтримання чистоти на робочому місці.

Вимоги:
- досвід роботи від двох років;
- профільна освіта буде перевагою;
- медична книжка;
- проживання у Львові або передмісті;
- вік від 18 до 50 років.

Умови:
- позмінний графік 2/2, без нічних змін;
- повна зайнятість, офіційне оформлення;
- зарплата 28 000–35 000 грн;
- випробувальний термін 1 місяць;
- бронювання для військовозобов'язаних.`,
    years: ['2'],
    education: ['associate preferred'],
    level: null,
    mode: null,
    employment: ['FULL_TIME'],
    languages: [],
    eligibility: ['age required 18–50', 'licence required medical', 'location required Lviv', 'shift required rotating'],
    must: [],
    nice: [],
    never: [],
  },
  {
    name: 'тестувальниця, суцільним текстом',
    title: null,
    text: `Middle QA Engineer

Ми продуктова компанія, що вже шість років робить застосунки для навчання. Шукаємо тестувальника чи тестувальницю з досвідом від трьох років, впевненим знанням SQL і Postman та англійською не нижче B2. Досвід автоматизації на Python буде плюсом. Працюємо віддалено лише з України, часовий пояс київський; раз на квартал можливі відрядження до Варшави. Повна зайнятість, договір із ФОП. Візову підтримку та релокацію не пропонуємо. Водійські права не потрібні.`,
    years: ['3'],
    education: [],
    level: 'middle',
    mode: 'remote',
    employment: ['CONTRACTOR', 'FULL_TIME'],
    languages: ['en B2'],
    eligibility: ['location required UA', 'relocation refused relocation', 'sponsorship refused visa', 'travel required travel'],
    must: ['SQL', 'Postman'],
    nice: ['Python'],
    never: [],
  },
];
