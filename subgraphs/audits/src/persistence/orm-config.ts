import { fileURLToPath } from 'node:url';
import { ormConfig as platformOrmConfig } from '@surety/platform/orm';
import { Audit } from './audit.ts';
import { Complaint } from './complaint.ts';
import { ContractParties } from './contract-parties.ts';
import { Finding } from './finding.ts';
import { ImprovementMeasure } from './improvement-measure.ts';
import { Plan } from './plan.ts';
import { Review } from './review.ts';
import { ReviewedContract } from './reviewed-contract.ts';
import { TrailChain } from './trail-chain.ts';
import { TrailEntry } from './trail-entry.ts';

/** The ORM of audits. `url` is the connection string of its own database. */
export const ormConfig = (url: string) =>
  platformOrmConfig({
    url,
    entities: [
      TrailEntry,
      TrailChain,
      ContractParties,
      ReviewedContract,
      Plan,
      Review,
      Complaint,
      Audit,
      Finding,
      ImprovementMeasure,
    ],
    migrationsPath: fileURLToPath(new URL('./migrations', import.meta.url)),
  });
