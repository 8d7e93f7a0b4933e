/** States and provinces of federations whose postings name them; ISO 3166-2 without the country, then the names. */
export const REGIONS: Readonly<Record<string, string>> = {
  US: `AL:Alabama AK:Alaska AZ:Arizona AR:Arkansas CA:California CO:Colorado CT:Connecticut DE:Delaware FL:Florida GA:Georgia HI:Hawaii ID:Idaho IL:Illinois IN:Indiana
IA:Iowa KS:Kansas KY:Kentucky LA:Louisiana ME:Maine MD:Maryland MA:Massachusetts MI:Michigan MN:Minnesota MS:Mississippi MO:Missouri MT:Montana NE:Nebraska NV:Nevada
NH:New_Hampshire NJ:New_Jersey NM:New_Mexico NY:New_York_State/Upstate_New_York NC:North_Carolina ND:North_Dakota OH:Ohio OK:Oklahoma OR:Oregon PA:Pennsylvania
RI:Rhode_Island SC:South_Carolina SD:South_Dakota TN:Tennessee TX:Texas UT:Utah VT:Vermont VA:Virginia WA:Washington_State WV:West_Virginia WI:Wisconsin WY:Wyoming
DC:District_of_Columbia/D.C. PR:Puerto_Rico`,
  CA: `AB:Alberta BC:British_Columbia MB:Manitoba NB:New_Brunswick NL:Newfoundland NS:Nova_Scotia ON:Ontario PE:Prince_Edward_Island QC:Québec_Province/PQ SK:Saskatchewan
YT:Yukon NT:Northwest_Territories NU:Nunavut`,
  AU: 'NSW:New_South_Wales VIC:Victoria QLD:Queensland TAS:Tasmania ACT:Australian_Capital_Territory',
  DE: `BW:Baden-Württemberg BY:Bayern/Bavaria BB:Brandenburg HE:Hessen MV:Mecklenburg-Vorpommern NI:Niedersachsen NW:Nordrhein-Westfalen/NRW RP:Rheinland-Pfalz
SL:Saarland SN:Sachsen ST:Sachsen-Anhalt SH:Schleswig-Holstein TH:Thüringen`,
  RU: 'MOS:Московская_область/Подмосковье/МО LEN:Ленинградская_область/ЛО',
};

/** Codes that are also words: only after a comma, as in "Dublin, OH" or "Portland, OR". */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set([
  'IN',
  'OR',
  'ME',
  'OK',
  'HI',
  'AS',
  'ON',
  'ID',
  'AL',
  'LA',
  'PA',
  'MA',
  'MO',
  'MS',
  'CO',
  'DE',
  'ACT',
  'SC',
  'PE',
  'AR',
  'CT',
  'MD',
  'PR',
  'DC',
  'MT',
  'SD',
  'ND',
  'NT',
  'VA',
  'CA',
  'PC',
  'GA',
  'AK',
  'AB',
  'BC',
  'NE',
  'NS',
  'WA',
  'IL',
  'RI',
  'NB',
  'NL',
  'MB',
  'SK',
]);
