import type { ProjectPayloadResolvers } from './../generated/types.ts';
export const ProjectPayload: ProjectPayloadResolvers = {};
