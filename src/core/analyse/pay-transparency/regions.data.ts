// Table: regions | codes of ISO 3166-2; names are this project's own list | MIT | 2026-11-21
/** Where the places of postings lie, for the regions and cities that have a pay law of their own: ISO 3166-2 → the names that say so. */
export const REGION_NAMES: Readonly<Record<string, readonly string[]>> = {
  'US-CO': ['Colorado', 'Denver', 'Boulder', 'Colorado Springs'],
  'US-CA': ['California', 'San Francisco', 'San Francisco Bay Area', 'Bay Area', 'Los Angeles', 'San Diego', 'Sacramento', 'Palo Alto', 'Mountain View', 'Sunnyvale', 'Santa Clara', 'Cupertino', 'Menlo Park', 'Redwood City', 'San Mateo', 'Irvine', 'Santa Monica', 'Culver City', 'South San Francisco', 'San Francisco County'],
  'US-WA': ['Washington State', 'Seattle', 'Bellevue', 'Redmond', 'Tacoma', 'Spokane', 'Kirkland'],
  'US-NY': ['New York', 'New York City', 'NYC', 'New York State', 'Manhattan', 'Brooklyn', 'Queens', 'Buffalo'],
  'US-HI': ['Hawaii', 'Honolulu'],
  'US-MD': ['Maryland', 'Baltimore', 'Rockville'],
  'US-DC': ['Washington DC', 'Washington D.C.', 'District of Columbia'],
  'US-IL': ['Illinois', 'Chicago'],
  'US-MN': ['Minnesota', 'Minneapolis', 'Saint Paul', 'St. Paul'],
  'US-NJ': ['New Jersey', 'Jersey City', 'Newark', 'Hoboken'],
  'US-VT': ['Vermont'],
  'US-MA': ['Massachusetts', 'Boston'],
  'US-ME': ['Maine'],
  'US-DE': ['Delaware'],
  'US-VA': ['Virginia', 'Virginia Beach'],
  'US-OH': ['Ohio', 'Cleveland'],
  'US-CT': ['Connecticut', 'Hartford'],
  'CA-BC': ['British Columbia', 'Vancouver', 'Burnaby'],
  'CA-PE': ['Prince Edward Island', 'Charlottetown'],
  'CA-ON': ['Ontario', 'Toronto', 'Ottawa', 'Mississauga', 'Kitchener'],
};
