type Until = { readonly named: string; readonly task: string; readonly by: string | null };

const by = (instant: string | null): string => (instant === null ? '' : ` by ${instant}`);

/** The words of mails about changes, in English. `ChangeWords` is made from this table, so that every language has all of them. */
export const CHANGE_EN = {
  tasks: {
    AWAITING_ASSESSMENT: 'assess its risk, impact and feasibility',
    APPROVED: 'set the window in which it is carried out',
    SCHEDULED: 'carry it out within its window',
    IMPLEMENTING: 'finish it within its window, or roll it back',
    IMPLEMENTED: 'verify it, or roll it back',
    AWAITING_DOCUMENTATION: 'write its closing record',
    VOTE: 'vote on it, or hand your vote to another member',
    REVIEW: 'review the emergency decision on it',
    NOTHING: 'nothing more',
  },
  or: (mutations: readonly string[]) => mutations.join(' or '),
  nothing: 'nothing',
  subject: (what: string, title: string, service: string, change: string) =>
    `${what}: change "${title}" of ${service} (${change})`,
  named: (title: string, service: string) => `the change "${title}" of ${service}`,
  labels: {
    contract: 'Contract',
    service: 'Service',
    change: 'Change',
    reason: 'Reason',
    content: 'Content',
    effect: 'Effect',
    risk: 'Risk',
    impact: 'Impact',
    feasibility: 'Feasibility',
    atOnce: 'Decided at once because',
    vote: 'Vote',
    window: 'Window',
  },
  standing: (cast: number, members: number, needed: number) =>
    `${cast} of ${members} members have voted; ${needed} votes are needed`,
  doSo: (mutations: string) => `Do so with ${mutations}.`,
  noInstant: 'a time that is not set',
  turn: {
    subject: 'Your turn',
    opening: ({ named, task, by: until }: Until) => `It is your turn with ${named}: please ${task}${by(until)}.`,
  },
  reminder: {
    subject: 'Reminder',
    opening: ({ named, task, by: until }: Until) => `This is still awaited with ${named}: please ${task}${by(until)}.`,
  },
  open: {
    subject: 'Window open',
    opening: ({ named, task, by: until }: Until) => `The window of ${named} is open: please ${task}${by(until)}.`,
  },
  overdue: {
    subject: 'Overdue',
    opening: ({ named, task, by: until }: Until) =>
      `With ${named} this was to be done${by(until)}, and is not: ${task}. It is still awaited.`,
  },
  scheduled: {
    subject: 'Scheduled',
    opening: (named: string, from: string, to: string) =>
      `${named.charAt(0).toUpperCase()}${named.slice(1)} is carried out from ${from} to ${to}.`,
    isMaintenance: 'The window is declared as maintenance; your contract says how that counts.',
    isNoMaintenance: 'The window is not maintenance: the service is promised as always.',
  },
  fromTo: (from: string, to: string) => `${from} to ${to}`,
};
export type ChangeWords = typeof CHANGE_EN;
