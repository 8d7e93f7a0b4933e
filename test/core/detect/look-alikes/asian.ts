import { type LookAlike, ld, page, ul } from './page.ts';

/** Boards of East, South and West Asia. */
export const asian: readonly LookAlike[] = [
  {
    name: 'a Korean board that names the closing day of an open posting',
    url: 'https://www.wonhada.example/wd/188123',
    html: page({
      lang: 'ko',
      title: '[달빛소프트] 백엔드 개발자 채용 공고 | 원하다',
      body: `<main><section class="JobHeader_JobHeader__x1"><h1 class="JobHeader_JobHeader__PositionName__k2">백엔드 개발자</h1><div class="JobHeader_JobHeader__Tools__lyxqQ"><a href="/company/991" class="JobHeader_JobHeader__Tools__Company__Link__zAvYv">달빛소프트</a><span class="JobHeader_JobHeader__Tools__Company__Info__yT4OD">서울 성동구</span><span>경력 3-7년</span></div></section><article class="JobDescription_JobDescription__s2Keo"><h2>포지션 상세</h2><p>결제 서버를 함께 만들 개발자를 찾습니다.</p><h3>주요업무</h3><p>• 결제 API 개발<br>• 장애 대응</p><h3>자격요건</h3><p>• Java 경력 3년 이상<br>• 대용량 트래픽 경험</p><h3>우대사항</h3><p>• Kafka 경험</p><h3>혜택 및 복지</h3><p>• 자율 출퇴근</p></article><section><h2>마감일</h2><span>2026.12.31</span><h2>근무지역</h2><span>서울 성동구 성수이로 1</span></section><button>지원하기</button></main>`,
    }),
    gives: {
      kind: 'posting',
      title: '백엔드 개발자',
      company: '달빛소프트',
      closed: false,
      until: '2026-12-31',
      says: ['자격요건', '우대사항'],
    },
  },
  {
    name: 'a Japanese board with a table of terms',
    url: 'https://next.shushoku.example.jp/viewjob/jk3c0f1a2b/',
    html: page({
      lang: 'ja',
      title: '経理スタッフ／株式会社みどり製菓の求人情報',
      body: `<div class="rnn-jobDetail"><p class="rnn-companyName">株式会社みどり製菓</p><h1 class="rnn-jobTitle">経理スタッフ</h1><table><tr><th>仕事内容</th><td>仕訳、月次決算、請求書の作成をお任せします。</td></tr><tr><th>求める人材</th><td>経理の実務経験2年以上</td></tr><tr><th>勤務地</th><td>京都府京都市中京区</td></tr><tr><th>給与</th><td>月給24万円～30万円</td></tr><tr><th>勤務時間</th><td>9:00～18:00</td></tr><tr><th>雇用形態</th><td>正社員</td></tr><tr><th>休日休暇</th><td>完全週休2日制</td></tr><tr><th>待遇・福利厚生</th><td>社会保険完備、交通費支給</td></tr></table><p>掲載期間：2026/11/03～2026/11/30</p><a href="/oubo">応募画面へ進む</a></div>`,
    }),
    gives: {
      kind: 'posting',
      title: '経理スタッフ',
      company: '株式会社みどり製菓',
      place: ['京都府京都市中京区'],
      types: ['FULL_TIME'],
      pay: [240000, 300000, 'JPY', 'MONTH'],
    },
  },
  {
    name: 'a Chinese board: pay beside the title, facts in a row, the firm in a column',
    url: 'https://www.zhipai.example.cn/job_detail/9f3c8a7b6d5e4f3a1HR_.html',
    html: page({
      lang: 'zh-CN',
      title: '「Java开发工程师招聘」_青竹科技招聘-直派',
      body: `<div class="job-banner"><div class="info-primary"><div class="job-status">招聘中</div><div class="name"><h1 title="Java开发工程师">Java开发工程师</h1><span class="salary">20-35K·14薪</span></div><p><a class="text-desc text-city" href="/beijing/">北京</a><span class="text-desc text-experiece">3-5年</span><span class="text-desc text-degree">本科</span></p><div class="tag-container"><span>五险一金</span><span>带薪年假</span></div><a class="btn btn-startchat" href="#">立即沟通</a></div></div><div class="job-detail"><h3>职位描述</h3><div class="job-sec-text">岗位职责：<br>1、负责交易系统的开发；<br>2、参与架构设计。<br>任职要求：<br>1、本科及以上学历，3年以上Java经验；<br>2、熟悉Spring、MySQL。</div><h3>工作地址</h3><div class="location-address">北京朝阳区望京街10号</div></div><div class="sider-company"><p class="title">公司基本信息</p><a href="/gongsi/77.html">青竹科技</a><p>B轮</p><p>100-499人</p></div><div class="similar-job-wrapper"><h3>相似职位</h3><ul><li><a href="/job_detail/1.html">Java</a><span>30-50K</span></li><li><a href="/job_detail/2.html">PHP</a><span>15-20K</span></li></ul></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Java开发工程师',
      company: '青竹科技',
      place: ['北京'],
      says: ['熟悉Spring、MySQL'],
      not: ['30-50K', 'PHP'],
    },
  },
  {
    name: 'an Indian board with a key-value block',
    url: 'https://www.naukarii.example.in/job-listings-data-analyst-lotus-analytics-pune-2-to-4-years-031126500123',
    html: page({
      lang: 'en',
      title: 'Data Analyst - Pune - Lotus Analytics - 2 to 4 years of experience',
      body: `<main><section id="job_header"><header class="styles_jd-header-title"><h1 title="Data Analyst">Data Analyst</h1></header><div class="styles_jd-header-comp-name"><a href="/lotus-analytics-jobs-careers-123">Lotus Analytics</a><span class="styles_amb-rating">4.1</span><a href="/reviews">212 Reviews</a></div><div class="styles_jhc__exp"><span>2 - 4 years</span></div><div class="styles_jhc__salary"><span>6-9 Lacs P.A.</span></div><div class="styles_jhc__location"><span>Pune</span></div><div class="styles_jhc__jd-stats"><span>Posted: <span>2 days ago</span></span><span>Openings: <span>3</span></span><span>Applicants: <span>100+</span></span></div><button>Apply</button></section>
        <section class="job-desc"><h2>Job description</h2><div><p>We are looking for a data analyst to join our retail team.</p><p>Responsibilities</p>${ul('Build dashboards')}<p>Requirements</p>${ul('SQL, Power BI', 'Degree in statistics')}</div><div class="styles_other-details"><div><label>Role: </label><span>Data Analyst</span></div><div><label>Industry Type: </label><span>Retail</span></div><div><label>Employment Type: </label><span>Full Time, Permanent</span></div></div></section></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Data Analyst',
      company: 'Lotus Analytics',
      place: ['Pune'],
      types: ['FULL_TIME'],
      pay: [600000, 900000, 'INR', 'YEAR'],
    },
  },
  {
    name: 'a Gulf board with a definition list below',
    url: 'https://www.baitak.example/en/uae/jobs/receptionist-71234567/',
    html: page({
      lang: 'en',
      title: 'Receptionist - Dubai, UAE - Palm Dental Clinic - Baitak',
      body: `<main><div class="media"><h1 id="job_title">Receptionist</h1><ul class="list"><li><a href="/en/company/palm-dental-1/">Palm Dental Clinic</a></li><li><span>Dubai, UAE</span></li></ul><p>Date posted: 2026/11/03</p></div><div class="card-content"><h2>Job description</h2><p>Welcome patients and manage the calendar of three dentists.</p><h2>Skills</h2><p>Fluent English and Arabic; 1+ years of experience.</p></div><div class="card-content"><h2>Job details</h2><dl class="dlist"><div><dt>Job location</dt><dd>Dubai, UAE</dd></div><div><dt>Company industry</dt><dd>Healthcare</dd></div><div><dt>Company type</dt><dd>Employer (Private Sector)</dd></div><div><dt>Job role</dt><dd>Administration</dd></div><div><dt>Employment type</dt><dd>Full time</dd></div><div><dt>Monthly salary range</dt><dd>AED 4,000 - 5,000</dd></div><div><dt>Number of vacancies</dt><dd>1</dd></div></dl></div></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Receptionist',
      company: 'Palm Dental Clinic',
      place: ['Dubai, UAE'],
      posted: '2026-11-03',
      types: ['FULL_TIME'],
      pay: [4000, 5000, 'AED', 'MONTH'],
    },
  },
  {
    name: 'an Arabic posting, written from right to left',
    url: 'https://wazifa.example/ar/jobs/901122/',
    html: page({
      lang: 'ar',
      title: 'محاسب - شركة النخيل',
      body: `<main dir="rtl"><h1>محاسب</h1><p>الشركة: شركة النخيل</p><p>الموقع: الرياض</p><p>نوع الوظيفة: دوام كامل</p><p>الراتب: 6000 ريال</p><h2>المهام</h2>${ul('إعداد القوائم المالية')}<h2>المتطلبات</h2>${ul('خبرة سنتين')}<button>قدم الآن</button></main>`,
    }),
    gives: { kind: 'posting', title: 'محاسب', company: 'شركة النخيل', place: ['الرياض'] },
  },
  {
    name: 'an Indonesian posting with labels above values',
    url: 'https://loker.example.id/lowongan/staf-gudang-8123',
    html: page({
      lang: 'id',
      title: 'Staf Gudang di PT Rempah Jaya - Loker',
      body: `<main><h1>Staf Gudang</h1><h2 class="employer">PT Rempah Jaya</h2><div><small>Lokasi</small><div>Surabaya</div></div><div><small>Tipe Pekerjaan</small><div>Penuh Waktu</div></div><div><small>Gaji</small><div>Rp 4.500.000 - Rp 5.000.000 per bulan</div></div><h3>Deskripsi Pekerjaan</h3>${ul('Mencatat barang masuk dan keluar')}<h3>Persyaratan</h3>${ul('Pengalaman 1 tahun')}<a href="/lamar">Lamar</a></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Staf Gudang',
      company: 'PT Rempah Jaya',
      place: ['Surabaya'],
      types: ['FULL_TIME'],
    },
  },
  {
    name: 'a Vietnamese board that repeats its data in a string',
    url: 'https://viec.example.vn/ky-su-xay-dung-cau-rong-12345.html',
    html: page({
      lang: 'vi',
      title: 'Tuyển Kỹ sư xây dựng - Công ty Cầu Rồng',
      head: ld(
        JSON.stringify(
          JSON.stringify({
            '@type': 'JobPosting',
            title: 'Kỹ sư xây dựng',
            hiringOrganization: 'Công ty Cầu Rồng',
            jobLocation: 'Đà Nẵng',
            datePosted: '2026-11-03',
            employmentType: 'Toàn thời gian',
            description: '<p>Giám sát công trình.</p>',
          }),
        ),
      ),
      body: `<h1>Kỹ sư xây dựng</h1><h2>Mô tả công việc</h2>${ul('Giám sát công trình')}<h2>Yêu cầu</h2>${ul('Kinh nghiệm 2 năm')}<h2>Quyền lợi</h2>${ul('Lương 18 triệu')}`,
    }),
    gives: { kind: 'posting', title: 'Kỹ sư xây dựng', company: 'Công ty Cầu Rồng', place: ['Đà Nẵng'], posted: '2026-11-03' },
  },
];
