import { commonAgreement } from './common-agreement.ts';
import { MANAGED_INFRASTRUCTURE } from './managed-infrastructure.ts';
import type { Template } from './template.ts';

/** A business application, run and kept current. */
export const APPLICATION_OPERATION: Template = {
  code: 'APPLICATION_OPERATION',
  title: ({ say }) => say('Application operation', '应用系统运维'),
  summary: ({ say }) =>
    say(
      'A business application that the provider runs, updates and supports for its users.',
      '服务方运行、更新业务应用系统，并为其用户提供支持。',
    ),
  terms: pen => {
    const { say, day } = pen;
    const { targets, claimWindow, agreement } = MANAGED_INFRASTRUCTURE.terms(pen);
    return {
      targets,
      claimWindow,
      agreement: {
        ...agreement,
        ...commonAgreement(pen),
        scope: say(
          'The application serves its users without interruption, stays current, and changes only as the customer agrees.',
          '应用系统持续为用户服务，保持更新，仅在客户同意后变更。',
        ),
        services: agreement.services.map(service => ({
          ...service,
          criticality: 'NORMAL' as const,
          begins: say('The servers on which the application runs', '应用系统所在的服务器'),
          ends: say('The application’s login page', '应用系统登录页面'),
          acceptance: say('The agreed test cases pass after each release.', '每次发布后约定的测试用例全部通过。'),
          content: [
            say('Security updates are installed within 14 days.', '安全更新在 14 日内安装。'),
            say('Releases are installed in agreed windows.', '版本发布在约定窗口内进行。'),
          ],
        })),
        support: agreement.support && { ...agreement.support, faultResponse: 'PT2H', recovery: 'PT4H' },
        staffQualification: say(
          'Administrators trained in the application, with a deputy for each.',
          '经应用系统培训的管理员，且每人均有替补。',
        ),
        assurance: [
          {
            kind: 'PROCEDURES',
            measure: say('Each release is tested in a copy of the system first.', '每次发布先在系统副本中测试。'),
            owner: say('Application operation', '应用运维'),
            evidence: say('Test protocol of each release', '各次发布的测试记录'),
            reviewOn: day(90),
          },
          {
            kind: 'COMPLIANCE',
            measure: say('Access rights are reviewed twice a year.', '每半年复核一次访问权限。'),
            owner: say('Information security', '信息安全部门'),
            evidence: say('Protocol of the review', '复核记录'),
            reviewOn: day(180),
          },
        ],
        processes: [
          {
            name: say('Change', '变更'),
            steps: [
              say('Request', '提出'),
              say('Assess risk and effect', '评估风险与影响'),
              say('Approve', '批准'),
              say('Carry out', '实施'),
              say('Verify', '验证'),
            ],
            inputs: [say('A change request', '变更申请')],
            outputs: [say('A changed system and its record', '变更后的系统及记录')],
            owner: say('Application operation', '应用运维'),
            deadline: 'P30D',
            quality: say(
              'No change without approval; each can be rolled back.',
              '未经批准不得变更；每次变更均可回退。',
            ),
            diagram: null,
          },
        ],
        executionPlan: [
          {
            what: say('Handover of documentation and access', '移交文档与权限'),
            owner: say('Application operation', '应用运维'),
            due: day(14),
          },
        ],
      },
    };
  },
};
