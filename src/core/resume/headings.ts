/** What a part of a résumé is about. */
export type ResumePart = 'contact' | 'summary' | 'work' | 'study' | 'skills' | 'languages' | 'courses' | 'projects' | 'other';

/** Headings of résumés, whole, by language; "a b/c" are two. Adding a language is one entry. */
const HEADINGS: Readonly<Record<string, Readonly<Partial<Record<ResumePart, string>>>>> = {
  en: {
    contact: 'contact/contacts/contact details/contact information/personal details/personal information/personal data/details/address',
    summary:
      'summary/profile/about/about me/professional summary/career summary/executive summary/objective/career objective/personal statement/professional profile/overview',
    work: 'experience/work experience/professional experience/employment/employment history/work history/career history/career/relevant experience/clinical experience/teaching experience/legal experience/positions held/professional background',
    study:
      'education/education and training/academic background/qualifications/academic qualifications/education and qualifications/academic history/studies',
    skills:
      'skills/key skills/technical skills/core skills/core competencies/competencies/expertise/areas of expertise/technologies/tools/tech stack/skills and tools/professional skills/technical expertise/computer skills/it skills',
    languages: 'languages/language skills/spoken languages',
    courses:
      'certifications/certificates/courses/training/licenses/licences/licenses and certifications/licences and certificates/certifications and licenses/registrations/professional development/further training',
    projects: 'projects/personal projects/selected projects/side projects/open source/publications',
    other:
      'interests/hobbies/references/awards/volunteering/volunteer work/achievements/additional information/memberships/honors/hobbies and interests',
  },
  ru: {
    contact: 'контакты/контактная информация/личные данные/персональные данные/личная информация',
    summary: 'о себе/обо мне/цель/профиль/краткая информация/ключевая информация/дополнительная информация о себе',
    work: 'опыт работы/опыт/профессиональный опыт/трудовая деятельность/места работы/карьера/стаж работы',
    study: 'образование/основное образование/высшее образование/учеба',
    skills:
      'навыки/ключевые навыки/профессиональные навыки/умения/технологии/компетенции/ключевые компетенции/технические навыки/стек/знания и навыки/умения и навыки',
    languages: 'языки/знание языков/иностранные языки/владение языками',
    courses:
      'курсы/повышение квалификации/сертификаты/повышение квалификации и курсы/дополнительное образование/тренинги/удостоверения/лицензии',
    projects: 'проекты/публикации/пет-проекты',
    other: 'интересы/хобби/рекомендации/награды/достижения/дополнительная информация/увлечения',
  },
  de: {
    contact: 'kontakt/kontaktdaten/persönliche daten/persönliche angaben/persönliches/zur person',
    summary: 'profil/kurzprofil/über mich/zusammenfassung/ziel',
    work: 'berufserfahrung/beruflicher werdegang/werdegang/berufspraxis/praktische erfahrung/berufliche stationen/arbeitserfahrung/beruflicher hintergrund/berufliche tätigkeit',
    study:
      'ausbildung/bildung/studium/bildungsweg/schulbildung/ausbildung und studium/studium und ausbildung/akademische ausbildung/bildungsgang/schule und ausbildung',
    skills:
      'kenntnisse/fähigkeiten/kompetenzen/fachkenntnisse/edv-kenntnisse/it-kenntnisse/kenntnisse und fähigkeiten/fähigkeiten und kenntnisse/besondere kenntnisse/qualifikationen/technologien',
    languages: 'sprachen/sprachkenntnisse/fremdsprachen',
    courses: 'weiterbildung/weiterbildungen/fortbildung/fortbildungen/zertifikate/zertifizierungen/kurse/fort- und weiterbildung',
    projects: 'projekte/veröffentlichungen/publikationen',
    other: 'interessen/hobbys/hobbies/referenzen/ehrenamt/sonstiges/auszeichnungen/freizeit',
  },
  fr: {
    contact: 'contact/coordonnées/informations personnelles/état civil',
    summary: 'profil/à propos/résumé/objectif/profil professionnel/présentation',
    work: 'expérience/expériences/expérience professionnelle/expériences professionnelles/parcours professionnel/parcours/emplois',
    study:
      'formation/formations/études/éducation/diplômes/formation et diplômes/formation initiale/parcours scolaire/diplômes et formations',
    skills:
      'compétences/compétences clés/compétences techniques/savoir-faire/informatique/outils/compétences informatiques/compétences professionnelles',
    languages: 'langues/langues étrangères/compétences linguistiques',
    courses: 'certifications/formations complémentaires/formation continue/stages/habilitations/permis',
    projects: 'projets/publications',
    other: "centres d'intérêt/loisirs/références/bénévolat/divers/intérêts",
  },
  es: {
    contact: 'contacto/datos personales/información personal/datos de contacto',
    summary: 'perfil/perfil profesional/sobre mí/resumen/objetivo/resumen profesional/acerca de mí',
    work: 'experiencia/experiencia profesional/experiencia laboral/trayectoria profesional/historial laboral',
    study: 'educación/formación/formación académica/estudios/formación y estudios/educación y formación',
    skills:
      'habilidades/competencias/aptitudes/conocimientos/informática/habilidades técnicas/conocimientos técnicos/competencias técnicas',
    languages: 'idiomas',
    courses: 'cursos/certificaciones/certificados/formación complementaria/formación continua/cursos y certificaciones',
    projects: 'proyectos/publicaciones',
    other: 'intereses/aficiones/referencias/voluntariado/otros datos/datos de interés/premios',
  },
  pt: {
    contact: 'contato/contacto/dados pessoais/informações pessoais',
    summary: 'perfil/resumo/sobre mim/objetivo/resumo profissional/perfil profissional',
    work: 'experiência/experiência profissional/experiências profissionais/histórico profissional/experiência de trabalho',
    study: 'educação/formação/formação acadêmica/formação académica/escolaridade/estudos',
    skills: 'habilidades/competências/conhecimentos/aptidões/competências técnicas/habilidades técnicas/informática',
    languages: 'idiomas/línguas',
    courses: 'cursos/certificações/certificados/formação complementar/cursos complementares',
    projects: 'projetos/projectos/publicações',
    other: 'interesses/referências/voluntariado/prêmios/hobbies',
  },
  it: {
    contact: 'contatti/dati personali/informazioni personali/recapiti',
    summary: 'profilo/sommario/su di me/obiettivo/profilo professionale/chi sono',
    work: 'esperienza/esperienze/esperienza lavorativa/esperienze lavorative/esperienza professionale/esperienze professionali/carriera',
    study: 'istruzione/formazione/istruzione e formazione/studi/titoli di studio/formazione e istruzione',
    skills: 'competenze/abilità/conoscenze/capacità/competenze tecniche/competenze informatiche/capacità e competenze',
    languages: 'lingue/conoscenze linguistiche/competenze linguistiche/lingue straniere',
    courses: 'corsi/certificazioni/attestati/patenti/corsi e certificazioni',
    projects: 'progetti/pubblicazioni',
    other: 'interessi/hobby/referenze/volontariato/premi',
  },
  nl: {
    contact: 'contact/contactgegevens/persoonlijke gegevens/personalia/persoonsgegevens',
    summary: 'profiel/over mij/samenvatting/doel/persoonlijk profiel',
    work: 'werkervaring/ervaring/loopbaan/professionele ervaring/arbeidsverleden',
    study: 'opleiding/opleidingen/onderwijs/studie/scholing/opleiding en training',
    skills: 'vaardigheden/competenties/kennis/technische vaardigheden/kennis en vaardigheden/computervaardigheden',
    languages: 'talen/talenkennis',
    courses: 'cursussen/certificaten/trainingen/certificeringen/cursussen en trainingen',
    projects: 'projecten/publicaties',
    other: "interesses/hobby's/referenties/vrijwilligerswerk/overig",
  },
  pl: {
    contact: 'kontakt/dane osobowe/dane kontaktowe',
    summary: 'profil/o mnie/podsumowanie/profil zawodowy/cel zawodowy',
    work: 'doświadczenie/doświadczenie zawodowe/przebieg kariery/kariera/praca',
    study: 'wykształcenie/edukacja/studia',
    skills: 'umiejętności/kompetencje/umiejętności techniczne/kluczowe umiejętności/obsługa programów',
    languages: 'języki/języki obce/znajomość języków',
    courses: 'kursy/certyfikaty/szkolenia/kursy i szkolenia/uprawnienia/kursy i certyfikaty',
    projects: 'projekty/publikacje',
    other: 'zainteresowania/hobby/referencje/wolontariat/nagrody/dodatkowe informacje',
  },
  cs: {
    contact: 'kontakt/osobní údaje/kontaktní údaje',
    summary: 'profil/o mně/shrnutí/profesní profil',
    work: 'zkušenosti/pracovní zkušenosti/praxe/profesní zkušenosti/zaměstnání/pracovní praxe/průběh zaměstnání',
    study: 'vzdělání/studium',
    skills: 'dovednosti/schopnosti/znalosti/znalosti a dovednosti/technické dovednosti/počítačové znalosti',
    languages: 'jazyky/jazykové znalosti/jazykové dovednosti/cizí jazyky',
    courses: 'kurzy/certifikáty/školení/kurzy a školení/certifikace',
    projects: 'projekty/publikace',
    other: 'zájmy/koníčky/reference/dobrovolnictví/ostatní',
  },
  uk: {
    contact: 'контакти/контактна інформація/особисті дані',
    summary: 'про себе/про мене/мета/профіль',
    work: 'досвід роботи/досвід/професійний досвід/трудова діяльність',
    study: 'освіта/навчання',
    skills: 'навички/професійні навички/ключові навички/вміння/технології/компетенції',
    languages: 'мови/знання мов/іноземні мови',
    courses: 'курси/сертифікати/підвищення кваліфікації/тренінги/курси та сертифікати',
    projects: 'проєкти/проекти/публікації',
    other: 'інтереси/хобі/рекомендації/нагороди/додаткова інформація',
  },
  tr: {
    contact: 'iletişim/kişisel bilgiler/iletişim bilgileri',
    summary: 'profil/hakkımda/özet/kariyer hedefi',
    work: 'deneyim/iş deneyimi/iş tecrübesi/profesyonel deneyim/mesleki deneyim',
    study: 'eğitim/öğrenim/eğitim bilgileri',
    skills: 'beceriler/yetenekler/yetkinlikler/bilgisayar bilgisi/teknik beceriler',
    languages: 'diller/yabancı diller/yabancı dil',
    courses: 'kurslar/sertifikalar/eğitimler/kurs ve sertifikalar',
    projects: 'projeler/yayınlar',
    other: 'ilgi alanları/hobiler/referanslar/gönüllülük',
  },
};

const BY_WORDS = new Map(
  Object.values(HEADINGS).flatMap((parts) =>
    Object.entries(parts).flatMap(([part, words]) => words.split('/').map((heading) => [heading, part as ResumePart] as const)),
  ),
);

/** Letters set wide apart come out of a page as one word. */
const BY_LETTERS = new Map(
  [...BY_WORDS].filter(([words]) => words.includes(' ')).map(([words, part]) => [words.replaceAll(' ', ''), part] as const),
);

const LONGEST = 60;
const DECORATION = new Set(' \t#=*_•●▪◆■<>|:.–—-');
const AND = / ?(?:&|\/|,| and | und | et | y | e | и | та | en | oraz | a | ve ) ?/u;

/** A stretch of a résumé under one heading; before the first heading it is null. */
export type ResumeSection = { readonly part: ResumePart | null; readonly start: number; readonly end: number; readonly body: number };

/** What a line is the heading of; `rest` is where its own words go on: "Skills: Python, SQL". */
export function headingOf(line: string): { readonly part: ResumePart; readonly rest: number | null } | null {
  if (line.trim() === '') return null;
  const bare = line.length <= LONGEST ? lower(undecorated(line)) : '';
  const whole = bare ? partOf(bare) : null;
  if (whole) return { part: whole, rest: null };
  // "Skills: Python, SQL", "Навыки  Python  SQL"
  const ends = [line.indexOf(':'), line.trimStart().indexOf('  ')].filter((at) => at > 0 && at <= 40);
  if (ends.length === 0) return null;
  const end = Math.min(...ends);
  const labelled = partOf(lower(undecorated(line.slice(0, end))));
  return labelled && labelled !== 'contact' && labelled !== 'summary' ? { part: labelled, rest: end + 1 } : null;
}

const lower = (words: string) =>
  words.toLowerCase().replaceAll('i̇', 'i').replaceAll('ё', 'е').replaceAll('’', "'").replace(/\s+/gu, ' ').trim();

/** A heading without its underlines and signs. */
function undecorated(line: string): string {
  let [start, end] = [0, line.length];
  while (start < end && DECORATION.has(line[start]!)) start += 1;
  while (end > start && DECORATION.has(line[end - 1]!)) end -= 1;
  return line.slice(start, end);
}

function partOf(words: string): ResumePart | null {
  const known = BY_WORDS.get(words) ?? BY_LETTERS.get(words);
  if (known) return known;
  // "Skills & Tools", "Работа и проекты": every word of it a heading, the first says what it is
  const [first = '', ...others] = words.split(AND);
  const part = BY_WORDS.get(first.trim());
  return part && others.length > 0 && others.length < 3 && others.every((other) => BY_WORDS.has(other.trim())) ? part : null;
}

/** A résumé cut at its headings, in the order of the text. */
export function resumeSections(text: string): ResumeSection[] {
  const sections: { part: ResumePart | null; start: number; end: number; body: number }[] = [
    { part: null, start: 0, end: text.length, body: 0 },
  ];
  let start = 0;
  for (const line of text.split('\n')) {
    const heading = headingOf(line);
    if (heading) {
      sections.at(-1)!.end = start;
      const body = heading.rest === null ? Math.min(text.length, start + line.length + 1) : start + heading.rest;
      sections.push({ part: heading.part, start, end: text.length, body });
    }
    start += line.length + 1;
  }
  return sections;
}
