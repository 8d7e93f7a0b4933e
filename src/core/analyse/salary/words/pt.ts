import type { PayWords } from './pay-words.ts';

export const pt: PayWords = {
  pay: 'salário|salario|salários|salarial|remuneração|remuneracao|vencimento|vencimentos|ordenado|pagamento|faixa salarial|faixa|bolsa|bolsa-auxílio|bolsa auxílio|honorários|retribuição|ganhos|pretensão',
  base: 'salário base|salário fixo|fixo|salario base|salário-base',
  total: 'remuneração total|pacote|ganhos totais|ganho total|salário + comissão',
  bonus:
    'bônus|bónus|bonus|comissão|comissões|plr|ppr|variável|prêmio|prémio|prêmios|13º|décimo terceiro|subsídio de férias|gratificação|premiação',
  other:
    'faturamento|faturação|orçamento|orçamentos|investimento|investimentos|vale|vr|vt|vr/va|va/vr|vale-refeição|vale refeição|vale-alimentação|vale alimentação|vale transporte|vale-transporte|ticket|cartão|auxílio|auxílio-creche|ajuda de custo|reembolso|subsídio de alimentação|subsídio|desconto|descontos|preço|custo|custos|multa|empréstimo|crédito|rodada|aporte|captação|indicação|indique|bolsa de estudo|bolsa de estudos',
  perk: 'formação|refeição|alimentação|transporte|academia|saúde|clientes|projeto|projetos|creche|home office',
  near: 'a combinar|conforme experiência|de acordo com|compatível|experiência|clt|pj|benefícios|negociável|contrato',
  gross: 'bruto|brutos|bruta|ilíquido|ilíquidos',
  net: 'líquido|líquidos|líquida|liquido|líquidas',
  from: 'desde|a partir de|mínimo|mínimo de|no mínimo|acima de|mais de|superior a',
  upTo: 'até|ate|máximo|máximo de|no máximo',
  orMore: 'ou mais',
  to: 'a|até|ate|à',
  between: 'entre',
  and: 'e|com',
  beside: 'mais|além de|fora',
  per: 'por|ao|à|/|a cada|p',
  time: { HOUR: 'hora|h', DAY: 'dia|diária', WEEK: 'semana', MONTH: 'mês|mes', YEAR: 'ano' },
  unit: {
    HOUR: 'hora/aula|por hora',
    DAY: 'diário|diária|diárias',
    WEEK: 'semanal|semanais',
    MONTH: 'mensal|mensais|mensalmente',
    YEAR: 'anual|anuais|anualmente',
  },
};
