import { dayAndYear } from '../format.ts';
import { plural, t } from '../text.ts';

/** A table of facts that ships with the extension. `source` and `licence` as its file names them. */
export type ShippedTable = { readonly id: string; readonly source: string; readonly licence: string; readonly asOf: string };

export type ShippedPackage = { readonly name: string; readonly version: string; readonly licence: string };

/** What was taken from others, under which licence and when: tables of facts, and packages of code. */
export function Shipped({ tables, packages }: { tables: readonly ShippedTable[]; packages: readonly ShippedPackage[] }) {
  return (
    <>
      <details class="shipped">
        <summary class="more">{plural('options_tables', tables.length)}</summary>
        <p class="xs">{t('options_tables_lead')}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('options_table')}</th>
              <th scope="col">{t('options_table_source')}</th>
              <th scope="col">{t('options_table_as_of')}</th>
            </tr>
          </thead>
          <tbody>
            {tables.map(({ id, source, licence, asOf }) => (
              <tr key={id}>
                <th scope="row">{t(`options_table_${id}`)}</th>
                <td lang="en">
                  {source} <span class="xs">{licence}</span>
                </td>
                <td>{dayAndYear(asOf)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <details class="shipped">
        <summary class="more">{plural('options_packages', packages.length)}</summary>
        <p class="xs">
          {t('options_packages_lead')}{' '}
          <a href="/licences.txt" target="_blank" rel="noreferrer noopener">
            {t('options_licences')}
          </a>
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('options_package')}</th>
              <th scope="col">{t('options_package_version')}</th>
              <th scope="col">{t('options_package_licence')}</th>
            </tr>
          </thead>
          <tbody>
            {packages.map(({ name, version, licence }) => (
              <tr key={`${name}@${version}`}>
                <th scope="row">{name}</th>
                <td>{version}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
