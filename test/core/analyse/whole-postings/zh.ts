import type { Whole } from './expected.ts';

export const zh: readonly Whole[] = [
  {
    name: '会计，分段',
    title: '总账会计',
    text: `公司成立于2006年，专注医疗器械十八年，员工三百余人。

岗位职责：
1、负责公司日常账务处理及月末结账；
2、编制财务报表，配合审计工作；
3、负责税务申报。

任职要求：
1、本科及以上学历，会计、财务相关专业；
2、三年以上总账会计工作经验；
3、熟练使用金蝶或用友财务软件及Excel；
4、持有初级会计证书，中级职称优先；
5、年龄45周岁以下；
6、能适应短期出差。

福利待遇：
五险一金，周末双休，带薪年假，包住。工作地点：苏州工业园区，全职，试用期三个月。`,
    years: ['3'],
    education: ['bachelor'],
    level: null,
    mode: null,
    employment: ['FULL_TIME'],
    languages: [],
    eligibility: ['age required ≤45', 'licence required accounting', 'relocation offered relocation', 'travel required travel'],
    must: ['Kingdee', 'Excel'],
    nice: [],
    never: [],
  },
  {
    name: '算法工程师，一段话',
    title: null,
    text: `高级算法工程师

我们是一家做了七年自动驾驶的公司，总部在上海。招聘高级算法工程师，要求硕士及以上学历，五年以上机器学习或计算机视觉经验，熟悉Python、C++和PyTorch，英语流利，可作为工作语言。有CUDA优化经验者优先，博士优先。每周到岗三天，其余时间可远程办公。不提供签证支持，需具备在中国合法工作的资格。无需值班，不加班。合同期三年，可续签。`,
    years: ['5'],
    education: ['doctorate preferred', 'master'],
    level: 'senior',
    mode: 'hybrid 3',
    employment: [],
    languages: ['en C1'],
    eligibility: ['authorization required CN', 'sponsorship refused visa'],
    must: ['Python', 'C++', 'PyTorch'],
    nice: ['CUDA'],
    never: [],
  },
  {
    name: '销售，短',
    title: null,
    text: `医疗器械销售代表（广州）

公司是国内领先的骨科耗材企业，创立十二年。职责：负责广州及周边医院的产品推广。要求：大专以上学历，医药相关专业优先；两年以上销售经验，有医院资源者优先；需持有驾照，能接受每月一周左右的出差；年龄25至40岁；英语四级以上。待遇：底薪8-12K加提成，五险一金，周末双休，提供住宿。`,
    years: ['2'],
    education: ['associate'],
    level: null,
    mode: null,
    employment: [],
    languages: ['en B1'],
    eligibility: ['age required 25–40', 'licence required driving', 'relocation offered relocation', 'travel required travel'],
    must: [],
    nice: [],
    never: [],
  },
];
