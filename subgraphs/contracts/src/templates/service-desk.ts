import { commonAgreement } from './common-agreement.ts';
import { MANAGED_INFRASTRUCTURE } from './managed-infrastructure.ts';
import type { Template } from './template.ts';

const WORKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI'] as const;

/** A desk that takes requests and faults at working hours. */
export const SERVICE_DESK: Template = {
  code: 'SERVICE_DESK',
  title: ({ say }) => say('Service desk', '服务台'),
  summary: ({ say }) =>
    say(
      'A desk that users reach at working hours, which takes, solves or passes on every request and fault.',
      '用户在工作时间可联络的服务台，受理、解决或转交每项请求和故障。',
    ),
  terms: pen => {
    const { say, day } = pen;
    const { targets, claimWindow, agreement } = MANAGED_INFRASTRUCTURE.terms(pen);
    const hours = {
      week: WORKDAYS.map(weekday => ({ weekday, from: '08:00', to: '18:00' })),
      holidays: [],
      openings: [],
    };
    return {
      claimWindow,
      targets: targets.map(target => ({ ...target, value: '99.5', measuredBy: 'OUTAGES' as const, staleAfter: null })),
      agreement: {
        ...agreement,
        ...commonAgreement(pen),
        scope: say(
          'Users have one place to turn to, are answered in time, and get what they asked for.',
          '用户有统一的求助渠道，及时得到答复并解决所提请求。',
        ),
        services: agreement.services.map(service => ({
          ...service,
          level: 'BSL' as const,
          criticality: 'NORMAL' as const,
          recipients: ['CUSTOMER', 'THIRD_PARTY'] as const,
          begins: say('A user’s call, mail or entry in the portal', '用户的来电、邮件或门户提交'),
          ends: say('The user’s confirmation that it is done', '用户确认已完成'),
          acceptance: say('The user confirms, or does not object within five days.', '用户确认，或五日内未提出异议。'),
          content: [say('Every contact is recorded with its times.', '每次联络及其时间均有记录。')],
        })),
        hours,
        support: agreement.support && { ...agreement.support, hours, faultResponse: 'PT2H', recovery: 'PT4H' },
        credits: {
          tiers: [
            { below: '99.5', percent: '5' },
            { below: '98', percent: '10' },
          ],
          severalMissed: 'HIGHEST',
          severalCapPercent: null,
          monthlyCapPercent: '20',
          yearlyCapPercent: '10',
          interruption: null,
        },
        staffQualification: say(
          'Agents trained in the customer’s services, who speak the users’ language.',
          '经客户服务培训、能使用用户语言的坐席人员。',
        ),
        assurance: [
          {
            kind: 'SKILLS',
            measure: say('Each agent is trained twice a year.', '每名坐席每年培训两次。'),
            owner: say('Service desk', '服务台'),
            evidence: say('Training record', '培训记录'),
            reviewOn: day(180),
          },
        ],
        processes: [
          {
            name: say('Service request', '服务请求'),
            steps: [
              say('Record', '记录'),
              say('Classify and prioritise', '分类并确定优先级'),
              say('Assign', '分派'),
              say('Handle', '处理'),
              say('Answer', '答复'),
              say('Ask for feedback', '回访'),
            ],
            inputs: [say('A request of a user', '用户请求')],
            outputs: [say('An answer, and the user’s feedback', '答复及用户反馈')],
            owner: say('Service desk', '服务台'),
            deadline: 'PT72H',
            quality: say('90 of 100 answers to the survey are satisfied.', '满意度调查中满意答复不低于 90%。'),
            diagram: null,
          },
        ],
        executionPlan: [
          {
            what: say('Users are told how to reach the desk', '告知用户服务台联络方式'),
            owner: say('Service desk', '服务台'),
            due: day(7),
          },
        ],
      },
    };
  },
};
