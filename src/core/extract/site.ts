/** What a site file read from its board's page. */
export type SiteRead = { readonly id: string };
