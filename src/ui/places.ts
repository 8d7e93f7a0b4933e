/** Where in the options hours, days and rates are changed. */
export const TERMS = 'src/ui/options/index.html#terms';

/** The privacy policy, from a page of ours. */
export const PRIVACY = '/src/ui/privacy/index.html';
