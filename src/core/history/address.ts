// What is added to an address on its way and says nothing of where it leads.
const TRACKING =
  /^(?:utm_.{0,40}|ref|refid|referrer|referer|source|src|trk|trackingid|tracking_id|trkinfo|gclid|fbclid|mc_[a-z]{2,4}|gh_src|lever-source|lever-origin|position|pagenum|from|hhtmfrom|hhtmfromlabel|query|originalsubdomain|session_id|sid|lang|locale)$/i;
/** A posting's own page has a number or a long name in its address; a list or a home page has not. */
const NUMBERED = /\d{3}|[0-9a-f]{8}-[0-9a-f]{4}/i;

/** One address for one page: without tracking, protocol, "www." and a slash at the end. Null when it is not a certain posting's. */
export function canonicalAddress(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const asked = [...url.searchParams].filter(([key]) => !TRACKING.test(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = asked.map(([key, value]) => `${key}=${value}`).join('&');
  const path = url.pathname.replace(/\/{1,4}$/, '').replace(/\/(?:apply|application)$/, '');
  if (!NUMBERED.test(`${path}?${query}`)) return null;
  return `${url.hostname.replace(/^www\./, '')}${path}${query && `?${query}`}`.toLowerCase();
}
