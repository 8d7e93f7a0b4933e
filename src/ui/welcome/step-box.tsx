import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { t } from '../text.ts';
import { STEPS, type Step } from './steps.ts';

type Props = { name: Step; open: boolean; done: boolean; onOpen: () => void; children: ComponentChildren };

/** A step under its heading, which opens and closes it; the focus goes along when one step leads to the next. */
export function StepBox({ name, open, done, onOpen, children }: Props) {
  const box = useRef<HTMLLIElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (open && !first.current) box.current?.querySelector('button')?.focus();
    first.current = false;
  }, [open]);
  return (
    <li class={open ? 'step open' : 'step'} ref={box}>
      <h2>
        <button type="button" aria-expanded={open} onClick={onOpen}>
          <span class="no">
            {done && !open ? <Icon name="check" /> : STEPS.indexOf(name) + 1}
            {done && <span class="vh">{t('welcome_step_done')}</span>}
          </span>
          <span>
            {t(`welcome_step_${name}`)}
            <span class="small dim">{t(`welcome_step_${name}_lead`)}</span>
          </span>
        </button>
      </h2>
      {open && <div class="body">{children}</div>}
    </li>
  );
}

type NextProps = { words: string; calm?: boolean; onPress: () => void; children?: ComponentChildren };

/** The way on, and beside it what else can be done. */
export function Next({ words, calm = false, onPress, children }: NextProps) {
  return (
    <div class="row next">
      <button type="button" class={calm ? 'btn' : 'btn primary'} onClick={onPress}>
        {words}
      </button>
      {children}
    </div>
  );
}
