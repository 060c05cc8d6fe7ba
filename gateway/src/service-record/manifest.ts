import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Where its schema is kept, relative to the root. */
export const SERVICE_RECORD_SCHEMA = 'docs/service-record.schema.json';

/** Name of the manifest in the archive. It is written last, so an archive without it is not whole. */
export const MANIFEST = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const file = z.strictObject({
  path: z.string().meta({ description: 'Name of the file in the archive: JSON Lines, a record a line.' }),
  records: z.int().meta({ description: 'How many records it holds.' }),
  bytes: z.int().meta({ description: 'Its length before compression.' }),
  sha256: sha256.meta({ description: 'SHA-256 of its content before compression, hexadecimal.' }),
});

/** What an archive holds, and how that can be proved. */
export const manifest = z
  .strictObject({
    format: z.literal('surety/service-record/1').meta({ description: 'Format and its version.' }),
    tenant: z.string(),
    contract: z.strictObject({ id: z.string(), title: z.string() }),
    exportedAt: z.iso.datetime().meta({ description: 'When the export began.' }),
    exportedBy: z
      .strictObject({ subject: z.string(), roles: z.array(z.string()), party: z.string().nullable() })
      .meta({ description: 'Who exported it: it holds what this person may see in the graph.' }),
    trail: z
      .strictObject({
        intact: z.boolean().meta({ description: 'Nothing in the trail had been changed or removed.' }),
        entries: z.int(),
        hash: sha256.nullable().meta({ description: 'Of its last entry; null for an empty trail.' }),
      })
      .meta({ description: 'Where the trail of the contract ended when the export began.' }),
    withheld: z
      .array(z.string())
      .meta({ description: 'What this person may not see, by its place in the graph, e.g. `contract.assessment`.' }),
    files: z.array(file),
    recordSha256: sha256.meta({
      description:
        'SHA-256, hexadecimal, of a line "<sha256>  <path>\\n" for each of the files, in their order, as the command sha256sum prints them: the same record has the same, whenever it is exported.',
    }),
  })
  .meta({ title: 'Manifest of the service record of a contract (H7.4)' });
export type Manifest = z.infer<typeof manifest>;
export type ManifestFile = z.infer<typeof file>;

/** The format as JSON Schema. */
export const manifestSchema = (): object => z.toJSONSchema(manifest, { target: 'draft-2020-12' });

/** One hash for all of a record's files. */
export const recordSha256 = (files: readonly ManifestFile[]): string =>
  createHash('sha256')
    .update(files.map(({ sha256: hash, path }) => `${hash}  ${path}\n`).join(''))
    .digest('hex');
