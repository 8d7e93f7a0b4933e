import type { Sentences } from './sentences.ts';

export const zh: Sentences = {
  context: '我们的团队氛围很好，办公室在市中心。',
  requirements: '任职要求',
  stated: [
    ['3年以上相关工作经验', 'years 3'],
    ['三年以上销售经验', 'years 3'],
    ['具有两年以上工作经验', 'years 2'],
    ['3-5年开发经验', 'years 3-5'],
    ['三至五年工作经验', 'years 3-5'],
    ['经验不限', 'years 0'],
    ['本科及以上学历', 'degree bachelor'],
    ['大专以上学历', 'degree associate'],
    ['硕士优先', 'degree master preferred'],
    ['高中及以上学历', 'degree hs'],
    ['全职', 'type FULL_TIME'],
    ['兼职', 'type PART_TIME'],
    ['有驾照者优先', 'nice'],
    ['熟悉云计算是加分项', 'nice'],
  ],
  silent: ['公司成立20年，是行业领先的企业。', '年龄18-35周岁。', '每年两次旅游。', '客户优先是我们的价值观。', '合同期三年。'],
  titles: [
    ['高级工程师', 'senior'],
    ['销售经理', 'manager'],
    ['产品经理', null],
    ['市场总监', 'director'],
    ['实习生', 'intern'],
  ],
};
