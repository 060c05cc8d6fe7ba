import { temporal } from '@temporalio/proto';
import { type GrpcCall, type GrpcFront, openGrpcFront } from './grpc-front.ts';
import { startWorker } from './worker-process.ts';

const service = temporal.api.workflowservice.v1;

/** One execution of an activity: the n-th of its name, in lifecycles of a kind, since one counts. */
export type Execution = { readonly lifecycle: string; readonly activity: string; readonly nth: number };
/** A moment at which a worker dies: before an activity begins, or when its effect is done and Temporal does not know yet. */
export type Boundary = Execution & { readonly moment: 'BEFORE' | 'AFTER' };

/** What Temporal hands to a worker: an activity to be done. */
type Task = {
  readonly taskToken?: Uint8Array | null;
  readonly attempt?: number | null;
  readonly activityType?: { readonly name?: string | null } | null;
  readonly workflowExecution?: { readonly workflowId?: string | null } | null;
};

/** A namespace of Temporal whose lifecycles one worker process runs, and the way from the one to the other. */
export type Lane = {
  readonly namespace: string;
  /** Counts from now on the activities of a tenant, and kills the worker at a boundary; another worker goes on. */
  killAt(tenant: string, boundary: Boundary | null): void;
  /** Whether it was killed there, since `killAt`. */
  wasKilled(): boolean;
  close(): Promise<void>;
};

/** @param env of the worker, besides where Temporal is */
export async function openLane(
  namespace: string,
  address: string,
  env: Readonly<Record<string, string>>,
): Promise<Lane> {
  let tenant = '';
  let boundary: Boundary | null = null;
  let begun = 0;
  let killed = false;
  let doomed: Uint8Array | null = null;
  let front: GrpcFront;
  let worker: ReturnType<typeof startWorker>;
  const start = (): void => {
    worker = startWorker({ ...env, TEMPORAL_ADDRESS: front.address, TEMPORAL_NAMESPACE: namespace });
  };

  const kill = (): 'KEEP' => {
    killed = true;
    doomed = null;
    void worker.then(({ kill: end, exited }) => {
      end();
      front.cut();
      return exited.then(start);
    });
    return 'KEEP';
  };
  const isWanted = ({ attempt, activityType, workflowExecution }: Task): boolean => {
    if (boundary === null || killed || doomed !== null || attempt !== 1) return false;
    if (activityType?.name !== boundary.activity) return false;
    if (!workflowExecution?.workflowId?.startsWith(`${boundary.lifecycle}/${tenant}/`)) return false;
    begun += 1;
    return begun === boundary.nth;
  };
  const handedOut = (task: Task): 'PASS' | 'KEEP' => {
    if (!isWanted(task)) return 'PASS';
    if (boundary?.moment === 'BEFORE') return kill();
    doomed = task.taskToken ?? null;
    return 'PASS';
  };
  const answered = ({ method, answer }: { readonly method: string; readonly answer: Uint8Array }) => {
    if (method === 'PollActivityTaskQueue') return handedOut(service.PollActivityTaskQueueResponse.decode(answer));
    if (method !== 'RespondWorkflowTaskCompleted') return 'PASS';
    const { activityTasks } = service.RespondWorkflowTaskCompletedResponse.decode(answer);
    return activityTasks.map(handedOut).includes('KEEP') ? 'KEEP' : 'PASS';
  };
  const asked = ({ method, request }: GrpcCall): 'PASS' | 'KEEP' => {
    if (method !== 'RespondActivityTaskCompleted' || doomed === null) return 'PASS';
    const { taskToken } = service.RespondActivityTaskCompletedRequest.decode(request);
    return Buffer.compare(taskToken, doomed) === 0 ? kill() : 'PASS';
  };
  front = await openGrpcFront(address, { asked, answered });
  start();
  return {
    namespace,
    killAt(of, at) {
      [tenant, boundary, begun, killed, doomed] = [of, at, 0, false, null];
    },
    wasKilled: () => killed,
    async close() {
      (await worker).kill();
      await front.close();
    },
  };
}
