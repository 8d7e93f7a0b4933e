/** What is looked at by eye and compared: `more` is what the address of the playground takes; `whole`: to its end, not to the fold alone. */
export const SHOTS = [
  { show: 'popup-rich', whole: true },
  { show: 'popup-scam', whole: true },
  ...['note', 'forgotten', 'no-profile', 'careful', 'partial', 'list', 'none', 'changed-site', 'unread', 'reading', 'error'].map(
    (name) => ({ show: `popup-${name}` }),
  ),
  ...['rich', 'scam', 'list'].flatMap((name) => [
    { show: `popup-${name}`, more: 'theme=dark' },
    { show: `popup-${name}`, forced: true },
  ]),
  { show: 'popup-russian', more: 'lang=ru' },
  { show: 'popup-german', more: 'lang=de' },
  { show: 'popup-arabic', more: 'dir=rtl' },
  { show: 'popup-rich', more: 'lang=long' },
  { show: 'panel-note' },
  { show: 'panel-russian', more: 'lang=ru&theme=dark' },
  { show: 'parts/save-foot', whole: true },
  { show: 'parts/own-part', whole: true },
  { show: 'parts/decides' },
  { show: 'parts/claim' },
];

export const nameOf = ({ show, more = '', forced = false }) =>
  [show.replace('/', '-'), ...more.split('&').map((pair) => pair.split('=')[1]), forced ? 'forced' : ''].filter(Boolean).join('-');
