/** The steps' own words in Chinese. What has no words here stays as the graph gives it. */

const RULES: Readonly<Record<string, string>> = {
  'the fee of the period, by local days where the term begins or ends within it':
    '本周期的费用；期限在周期内开始或结束的，按当地日数折算',
  'what the months before cost and gave back, for the cap of twelve months':
    '此前各月的费用与已给予的赔付，用于计算十二个月上限',
  'what the twelve months that end with a later period cost and gave back: their cap leaves less':
    '以较后周期为末的十二个月的费用与已给予的赔付：其上限所余更少',
  'the lowest tier above the unrounded availability gives the percent of the fee':
    '高于未取整可用性的最低一档决定费用的百分比',
  'of several missed targets the highest percent counts alone': '多个目标未达标时，仅计最高的百分比',
  'the percents of several missed targets are added up': '多个目标未达标时，各百分比相加',
  'the percents of several missed targets are added up, up to a cap': '多个目标未达标时，各百分比相加，但不超过上限',
  'credit = fee × percent, not above the caps of month and year, rounded once, half to even':
    '赔付 = 费用 × 百分比，不超过当月与全年上限，仅取整一次（四舍六入五成双）',
  'credit = fee × percent + interruption compensation, not above the caps of month and year, rounded once, half to even':
    '赔付 = 费用 × 百分比 + 中断补偿，不超过当月与全年上限，仅取整一次（四舍六入五成双）',
  'interruption compensation: each started hour down beyond what earns nothing, up to its own cap':
    '中断补偿：超过免计时间后，每开始一小时计一次，不超过其自身上限',
  'what other breaches of the same period were given is taken off': '扣除同一周期内其他未达标已获的赔付',
  'on the newest figures no target of the period is missed': '按最新数据，本周期没有未达标的目标',
  'both sides agree that the provider is not liable': '双方同意服务方不承担责任',
  'the agreement gives no credits': '协议未约定赔付',
  'the agreement does not say what the period costs': '协议未说明本周期的费用',
};

const NAMES: Readonly<Record<string, string>> = {
  fee: '费用',
  period: '周期',
  term: '期限',
  target: '目标',
  availability: '可用性',
  tiers: '分档',
  cap: '上限',
  percent: '百分比',
  amount: '金额',
  'interruption compensation': '中断补偿',
  down: '中断时间',
  'earns nothing up to': '免计时间',
  'started hours': '已开始的小时数',
  'started hours of other breaches of the period': '本周期其他未达标的已开始小时数',
  'per started hour': '每开始一小时',
  'its cap': '其上限',
  "month's cap": '当月上限',
  "year's cap": '全年上限',
  'later period': '较后周期',
  charged: '已收费用',
  'given back': '已给予的赔付',
  'credit of the period': '本周期的赔付',
  'given for other breaches': '其他未达标已获的赔付',
  'version of the contract': '合同版本',
  'months that the fee is for': '费用所涵盖的月数',
};

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^none$/, '无'],
  [/^nothing is owed$/, '无应付赔付'],
  [/ per month$/, '，每月'],
  [/ per quarter$/, '，每季度'],
  [/ per year$/, '，每年'],
  [/ per term$/, '，整个期限'],
  [/ per item$/, '，每项'],
  [/(\d) to (\d)/, '$1 至 $2'],
  [/([\d.]+ %) of the fee$/, '费用的 $1'],
  [/ minor units/, '（最小货币单位）'],
  [/, capped by the month/, '，受当月上限限制'],
  [/, capped by the year/, '，受全年上限限制'],
  [/below ([\d.]+ %) gives ([\d.]+ %)(?:; )?/g, '低于 $1 时为 $2；'],
  [/^([\d.]+ %) of twelve months' fees may be given back$/, '最多可赔付十二个月费用的 $1'],
];

export const stepWordsZh = {
  rule: (said: string): string => RULES[said] ?? said,
  name: (said: string): string => NAMES[said] ?? said,
  value: (said: string): string =>
    PHRASES.reduce((text, [phrase, words]) => text.replace(phrase, words), said).replace(/；$/, ''),
};
