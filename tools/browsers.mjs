// Where browsers live: CHROME_PATH and FIREFOX_PATH first, then the usual places.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const programs = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);

const PLACES = {
  chrome: {
    linux: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
    ],
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: programs.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  },
  firefox: {
    linux: ['firefox', 'firefox-esr', '/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox', '/opt/firefox/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox', '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox'],
    win32: programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  },
};

/** The path of a browser (`chrome` stands for Chromium, Chrome and Edge), or null. A path set in the environment must exist. */
export function findBrowser(name) {
  const variable = `${name.toUpperCase()}_PATH`;
  const given = env[variable];
  if (given) {
    if (!existsSync(given)) throw new Error(`${variable} says ${given}, but there is nothing.`);
    return given;
  }
  for (const place of PLACES[name][platform] ?? []) {
    const paths =
      place.includes('/') || place.includes('\\') ? [place] : (env.PATH ?? '').split(delimiter).map((folder) => join(folder, place));
    const found = paths.find((path) => existsSync(path));
    if (found) return found;
  }
  return null;
}
