import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Resolver types and files of one subgraph, from its schema. */
const subgraph = (name: string): CodegenConfig['generates'] => ({
  [`subgraphs/${name}/src`]: {
    ...defineConfig({
      mode: 'merged',
      resolverRelativeTargetDir: 'resolvers',
      resolverTypesPath: './generated/types.ts',
      resolverMainFile: './generated/resolvers.ts',
      typeDefsFilePath: false,
      resolverGeneration: 'recommended',
      mappersRelativeTargetDir: 'src',
      mappersFileExtension: '.mappers.ts',
      scalarsOverrides: {
        ID: { type: 'string' },
        DateTime: { type: 'Date' },
        Duration: { type: 'string' },
        LocalDate: { type: 'string' },
        TimeZone: { type: 'string' },
        Currency: { type: 'string' },
      },
      typesPluginsConfig: {
        contextType: '../context.ts#Context',
        federation: true,
        // With the default an unwritten nullable field would compile and answer null.
        maybeValue: 'T | null',
        useTypeImports: true,
        immutableTypes: true,
        // A field that may be left out because it has a default is always there when a resolver runs.
        avoidOptionals: { field: true, defaultValue: true },
      },
    }),
    schema: `subgraphs/${name}/schema.graphql`,
  },
});

/** Typed documents of the operations that activities send to one subgraph. */
const activityDocuments = (name: string): CodegenConfig['generates'] => ({
  [`workflows/activities/src/generated/${name}/`]: {
    preset: 'client',
    schema: `subgraphs/${name}/schema.graphql`,
    documents: `workflows/activities/src/operations/${name}.ts`,
    presetConfig: { fragmentMasking: false },
    config: {
      documentMode: 'string',
      useTypeImports: true,
      federation: true,
      scalars: {
        DateTime: 'string',
        Duration: 'string',
        LocalDate: 'string',
        TimeZone: 'string',
        Currency: 'string',
        ID: 'string',
      },
    },
  },
});

const config: CodegenConfig = {
  importExtension: '.ts',
  generates: {
    ...subgraph('contracts'),
    ...subgraph('metrics'),
    ...subgraph('audits'),
    ...activityDocuments('contracts'),
    ...activityDocuments('metrics'),
    ...activityDocuments('audits'),
  },
};

export default config;
