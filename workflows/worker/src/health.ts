import { createServer, type Server } from 'node:http';

/** `/health/live`: the process answers. `/health/ready`: the lifecycles are being run, which takes Temporal. */
export const serveHealth = (
  { PORT, HOST }: { readonly PORT: number; readonly HOST: string },
  isReady: () => Promise<boolean>,
): Server =>
  createServer(async (request, response) => {
    const ready = request.url === '/health/live' || (await isReady());
    response.writeHead(ready ? 200 : 503, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        ready
          ? { status: 'ready' }
          : { status: 'not ready', reason: 'The lifecycles are not being run: Temporal does not answer.' },
      ),
    );
  }).listen(PORT, HOST);
