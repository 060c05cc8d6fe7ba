import type { Log } from '@surety/platform/log';
import { createTransport } from 'nodemailer';

/** One mail to one contact. The same `messageId` again is the same mail again. */
type Mail = {
  readonly to: { readonly name: string; readonly address: string };
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** Sends mail. `send` resolves when the mail server has accepted the mail for its recipient, and throws otherwise. */
export type Mailer = { send(mail: Mail): Promise<void>; close(): void };

const TIMEOUT_MS = 10_000;

type MailerOptions = {
  /** `smtp://user:password@host:port`, or `smtps://…` */
  readonly url: string;
  readonly from: string;
  /** Is told of every mail that was not taken, and why; never to whom it went. */
  readonly log: Log;
};

export function createMailer({ url, from, log }: MailerOptions): Mailer {
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: 4,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    },
    { from, headers: { 'Auto-Submitted': 'auto-generated' } },
  );
  return {
    async send(mail) {
      try {
        await transport.sendMail(mail);
      } catch (error) {
        const { messageId } = mail;
        log.warn({ messageId, reason: refusalOf(error) }, 'a mail was not taken; its delivery tries again later');
        throw error;
      }
    },
    close: () => transport.close(),
  };
}

/** nodemailer's codes for what is wrong with one mail, as against the server. */
const OF_ONE_MAIL = new Set(['EENVELOPE', 'EMESSAGE']);

/**
 * Why a mail was not taken, without anybody's address.
 * @throws the error itself when it does not come from sending mail
 */
export function refusalOf(error: unknown): string {
  const { responseCode, code } = error as { readonly responseCode?: number; readonly code?: string };
  if (code === undefined) throw error;
  if (responseCode !== undefined) return `the mail server refused it (${responseCode})`;
  if (OF_ONE_MAIL.has(code)) return `its sender or recipient is not a valid address (${code})`;
  return `the mail server could not be reached (${code})`;
}
