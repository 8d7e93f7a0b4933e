import { t } from '../text.ts';

/** What of a posting lists do not show. */
export type Hiding = {
  readonly posting: boolean;
  readonly company: boolean;
  readonly onPosting: (hidden: boolean) => void;
  readonly onCompany: (hidden: boolean) => void;
};

/** Not this one, nobody of these: lists shade it, nothing is taken out of a page. */
export function Hide({ hiding: { posting, company, onPosting, onCompany }, company: name }: { hiding: Hiding; company: string | null }) {
  return (
    <div class="row hide-it">
      <button type="button" class="more" onClick={() => onPosting(!posting)}>
        {t(posting ? 'common_show_job' : 'common_hide_job')}
      </button>
      {name && (
        <button type="button" class="more" onClick={() => onCompany(!company)}>
          {t(company ? 'common_show_company' : 'common_hide_company', name)}
        </button>
      )}
    </div>
  );
}
