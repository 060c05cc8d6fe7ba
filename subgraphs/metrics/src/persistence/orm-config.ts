import { fileURLToPath } from 'node:url';
import { ormConfig as platformOrmConfig } from '@surety/platform/orm';
import { AdoptedContract, AdoptedPart, AdoptedTarget, AdoptedVersion, KnownService } from './adopted.ts';
import { Evaluation, StalePeriod } from './evaluation.ts';
import { Exclusion } from './exclusion.ts';
import { FactSource, MaintenanceWindow, Outage, ServiceState, Ticket } from './facts.ts';
import { AdoptedReopening, SealedPeriod } from './sealed-period.ts';
import { Survey, SurveyInvitation } from './survey.ts';

const entities = [
  AdoptedContract,
  AdoptedPart,
  AdoptedVersion,
  AdoptedTarget,
  KnownService,
  ServiceState,
  Outage,
  Ticket,
  MaintenanceWindow,
  FactSource,
  Exclusion,
  Evaluation,
  StalePeriod,
  AdoptedReopening,
  SealedPeriod,
  Survey,
  SurveyInvitation,
];

/** The ORM of metrics. `url` is the connection string of its own database. */
export const ormConfig = (url: string) =>
  platformOrmConfig({ url, entities, migrationsPath: fileURLToPath(new URL('./migrations', import.meta.url)) });
