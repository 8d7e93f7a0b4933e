import type { ModeWords } from '../mode-words.ts';

export const nl: ModeWords = [
  ['onsite!', 'niet|geen ~3 thuiswerken|remote|thuis', 'thuiswerken ?is niet|geen', 'volledig|uitsluitend|100 ?% op locatie|kantoor'],
  [
    '-',
    'weken|maanden|dagen ~4 per jaar ~5 buitenland|overal',
    'buitenland|overal ~6 weken|maanden|dagen per jaar',
    'hybride cloud|auto*|omgeving*|infrastructuur|oplossing*|werkplekken|it',
    'incidenteel|af thuis*',
    'remote support|beheer|toegang',
    'thuiswerkvergoeding|thuiswerkplek',
    'thuis ?werkplek vergoeding',
    'op locatie ?bij ?de klant*',
  ],
  ['remote!', 'volledig|100|helemaal ?% remote|thuis|thuiswerken|vanuit'],
  [
    'hybrid',
    'hybride ?werken ?werkvorm ?werkomgeving ?model',
    'hybrid werken',
    'deels|gedeeltelijk|combinatie|mix ~4 thuis|remote|thuiswerken',
    'thuiswerken ?is ?ook ?deels mogelijk|bespreekbaar|#|in|toegestaan',
    'mogelijkheid* ~3 thuis*',
    '# dag* ~3 thuis*',
    'kantoor en|of|/ thuis',
  ],
  ['onsite', 'op locatie >|in|werken', 'werk* op kantoor|locatie', '< op locatie >', 'op kantoor >|in'],
  [
    'remote',
    'remote ?werken >|,|(|)|/|functie|vanuit|mogelijk',
    'vanuit huis >|,|werken',
    'thuiswerk*',
    'werk* ~2 vanuit|waar ?waar huis|overal|je',
  ],
];
