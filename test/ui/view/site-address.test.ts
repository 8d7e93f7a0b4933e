import { expect, test } from 'vitest';
import { siteAddress } from '../../../src/ui/view/site-address.ts';

const LISTED = ['linkedin.com', 'jobs.lever.co'];
const ADDED = ['acme.example.com'];

test.each([
  ['careers.acme.com', 'careers.acme.com'],
  ['  https://www.acme.com/jobs?x=1#y ', 'acme.com'],
  ['http://acme.com', 'acme.com'],
  ['acme.com/jobs', 'acme.com'],
  ['acme.com:8443/jobs', 'acme.com'],
  ['ACME.Com', 'acme.com'],
  ['работа.рф', 'xn--80aac6chp.xn--p1ai'],
  ['lever.co', 'lever.co'],
])('%s is the site %s', (words, host) => expect(siteAddress(words, LISTED, ADDED)).toEqual({ host }));

test.each([
  ['', 'empty'],
  ['acme', 'address'],
  ['not an address', 'address'],
  ['javascript:alert(1)', 'address'],
  ['file:///etc/passwd', 'address'],
  ['https://*/*', 'address'],
  ['localhost:3000', 'machine'],
  ['192.168.0.1', 'machine'],
  ['[::1]', 'machine'],
  ['co.uk', 'wide'],
  ['com', 'address'],
  ['addons.mozilla.org', 'closed'],
  ['acme.example.com', 'added'],
  ['jobs.acme.example.com', 'added'],
  ['https://www.linkedin.com/jobs', 'listed'],
  ['https://de.linkedin.com', 'listed'],
])('%s cannot be added: %s', (words, problem) =>
  expect(siteAddress(words, LISTED, ADDED)).toEqual({ problem: `sites_problem_${problem}` }),
);
