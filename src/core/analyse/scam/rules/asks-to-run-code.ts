import { type Constellation, constellations } from '../constellation.ts';
import { about, actor, around, denied, governs, isImperative, near, spanning, told } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { type Mark, marksOf, type Scan } from '../scan.ts';

/** A stranger's program, run "for the interview", is how wallets and passwords are stolen from developers. */
export const asksToRunCode: ScamRule = {
  id: 'asks-to-run-code',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) => [
    ...guardsDown(scan),
    ...programs(scan),
    ...constellations(scan, FETCHED),
    ...constellations(scan, GUARD_DOWN),
    ...constellations(scan, TRIED_OUT),
    ...constellations(scan, OWN_CLIENT),
  ],
};

function programs(scan: Scan): Mark[] {
  return [...marksOf(scan, 'runnable'), ...marksOf(scan, 'program')].flatMap((thing) => {
    const verb = around(scan, thing, 'run', { before: 8, after: 7 }).find(
      (run) => told(scan, run, thing) && actor(scan, run) === 'you' && governs(scan, run, thing),
    );
    if (!verb) return [];
    const what = spanning(verb, thing);
    if (about(scan, thing, 'unlikeThing', { before: 1, after: 2 }) || near(scan, verb, ['causes'], { before: 9 })) return [];
    if (about(scan, what, 'startedWork', { before: 12, after: 8 }) || near(scan, what, 'duty', { before: 3 })) return [];
    if (about(scan, what, ['store', 'usualTool'], { before: 6, after: 8 })) return [];
    const cloned =
      about(scan, what, 'cloneSure', { before: 6, after: 10 }) && about(scan, what, 'runSure', { before: 6, after: 12, over: true });
    if (!cloned && !about(scan, what, 'ours', { before: 4, after: 8 })) return [];
    if (about(scan, what, 'meeting', { before: 16, after: 16, over: true })) return [what];
    // "Clone it, run npm install and send us a screenshot"
    return cloned && near(scan, what, 'screenshot', { after: 16, over: true }) ? [what] : [];
  });
}

/** "Turn off your antivirus", "paste this command into your terminal": the doors that a thief needs open. */
function guardsDown(scan: Scan): Mark[] {
  return marksOf(scan, 'trapSure').flatMap((trap) => {
    if (denied(scan, trap) || near(scan, trap, ['other', 'support', 'protect'], { before: 8, after: 8 })) return [];
    const asked = isImperative(scan, trap) || near(scan, trap, ['run', 'you', 'own', 'oblige'], { before: 12, after: 10 });
    return asked && about(scan, trap, ['meeting', 'run', 'program', 'hire'], { before: 16, after: 16, over: true }) ? [trap] : [];
  });
}

/** "Candidates set up our time-tracking agent on their personal computer prior to being interviewed." */
const FETCHED: Constellation = {
  anchor: ['runnable', 'program', 'fetchedThing'],
  slots: [['fetches'], ['fromUs'], ['meeting', 'meets'], ['device', 'deviceWord', 'own', 'you', 'oblige', 'before', 'trapSure']],
  never: ['causes', 'store', 'usualTool', 'outsiders', 'builds', 'never', 'startedWork', 'scam', 'report', 'support'],
  unlike: ['unlikeThing'],
  reach: 20,
  margin: 3,
};

/** "We don't use Zoom: the talk takes place in our own client, get the build for your system from the link." */
const OWN_CLIENT: Constellation = {
  anchor: ['ownClient'],
  slots: [
    ['fetches', 'run'],
    ['meets', 'meeting'],
    ['you', 'own', 'device', 'oblige', 'fromUs'],
  ],
  signs: {
    of: [['trapSure', 'guardDog', 'roomCode'], ['usualTool'], ['before', 'preInterview'], ['fromUs', 'fetchedThing', 'portal']],
    least: 2,
  },
  never: ['store', 'never', 'scam', 'startedWork', 'support', 'inBrowser'],
  reach: 34,
  sentences: 2,
  margin: 2,
};

/** "I gave you access to our private repo. Pull it, npm start, and tell me what you would improve: the CTO decides whom to call." */
const TRIED_OUT: Constellation = {
  anchor: ['repoWord'],
  slots: [
    ['fetches', 'cloneSure'],
    ['runsLocal', 'runSure'],
    ['fromUs', 'ours'],
  ],
  signs: {
    of: [
      ['meets', 'meeting', 'applies', 'before', 'preInterview'],
      ['reportsBack', 'screenshot'],
      ['device', 'own', 'you'],
    ],
    least: 2,
  },
  never: ['causes', 'outsiders', 'never', 'startedWork', 'scam', 'report', 'support', 'store', 'usualTool'],
  unlike: ['unlikeThing'],
  reach: 50,
  sentences: 3,
  list: true,
  margin: 3,
};

/** "The installer comes in the chat, switch the antivirus off for a while." */
const GUARD_DOWN: Constellation = {
  anchor: ['guardDog'],
  slots: [['turnsOff'], ['fetches', 'fetchedThing', 'fromUs'], ['meeting', 'hire', 'before', 'fromUs', 'you', 'own']],
  never: ['outsiders', 'builds', 'never', 'scam', 'support', 'report'],
  reach: 18,
};

export const examples: Examples = {
  en: {
    hit: [
      'Before the interview, clone our private repo and run setup.sh on your machine.',
      'Please install our meeting app to join the video interview.',
      'As a first step candidates download the attached archive and launch the project, then we schedule a call.',
      'You will need to install our proprietary video client before the call.',
      'For the technical assessment, pull this repository from Bitbucket, run npm install and npm start.',
      'Download the .exe from the link below and run it to take the assessment.',
      'To be considered, run the script we send you and share the output.',
    ],
    miss: [
      'Run scripts in production and install software on client machines.',
      'You will build, run and deploy our code to the cloud.',
      'The interview takes place on Zoom; please install it beforehand.',
      'Download our app from the App Store to see what we build.',
      'If you are asked to run code or install software before an interview, do not do it.',
      'Interview process: HR call, technical interview, take-home project, offer.',
      'Technicians install our equipment and launch the software at customer sites.',
      'The coding test is on HackerRank and takes an hour.',
      'We will never ask you to download software to apply.',
      'You will clone repositories, build pipelines and run tests with the team.',
    ],
  },
  ru: {
    hit: [
      'Перед собеседованием склонируйте наш репозиторий и запустите проект.',
      'Установите наше приложение для видеозвонка, собеседование пройдёт в нём.',
      'Тестовое задание: скачайте архив по ссылке и запустите скрипт.',
      'Для созвона нужно скачать наш корпоративный мессенджер.',
      'Кандидату необходимо установить специальную программу для прохождения интервью.',
    ],
    miss: [
      'Если работодатель просит запустить код/ПО, не делайте этого.',
      'Установка и настройка программ на рабочих местах пользователей.',
      'Собеседование в Zoom, установите его заранее.',
      'Скачайте наше приложение в App Store и посмотрите, что мы делаем.',
      'Умение запускать скрипты, собирать проект и писать тесты.',
      'Тестовое задание на два часа, созвон с командой.',
    ],
  },
  de: {
    hit: ['Installieren Sie vor dem Vorstellungsgespräch unsere Meeting-App über den folgenden Link.'],
    miss: ['Installation von Software auf den Rechnern der Anwender.'],
  },
  fr: {
    hit: ["Installez notre application de visio avant l'entretien."],
    miss: ['Installer des logiciels sur les postes des utilisateurs.'],
  },
  es: {
    hit: ['Descarga nuestra aplicación para la entrevista desde este enlace.'],
    miss: ['Instalar programas en los equipos de los usuarios.'],
  },
  pt: { hit: ['Baixe nosso aplicativo para a entrevista pelo link.'], miss: ['Instalar programas nos computadores dos usuários.'] },
  pl: { hit: ['Zainstaluj naszą aplikację przed rozmową.'], miss: ['Instalacja oprogramowania u klientów.'] },
  uk: { hit: ['Завантажте наш застосунок для співбесіди за посиланням.'], miss: ["Встановлення програм на комп'ютери користувачів."] },
};
