import type { Whole } from './expected.ts';

export const tr: readonly Whole[] = [
  {
    name: 'muhasebe uzmanı, başlıklarla',
    title: 'Muhasebe Uzmanı',
    text: `GENEL NİTELİKLER
- Üniversitelerin İktisat veya İşletme bölümlerinden mezun
- En az 3 yıl genel muhasebe deneyimine sahip
- Logo programını iyi derecede kullanabilen
- İyi derecede İngilizce bilen
- Erkek adaylar için askerlik hizmetini tamamlamış
- B sınıfı sürücü belgesine sahip
- Seyahat engeli olmayan
- Tercihen SMMM belgesine sahip

İŞ TANIMI
- Günlük muhasebe kayıtlarının yapılması
- Beyannamelerin hazırlanması

YAN HAKLAR
- Özel sağlık sigortası
- Yemek kartı ve servis imkanı

Çalışma şekli: Tam zamanlı
Şirketimiz 35 yıldır gıda sektöründe faaliyet göstermektedir.`,
    years: ['3'],
    education: ['bachelor'],
    level: null,
    mode: null,
    employment: ['FULL_TIME'],
    languages: ['en B2'],
    eligibility: ['licence required driving', 'travel required travel'],
    must: [],
    nice: [],
    never: [],
  },
  {
    name: 'yazılımcı, tek paragraf',
    title: 'Kıdemli Backend Geliştirici',
    text: `İzmir'de çalışan küçük bir ekibiz ve limanlar için planlama yazılımı yapıyoruz. Ekibimize en az 5 yıl Java deneyimi olan, PostgreSQL bilgisine sahip bir geliştirici arıyoruz. Kubernetes bilgisi tercih sebebidir. Çok iyi derecede İngilizce şarttır. Hibrit çalışıyoruz: haftada 3 gün ofiste, kalan günler evden. Türkiye'de çalışma iznine sahip olmanız gerekir, vize desteği sağlanmamaktadır. Taşınma desteği sağlıyoruz. Pozisyon tam zamanlıdır.`,
    years: ['5'],
    education: [],
    level: 'senior',
    mode: 'hybrid 3',
    employment: ['FULL_TIME'],
    languages: ['en C1'],
    eligibility: ['authorization required TR', 'relocation offered relocation', 'sponsorship refused visa'],
    must: ['Java', 'PostgreSQL'],
    nice: ['Kubernetes'],
    never: [],
  },
];
