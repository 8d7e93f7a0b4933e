import type { LanguageWords } from '../../../../src/core/analyse/languages/language-words.ts';

/** A language with nothing in it, shaped as another one is. */
export function emptied<Part>(like: Part): Part {
  if (typeof like === 'string') return '' as Part;
  if (Array.isArray(like)) return [] as Part;
  if (typeof like !== 'object' || like === null) return like;
  return Object.fromEntries(Object.entries(like).map(([key, part]) => [key, emptied(part)])) as Part;
}

/** A language that nobody speaks, given as one object: what is in it is all that is known of it. */
export function constructed(like: LanguageWords): LanguageWords {
  const empty = emptied(like);
  return {
    ...empty,
    tag: 'qaa',
    script: 'latin',
    common: 'zoru zami zelo zunda zipa zarko zeme zovi',
    and: 'zeme',
    or: 'zovi',
    not: 'nuzo',
    no: 'nuza',
    answerNo: 'nuza',
    headings: {
      responsibilities: ['druvalno …'],
      requirements: ['kravelno'],
      preferred: ['milavelno'],
      benefits: ['dobravelno'],
      company: ['firmavelno'],
    },
    cues: {
      ...empty.cues,
      requirements: ['vazunde'],
      company: ['firmazun'],
      benefits: ['dobrazun'],
      seeks: ['hledazun'],
      sought: ['kozna'],
    },
    nice: { whole: ['milaju'], behind: [], ahead: ['milado'] },
    must: ['muzaju'],
    numbers: { trizo: 3, dvazo: 2 },
    years: {
      ...empty.years,
      year: 'letazo',
      month: 'mesazo',
      season: 'sezono',
      to: 'dozo',
      least: 'menzo',
      most: ['vizo'],
      experience: ['praksazo'],
      other: ['starazo'],
      candidate: ['tivazo'],
      none: ['bezopraksazo'],
      or: 'zovi',
      areaAfter: 'vuzo',
      nouns: 'praksazo',
      compounds: null,
    },
    degrees: { ...empty.degrees, bachelor: ['bakalazo'], master: ['magistazo'] },
    field: { ...empty.field, after: 'vuzo' },
    equivalent: ['zovi ekvazo'],
    seniority: { ...empty.seniority, senior: ['starsizo'], manager: ['vodazo'] },
    levelLabel: ['stupenzo'],
    employment: { ...empty.employment, FULL_TIME: ['celazo'], TEMPORARY: ['docazo'] },
    conditions: [
      ['sponsorship refused', 'nuzo ~2 vizazo'],
      ['sponsorship offered', 'davazo vizazo'],
      ['licence required driving', 'ridazo'],
      ['location required →', 'bydlizo vuzo'],
      ['age required', 'vekazo #'],
      ['citizenship required', 'obcanzo'],
    ],
    nationalities: { NZ: 'kiwizo*' },
    places: { list: '', except: ['krozo'] },
    timezone: { ...empty.timezone, nouns: ['casozo pasmozo'], ours: 'nasezo' },
    workModes: [
      ['remote!', 'celo dalkazo'],
      ['onsite', 'mistezo'],
    ],
    office: { ...empty.office, days: 'denzo', week: 'tydzo*', place: 'kancelzo*', home: 'domozo*', counts: ['3 trizo'] },
    weekdays: { names: ['ponzo', 'utzo', 'strzo', 'ctvzo', 'patzo'], treats: '' },
    spoken: { ...empty.spoken, names: { sw: ['svahizo'] }, levels: { C1: ['plynzo'] }, asked: 'mluvzo*' },
    benefits: { 'paid-leave': ['dovolzo'] },
    skills: { ...empty.skills, asks: ['znalozo'] },
    labels: { title: ['pozizo'], organization: ['firmazo'], place: ['mestozo'] },
    jobs: { stems: 'zahradzo', words: '' },
    locatedAt: ['sidlizo vuzo'],
    closed: ['uzavrzo inzo'],
    reposted: ['znovazo inzo'],
    unusual: { ...empty.unusual, probation: ['zkusozo'] },
    tldr: { ...empty.tldr, hires: ['hledazun'] },
  };
}
