import { useState } from 'preact/hooks';
import { add, MOST_PROFILES, type Profiles, remove, rename, use } from '../../core/match/profiles.ts';
import { t } from '../text.ts';
import { profileName } from '../view/profile-name.ts';
import { SelectField, TextField } from './fields.tsx';
import { Undo } from './undo.tsx';

type Props = { readonly profiles: Profiles; readonly onProfiles: (profiles: Profiles) => void };

/** Several careers: which one postings are matched with, what they are called, more of them and fewer. */
export function ProfileSwitch({ profiles, onProfiles }: Props) {
  const [before, setBefore] = useState<{ profiles: Profiles; name: string } | null>(null);
  const { active, list } = profiles;
  const at = Math.max(
    0,
    list.findIndex(({ id }) => id === active),
  );
  const current = list[at]!;
  const change = (next: Profiles) => {
    setBefore(null);
    onProfiles(next);
  };
  const full = list.length >= MOST_PROFILES;
  return (
    <div class="profiles fd">
      <div class="pair">
        <SelectField
          label={t('profiles_active')}
          value={current.id}
          choices={list.map((one, place) => ({ value: one.id, name: profileName(one, place) }))}
          onValue={(id) => change(use(profiles, id))}
        />
        <TextField
          label={t('profiles_name')}
          value={current.label}
          placeholder={profileName({ ...current, label: '' }, at)}
          narrow
          onValue={(label) => change(rename(profiles, current.id, label))}
        />
      </div>
      <div class="row">
        <button type="button" class="btn" disabled={full} onClick={() => change(add(profiles, ''))}>
          {t('profiles_add')}
        </button>
        <button
          type="button"
          class="btn quiet"
          disabled={full}
          onClick={() => change(add(profiles, t('profiles_copy', profileName(current, at)), current))}
        >
          {t('profiles_duplicate')}
        </button>
        <button
          type="button"
          class="btn quiet"
          onClick={() => {
            setBefore({ profiles, name: profileName(current, at) });
            onProfiles(remove(profiles, current.id));
          }}
        >
          {t('profiles_delete')}
        </button>
      </div>
      <p class="small" role="status">
        {before && (
          <>
            {t('profiles_deleted', before.name)}{' '}
            <Undo
              look="link"
              onUndo={() => {
                setBefore(null);
                onProfiles(before.profiles);
              }}
            />
          </>
        )}
        {full && t('profiles_full', MOST_PROFILES)}
      </p>
    </div>
  );
}
