import type { PayWords } from './pay-words.ts';

export const id: PayWords = {
  pay: 'gaji|upah|penghasilan|kisaran gaji|rentang gaji|honorarium',
  base: 'gaji pokok|gaji dasar|gapok',
  total: 'total gaji|take home pay|thp|total penghasilan',
  bonus: 'bonus|komisi|insentif|thr|lembur|uang lembur',
  other:
    'anggaran|omzet|omset|investasi|pendanaan|harga|biaya|diskon|denda|pinjaman|tunjangan|uang makan|uang transport|uang transportasi|reimburse|deposit',
  perk: 'pelatihan|asuransi|bpjs|makan|transport|transportasi|pulsa|proyek|pelanggan|klien',
  near: 'tergantung|sesuai|pengalaman|nego|negosiasi|kontrak',
  gross: 'bruto|gross|sebelum pajak',
  net: 'neto|netto|bersih|setelah pajak',
  from: 'mulai dari|mulai|dari|minimal|minimum|di atas',
  upTo: 'hingga|sampai|sampai dengan|maksimal|maksimum',
  to: 'hingga|sampai|sampai dengan|s/d|sd',
  between: 'antara',
  and: 'dan',
  per: 'per|/',
  time: { HOUR: 'jam', DAY: 'hari', WEEK: 'minggu', MONTH: 'bulan|bln', YEAR: 'tahun|thn' },
  unit: { HOUR: 'per jam', DAY: 'harian|sehari', WEEK: 'mingguan', MONTH: 'bulanan|sebulan', YEAR: 'tahunan|setahun' },
};
