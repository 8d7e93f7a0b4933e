import { dataIn } from './frames.ts';
import { marksUp } from './marked-up.ts';

// Stems that a posting in any of these languages can hardly do without, in small letters: looking for either case takes twice as long. Two different
// ones are reason enough to read a page.
const STEMS =
  /experien|employ|full-time|part-time|per hour|years of|requirement|responsib|qualif|salary|\bapply\b|hiring|\bhired\b|we offer|you will|degree in|vacanc|equal opp|anforder|aufgaben|bewerb|wir suchen|berufs|gehalt|\bprofil|missions|compétence|expérience|postul|requisit|funcion|ofrec|oferec|oferta|\bvagas?\b|contra[ct]t|esperienza|offriamo|ervaring|sollicit|wymagan|obowiązk|oferujemy|požad|nabíz|zkušenost|ponúk|требован|обязанн|вакан|опыт|услови|зарплат|вимог|досвід|erfaren|erfaring|kvalif|ansök|ansøg|tehtäv|kokemu|tapasztal|elvárás|deneyim|nitelik|yêu cầu|kinh nghiệm|pengalaman|iskustv|изисквания|προσόντα|εμπειρία|خبرة|وظيفة|căut|cerinț|oferim|lowong|työpaik|haemme|hledáme|szukamy|zoeken|vacature|functie|s[øö]ker|søger|stilling|başvur|tuyển|lương|职位|岗位|招聘|要求|经验|経験|募集|応募|자격|채용|경력|(?:submit|your) application|cover letter|lebenslauf|anschreiben|lettre de motiv|candidatur|currícul|отклик/g;
const PATH =
  /job|career|vacan|position|stell|karriere|emploi|oferta|empleo|vaga|lavoro|prac[ae]\b|rpd|opening|recruit|employment|hiring|vakan|trabajo|werken|ledig|lowongan|вакан|работа|робота|招聘|求人|채용/i;
const MOST_NODES = 1_500;
const MOST_TEXT = 16 * 1024;

/** Whether a page could be about jobs at all: asked before it is read, in well under a millisecond. `data`: its JSON-LD. */
export function maySpeakOfJobs(document: Document, url: string, data = dataIn(document)): boolean {
  if (PATH.test(url.replace(/^[a-z]{1,20}:\/\/[^/?#]{0,300}/i, '')) || PATH.test(document.title)) return true;
  if (marksUp(document) || data.some((script) => script.textContent?.includes('JobPosting'))) return true;
  const words = document.createTreeWalker(document.body ?? document.documentElement, 4);
  let text = '';
  for (let i = 0; i < MOST_NODES && text.length < MOST_TEXT && words.nextNode(); i += 1) {
    const node = words.currentNode as Text;
    if (node.length > 3 && !/^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentNode?.nodeName ?? '')) text += `${node.data.slice(0, 400)}\n`;
  }
  // A form to apply has few words: a file to send is one of them
  const found = new Set<string>(document.querySelector('input[type=file]') ? ['file'] : []);
  for (const [stem] of text.toLowerCase().matchAll(STEMS)) if (found.add(stem).size > 1) return true;
  return false;
}
