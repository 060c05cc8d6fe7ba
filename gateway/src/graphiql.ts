import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const packageFile = (name: string, path: string) =>
  fileURLToPath(new URL(path, import.meta.resolve(`${name}/package.json`)));
const ownFile = (path: string) => fileURLToPath(new URL(`../graphiql/${path}`, import.meta.url));

/** Every file of the page: ours, and the browser builds that the npm packages carry. Nothing comes from a CDN. */
const ASSETS: Readonly<Record<string, string>> = {
  'page.js': ownFile('page.js'),
  'page.css': ownFile('page.css'),
  'react.js': packageFile('react', 'umd/react.production.min.js'),
  'react-dom.js': packageFile('react-dom', 'umd/react-dom.production.min.js'),
  'graphiql.js': packageFile('graphiql', 'graphiql.min.js'),
  'graphiql.css': packageFile('graphiql', 'graphiql.min.css'),
};

const HEADERS = {
  // The editor sets inline styles; scripts come from files only, and the page talks to this gateway alone.
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** True for a browser that opens the address of the graph. */
export const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');

export const sendPage = (reply: FastifyReply): FastifyReply =>
  reply.headers({ ...HEADERS, 'cache-control': 'no-cache' }).sendFile('page.html', ownFile(''));

/** Serves the files of GraphiQL under `/graphiql/`; the page itself is sent by the graph's own route. */
export async function serveGraphiql(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, { serve: false, root: ownFile('') });
  for (const [name, file] of Object.entries(ASSETS)) {
    const [, folder = '', base = ''] = /^(.*[\\/])([^\\/]+)$/.exec(file) ?? [];
    app.get(`/graphiql/${name}`, (_, reply) => reply.headers(HEADERS).sendFile(base, folder, { maxAge: '1h' }));
  }
}
