import { PageState } from '../components/page-state.tsx';
import type { PageProps } from '../page-props.ts';
import { usePageKeys } from '../use-page-keys.ts';

/** The popup: what the page in front of the reader says. S saves, C checks the page. */
export function Popup(props: PageProps) {
  usePageKeys(props);
  return (
    <div class="popup">
      <PageState {...props} />
    </div>
  );
}
