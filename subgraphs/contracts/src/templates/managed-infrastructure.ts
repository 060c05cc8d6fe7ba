import { commonAgreement } from './common-agreement.ts';
import { priorityMatrix, SERVICE, type Template } from './template.ts';

/** Servers, storage and network, run round the clock. */
export const MANAGED_INFRASTRUCTURE: Template = {
  code: 'MANAGED_INFRASTRUCTURE',
  title: ({ say }) => say('Managed infrastructure', '基础设施托管'),
  summary: ({ say }) =>
    say(
      'Servers, storage and network run by the provider round the clock, monitored, backed up and kept secure.',
      '服务方全天候运行服务器、存储和网络，负责监控、备份与安全。',
    ),
  terms: pen => {
    const { say, day } = pen;
    return {
      claimWindow: { days: 30, billingCycles: null },
      targets: [
        {
          serviceId: SERVICE,
          indicator: 'AVAILABILITY',
          operator: 'GTE',
          value: '99.9',
          unit: 'PERCENT',
          period: 'MONTH',
          measuredBy: 'PROBES',
          staleAfter: 'PT15M',
          composition: null,
        },
      ],
      agreement: {
        ...commonAgreement(pen),
        scope: say(
          'The customer’s applications have servers, storage and network that run without interruption and can be restored after a loss.',
          '为客户应用提供持续运行、可在故障后恢复的服务器、存储和网络。',
        ),
        services: [
          {
            serviceId: SERVICE,
            level: 'SLS',
            criticality: 'CRITICAL',
            recipients: ['CUSTOMER'],
            begins: say('Power and network feed of the data centre', '数据中心的供电与网络接入'),
            ends: say('Login to the operating system', '操作系统登录界面'),
            acceptance: say('The acceptance test of each system is passed.', '各系统通过验收测试。'),
            content: [
              say('Each system is monitored every five minutes.', '每五分钟监控一次各系统。'),
              say('Backups are taken daily and kept for 30 days.', '每日备份，保留 30 日。'),
            ],
            onlyForIndustry: null,
            temporary: false,
          },
        ],
        support: {
          hours: null,
          requestResponse: 'PT4H',
          faultResponse: 'PT30M',
          recovery: 'PT2H',
          urgentAnswer: 'PT24H',
          generalAnswer: 'PT48H',
          requestResolution: 'PT72H',
          problemFix: 'PT48H',
          problemVerification: 'PT72H',
          priorities: [
            { code: 'P1', response: 'PT15M', recovery: 'PT2H' },
            { code: 'P2', response: 'PT30M', recovery: 'PT4H' },
            { code: 'P3', response: 'PT4H', recovery: 'PT24H' },
            { code: 'P4', response: 'PT24H', recovery: 'PT72H' },
          ],
          matrix: priorityMatrix(),
        },
        staffQualification: say(
          'Engineers with two years of practice in the systems concerned; one of them reachable at any time.',
          '具有两年以上相关系统经验的工程师，任何时间均有一人可以联络。',
        ),
        assurance: [
          {
            kind: 'REDUNDANCY',
            measure: say('Power, network and storage are doubled.', '供电、网络和存储均采用双路冗余。'),
            owner: say('Infrastructure operations', '基础设施运维'),
            evidence: say('Architecture record and yearly failover test', '架构文档与年度切换测试'),
            reviewOn: day(180),
          },
          {
            kind: 'RECOVERY',
            measure: say(
              'Systems are restored at a second site (RTO 4 h, RPO 24 h).',
              '可在第二站点恢复系统（RTO 4 小时，RPO 24 小时）。',
            ),
            owner: say('Infrastructure operations', '基础设施运维'),
            evidence: say('Protocol of the recovery exercise', '恢复演练记录'),
            reviewOn: day(180),
          },
        ],
        processes: [
          {
            name: say('Fault handling', '故障处理'),
            steps: [
              say('Detect and record', '发现并记录'),
              say('Prioritise', '确定优先级'),
              say('Restore', '恢复'),
              say('Find the cause', '查明原因'),
              say('Report', '报告'),
            ],
            inputs: [say('An alert or a report of the customer', '告警或客户报告')],
            outputs: [say('A report with the cause', '含原因的报告')],
            owner: say('Infrastructure operations', '基础设施运维'),
            deadline: 'PT72H',
            quality: say('Every fault has a cause and a follow-up on record.', '每起故障均有原因与后续措施记录。'),
            diagram: null,
          },
        ],
        executionPlan: [
          {
            what: say('Inventory of systems is agreed', '确认系统清单'),
            owner: say('Infrastructure operations', '基础设施运维'),
            due: day(14),
          },
          {
            what: say('Monitoring and backup are in operation', '监控与备份投入运行'),
            owner: say('Infrastructure operations', '基础设施运维'),
            due: day(30),
          },
        ],
      },
    };
  },
};
