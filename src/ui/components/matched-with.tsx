import { t } from '../text.ts';

export type Careers = {
  readonly active: string;
  readonly all: readonly { readonly id: string; readonly name: string }[];
  readonly onUse: (id: string) => void;
};

/** Which of several profiles the posting is matched with. */
export function MatchedWith({ active, all, onUse }: Careers) {
  return (
    <label class="matched small dim">
      {t('profiles_matched')}
      <select class="field" value={active} onChange={({ currentTarget }) => onUse(currentTarget.value)}>
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
