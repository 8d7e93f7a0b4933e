import type { Site } from '../site.ts';

/** infojobs.net: structured data. Built from public documentation: no page of it was at hand to check. */
export const infoJobs: Site = {
  id: 'infojobs',
  hosts: ['infojobs.net'],
  nativeId: /\/of-i([\da-f]{20,40})/,
  body: '#prefijoDescripcion1',
  fields: {
    title: '#prefijoPuesto',
    hiringOrganization: '#prefijoEmpresa, .ij-OfferDetailHeader-companyLink',
    jobLocation: '#prefijoPoblacion',
    employmentType: '#prefijoJornada',
    pay: '#prefijoSalario',
  },
};
