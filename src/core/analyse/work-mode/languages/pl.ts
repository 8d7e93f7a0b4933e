import type { ModeWords } from '../mode-words.ts';

export const pl: ModeWords = [
  ['onsite!', 'brak|bez|nie ~4 zdaln*', 'wyłącznie|tylko|100 ?% stacjonarn*|w ?biurze', 'praca ?w ?100 ?% stacjonarna ?( 100'],
  [
    '-',
    'tygodni|miesiąc|miesiące|dni ~3 w|roku ~5 skądkolwiek|zagranic*|zdaln*',
    'okazjonaln* ~3 zdaln*',
    'zdaln* wsparcie|dostęp*|pomoc|obsług*|pulpit*|zarządz*|serwer*|zespoł*|okazjonaln*',
    'wsparcie|pomoc|obsług*|dostęp zdaln*',
    'hybrydow* chmur*|rozwiąza*|aplikac*|silnik*|napęd*|infrastruktur*|środowisk*',
    'chmur*|pojazd* hybrydow*',
    'rekrutacj*|rozmow*|proces* ~2 zdaln*',
    'zdaln* rekrutacj*|rozmow*|proces|onboarding',
  ],
  ['remote!', '100|w|całkowicie|tylko|wyłącznie ?% ?pełni zdaln*', 'zdaln* ?w 100', 'full remote', 'w pełni zdaln*', '100 % remote'],
  [
    'hybrid',
    'hybrydow*',
    'częściowo zdaln*',
    'zdaln* # dni|dzień',
    '# dni ~3 zdaln*|domu',
    'zdaln* ?lub|/|i|oraz stacjonarn*|biur*',
    'biur* ?lub|/|i|oraz zdaln*|home',
    'hybryda',
  ],
  ['onsite', 'prac* stacjonarn*', 'tryb* ~2 stacjonarn*', '< stacjonarn* >', 'stacjonarnie', 'praca|pracy w biurze', 'praca na miejscu'],
  [
    'remote',
    'prac* ?: ?w ?pełni zdaln*',
    'zdaln* prac*|>|,|(|)|/',
    '< zdaln*',
    'tryb* ~2 zdaln*',
    'zdalnie',
    'z domu >|,',
    'z dowolnego miejsca',
  ],
];
