import type { FastifyInstance } from 'fastify';
import { durations } from './metrics.ts';

const doors = durations('surety_door_duration_seconds', 'Time to answer a request at a door.', ['door', 'outcome']);

const outcomeOf = (status: number): 'answered' | 'refused' | 'fault' =>
  status >= 500 ? 'fault' : status >= 400 ? 'refused' : 'answered';

/** Times each request at the doors of an app, by the door's address with its placeholders. */
export function watchDoors(app: FastifyInstance): void {
  app.addHook('onResponse', ({ method, routeOptions: { url } }, { statusCode, elapsedTime }, done) => {
    const door = url === undefined ? 'unknown address' : `${method} ${url}`;
    doors.observe({ door, outcome: outcomeOf(statusCode) }, elapsedTime / 1_000);
    done();
  });
}
