import type { Profile } from '../../core/match/profile.ts';
import { ChecksField, SelectField, TextField } from '../components/fields.tsx';
import { PayPart } from '../components/profile-form.tsx';
import { TagsField } from '../components/tags-field.tsx';
import { t } from '../text.ts';
import { countries } from '../view/choices.ts';

const MODES = ['remote', 'hybrid', 'onsite'] as const;

/** What a match needs to know at least: what one does, for how much, where, how, and what one knows. */
export function FiveQuestions({ profile, onProfile }: { profile: Profile; onProfile: (profile: Profile) => void }) {
  const change = (part: Partial<Profile>) => onProfile({ ...profile, ...part });
  const [home = { country: null, region: null, city: null }, ...others] = profile.places;
  const moveTo = (part: Partial<typeof home>) => {
    const next = { ...home, ...part };
    change({ places: next.country || next.region || next.city ? [next, ...others] : others });
  };
  return (
    <div class="fields">
      <TagsField
        label={t('welcome_titles')}
        tags={profile.titles}
        placeholder={t('options_titles_hint')}
        onTags={(titles) => change({ titles })}
      />
      <PayPart profile={profile} onChange={change} />
      <fieldset class="fd">
        <legend class="label">{t('welcome_where')}</legend>
        <div class="pair">
          <SelectField
            label={t('options_country')}
            value={home.country ?? ''}
            choices={countries()}
            none={t('options_unsaid')}
            onValue={(country) => moveTo({ country: country || null })}
          />
          <TextField label={t('options_city')} value={home.city ?? ''} onValue={(city) => moveTo({ city: city || null })} />
        </div>
      </fieldset>
      <ChecksField
        legend={t('options_modes')}
        all={MODES}
        on={profile.workModes}
        nameOf={(mode) => t(`common_mode_${mode}`)}
        onValue={(workModes) => change({ workModes })}
      />
      <TagsField
        label={t('welcome_skills')}
        tags={profile.skills.map(({ name }) => name)}
        placeholder={t('options_skills_hint')}
        onTags={(names) =>
          change({ skills: names.map((name) => profile.skills.find((skill) => skill.name === name) ?? { name, years: null, level: null }) })
        }
      />
    </div>
  );
}
