// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { finish, readPage } from '../../../../src/core/detect/read-page.ts';
import { nativeIdOf, siteOf } from '../../../../src/core/extract/site.ts';
import { readable, sites } from '../../../../src/core/extract/sites/index.ts';

const BODY =
  '<p>Stadtgrün is looking for a gardener for the parks of Graz.</p><h3>Your tasks</h3><ul><li>Plant, water and prune</li></ul><h3>Requirements</h3><ul><li>2+ years of experience</li></ul>';
const TEXT =
  'Stadtgrün is looking for a gardener for the parks of Graz.\nYour tasks\nPlant, water and prune\nRequirements\n2+ years of experience';

// Look-alikes of our own, with the hooks that each board's file leans on.
const PAGES: readonly { site: string; id: string; url: string; html: string; fields?: object }[] = [
  {
    site: 'linkedin',
    id: 'linkedin/3791234567',
    url: 'https://at.linkedin.com/jobs/view/gardener-at-stadtgruen-3791234567?trk=public_jobs',
    html: `<h1 class="top-card-layout__title">Gardener</h1><h4><span class="topcard__flavor"><a class="topcard__org-name-link" href="/company/stadtgruen">Stadtgrün</a></span> <span class="topcard__flavor topcard__flavor--bullet">Graz, Styria, Austria</span></h4><figure class="topcard__flavor--metadata topcard__flavor--bullet">Be among the first 25 applicants</figure><section class="description"><div class="show-more-less-html__markup">${BODY}</div></section><ul><li class="description__job-criteria-item"><h3>Seniority level</h3><span class="description__job-criteria-text">Entry level</span></li><li class="description__job-criteria-item"><h3>Employment type</h3><span class="description__job-criteria-text">Full-time</span></li></ul>`,
    fields: { jobLocation: ['Graz, Styria, Austria'], structured: { employmentType: ['Full-time'] } },
  },
  {
    site: 'linkedin',
    id: 'linkedin/4000000002',
    url: 'https://www.linkedin.com/jobs/search/?currentJobId=4000000002&keywords=gardener',
    html: `<ul>${['Baker', 'Cook', 'Driver', 'Tailor', 'Welder'].map((job, i) => `<li><a href="/jobs/view/400000000${i}/">${job}</a><p>Somebody else</p></li>`).join('')}</ul><div class="jobs-search__job-details--container"><h1 class="job-details-jobs-unified-top-card__job-title">Gardener</h1><div class="job-details-jobs-unified-top-card__company-name"><a>Stadtgrün</a></div><div id="job-details">${BODY}</div></div>`,
  },
  {
    site: 'indeed',
    id: 'indeed/0123456789abcdef',
    url: 'https://at.indeed.com/jobs?q=gardener&vjk=0123456789abcdef',
    html: `<ul>${['Baker', 'Cook', 'Driver', 'Tailor', 'Welder'].map((job, i) => `<li><h2><a href="/rc/clk?jk=${i}">${job}</a></h2></li>`).join('')}</ul><div class="jobsearch-RightPane"><h2 class="jobsearch-JobInfoHeader-title">Gardener</h2><div data-testid="inlineHeader-companyName"><a>Stadtgrün</a></div><div data-testid="inlineHeader-companyLocation">Graz</div><div id="jobDescriptionText">${BODY}</div></div>`,
    fields: { jobLocation: ['Graz'] },
  },
  {
    site: 'seek',
    id: 'seek/93856000',
    url: 'https://www.seek.com.au/job/93856000?type=standard',
    html: `<h1 data-automation="job-detail-title">Gardener</h1><span data-automation="advertiser-name">Stadtgrün</span><span data-automation="job-detail-location">Graz</span><span data-automation="job-detail-work-type">Full time</span><div data-automation="jobAdDetails">${BODY}</div>`,
    fields: { structured: { employmentType: ['Full time'] } },
  },
  {
    site: 'hh',
    id: 'hh/112233445',
    url: 'https://spb.hh.ru/vacancy/112233445?from=search',
    html: `<h1 data-qa="vacancy-title">Gardener</h1><span data-qa="vacancy-salary">от 90 000 ₽ на руки</span><a data-qa="vacancy-company-name" href="/employer/1">Stadtgrün</a><p data-qa="vacancy-view-location">Грац</p><span data-qa="vacancy-experience">1–3 года</span><div data-qa="vacancy-description">${BODY}</div>`,
    fields: {
      jobLocation: ['Грац'],
      structured: { experienceRequirements: ['1–3 года'], pay: [{ text: 'от 90 000 ₽ на руки', source: 'site' }] },
    },
  },
  {
    site: 'greenhouse',
    id: 'greenhouse/8620720',
    url: 'https://job-boards.greenhouse.io/stadtgrun/jobs/8620720',
    html: `<div class="job__title"><h1>Gardener</h1></div><div class="job__location">Graz</div><div class="job__description">${BODY}</div>`,
  },
  {
    site: 'lever',
    id: 'lever/01234567-89ab-cdef-0123-456789abcdef',
    url: 'https://jobs.lever.co/stadtgrun/01234567-89ab-cdef-0123-456789abcdef',
    html: `<div class="posting-page"><div class="section-wrapper accent-section"><div class="posting-headline"><h2>Gardener</h2><div class="posting-categories"><div class="location">Graz</div><div class="commitment">Full-time</div></div></div></div><div class="section-wrapper"><div class="section">${BODY}</div></div></div>`,
    fields: { structured: { employmentType: ['Full-time'] } },
  },
  {
    site: 'workday',
    id: 'workday/JR-10042',
    url: 'https://stadtgrun.wd3.myworkdayjobs.com/en-US/Careers/job/Graz/Gardener_JR-10042',
    html: `<h2 data-automation-id="jobPostingHeader">Gardener</h2><div data-automation-id="locations"><dl><dt>locations</dt><dd>Graz</dd></dl></div><div data-automation-id="time"><dl><dt>time type</dt><dd>Full time</dd></dl></div><div data-automation-id="jobPostingDescription">${BODY}</div>`,
    fields: { jobLocation: ['Graz'], structured: { employmentType: ['Full time'] } },
  },
  {
    site: 'stepstone',
    id: 'stepstone/13764605',
    url: 'https://www.stepstone.at/stellenangebote--Gardener-Graz-Stadtgruen--13764605-inline.html',
    html: `<h1 data-at="header-job-title">Gardener</h1><a data-at="metadata-company-name" href="/cmp/1">Stadtgrün</a><span data-at="metadata-location">Graz</span><div data-at="job-ad-content">${BODY}</div>`,
  },
  {
    site: 'ashby',
    id: 'ashby/01234567-89ab-cdef-0123-456789abcdef',
    url: 'https://jobs.ashbyhq.com/stadtgrun/01234567-89ab-cdef-0123-456789abcdef',
    html: `<h1 class="ashby-job-posting-heading">Gardener</h1><div class="_descriptionText_oj0x8_198">${BODY}</div>`,
  },
  {
    site: 'dice',
    id: 'dice/01234567-89ab-cdef-0123-456789abcdef',
    url: 'https://www.dice.com/job-detail/01234567-89ab-cdef-0123-456789abcdef?searchlink=x',
    html: `<h1 data-cy="jobTitle">Gardener</h1><a data-cy="companyNameLink" href="/company/1">Stadtgrün</a><span data-cy="location">Graz</span><div data-testid="jobDescriptionHtml">${BODY}</div>`,
    fields: { jobLocation: ['Graz'] },
  },
  {
    site: 'glassdoor',
    id: 'glassdoor/1009988776655',
    url: 'https://www.glassdoor.com/job-listing/gardener-stadtgruen-JV_IC1.htm?jl=1009988776655',
    html: `<div class="JobDetails_jobDetailsContainer__y9P3L"><h1 id="jd-job-title-1009988776655">Gardener</h1><div class="EmployerProfile_employerNameHeading__bXBYr"><h4>Stadtgrün</h4></div><div data-test="location">Graz</div><div class="JobDetails_jobDescription__uW_fK">${BODY}</div></div>`,
    fields: { jobLocation: ['Graz'] },
  },
  {
    site: 'habr-career',
    id: 'habr-career/1000150000',
    url: 'https://career.habr.com/vacancies/1000150000',
    html: `<h1 class="page-title__title">Gardener</h1><div class="vacancy-company__title"><a href="/companies/stadtgruen">Stadtgrün</a></div><div class="vacancy-description__text">${BODY}</div>`,
  },
  {
    site: 'infojobs',
    id: 'infojobs/4f2b6c7d8e9f0a1b2c3d4e5f6a7b8c',
    url: 'https://www.infojobs.net/graz/gardener/of-i4f2b6c7d8e9f0a1b2c3d4e5f6a7b8c',
    html: `<h1 id="prefijoPuesto">Gardener</h1><a id="prefijoEmpresa" href="/stadtgruen">Stadtgrün</a><span id="prefijoPoblacion">Graz</span><span id="prefijoJornada">Jornada completa</span><span id="prefijoSalario">1.500€ Bruto/mes</span><div id="prefijoDescripcion1">${BODY}</div>`,
    fields: { jobLocation: ['Graz'], structured: { employmentType: ['Jornada completa'], pay: [{ text: '1.500€ Bruto/mes' }] } },
  },
  {
    site: 'jobs-cz',
    id: 'jobs-cz/2000112233',
    url: 'https://www.jobs.cz/rpd/2000112233/?searchId=1',
    html: `<div class="JobDescriptionHeading"><h1>Gardener</h1></div><p>Stadtgrün</p><a data-track-event="JD.Map" href="https://mapy.cz/x">Parkring 1, Graz</a><div>${BODY}</div>`,
    fields: { jobLocation: ['Parkring 1, Graz'], sources: { title: 'site' } },
  },
  {
    site: 'monster',
    id: 'monster/123456789',
    url: 'https://www.monster.com/job-openings/gardener-graz/123456789',
    html: `<h2 data-testid="jobTitle">Gardener</h2><span data-testid="company">Stadtgrün</span><span data-testid="jobDetailLocation">Graz</span><div data-testid="svx-description-container-inner">${BODY}</div>`,
    fields: { jobLocation: ['Graz'] },
  },
  {
    site: 'naukri',
    id: 'naukri/031126500123',
    url: 'https://www.naukri.com/job-listings-gardener-stadtgruen-graz-2-to-4-years-031126500123',
    html: `<h1 class="styles_jd-header-title__rZwM1">Gardener</h1><div class="styles_jd-header-comp-name__MvqAI"><a href="/x">Stadtgrün</a></div><div class="styles_jhc__exp__k_giM">2 - 4 years</div><div class="styles_jhc__salary__jdfEC">3-5 Lacs P.A.</div><div class="styles_jhc__location__W_pVs">Graz</div><div class="styles_job-desc-container__txpYf">${BODY}</div>`,
    fields: { jobLocation: ['Graz'], structured: { experienceRequirements: ['2 - 4 years'] } },
  },
  {
    site: 'personio',
    id: 'personio/1729000',
    url: 'https://stadtgrun.jobs.personio.de/job/1729000?language=en',
    html: `<h1 class="detail-title">Gardener</h1><div class="detail-content">${BODY}</div>`,
  },
  {
    site: 'reed',
    id: 'reed/51234567',
    url: 'https://www.reed.co.uk/jobs/gardener/51234567',
    html: `<h1 data-qa="job-title">Gardener</h1><a data-qa="company-name" href="/x">Stadtgrün</a><span data-qa="job-location">Graz</span><span data-qa="job-salary">£24,000 per annum</span><div data-qa="job-description">${BODY}</div>`,
    fields: { jobLocation: ['Graz'], structured: { pay: [{ text: '£24,000 per annum' }] } },
  },
  {
    site: 'remoteok',
    id: 'remoteok/123456',
    url: 'https://remoteok.com/remote-jobs/remote-gardener-stadtgruen-123456',
    html: `<table><tr class="job active"><td><h2 itemprop="title">Gardener</h2><span itemprop="hiringOrganization"><h3 itemprop="name">Stadtgrün</h3></span></td></tr><tr class="expand"><td><div class="expandContents"><div class="markdown">${BODY}</div></div></td></tr></table>`,
  },
  {
    site: 'smartrecruiters',
    id: 'smartrecruiters/743999123456789',
    url: 'https://jobs.smartrecruiters.com/Stadtgrun/743999123456789-gardener',
    html: `<h1 class="job-title">Gardener</h1><div class="job-sections">${BODY}</div>`,
  },
  {
    site: 'superjob',
    id: 'superjob/51234567',
    url: 'https://graz.superjob.ru/vakansii/gardener-51234567.html',
    html: `<div class="f-test-vacancy-base-info"><h1>Gardener</h1></div><a href="/clients/stadtgruen-12.html">Stadtgrün</a><span class="f-test-address">Грац</span><div>${BODY}</div>`,
    fields: { jobLocation: ['Грац'], sources: { title: 'site' } },
  },
  {
    site: 'we-work-remotely',
    id: 'we-work-remotely/stadtgruen-gardener',
    url: 'https://weworkremotely.com/remote-jobs/stadtgruen-gardener',
    html: `<div class="listing-header-container"><h1>Gardener</h1></div><div id="job-listing-show-container">${BODY}</div>`,
  },
  {
    site: 'workable',
    id: 'workable/0A1B2C3D4E',
    url: 'https://apply.workable.com/stadtgrun/j/0A1B2C3D4E/',
    html: `<h1 data-ui="job-title">Gardener</h1><span data-ui="job-type">Full time</span><span data-ui="job-workplace">On-site</span><div data-ui="job-location">Graz</div><div data-ui="job-description">${BODY}</div>`,
    fields: { structured: { employmentType: ['Full time'], jobLocationType: ['On-site'] } },
  },
  {
    site: 'ziprecruiter',
    id: 'ziprecruiter/AAJx_y-1',
    url: 'https://www.ziprecruiter.com/c/Stadtgruen/Job/Gardener/-in-Graz?jid=AAJx_y-1',
    html: `<h1 class="job_title">Gardener</h1><a class="hiring_company" href="/x">Stadtgrün</a><span class="hiring_location">Graz</span><div class="job_description">${BODY}</div>`,
    fields: { jobLocation: ['Graz'] },
  },
];

const pageOf = (html: string) =>
  new DOMParser().parseFromString(
    `<title>Gardener – Stadtgrün</title><nav><a href="/jobs">Jobs</a></nav><main>${html}</main>`,
    'text/html',
  );
const read = (document: Document, url: string) => finish(readPage(document, url)).page;

describe.each(PAGES)('$site at $url', ({ site, id, url, html, fields }) => {
  test('reads its posting', () => {
    const page = read(pageOf(html), url);
    expect(page.detection).toMatchObject({ kind: 'posting', via: 'site', site });
    expect(page.posting).toMatchObject({
      id,
      title: 'Gardener',
      hiringOrganization: 'Stadtgrün',
      sources: { title: 'site', ...(sites.find((one) => one.id === site)!.body && { text: 'site' }) },
      ...fields,
    });
    expect(page.posting!.text.endsWith(TEXT)).toBe(true);
    expect(page.posting!.text).not.toMatch(/Baker|Somebody/);
  });

  const { pane, body, fields: selectors = {} } = sites.find((one) => one.id === site)!;
  const hooks = Object.entries({ ...selectors, ...(body && { body }) }).map(([name, where]) => [name, where.split('@')[0]!] as const);
  test.each(hooks)('a selector for %s that misses costs no more than having no site file', (_, selector) => {
    const document = pageOf(html);
    const root = (pane && document.querySelector(pane)) || document;
    for (const element of root.querySelectorAll(selector)) {
      for (const { name } of [...element.attributes]) if (name !== 'href') element.removeAttribute(name);
    }
    const { posting, detection } = read(document, url);
    if (pane && url.includes('?') && detection.kind !== 'posting') return; // beside a list, the generic reader may well see the list
    expect(posting).toMatchObject({ id, title: 'Gardener' });
    expect(posting!.text).toContain(TEXT);
  });
});

test('every site file with selectors has a page here that it reads', () => {
  const known = new Set(PAGES.map(({ site }) => site));
  expect(readable.filter(({ id, headline }) => !headline && !known.has(id)).map(({ id }) => id)).toEqual([]);
});

test('a site file says where its postings stand, and whether a real page was at hand', () => {
  for (const { id, hosts, nativeId } of sites) {
    expect(hosts.length, id).toBeGreaterThan(0);
    expect(nativeId.source, id).toMatch(/\(/);
  }
});

test('a board’s page is known by its mark where its address is not a posting’s', () => {
  const { url, html } = PAGES.find(({ site }) => site === 'seek')!;
  const page = read(pageOf(html), `${new URL(url).origin}/saved-page`);
  expect(page.detection).toMatchObject({ kind: 'posting', via: 'site', site: 'seek' });
  expect(page.posting!.id).toMatch(/^generic\//);
});

test('a board claims its own hosts and no other’s', () => {
  for (const site of sites) {
    for (const host of site.hosts) {
      expect(siteOf(`https://${host}/x`, sites)?.id).toBe(site.id);
      expect(siteOf(`https://www.${host}/x`, sites)?.id).toBe(site.id);
      expect(siteOf(`https://not${host}/x`, sites)?.id).not.toBe(site.id);
    }
  }
});

test('a posting keeps its number whatever else its address says', () => {
  const linkedin = sites.find(({ id }) => id === 'linkedin')!;
  for (const address of [
    'https://www.linkedin.com/jobs/view/3791234567/?refId=abc&trackingId=x',
    'https://de.linkedin.com/jobs/view/senior-engineer-at-firm-3791234567',
    'https://www.linkedin.com/jobs/search/?currentJobId=3791234567&geoId=1',
    'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/3791234567',
  ]) {
    expect(nativeIdOf(address, linkedin)).toBe('3791234567');
  }
});
