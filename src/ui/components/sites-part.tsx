import { useRef, useState } from 'preact/hooks';
import { type Health, lineOf } from '../../core/health.ts';
import { sentenceOf } from '../../messages/sentence.ts';
import { plural, t } from '../text.ts';
import { siteAddress } from '../view/site-address.ts';
import { Icon } from './icon.tsx';
import { HealthLine } from './site-health.tsx';

export type SitesProps = {
  readonly listed: readonly string[];
  readonly added: readonly string[];
  /** Of the listed, those the browser does not let us read. */
  readonly withheld: readonly string[];
  readonly health: Health;
  /** What the line is filled with at first: the site one came from. */
  readonly first?: string;
  /** Answers whether the person allowed it; rejects with the browser's own words. */
  readonly onAdd: (host: string) => Promise<boolean>;
  readonly onRemove: (host: string) => void;
  /** Asks the person for all that is withheld. */
  readonly onAllow: () => void;
};

/** Which sites are read: those the browser withholds, those a person adds, how well each was read lately, and those read anyway. */
export function SitesPart({ listed, added, withheld, health, first = '', onAdd, onRemove, onAllow }: SitesProps) {
  return (
    <>
      {withheld.length > 0 && <Withheld hosts={withheld} onAllow={onAllow} />}
      <AddSite listed={listed} added={added} first={first} onAdd={onAdd} />
      <Hosts
        title={t('sites_added')}
        none={t('sites_added_none')}
        hosts={added}
        action={(host) => t('sites_remove', host)}
        onAct={onRemove}
      />
      <section class="stack">
        <h3 class="label">{t('sites_health')}</h3>
        <p class="xs">{health.sites.length > 0 ? t('sites_health_lead') : t('sites_health_none')}</p>
        {health.sites.length > 0 && (
          <ul class="healths">
            {health.sites.map((one) => (
              <li key={one.site}>
                <p class="row">
                  <b dir="ltr">{one.site}</b>
                  {lineOf(one).broken && <span class="tag r-warning">{t('sites_broken')}</span>}
                </p>
                <HealthLine health={one} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <details class="sec">
        <summary class="more">{t('sites_listed', listed.length)}</summary>
        <p class="xs">{t('sites_listed_lead')}</p>
        <ul class="hosts" dir="ltr">
          {[...listed].sort().map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Sites of the list that the browser keeps from us until the person says so: Firefox lets them be taken away, and grants no new one by itself. */
function Withheld({ hosts, onAllow }: { hosts: readonly string[]; onAllow: () => void }) {
  return (
    <div class="alert r-notice withheld">
      <p class="small">
        <b>{plural('sites_withheld', hosts.length)}</b> {t('sites_withheld_why')}
      </p>
      <p class="row">
        <button type="button" class="btn primary" onClick={onAllow}>
          {plural('sites_allow', hosts.length)}
        </button>
      </p>
      <details>
        <summary class="more">{t('sites_withheld_which')}</summary>
        <ul class="hosts" dir="ltr">
          {hosts.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** A line for a site, and what came of it. The browser asks the person itself. */
function AddSite({ listed, added, first, onAdd }: Pick<SitesProps, 'listed' | 'added' | 'onAdd'> & { first: string }) {
  const [words, setWords] = useState(first);
  const [said, setSaid] = useState<{ readonly words: string; readonly wrong: boolean } | null>(null);
  const line = useRef<HTMLInputElement>(null);
  const add = () => {
    const site = siteAddress(words, listed, added);
    if ('problem' in site) {
      setSaid({ words: t(site.problem), wrong: true });
      line.current?.focus();
      return;
    }
    const { host } = site;
    // Nothing may be awaited before the question: browsers ask inside a press of a button alone
    onAdd(host).then(
      (allowed) => {
        setSaid({ words: allowed ? t('sites_done', host) : t('sites_declined', host), wrong: !allowed });
        if (allowed) setWords('');
      },
      (error: unknown) => setSaid({ words: sentenceOf(error), wrong: true }),
    );
  };
  return (
    <form
      class="fd"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="label" for="site-line">
        {t('sites_add_label')}
      </label>
      <div class="row">
        <input
          id="site-line"
          ref={line}
          class="field grow"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="careers.example.com"
          value={words}
          aria-describedby="site-hint site-said"
          aria-invalid={said?.wrong || undefined}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <button type="submit" class="btn">
          {t('sites_add')}
        </button>
      </div>
      <p class="xs" id="site-hint">
        {t('sites_add_hint')}
      </p>
      <p class={said?.wrong ? 'small problem' : 'small'} id="site-said" role="status">
        {said?.words}
      </p>
    </form>
  );
}

type HostsProps = {
  title: string;
  none?: string;
  hosts: readonly string[];
  action: (host: string) => string;
  onAct: (host: string) => void;
};

/** Hosts with what can be done about each; `none` is said where there are none. */
export function Hosts({ title, none, hosts, action, onAct }: HostsProps) {
  return (
    <section class="stack">
      <h3 class="label">{title}</h3>
      {hosts.length === 0 ? (
        <p class="xs">{none}</p>
      ) : (
        <ul class="tags">
          {hosts.map((host) => (
            <li key={host}>
              <span dir="ltr">{host}</span>
              <button type="button" aria-label={action(host)} title={action(host)} onClick={() => onAct(host)}>
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
