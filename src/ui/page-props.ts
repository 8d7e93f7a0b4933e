import type { ComponentChildren } from 'preact';
import type { Match } from '../core/match/match.ts';
import type { Profile } from '../core/match/profile.ts';
import type { PaySettings } from '../messages/settings.ts';
import type { Show } from './components/claim.tsx';
import type { Ways } from './components/head.tsx';
import type { Hiding } from './components/hide.tsx';
import type { Careers } from './components/matched-with.tsx';
import type { Mine } from './components/own-part.tsx';
import type { PlaceProps } from './components/read-wrong.tsx';
import type { Keeping } from './components/save-foot.tsx';
import type { OwnWords } from './view/own-word.ts';
import type { TabView } from './view/tab-view.ts';

/** What can be done in popup and panel. */
export type Actions = Ways & {
  readonly show: Show;
  readonly save: () => void;
  readonly forget: () => void;
  readonly restore: () => void;
  readonly check: () => void;
  /** The way to have every page of this site read. */
  readonly alwaysRead?: () => void;
  readonly openCard: (url: string) => void;
  /** Lists shade it from now on, or show it again. */
  readonly hideCard?: (id: string, hidden: boolean) => void;
  readonly hideCompany?: (name: string, hidden: boolean) => void;
  /** Where hours, days and rates are changed. */
  readonly openTerms: () => void;
  /** A note on the posting, which is saved for it. */
  readonly note?: () => void;
  /** A letter for the posting in front. */
  readonly openLetter: () => void;
};

/** What popup and panel show of the tab in front. */
export type PageProps = {
  readonly view: TabView;
  readonly profile: Profile;
  /** Where there are several profiles. */
  readonly careers?: Careers | null;
  readonly pay: PaySettings;
  readonly keeping: Keeping;
  /** Whether lists show this posting and this company, and the way to change it. */
  readonly hiding?: Hiding | undefined;
  readonly savedCount: number;
  readonly actions: Actions;
  /** What the person says of the warnings. */
  readonly own?: OwnWords | undefined;
  /** The site, and what can be done about it; null while nothing is read. */
  readonly place?: PlaceProps | null;
  /** What is said beside Save: what just happened, or what this page does. */
  readonly remark?: string | null;
  /** What a panel adds between the verdict and the rest, and in the place of the rest. */
  readonly between?: ComponentChildren;
  readonly instead?: ComponentChildren;
  /** The match the posting was saved with; null where it is not saved or had none. */
  readonly before?: Match | null;
  /** What the person says of the posting; null while it is not kept. */
  readonly mine?: Mine | null;
  /** Whether they asked to write a note. */
  readonly noting?: boolean;
  /** Whether a note is open before anybody asks. */
  readonly notesOpen?: boolean;
};
