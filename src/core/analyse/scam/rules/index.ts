import type { ScamRule } from '../rule.ts';
import { adultWork } from './adult-work.ts';
import { asksForCode } from './asks-for-code.ts';
import { asksForDocuments } from './asks-for-documents.ts';
import { asksForPapers } from './asks-for-papers.ts';
import { asksForPassword } from './asks-for-password.ts';
import { asksForPayment } from './asks-for-payment.ts';
import { asksForRemoteAccess } from './asks-for-remote-access.ts';
import { asksForWallet } from './asks-for-wallet.ts';
import { asksToRunCode } from './asks-to-run-code.ts';
import { asksToSignIn } from './asks-to-sign-in.ts';
import { buysGiftCards } from './buys-gift-cards.ts';
import { chatOnlyContact } from './chat-only-contact.ts';
import { checkBait } from './check-bait.ts';
import { disguisedText } from './disguised-text.ts';
import { drugCourier } from './drug-courier.ts';
import { easyMoney } from './easy-money.ts';
import { fakeCheck } from './fake-check.ts';
import { foreignMailbox } from './foreign-mailbox.ts';
import { foreignPhone } from './foreign-phone.ts';
import { forwardsMoney } from './forwards-money.ts';
import { freeMailbox } from './free-mailbox.ts';
import { hiddenText } from './hidden-text.ts';
import { lookAlikeDomain } from './look-alike-domain.ts';
import { noInterview } from './no-interview.ts';
import { oddLink } from './odd-link.ts';
import { oddWages } from './odd-wages.ts';
import { paidTasks } from './paid-tasks.ts';
import { payOutOfLine } from './pay-out-of-line.ts';
import { recruitsRecruiters } from './recruits-recruiters.ts';
import { rentsAccount } from './rents-account.ts';
import { reshipsParcels } from './reships-parcels.ts';

/** Every reason to be careful: grave demands first. */
export const RULES: readonly ScamRule[] = [
  asksForCode,
  asksForPassword,
  asksToSignIn,
  asksToRunCode,
  asksForRemoteAccess,
  asksForWallet,
  asksForPayment,
  fakeCheck,
  buysGiftCards,
  forwardsMoney,
  reshipsParcels,
  paidTasks,
  drugCourier,
  asksForDocuments,
  rentsAccount,
  asksForPapers,
  chatOnlyContact,
  noInterview,
  easyMoney,
  payOutOfLine,
  oddWages,
  recruitsRecruiters,
  adultWork,
  checkBait,
  lookAlikeDomain,
  oddLink,
  freeMailbox,
  foreignMailbox,
  foreignPhone,
  disguisedText,
  hiddenText,
];
