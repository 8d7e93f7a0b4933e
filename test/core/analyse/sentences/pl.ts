import type { Sentences } from './sentences.ts';

export const pl: Sentences = {
  context: 'Zespół jest zgrany i nie boi się wyzwań, a biuro jest w centrum miasta.',
  requirements: 'Wymagania',
  stated: [
    ['Minimum 2 sezony doświadczenia w gastronomii', 'years 1'],
    ['Minimum 3 lata doświadczenia w sprzedaży', 'years 3'],
    ['Co najmniej dwa lata doświadczenia zawodowego', 'years 2'],
    ['Doświadczenie od 3 do 5 lat', 'years 3-5'],
    ['5-letnie doświadczenie na podobnym stanowisku', 'years 5'],
    ['Doświadczenie nie jest wymagane', 'years 0'],
    ['Wykształcenie wyższe techniczne', 'degree bachelor'],
    ['Wykształcenie średnie', 'degree hs'],
    ['Wykształcenie zawodowe', 'degree associate'],
    ['Magister farmacji', 'degree master'],
    ['Umowa o pracę na pełny etat', 'type FULL_TIME'],
    ['Współpraca w formie kontraktu B2B', 'type CONTRACTOR'],
    ['Płatny staż w dziale finansów', 'type INTERN'],
    ['Mile widziana znajomość SAP', 'nice'],
    ['Prawo jazdy będzie dodatkowym atutem', 'nice'],
    ['Język niemiecki mile widziany', 'nice'],
  ],
  silent: [
    'Jesteśmy na rynku od 30 lat.',
    'Nasza firma działa już ponad 20 lat.',
    'Ukończone 18 lat.',
    'W ciągu ostatnich 5 lat urośliśmy dwukrotnie.',
    'Sprzedaż na rynku B2B i obsługa klientów.',
  ],
  titles: [
    ['Młodszy księgowy', 'junior'],
    ['Starszy specjalista', 'senior'],
    ['Kierownik sklepu', 'manager'],
    ['Kierownik projektu', null],
    ['Dyrektor finansowy', 'director'],
    ['Stażysta', 'intern'],
  ],
};
