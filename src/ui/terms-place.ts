/** Where in the options hours, days and rates are changed. */
export const TERMS = 'src/ui/options/index.html#terms';
