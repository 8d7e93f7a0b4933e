import type { Analysis } from '../analyse/analyse.ts';
import { type Span, spanOf } from '../posting/evidence.ts';
import { whole } from './whole.ts';

/** The noun that a perk's first words still wait for: "paid parental … leave". */
const TAIL =
  /^[ -](?:leave|insurance|coverage|plans?|time off|time|days|holidays|schedule|match(?:ing)?|contributions?|programs?|programmes?|плата|кодексу|зарплата|программа|оформление|обучение|Versicherung|Altersvorsorge)(?![\p{L}])/iu;

/** What is offered beside pay, each in words that can stand alone. */
export function offeredIn({ facts, posting: { text } }: Analysis): Span[] {
  return facts.benefits
    .flatMap(({ evidence }) => evidence.slice(0, 1))
    .map((span) => {
      const cut = whole(text, span);
      const tail = TAIL.exec(text.slice(cut.end, cut.end + 24));
      return tail ? spanOf(text, cut.start, cut.end + tail[0].length) : cut;
    });
}
