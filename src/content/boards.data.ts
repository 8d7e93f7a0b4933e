// Table: boards | this project's own list | MIT | 2026-11-21
/** Large boards and application systems without a site file: the generic reader reads them. `matches` are match patterns without their scheme. */
export const BOARDS: readonly { readonly why: string; readonly matches: readonly string[] }[] = [
  {
    why: 'Application systems that thousands of employers publish their postings with; their pages carry JSON-LD.',
    matches: ['*.breezy.hr/*', '*.icims.com/*', 'jobs.jobvite.com/*', '*.gupy.io/*'],
  },
  {
    why: 'The largest boards of Ukraine, and of Russia beside those with a site file.',
    matches: ['*.rabota.ru/*', '*.work.ua/*', '*.robota.ua/*', 'jobs.dou.ua/*', 'djinni.co/*'],
  },
  {
    why: 'The largest boards of Poland.',
    matches: ['*.pracuj.pl/*', '*.nofluffjobs.com/*', '*.justjoin.it/*'],
  },
  {
    why: 'The largest boards of France, Switzerland, Germany beside Stepstone, and the Netherlands.',
    matches: [
      '*.welcometothejungle.com/*',
      '*.hellowork.com/*',
      '*.apec.fr/*',
      '*.stepstone.fr/*',
      '*.jobup.ch/*',
      '*.jobs.ch/*',
      '*.xing.com/jobs*',
      '*.nationalevacaturebank.nl/*',
    ],
  },
  {
    why: 'The largest boards of Slovakia, Denmark and Ireland, and of the United Kingdom beside Reed and Totaljobs.',
    matches: ['*.profesia.sk/*', '*.jobindex.dk/*', '*.irishjobs.ie/*', '*.cv-library.co.uk/*', '*.adzuna.co.uk/*'],
  },
  {
    why: 'Large boards of the United States and Canada; two of them are the public employment service.',
    matches: ['*.builtin.com/*', '*.usajobs.gov/*', '*.jobbank.gc.ca/*', '*.simplyhired.com/*', '*.careerbuilder.com/*', '*.adzuna.com/*'],
  },
  {
    why: 'The largest boards of Brazil and of Spanish-speaking America.',
    matches: ['*.infojobs.com.br/*', '*.catho.com.br/*', '*.computrabajo.com/*'],
  },
  {
    why: 'The largest boards of the Gulf states, and of India beside Naukri.',
    matches: ['*.bayt.com/*', '*.foundit.in/*'],
  },
];
