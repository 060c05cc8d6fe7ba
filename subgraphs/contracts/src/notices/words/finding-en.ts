type Until = { readonly named: string; readonly task: string; readonly by: string | null };

const by = (instant: string | null): string => (instant === null ? '' : ` by ${instant}`);

/** The words of mails about findings, in English. `FindingWords` is made from this table, so that every language has all of them. */
export const FINDING_EN = {
  grades: { MAJOR: 'major finding', MINOR: 'minor finding', OBSERVATION: 'observation' },
  tasks: {
    AWAITING_PLAN: 'state root cause and plan (planRemediation)',
    REMEDIATING: 'put it right and report that (reportRemediation), or ask for a later day (askExtension)',
    AWAITING_VERIFICATION: 'verify what was reported, or send it back (verifyRemediation)',
    WATCHING_EFFECT: 'nothing: its effect is watched',
    SOLVED: 'nothing more',
  },
  answerExtension: 'grant the later day that is asked for, or refuse it (answerExtension)',
  effects: {
    EFFECTIVE: 'The figures since the verification show that it worked.',
    NOT_EFFECTIVE: 'What was promised was missed again after the verification.',
    UNKNOWN: 'No figure since the verification shows whether it worked.',
  },
  subject: (what: string, grade: string, title: string, finding: string) => `${what}: ${grade}, ${title} (${finding})`,
  named: (grade: string, title: string) => `the ${grade} below, of the contract ${title}`,
  labels: {
    contract: 'Contract',
    says: 'What was found',
    owner: 'Put right by',
    day: 'To be put right by',
    rootCause: 'Root cause',
    plan: 'Plan',
    extendTo: 'Later day that is asked for',
    extensionReason: 'Asked for because',
    extensionRefusal: 'A later day was refused because',
    report: 'What was done',
    refusalReason: 'Not verified because',
    effect: 'Effect',
    finding: 'Finding',
  },
  turn: {
    subject: 'Your turn',
    opening: ({ named, task, by: until }: Until) => `It is your turn with ${named}: please ${task}${by(until)}.`,
  },
  reminder: {
    subject: 'Reminder',
    opening: ({ named, task, by: until }: Until) => `This is still awaited with ${named}: please ${task}${by(until)}.`,
  },
  overdue: {
    subject: 'Overdue',
    opening: ({ named, task, by: until }: Until) =>
      `With ${named} this was to be done${by(until)}, and is not: ${task}. It is still awaited.`,
  },
  verified: {
    subject: 'Verified',
    opening: ({ named, by: until }: Until) =>
      `Another person verified that ${named} was put right. The figures of the periods after that show whether it worked; they are looked at${until === null ? ' later' : ` at ${until}`}.`,
  },
  notEffective: {
    subject: 'Not effective',
    opening: ({ named, task, by: until }: Until) =>
      `What was done about ${named} did not work, so it is open again. The provider is to ${task}${by(until)}.`,
  },
  solved: {
    subject: 'Solved',
    opening: ({ named }: Until) => `This is verified as solved: ${named}.`,
  },
};
export type FindingWords = typeof FINDING_EN;
