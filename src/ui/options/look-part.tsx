import type { Settings } from '../../messages/settings.ts';
import { SelectField } from '../components/fields.tsx';
import { LANGUAGES } from '../dictionary.ts';
import { t } from '../text.ts';

type Props = { settings: Settings; onChange: (part: Partial<Settings>) => void };

/** Language and theme. */
export function LookPart({ settings, onChange: set }: Props) {
  return (
    <>
      <div class="pair">
        <SelectField
          label={t('options_interface')}
          value={settings.language ?? ''}
          none={t('options_interface_browser')}
          choices={LANGUAGES.map((value) => ({ value, name: ownNameOf(value) }))}
          onValue={(language) => set({ language: language === '' ? null : language })}
        />
        <SelectField
          label={t('options_theme')}
          value={settings.theme}
          choices={(['system', 'light', 'dark'] as const).map((value) => ({ value, name: t(`options_theme_${value}`) }))}
          onValue={(theme) => set({ theme: theme as Settings['theme'] })}
        />
      </div>
      <p class="xs">{t('options_look_note')}</p>
    </>
  );
}

/** A language by the name its speakers call it, beginning as a heading does. */
function ownNameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
