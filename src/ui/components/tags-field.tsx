import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../text.ts';
import type { Choice } from './fields.tsx';
import { Icon } from './icon.tsx';

type Props = {
  label: string;
  tags: readonly string[];
  hint?: string;
  placeholder?: string;
  /** Only these may be added. */
  choices?: readonly Choice[];
  /** What is beside a tag: a skill's years. */
  beside?: (tag: string, place: number) => preact.ComponentChildren;
  onTags: (tags: string[]) => void;
};

/** A list of words. Enter or a comma adds what is written, also many at once; Backspace in the empty line takes the last one away. */
export function TagsField({ label, tags, hint, placeholder, choices, beside, onTags }: Props) {
  const id = useId();
  const [draft, setDraft] = useState('');
  const line = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const add = (words: readonly string[]) => {
    const known = new Set(tags.map((tag) => tag.toLowerCase()));
    const fresh = words
      .map((word) => word.trim())
      .filter((word) => word && !known.has(word.toLowerCase()) && known.add(word.toLowerCase()));
    if (fresh.length > 0) onTags([...tags, ...fresh]);
    setDraft('');
  };
  const remove = (place: number) => {
    onTags(tags.filter((_, other) => other !== place));
    line.current?.focus();
  };
  const nameOf = (tag: string) => choices?.find(({ value }) => value === tag)?.name ?? tag;
  return (
    <div class="fd">
      <label class="label" for={id}>
        {label}
      </label>
      {tags.length > 0 && (
        <ul class="tags">
          {tags.map((tag, place) => (
            <li key={tag}>
              <span dir="auto">{nameOf(tag)}</span>
              {beside?.(tag, place)}
              <button type="button" aria-label={t('options_remove', nameOf(tag))} onClick={() => remove(place)}>
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {choices ? (
        <select id={id} ref={line} class="field" value="" onChange={({ currentTarget }) => add([currentTarget.value])}>
          <option value="">{t('options_add')}</option>
          {choices
            .filter(({ value }) => !tags.includes(value))
            .map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
        </select>
      ) : (
        <input
          id={id}
          ref={line}
          class="field"
          type="text"
          value={draft}
          placeholder={placeholder}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onInput={({ currentTarget: { value } }) => (/[,;\n]/.test(value) ? add(value.split(/[,;\n]/)) : setDraft(value))}
          onBlur={() => add([draft])}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Enter') {
              event.preventDefault();
              add([draft]);
            }
            if (event.key === 'Backspace' && draft === '' && tags.length > 0) remove(tags.length - 1);
          }}
        />
      )}
      {hint && (
        <p class="xs" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
