declare module 'virtual:shipped' {
  /** As the files of the tables say it themselves. */
  export const tables: readonly import('./shipped.tsx').ShippedTable[];
  /** As the bill of materials lists them. */
  export const packages: readonly import('./shipped.tsx').ShippedPackage[];
}
