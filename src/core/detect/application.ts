import type { Body, Sheet } from './body.ts';
import { finder, opener } from './phrases.ts';
import { aboutJobs, role } from './vocabulary.ts';

// What application forms say, as stems in lower case; a line is a language. Where one phrase begins another, the longer comes first.

const HEADS = opener(
  [
    'apply for the position of|apply for the role of|apply for the job of|apply for the post of|apply for the position|apply for the role|apply for this job|apply for this position|apply for this role|apply for|apply to be|apply to|apply as|apply:|apply –|apply -|applying for|you are applying for|application for the position of|application for the role of|application for the post of|application for the position|application for|application:|application –|application -|job application for|job application:|job application –|job application -',
    'bewerbung für die stelle als|bewerbung für die position als|bewerbung auf die stelle als|bewerbung auf die stelle|bewerbung für die stelle|bewerbung für die position|bewerbung zum|bewerbung zur|bewerbung als|bewerbung für|bewerbung auf|bewerbung um die stelle als|bewerbung um die stelle|bewerbung:|bewerbung –|bewerbung -|online-bewerbung als|online-bewerbung für|online-bewerbung:|onlinebewerbung als|onlinebewerbung:|jetzt bewerben als|jetzt bewerben:|bewerben sie sich als|bewirb dich als|bewirb dich jetzt als|bewerben als|ihre bewerbung als|deine bewerbung als|ihre bewerbung:|deine bewerbung:',
    "postuler au poste de|postuler au poste d'|postuler à l'offre de|postuler à l'offre|postuler en tant que|postuler pour le poste de|postuler pour|postuler :|postuler:|postuler –|postuler -|postulez au poste de|postulez :|candidature au poste de|candidature pour le poste de|candidature à l'offre|candidature pour|candidature :|candidature:|candidature –|candidature -|votre candidature au poste de|votre candidature :|candidater :|candidater au poste de",
    'solicitud para el puesto de|solicitud de empleo para|solicitud de empleo:|solicitud para|solicitud:|postulación al cargo de|postulación al puesto de|postulación para|postulación a|postulación:|postular a|postúlate como|postúlate a|postularse a|postularse como|postularse para|postularme a|aplicar a la vacante de|aplicar a la vacante|aplicar a|aplicar para|aplicar como|aplicar:|candidatura para el puesto de|candidatura al puesto de|candidatura para|candidatura a|candidatura:|inscripción en la oferta de|inscripción en la oferta|inscripción:|inscribirse en la oferta|inscribirse en',
    'отклик на вакансию|отклик на позицию|отклик на должность|отклик:|откликнуться на вакансию|заявка на вакансию|заявка на должность|заявка на позицию|анкета на вакансию|анкета на должность|анкета соискателя на должность|анкета соискателя:|анкета кандидата на должность|анкета кандидата:|резюме на вакансию|вы откликаетесь на вакансию',
  ].join('|'),
);

/** Titles over forms that are for no job of their own. */
const NO_JOB = finder(
  'general application|general interest|speculative|spontaneous|unsolicited|open application|talent pool|talent community|talent network|future opportunit|any position|expression of interest|initiativ|blindbewerbung|talentpool|spontané|vivier|espontáne|espontanea|bolsa de trabajo|bolsa de empleo|кадровый резерв|без вакансии|инициативн|newsletter|support ticket|helpdesk|refer a|referral|empfehlen|parrain',
);
const NO_JOB_HEAD = opener(
  'upload|submit|send|create|register|sign|log|contact|build|get |find|search|support|checkout|order|subscribe|refer|welcome|hochladen|kontakt|anmeld|registrier|lebenslauf|créer|déposer|contact|inscri|crear|subir|contacto|загруз|создать|отправ|регистр|войти|поддержк|заказ',
);

const CV = finder(
  'resume|résumé|cv|curriculum|cover letter|cover_letter|coverletter|motivation letter|letter of motivation|lebenslauf|anschreiben|motivationsschreiben|bewerbungsunterlagen|lettre de motivation|currículum|carta de presentación|carta de motivación|hoja de vida|резюме|сопроводительн',
);
const PERSON = finder(
  'first name|last name|full name|your name|given name|given-name|family-name|family name|surname|firstname|lastname|first_name|last_name|email|e-mail|name|vorname|nachname|prénom|nom|courriel|adresse mail|nombre|apellido|correo|имя|фамилия|фио|ф. и. о|почта|электронн',
);
const BUYS = /(?:^|\|)(?:password|search)(?:\||$)|\|cc-|new-password|current-password/;

const EDGES = /^[\s:–—"«„“'#-]{1,6}|[\s:–—"»“”'-]{1,6}$/g;
const AT_FIRM = / (?:at|bei|bei der|chez|@|в компанию|в компании) (?=[\p{Lu}«"])/u;

/** Heads that can only speak of a job, whatever it is called. */
const SURELY = /position|role|job|post$|stelle| als$|poste|puesto|cargo|vacante|ваканс|должност|позици/;
/** So many units between the title and the first field are a posting with a form, not a form. */
const MOST_ABOVE = 250;

const straight = (text: string) => text.toLowerCase().replaceAll('’', "'");

/** The job that the head of an application form names, and the firm where it names that too; null where no job is applied for. */
export function jobApplied(head: string): { readonly title: string; readonly company: string | undefined } | null {
  const lower = straight(head);
  const begin = HEADS(lower);
  if (!begin || NO_JOB(lower)) return null;
  const words = head.slice(begin.length);
  // "Apply to Berlin" is one, "Applying" is none
  if (/^\p{L}/u.test(words) && /\p{L}$/u.test(begin)) return null;
  const [job = '', company] = words.split(AT_FIRM);
  const title = job.replace(EDGES, '').replace(/^(?:an?|the|den|die|das|der|le|la|el) (?=\p{L})/iu, '');
  return title.length > 2 ? { title, company: company?.replace(EDGES, '') || undefined } : null;
}

/** Whether the page asks for what an application takes, a résumé and a name, under the name of a job, and tells nothing of the job. */
export function asksToApply({ lines, fields }: Sheet, body: Body, titleAt: number, title: string): boolean {
  const lower = straight(lines[titleAt]?.text ?? '');
  const head = HEADS(lower);
  const isJob = role(title.toLowerCase()) !== null || (head !== null && SURELY.test(head));
  if (!isJob || NO_JOB(lower) || aboutJobs(title.toLowerCase()) || (!head && NO_JOB_HEAD(lower))) return false;
  if (fields.length < 3 || fields.some((field) => BUYS.test(field))) return false;
  const labels = lines.map(({ text, zone }, i) =>
    i > titleAt && text.length < 60 && zone !== 'nav' && zone !== 'foot' ? straight(text) : '',
  );
  const asked = [...fields.map(straight), ...labels];
  if (!asked.some((one) => CV(one)) || !asked.some((one) => PERSON(one))) return false;
  const first = labels.findIndex((one) => CV(one) !== null || PERSON(one) !== null);
  const above = lines.slice(titleAt + 1, first < 0 ? lines.length : first).filter(({ zone }) => !zone);
  if (above.some(({ head }) => head !== null)) return false;
  return body.score < 4 || (body.score < 10 && above.reduce((sum, { text }) => sum + text.length, 0) < MOST_ABOVE);
}
