import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Where a store of files is. */
export type BlobPlace =
  | { readonly kind: 'folder'; readonly path: string }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      /** Put before each name: empty, or with a slash at its end. */
      readonly prefix: string;
      /** Of a server that is not Amazon's. */
      readonly endpoint: string | null;
      readonly region: string;
      /** Null where the process has them from its surroundings, as pods and machines of a cloud do. */
      readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | null;
    };

const SAYS =
  'must be file:///an/absolute/folder, or s3://bucket/prefix?region=…&endpoint=https://… with KEY:SECRET@ before the bucket where needed';
const DEFAULT_REGION = 'us-east-1';

/** What is read of BLOB_URL. */
export const blobUrl = z.string({ error: 'is not set: it says where files are kept' }).transform((text, context) => {
  const place = placeOf(text);
  if (place) return place;
  context.addIssue({ code: 'custom', message: SAYS });
  return z.NEVER;
});

function placeOf(text: string): BlobPlace | null {
  const url = URL.parse(text);
  if (url?.protocol === 'file:') return url.host === '' ? { kind: 'folder', path: fileURLToPath(url) } : null;
  return url?.protocol === 's3:' ? bucketOf(url) : null;
}

function bucketOf({ username, password, hostname, pathname, searchParams }: URL): BlobPlace | null {
  const known = [...searchParams.keys()].every(name => name === 'endpoint' || name === 'region');
  const endpoint = searchParams.get('endpoint');
  const isEndpoint = endpoint === null || /^https?:$/.test(URL.parse(endpoint)?.protocol ?? '');
  if (hostname === '' || !known || !isEndpoint || (username === '') !== (password === '')) return null;
  const folders = pathname.split('/').filter(Boolean).map(decodeURIComponent);
  return {
    kind: 's3',
    bucket: hostname,
    prefix: folders.map(folder => `${folder}/`).join(''),
    endpoint,
    region: searchParams.get('region') ?? DEFAULT_REGION,
    credentials:
      username === ''
        ? null
        : { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) },
  };
}
