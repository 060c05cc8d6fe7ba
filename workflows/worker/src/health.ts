import { createServer, type Server, type ServerResponse } from 'node:http';

const NOT_READY = { status: 'not ready', reason: 'The lifecycles are not being run: Temporal does not answer.' };

/** `/health/live`: the process answers. `/health/ready`: the lifecycles are being run, which takes Temporal. */
export const serveHealth = (
  { PORT, HOST }: { readonly PORT: number; readonly HOST: string },
  isReady: () => Promise<boolean>,
): Server =>
  createServer((request, response) => {
    if (request.url === '/health/live') return answer(response, 200, { status: 'live' });
    void isReady().then(ready =>
      ready ? answer(response, 200, { status: 'ready' }) : answer(response, 503, NOT_READY),
    );
  }).listen(PORT, HOST);

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
