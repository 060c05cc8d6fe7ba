import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type MailServer = {
  /** For `SMTP_URL`. */
  readonly url: string;
  /** What it has accepted, oldest first. */
  readonly mails: ParsedMail[];
  /** The response code with which it refuses a recipient; undefined accepts. */
  refusing: (address: string) => number | undefined;
  close(): Promise<void>;
};

/** A real mail server that keeps what it does not refuse. @param arrived is told of each mail as it comes */
export async function openMailServer(arrived: (mail: ParsedMail) => void = () => undefined): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const responseCode = opened.refusing(address);
      done(responseCode ? Object.assign(new Error(`no mailbox ${address}`), { responseCode }) : null);
    },
    onData(stream, _session, done) {
      simpleParser(stream).then(mail => {
        mails.push(mail);
        arrived(mail);
        done();
      }, done);
    },
  });
  // A sender that is killed leaves its connection open.
  server.on('error', () => undefined);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const opened: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    refusing: () => undefined,
    close: () => new Promise(closed => server.close(() => closed())),
  };
  return opened;
}
