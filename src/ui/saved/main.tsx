import '../theme.css';
import '../parts.css';
import './saved.css';
import { useEffect, useState } from 'preact/hooks';
import { followSaved, type Saved as Kept, listSaved } from '../../browser/storage/saved.ts';
import { openPage } from '../../browser/tabs.ts';
import { ask } from '../../browser/wire.ts';
import { start } from '../start.tsx';
import { TERMS } from '../terms-place.ts';
import { t } from '../text.ts';
import { useFollow } from '../use-follow.ts';
import { useProfile, useSettings } from '../use-tab.ts';
import { Saved } from './saved.tsx';

type Listed = { readonly all: readonly Kept[]; readonly problem: string | null };

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function Page() {
  const listed = useFollow<Listed>((tell) => {
    const look = () =>
      void listSaved().then(
        (all) => tell({ all, problem: null }),
        (error: unknown) => tell({ all: [], problem: wordsOf(error) }),
      );
    look();
    return followSaved(look);
  }, []);
  const profile = useProfile();
  const { pay } = useSettings();
  const [chosen, choose] = useHash();
  const [forgotten, setForgotten] = useState<{ id: string; title: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (!listed) return null;
  const forget = async (id: string) => {
    const title = listed.all.find((saved) => saved.id === id)?.report.posting?.title ?? t('common_untitled');
    await ask('posting/forget', { id });
    setForgotten({ id, title });
    choose(null);
  };
  const restore = async () => {
    if (!forgotten) return;
    await ask('posting/restore', { id: forgotten.id });
    setForgotten(null);
    choose(forgotten.id);
  };
  const doing = (work: Promise<unknown>) => {
    setProblem(null);
    work.catch((error: unknown) => setProblem(wordsOf(error)));
  };
  return (
    <Saved
      all={listed.all}
      profile={profile}
      pay={pay}
      chosen={chosen}
      forgotten={forgotten?.title ?? null}
      problem={problem ?? listed.problem}
      onChoose={choose}
      onForget={(id) => doing(forget(id))}
      onRestore={() => doing(restore())}
      onProfile={() => void openPage('src/ui/options/index.html')}
      onTerms={() => void openPage(TERMS)}
    />
  );
}

/** The chosen posting lives in the address, so that Back and reload mean what they say. */
function useHash(): [string | null, (id: string | null) => void] {
  const read = () => decodeURIComponent(location.hash.slice(1)) || null;
  const [id, setId] = useState(read);
  useEffect(() => {
    const hear = () => setId(read());
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  return [
    id,
    (next) => {
      location.hash = next === null ? '' : encodeURIComponent(next);
    },
  ];
}

await start(Page, 'saved_page');
