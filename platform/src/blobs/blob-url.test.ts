import { describe, expect, test } from 'vitest';
import { blobUrl } from './blob-url.ts';

const bucket = { kind: 's3', bucket: 'files', prefix: '', endpoint: null, region: 'us-east-1', credentials: null };

describe('where files are kept', () => {
  test.each([
    ['file:///var/lib/surety/blobs', { kind: 'folder', path: '/var/lib/surety/blobs' }],
    ['file:///var/our%20files', { kind: 'folder', path: '/var/our files' }],
    ['s3://files', bucket],
    ['s3://files/surety/live/?region=eu-central-1', { ...bucket, prefix: 'surety/live/', region: 'eu-central-1' }],
    [
      's3://AKIA:a%2Fb%2Bc@files/x?endpoint=http://minio:9000',
      {
        ...bucket,
        prefix: 'x/',
        endpoint: 'http://minio:9000',
        credentials: { accessKeyId: 'AKIA', secretAccessKey: 'a/b+c' },
      },
    ],
  ])('%s', (text, place) => expect(blobUrl.parse(text)).toEqual(place));

  test.each(['', '/var/blobs', 'file://server/share', 'ftp://files', 's3://', 's3://AKIA@files', 's3://files?zone=x'])(
    '"%s" is refused, and what would be right is said',
    text => expect(() => blobUrl.parse(text)).toThrow('must be file:///an/absolute/folder, or s3://bucket'),
  );
  test('a misspelt endpoint is refused', () =>
    expect(() => blobUrl.parse('s3://files?endpoint=minio:9000')).toThrow('must be file'));
});
