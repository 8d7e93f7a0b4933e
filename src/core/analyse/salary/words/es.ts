import type { PayWords } from './pay-words.ts';

export const es: PayWords = {
  pay: 'salario|salarios|salarial|salariales|sueldo|sueldos|retribución|retribucion|remuneración|remuneracion|honorarios|tarifa|banda salarial|pago|ingresos|nómina|sba|paga|compensación|compensacion|oferta económica|percepción',
  base: 'salario base|sueldo base|fijo|salario fijo|sueldo fijo|base',
  total: 'paquete|retribución total|ingresos totales|compensación total|ganancias|ganar hasta',
  bonus:
    'bono|bonos|bonus|variable|comisión|comisiones|incentivo|incentivos|aguinaldo|prima|primas|gratificación|gratificaciones|paga extra|pagas extra|prestaciones|plus nocturno|plus de nocturnidad|plus de turnicidad|plus de peligrosidad|plus de festivos|plus festivo|plus de noche|nocturnidad|complemento*',
  other:
    'facturación|facturacion|presupuesto|presupuestos|inversión|inversiones|ronda|financiación|financiamiento|ventas de|ventas mensuales|ventas anuales|ventas superiores|ticket restaurante|tickets|vale|vales|vales de despensa|ayuda|ayudas|reembolso|precio|precios|costo|costos|coste|costes|cuota|beca|becas|subvención|descuento|descuentos|multa|préstamo|crédito|valorada|capital|donación|cheque|cheques|referido|referidos|movilidad|auxilio de transporte|bono de alimentación',
  perk: 'formación|comida|transporte|teletrabajo|gimnasio|seguro|clientes|proyecto|proyectos|viáticos',
  near: 'según valía|según experiencia|a convenir|negociable|según|experiencia|convenio|jornada|contrato|valía',
  gross: 'bruto|brutos|bruta|brutas|b/a|antes de impuestos',
  net: 'neto|netos|neta|netas|libres|libre|líquido|líquidos|después de impuestos',
  from: 'desde|a partir de|mínimo|mínimo de|al menos|más de|superior a',
  upTo: 'hasta|máximo|máximo de|tope',
  orMore: 'o más|en adelante|mínimo',
  orLess: 'máximo',
  to: 'a|hasta|al',
  between: 'entre',
  and: 'y|con',
  beside: 'más|además de|aparte',
  per: 'por|al|a la|cada|la|/',
  time: { HOUR: 'hora|h|hrs', DAY: 'día|dia|jornada', WEEK: 'semana', MONTH: 'mes', YEAR: 'año|ano' },
  unit: {
    HOUR: 'por hora',
    DAY: 'diario|diarios|diarias',
    WEEK: 'semanal|semanales',
    MONTH: 'mensual|mensuales|mensualmente|mes',
    YEAR: 'anual|anuales|anualmente|b/a',
  },
};
