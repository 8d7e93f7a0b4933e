import type { Lexicon } from '../lexicon.ts';

export const PT: Lexicon = {
  you: 'voce|voces|lhe|candidat*|interessad*|selecionad*|te|ti|tu',
  own: 'seu|sua|seus|suas|propri*|pessoal|pessoais|particular|teu|tua',
  us: 'conosco|me|mim|comigo|recrutador*|gerente|coordenador*|supervisor*|consultor*|rh|responsavel|atendente|nosso whatsapp|nosso email|nosso numero|nossa conta|equipe|chefe|agente',
  we: 'nosso sistema|sistema|plataforma|que',
  other:
    'utilizador*|paciente*|hospede*|passageiro*|aluno*|inquilino*|comprador*|consumidor*|segurad*|associad*|usuarios|usuarias|clientes|cliente',
  not: 'nao|sem|nenhum*|nem|gratis|gratuit*|tampouco',
  never:
    'nunca|jamais|em hipotese alguma|sob nenhuma circunstancia|em nenhum momento|ninguem|nenhuma empresa|nenhum empregador|nenhum recrutador',
  mustNotForget:
    'nao esqueca|nao se esqueca|nao hesite|sem experiencia|nao precisa de experiencia|nao exige experiencia|sem entrevista|nao so|sem risco|nao perca|sem estudo|sem burocracia|sem sair|nao e necessario experiencia|sem chefe|nao se preocupe',
  oblige:
    'deve|devera|devem|deverao|precisa|precisam|tem que|necessario|obrigatorio|preciso|exigido|favor|basta|sera necessario|tera que|terao que|solicitamos|pedimos|e preciso|nao esqueca|so precisa',
  infinitive: 'receber|repassar',
  lead: 'e|ou|por|favor|depois|tambem|primeiro|so|apenas|agora|entao|nos|em seguida|imediatamente',
  before:
    'antes|previo|previa|previamente|adiantado|antecipado|antecipada|para|para confirmar|para garantir|para iniciar|para comecar|para participar|para liberar',
  hire: 'entrevista*|contratacao|contrato|candidatura|selecao|processo|vaga|cargo|inscricao|emprego|videochamada|reuniao|integracao|comecar|trabalho|admissao|cadastro|identidade|teste tecnico',
  give: 'envie|envia|enviar|envie nos|mande|mandar|manda|compartilhe|compartilhar|partilhe|informe|informar|passe|passar|forneca|fornecer|diga|dizer|encaminhe|encaminhar|repasse|repassar|digite|dite|ditar|indique|anexe|anexar|de nos|me passe|me mande|responda|mostre|fotografe|entregue|comunique|tire|reenvie|passa|informa|mandar para|passar para|me manda|nos mande|repassa|nos envie|me envie|me passa|escreva|preencha|leia',
  codeWord: 'codigo|codigos|pin|digitos|senha',
  codeSure:
    'codigo de verificacao|codigo sms|codigo de confirmacao|codigo de seguranca|codigo que receber|codigo que voce receber|codigo que chegar|codigo que vai chegar|codigo que voce recebeu|codigo recebido|codigo por sms|codigo de 6 digitos|codigo de seis|codigo do whatsapp|codigo de acesso enviado|codigo do sms|codigo otp|token do banco|codigo enviado|senha de uso unico|codigo de ativacao|codigo que enviaremos|codigo que enviamos|codigo via sms|codigo que chegou|sms com um codigo',
  codeKind:
    'sms|receber|recebera|recebeu|chegar|chega|celular|telemovel|telefone|verificacao|confirmacao|whatsapp|mensagem|digitos|seguranca|banco',
  plainCode:
    'postal|fonte|promocional|desconto|qr|limpo|qualidade|barras|conduta|etica|referencia|vaga|area|escrever|exemplos|penal|civil|cupom',
  password:
    'senha|senhas|palavra passe|login e senha|usuario e senha|dados de acesso|cvv|credenciais|senha do banco|codigo de seguranca do cartao|senha do seu banco|codigo de seguranca|senha do cartao',
  secretOf:
    'banc*|conta*|email|e mail|cartao|cartoes|google|gmail|icloud|apple|facebook|gov|seu|sua|internet banking|homebanking|banco|conta|numero do cartao',
  signIn:
    'faca login|fazer login|entre|entrar|acesse|acessar|logue|logar|inicie sessao|iniciar sessao|conecte|autorize|verifique|valide|autentique|autenticar|inicie',
  provider:
    'google|gmail|icloud|apple id|id apple|apple|facebook|telegram|whatsapp|gov br|conta gov|internet banking|conta bancaria|outlook',
  portal:
    'nosso portal|nossa pagina|nosso site|nossa plataforma|nosso sistema|este link|seguinte link|o link|link abaixo|pagina de verificacao|confirmar sua identidade|verificar sua identidade|link a seguir|este portal|no link|pelo link|no site',
  run: 'instale|instalar|baixe|baixar|execute|executar|clone|clonar|abra|abrir|rode|rodar|descarregue|transfira|faca download|roda|desative|extraia',
  runnable: 'repositorio|repo|script|arquivo|ficheiro|exe|apk|zip|projeto|codigo fonte|programa|executavel|pacote|codigo|npm install',
  program: 'app|aplicativo|aplicacao|software|programa|cliente|extensao|ferramenta|mensageiro|plugin',
  meeting: 'entrevista*|reuniao|videochamada|chamada|teste tecnico|teste|avaliacao|selecao|candidatura|processo|onboarding',
  ours: 'noss*|este|esta|anexo|seguinte|privado|link|propria|interno|interna|exclusivo|que enviamos|que enviaremos|especial|abaixo',
  store: 'app store|google play|play store',
  usualTool: 'zoom|teams|skype|google meet|webex|meet',
  remote:
    'anydesk|teamviewer|acesso remoto|compartilhar tela|compartilhe sua tela|compartilhamento de tela|sua tela|controle remoto|compartilhe a tela',
  support: 'suporte|clientes|usuarios|experiencia|chamados',
  grant: 'permita|autorize|ative|ativar|compartilhe|conceda|libere|de acesso|permitir',
  bankApp: 'banco|bancari*|conta',
  wallet: 'carteira digital|carteira cripto|wallet|metamask|carteira de criptomoedas|sua carteira',
  connect: 'conecte|conectar|vincule|vincular|importe|sincronize|verifique|ligue',
  seed: 'frase semente|frase de recuperacao|frase secreta|chave privada|chaves privadas|12 palavras|24 palavras|seed phrase|palavras de recuperacao',
  crypto: 'cripto*|bitcoin|usdt|criptomoeda*',
  type: 'digite|insira|escreva',
  pay: 'pague|pagar|paga|deposite|depositar|transfira|transferir|envie|faca|fazer|realize|realizar|efetue|efetuar|compre|comprar|arcar|desembolsar|pix|recolher|faca um pix|faz um pix|faca pix|envie r',
  payFor: 'pague|pagar|compre|comprar|deposite|arcar',
  fee: 'taxa|taxas|deposito|pagamento|caucao|inscricao|adiantamento|valor|custo|sinal|mensalidade|tarifa|quantia|pix|boleto|investimento',
  feeFor:
    'inscricao|cadastro|treinamento|formacao|curso|material|kit|uniforme|exame|exames|admissional|documentacao|reembolsavel|reembolsad*|devolvid*|administrativ*|visto|reserva|certificado|certificacao|equipamento|garantia|registro|apostila|ativacao|crach*|plataforma|adesao|seguro|processamento|laudo|vaga|garantir a vaga|exame admissional|antecedentes|contrato',
  refund: 'reembolsavel|reembolsad*|devolvid*|reembolso|devolvemos|devolucao|sera devolvid*|ressarcid*|soma|somamos|devolve|reembols*',
  buy: 'compre|comprar|adquira|adquirir|encomende',
  kit: 'kit|kit inicial|material|curso|equipamento|uniforme|software|apostila|treinamento|notebook|produtos|kit de montagem',
  ourVendor:
    'conosco|nosso fornecedor|fornecedor autorizado|por sua conta|do seu bolso|antes de comecar|nossa loja|antes de iniciar|nosso site|nosso parceiro|trabalhe em casa|trabalhar em casa',
  employerPays:
    'custeia|reembolsa voce|te reembolsa|assume o custo|assume os custos|banca seu|banca sua|por conta do empregador|pagamos|nos pagamos|cobrimos|por conta da empresa|gratuit*|gratis|a empresa paga|a empresa cobre|sem custo|custeado|pago pela empresa|fornecemos|oferecemos|arcamos|fornecido|subsidiado',
  atOwn: 'por sua conta|do seu bolso|por conta do candidato|as suas custas',
  currency: 'r$|€|reais|euros|euro|$|brl|real',
  payBy: 'pix|boleto|transferencia|mb way|mbway|western union|paypal|bitcoin|por pix|via pix',
  check: 'cheque|cheques',
  checkSent: 'enviaremos|enviamos|recebera|voce recebera|mandaremos|pelo correio',
  cash: 'deposite|desconte|descontar|depositar',
  spend: 'compre|equipamento*|fornecedor*|restante|resto|diferenca|transfira|devolva|notebook|saldo',
  receive:
    'receber|receba|recebe|aceitar|aceite|processar|sacar|recebendo|recebimento|recebera|recolher|caem|cair|entram|cai|entra|chegam|chegarao',
  payments: 'pagamentos|pagamento|transferencias|transferencia|dinheiro|depositos|valores|fundos|pix|quantias|transacoes|valor recebido',
  ownAccount:
    'sua conta bancaria|sua conta|conta propria|propria conta|conta pessoal|seu pix|sua propria conta|seu cartao|suas contas|sua conta pessoal|conta bancaria pessoal|tua conta|seu mb way|na sua conta|em sua conta',
  ownPay: 'salario*|remuneracao|pagamento do salario|seu salario|vencimento|ordenado|comissoes por venda|bolsa',
  onward:
    'repassar|repasse|transferir|transfira|enviar|envie|sacar|saque|converter|encaminhar|reenviar|devolver|restante|repassa-los|repassa',
  keepShare: 'fica com|ficar com|fique com|comissao|porcentagem|percentual|ganha|ficando',
  percent: '%|por cento',
  eachTransfer:
    'cada transferencia|por transferencia|cada transacao|por transacao|do valor|de cada|cada deposito|cada pix|do montante|cada pagamento',
  parcel: 'encomendas|encomenda|pacotes|pacote|mercadorias|produtos|volumes',
  home: 'sua casa|seu endereco|em casa|de casa|na sua residencia|endereco residencial|sua residencia|propria casa|sua morada|domicilio|proprio endereco|na sua casa',
  reship:
    'reenviar|reenvie|reencaminhar|reembalar|reembale|reetiquetar|etiquetas|enviar adiante|despachar|reexpedir|repassar|reenvia-las|encaminhar|reembala|envia para|reenvia',
  reshipJob: 'reenvio de encomendas|reenvio de pacotes|agente de reenvio|recebimento e reenvio|redirecionador de encomendas',
  like: 'curtir|curtidas|likes|avaliar|avaliacoes|avalie|inscrever|seguir|assistir|comentar|clicar|curta|gostos|otimizar|siga|assista|dar like|um like|deixar like|curtindo|curte|avaliando|avaliacao no google|avaliacao',
  likeWhat:
    'youtube|tiktok|instagram|videos|video|hoteis|hotel|aplicativos|produtos|google maps|google|restaurantes|canais|amazon|shopee|anuncios|perfis',
  perTask:
    'por curtida|por avaliacao|por tarefa|por video|por clique|cada curtida|cada avaliacao|cada tarefa|por like|cada like|cada video|por comentario',
  getPaid: 'ganhe|ganhar|paga|pagam|dinheiro|comissao|renda|pagamos|recebe|receba|ganha|saque na hora|pagamento',
  likeTrade: 'estrategia|campanha*|equipe|seo|responder|gestao|analise|moderacao|qualidade|desenvolv*|desempenho|marketing',
  topUp: 'recarregar|recarregue|depositar|deposite|deposito|recarga|investir|adicionar saldo|colocar saldo|faca um deposito',
  unlock:
    'desbloquear|desbloqueie|sacar|saque|saques|proximo nivel|proximas tarefas|liberar|proxima*|vip|nivel|liberar as proximas|proximas missoes',
  taskWord: 'tarefa|tarefas|missoes|saldo|conta|nivel|plataforma|pedidos|comissao|comissoes|missao',
  taskJob:
    'otimizacao de aplicativos|otimizacao de produtos|tarefas de otimizacao|curtir videos|avaliar hoteis|avaliar produtos na internet|tarefas simples online|curtir posts|assistir anuncios|avaliar hoteis no google|gostos em videos',
  paper:
    'passaporte|rg|cpf|cnh|identidade|carteira de motorista|documento de identidade|carteira de trabalho|cartao de cidadao|comprovante de residencia|documentos|nif|carta de conducao',
  bankPaper: 'cartao de credito|cartao bancario|extrato bancario|dados bancarios|numero da conta|cartao|comprovativo de iban|iban',
  paperMild: 'cnh|carteira de motorista|carteira de trabalho|comprovante de residencia|documentos|cpf|rg|carta de conducao',
  paperSure: 'dados bancarios|numero do cartao|dados do cartao|numero da conta|dados do seu cartao|dados da conta|foto do cartao',
  copy: 'copia|copias|foto|fotos|selfie|frente e verso|digitalizacao|scan|frente|numero|imagem|segurando',
  bothSides: 'frente e verso|selfie|verso|passaporte|cartao|segurando',
  withApplication:
    'com seu curriculo|com a candidatura|com o curriculo|antes da entrevista|para se candidatar|por whatsapp|pelo whatsapp|whatsapp|telegram|junto com|para garantir|para iniciar|imediatamente|por email|antes de|para participar|para reservar|no whatsapp|para validar|para cadastro|agora|para garantir a vaga|garantir a vaga',
  afterOffer:
    'apos a contratacao|na admissao|valido|valida|primeiro dia|assinatura do contrato|possuir|ter|categoria b|em caso de contratacao|apos aprovacao|no ato da contratacao|comparecer|trazer|se contratado|na assinatura|apos a assinatura|assinar o contrato|depois de contratado|dia da admissao|ao ser contratado|depois da assinatura',
  rent: 'alugar|alugue|alugamos|aluguel|vender|venda|emprestar|empreste|ceder|usar sua|acesso a|compramos|abrir|abra|nos entregue|entregue|nos passe|ceda',
  rentable:
    'conta bancaria|sua conta|conta do linkedin|conta de whatsapp|whatsapp|chip|cartao sim|conta do facebook|seu perfil|perfil do linkedin|seu cartao|conta upwork|conta uber|contas bancarias|seu cpf|conta laranja|conta do instagram|conta ifood|seu nome|conta|perfil|conta no seu nome|cartao|conta digital',
  rentPay: 'por mes|mensal*|por semana|pagamos|reais|r$|passiv*|em troca|semanal*|comissao|euros|€|por dia|na hora',
  rentTrade: 'carro*|veiculo*|escritorio*|apartamento*|client*|imove*|imobiliari*',
  giftCard:
    'cartoes presente|cartao presente|vale presente|vales presente|gift card|cartoes itunes|cartoes google play|cartoes steam|vales oferta|gift cards|cartao google play|gift card*|cartoes presente apple',
  giftSend: 'envie|codigo|codigos|foto|fotos|raspe|mande|compartilhe|enviar',
  giftCode: 'codigo|codigos|foto|fotos|numeros|verso',
  chat: 'whatsapp|telegram|zap|wpp|whats|messenger',
  contact: 'chame|chamar|escreva|entre em contato|contato|mensagem|mande|envie|fale|contacte|contate|chama|clique|fala|mande mensagem',
  only: 'somente|apenas|exclusivamente|so',
  noInterview:
    'sem entrevista|contratacao imediata sem|contratacao garantida|emprego garantido|vaga garantida|entrevista por whatsapp|entrevista pelo whatsapp|entrevista pelo telegram|voce foi selecionad*|entrevista por chat|sem processo seletivo|nao e necessaria entrevista|nao precisa de entrevista|voce foi aprovado|voce foi aprovada|foi aprovado|foi selecionado|voce foi selecionado|voce foi selecionada|esta contratado|aprovacao imediata|aceitamos todos|sem curriculo|aprovacao garantida|nao fazemos entrevista|ninguem te entrevista|sem entrevistas',
  easyMoney:
    'dinheiro facil|dinheiro rapido|renda passiva|renda garantida|ganhos garantidos|renda ilimitada|ganhos ilimitados|ganhe dinheiro|ganhar dinheiro|liberdade financeira|so precisa de um celular|apenas com o celular|so com o celular|renda extra facil|trabalho facil|ganhe em casa|lucro diario|seja seu proprio chefe|rendimento garantido|rendimento passivo|renda extra garantida|trabalhando de casa|trabalhe de casa e ganhe|renda residual|por dia pelo|saque na hora|pix na hora|enquanto dorme|enquanto voce dorme|dormindo',
  easyMild:
    'em casa|de casa|home office|pagamento diario|pagamentos diarios|tarefas simples|por dia|ao dia|diarios|horas por dia|online|renda extra|simples|facil|tempo livre|diaria',
  noSkill:
    'sem experiencia|nao precisa de experiencia|nao exige experiencia|nao e necessario experiencia|qualquer pessoa|nao precisa ter experiencia',
  homeWork: 'em casa|de casa|online|home office|whatsapp|telegram|celular|pelo celular|do celular',
  phoneOnly: 'celular|telemovel',
  mlmStrong: 'marketing multinivel|multinivel|marketing de rede|mlm|piramide|renda residual|monte sua equipe e',
  mlm: 'multinivel|proprio chefe|convide amigos|sua rede|liberdade financeira|indique amigos|renda residual|seu proprio chefe|monte sua equipe|marketing multinivel|indique pessoas|convide pessoas',
  cryptoPay: 'pagamento em usdt|pagamento em cripto*|salario em cripto*|pago em usdt|pago em cripto*|pagamento em bitcoin|em usdt',
  adultSure:
    'modelo webcam|camgirl*|acompanhante de luxo|conteudo adulto|massagem erotica|garota de programa|modelos webcam|show webcam|modelos para webcam|modelo para webcam|acompanhantes de luxo|garotas para|ganhos altos sigilo|modelos para camera',
  adultWho: 'mulheres|garotas|meninas|discret*|bonita*|acompanhante',
  shopper: 'cliente oculto|cliente misterio|comprador misterioso',
  scam: 'golpe*|golpista*|fraude*|fraudulent*|falsas vagas|vagas falsas|falso*|falsa*|phishing|estelionat*|burla*|burlao|burloes|criminoso*|suspeit*|esquema fraudulento',
  scammer: 'golpista*|fraudador*|estelionatario*|criminosos|burloes|burlao|burlista*|falsos recrutadores',
  notScam: 'nao e golpe|nao e um golpe|nao e fraude|nao e piramide|nao e burla|sem golpe',
  warn: 'cuidado|atencao|alerta|aviso|fique atento|tome cuidado|alertamos|importante|desconfie|proteja|evite|prevencao|fiquem atentos|fique esperto|sinais de alerta|como identificar|cuidado com',
  ifAsked:
    'se alguem|se um recrutador|se pedirem|se voce receber|se lhe pedirem|qualquer pessoa|se uma empresa|caso receba|caso alguem|qualquer solicitacao|se o empregador|se solicitarem|caso voce|qualquer pedido|quem pedir|se for solicitado|caso seja|se a empresa|se receber|qualquer mensagem|um anunciante|um empregador que|um recrutador que|alguem que|uma vaga que|vagas que|anuncios que|se um empregador|se te pedirem|ja aconteceu|que pediam',
  asks: 'pede*|pedem|pedimos|solicita*|solicitam|solicitamos|exige*|exigem|cobra|cobram|cobramos|cobrar|envie|pague|compartilhe|pedir*|pedira|pediremos|solicitaremos|cobraremos|oferece*|deposite|transfira|forneca|peca|peça|pedirem|exigir|informe',
  report:
    'denuncie|denuncia|reporte|avise nos|policia|informe nos|comunique|entre em contato com o suporte|ignore|bloqueie|participe|denunciar|denunciar vaga|denunciar anuncio|tire print',
  impersonate:
    'em nome d*|se passam|se passando|fazem se passar|fazendo se passar|passam se|utilizando nosso nome|usando nosso nome|fingem|se passa por|em nosso nome|usam nosso nome',
  legit:
    'empregador serio|empresas serias|empresa seria|empresas legitimas|empresa legitima|recrutador legitimo|empregadores serios|legitim*',
  command: 'me passe|me mande|me envie',
  smallSum: 'pequen*|modest*|simbolic*|minim*|unic*|reembolsavel|apenas|somente|so|baixo',
  weWant: 'precisamos|solicitamos|vamos precisar|pediremos|pedimos|necessitamos|iremos precisar|precisaremos',
  kitSure:
    'kit inicial|kit de trabalho|material de treinamento|apostila|kit de montagem|kit de canetas|caixa inicial|pacote inicial|kit de inicio',
  payNoun: 'mediante pagamento|apos o pagamento|apos pagamento|antecipado|e cobrada|e cobrado|por pix|via pix',
  runSure: 'execute|rode|instale|roda|npm install',
  cloneSure: 'clone|descompacte|clonar|extraia',
  ourWord: 'noss*',
  they: 'eles',
  protect: 'evitar|prevenir|contra|proteger',
  duty: 'cobrar|gerir|processar|registrar|controlar|emitir|conciliar|administrar|faturar',
  preInterview:
    'antes da entrevista|com o curriculo|com seu curriculo|para se candidatar|sem entrevista|ao se candidatar|com a candidatura',
  wePay: 'pagamos|voce ganha',
  youPay: 'voce paga|que voce paga',
  payFirst: 'mediante pagamento|apos o pagamento|apos pagamento',
  screenshot: 'print|captura|prints',
  device: 'seu computador|seu celular|seu pc|sua maquina|seu notebook|seu aparelho|computador que|computador',
  trapSure:
    'desative o antivirus|desative seu antivirus|fontes desconhecidas|origens desconhecidas|no terminal|no seu terminal|no powershell|executar mesmo assim|permitir fontes desconhecidas|executar mesmo|escolha executar',
  costs: 'custa|custam|tem custo de|no valor de|valor de|sai por',
  mustBePaid:
    'deve ser pago|devem ser pagos|deve ser paga|e cobrada|e cobrado|sera cobrado|sera cobrada|pago antes|paga antes|pagamento antecipado|antecipado|adiantado|por conta do candidato|taxa de',
  beforeWork:
    'antes da contratacao|antes de comecar|antes da entrevista|antes de iniciar|adiantado|antecipadamente|antes do inicio|reservar sua vaga|garantir sua vaga|garantir a vaga|para o cadastro|para liberar|antecipado|antes do primeiro|no ato|previamente|antes de assinar',
  employerSure:
    'custeia|reembolsa voce|te reembolsa|assume o custo|assume os custos|banca seu|banca sua|por conta do empregador|a empresa paga|empresa cobre|nos pagamos|gratuit*|gratis|sem custo|por conta da empresa|pago pela empresa|clientes|alunos|pacientes|inquilinos',
  convertTo: 'converta|converter|troque|compre bitcoin|compre usdt',
  atm: 'carteira indicada|nossa carteira|conta indicada|endereco indicado',
  each: 'por|por cada|cada|a cada|cada um|cada uma|por unidade|por encomenda',
  inYourName: 'no seu nome|em seu nome',
  fewHours:
    '1 hora por dia|uma hora por dia|2 horas por dia|duas horas por dia|30 minutos por dia|1 a 2 horas por dia|poucas horas por dia',
  qrCode: 'qr code|codigo qr',
  linkDevice: 'vincular|aparelhos conectados|conectar sua conta',
  owedByEmployer: 'exame admissional|exame medico|uniforme|visto|antecedentes|certificado|cracha|curso|treinamento|cadastro|kit',
  taskUnit: 'hora|dia|mes|semana|ano',
  sureThing: 'garantid*|sem experiencia|qualquer pessoa|todos',
  shortUnit: 'por dia|ao dia|por semana|por mes|semanais',
  interviewWord: 'entrevista*',
  messagesOnly: 'mensagens|por chat|por escrito',
  dayUnit: 'por dia|ao dia|diarios',
  payUnitHour: 'hora',
  // --- slots: wide on their own, and read only where several stand together
  comesIn:
    'sms|receber|recebera|recebeu|recebido|chegar|chegara|chega|chegou|celular|telefone|enviaremos|vamos enviar|mandaremos|mensagem|aparecer|torpedo|assim que|vai chegar|recebe|vai receber|aparece|cair|cai|whatsapp|enviado|seu numero|telemovel|recebera no',
  handsBack:
    'passa|passe|passar|repassa*|repasse|repassar|envia*|envie*|enviar|manda*|mande*|mandar|informa*|informe*|informar|compartilh*|diga|fala|fale|falar|encaminh*|responde*|responda|precisamos|digita*|precisa|preciso|me fala|diz|leia|dite|devolva|me passa|confirma|conta|dizer|me manda|solta|envie mo|envie ma|diga me|envia mo',
  payerIsYou:
    'pago pelo candidato|paga pelo candidato|por conta do candidato|conta do candidato|pelo candidato|voce paga|voce pagara|sua parte|e cobrada|e cobrado|sera cobrada|sera cobrado|cobramos|cobrada uma|cobrado um|precisa pagar|deve pagar|tem que pagar|necessario o pagamento|necessario pagar|pagamento de uma|pagar a taxa|por sua conta|faca o pix|fazer um pix|faz um pix|arcar|o candidato paga|selecionado paga|paga o|paga a|pagando|e pago pelo|pela pessoa|pelo professor|por conta da pessoa',
  builds: 'desenvolv*|implement*|usuarios|conciliar|contabil|analista|inquilinos|conferir',
  strangers:
    'clientes|compradores|parceiros|dinheiro|valores|valor|pagamentos|depositos|transferencias|pix|apostadores|quantias|hospedes|inquilinos|turistas|senhora',
  inflow:
    'recebe|recebera|receber|fazem|depositam|transferem|caem|entra|entram|chegam|pix|cai|recebendo|chega|pagam|recebimentos|recebimento|pagam na|entregar|mandamos entregar|recebe encomendas',
  passesOn:
    'repassa*|repasse|transfere*|envia*|converte*|compra usdt|bitcoin|saca|cripto*|manda|manda|transferir|sacar|compra cripto|usdt|entrega|devolve|mandar|manda o|dono|proprietario',
  myAccount:
    'sua conta|seu pix|sua propria conta|conta pessoal|tua conta|seu banco|propria conta|conta bancaria|sua chave pix|sua conta corrente|conta corrente|seu cartao|seu nome|pra voce|para voce|no seu nome|na sua|voce recebe',
  yoursNow: '%|comissao|ficando|fica com|por cento|para voce|porcentagem|% do|e seu|sao seus|sobra|retem|seu lucro',
  listOpens:
    'documentos|enviar|envia*|envie*|mande*|manda*|precisamos|necessario|documentacao completa|processo completo|conjunto completo',
  cardItself: 'cartao|cartao de credito|cartao bancario|cartao de debito',
  pictured: 'foto|fotos|frente e verso|verso|imagem',
  idItself: 'rg|cpf|cnh|identidade|selfie|passaporte',
  letsUse: 'alug*|empresta*|usar sua|usar|abrir|abre|vend*|compro|compramos|cede*|usa|usara|sem fazer nada',
  account: 'conta|contas|perfil|chip|chips|conta antiga|mercado livre|conta do uber|conta do ifood|bancos digitais',
  rentMoney: 'por semana|por mes|por conta|semanal|semana|mensais|sem fazer nada',
  secretNumber:
    'codigo|codigos|digitos|pin|token|numerozinho|cifras|codiguinho|combinacao|numero de seis|numero de 6|numero de quatro|seis numeros|numeros que|numero que chega|numero que vai|6 numeros|seis digitos',
  fromUs:
    'nosso|nossa|link|enviamos|enviaremos|anexo|compartilh*|privado|interno|fornec*|propria|te mando|te envio|te passo|mando um|nossa propria|endereco em anexo|em anexo|propria aplicacao',
  fetches:
    'instale*|instala*|baixe|baixar|baixa|execute*|executa*|clone|rode|rodar|baix*|instal*|execut*|clon*|rod*|abr*|descompact*|inici*|faca o download|descarreg*|transfer',
  startedWork: 'primeiro dia|apos a contratacao|na admissao|apos assinatura',
  seedWords: 'frase semente|12 palavras|24 palavras|frase de recuperacao|chave privada|frase secreta',
  giftBought: 'compr*|adquir*|pega|pegar|busca',
  giftBack: 'codigo*|verso|numeros|rasp*|atras',
  giftThing: 'cartoes presente|cartao presente|vale presente|gift card|gift cards|cartoes de presente|cartoes google|cartoes steam',
  chequeComes: 'enviaremos|enviamos|recebera|receber|vai receber',
  chequeCashed: 'deposit*|descont*|compens*|sac*',
  chequeSpent: 'fornecedor|resto|restante|diferenca|equipamento|fique com',
  chequeItself: 'cheque|cheques',
  toMyHome:
    'sua casa|seu endereco|sua residencia|em casa|tua casa|na sua casa|de casa|sua porta|seu domicilio|na tua casa|sua morada|morada|em sua morada|seu nome|sem sair de casa',
  parcelItself:
    'pacote*|encomenda*|mercadoria*|caixas|produtos|compras|itens|celulares|tenis|sapatos|roupas|eletronicos|notebooks|encomendas de|telemoveis|instrumentos',
  parcelOn:
    'etiqueta*|reenvi*|correios|envia*|postar|posta|despach*|reembal*|troca|trocar|exterior|fotograf*|cola|colar|transportadora|ponto de recolha|caixa|deixa las|trocar a caixa',
  workplace: 'galpao|armazem|loja|turno*|entregador*|moto|estoque',
  rates: 'curt*|curtir|avali*|avaliar|segui*|inscrev*|estrelas|comenta*|siga',
  ratedThing: 'hoteis|videos|canais|produtos|restaurantes|perfis|lojas|google maps|paginas',
  perPiece: 'cada|por|por dia|diarios|minutos|diaria',
  justAPhone: 'celular|whatsapp|telegram|zap|simples|saque|sacar|print|facil|nivel',
  ownTopUp: 'recarreg*|recarga|deposit*|aporte|recarg*|coloca|poe|adiciona',
  thenFreed: 'sacar|saque|liberar|negativo|lucro|nivel|comissao|desbloque*|devolve',
  taskAccount: 'tarefa*|missoes|saldo|nivel|missao|plataforma|pedidos',
  recruitees: 'sua rede|sua equipe|indicados|niveis|seus convidados',
  earnsOnThem: 'passiv*|comiss*|%|ilimitad*|liberdade financeira|proprio chefe',
  recruitPitch: 'equipe|rede|chefe|liberdade|negocio proprio',
  fetchedThing: 'programa*|aplicativo|app|software|projeto|repositorio|arquivo|script|cliente|extensao|codigo|apk|zip|aplicacao|ficheiro',
  guardDog: 'antivirus|firewall|fontes desconhecidas|todas as permissoes',
  turnsOff: 'desativ*|permit*|aceit*|ignor*|deslig*|libere',
  linksUp: 'conect*|vincul*|assin*|sincroniz*|verific*',
  wagesWord: 'salario|pagamento|pagamentos|pago|pagamos|salario*|pagamento*',
  paidFor: 'frete|exame|uniforme|curso|taxa|treinamento|cracha|seguro|kit|passagem|certificado',
  beforeOrBack: 'antes|devolv*|reembols*|adiantado|no pix|via pix|primeiro salario|no salario',
  meets:
    'entrevista|recrutador*|teste|selecao|entrevista*|processo|candidat*|desafio|videochamada|a gente conversa|conversamos|falamos|agendamos',
  entersBy: 'entr*|login|acess*|autentic*|conect*|logar|logue*|fac* login',
  theirSite: 'portal|plataforma|pagina|site|sistema|espaco|area',
  applies: 'candidat*|vaga|entrevista|inscricao|cadastro|segunda fase|proxima fase|recrutador|admissao',
  outsiders: 'clientes|usuarios|inquilinos|pacientes|hospedes|cliente|destinatario*|usuario|paciente|comprador|alunos',
  firstPay:
    'primeiro salario|primeiro pagamento|primeiro mes|primeira folha|primeira fatura|primeira quinzena|primeiro holerite|primeiros ganhos|primeira semana|fim do mes|primeiro contracheque',
  onceIn:
    'apos|assim que|depois do pagamento|depois do deposito|apos o pagamento|apos o deposito|ao receber|mediante|uma vez|quando recebermos|depois de pagar|depois de receber|somente apos|so depois|mediante pagamento|depois da transferencia|depois do pix|apos o pix',
  handsOut:
    'enviamos|envio|enviar|reserv*|garant*|confirm*|ativ*|entreg*|liber*|abrimos|abrir|despach*|agend*|receber o|mandamos|emitir|emitimos|habilit*|segur*',
  partsWith:
    'pagar|paga|pague|pagas|pago|paga via|pagamento|depositar|deposita|deposite|deposito|transferir|transfira|transferencia|investir|investimento|arcar|arca|custear|custa|custam|custo|custos|cobrad*|cobramos|enviar|envia|envie|comprar|compra|compre|adquir*|antecipar|adiantar|contribu*|pix de|faz um pix|faca um pix|fazer um pix|exigid*|exige|necessario|recolher|cobra|pede|toma',
  sumDue:
    'taxa|taxas|deposito|caucao|sinal|seguro|garantia|custo|custos|adiantamento|entrada|inscricao|contribuicao|valor|mensalidade|investimento|matricula|frete|encargo*|calcao|despesa*|aluguel|alfandega',
  workThing:
    'notebook|computador|equipamento*|kit|cracha|uniforme|celular|fone|headset|material|materiais|curso|treinamento|capacitacao|exame|certificado|antecedentes|visto|contrato|vaga|licenca|software|conta|acesso|inscricao|cadastro|alojamento|passagem|envio|frete|apostila|pacote|admissional|documentacao|plataforma|seguro|casa|quarto|aluguel|chaves|digitais|ferramentas|bicicleta|mochila',
  employeeGets:
    'bonus|vale|beneficios|orcamento|faturamento|faturas|clientes|hospedes|auxilio|convenio|assistencia medica|desconto|comissoes|vt|vr|premiacao',
  cashThing: 'dinheiro vivo|dinheiro em especie|envelopes|cedulas|especie',
  collectsIt: 'recolh*|retir*|busca|buscar|receb*|coleta*|pega*|te entrega|lhe entrega|te da',
  deliversIt: 'entreg*|deposit*|caixa eletronico|nosso motoboy|nosso agente|leva|levar|repass*|coloca|caixa de bitcoin|insere|levas',
  perTrip: 'por viagem|por entrega|por corrida|cada viagem',
  cardDigits: 'validade|numero do cartao|numero do seu cartao|cvv|tres digitos|codigo de seguranca|vencimento|data de validade',
  deviceWord: 'computador|pc|notebook|celular|tela|telefone|maquina|laptop',
  ownMoney:
    'seu dinheiro|teu dinheiro|seu saldo|dinheiro proprio|seu proprio dinheiro|proprio dinheiro|do seu bolso|recursos proprios|seu cartao|seu proprio',
  negative: 'negativo|insuficiente|bloquead*|proximo nivel|travad*|da sorte|premiado|pedido especial',
  reward: 'comissao|comissoes|lucro|lucros|ganho*|bonus|recompensa*|premio',
  grabs: 'complet*|realiz*|faca|fazer|aceit*|finaliz*|otimiz*|cumpr*|cliqu*',
  cashesOut: 'sac*|saque|usdt|na hora|mesmo dia|pix|diario|imediato',
  notAfter: 'nao precisa|nao e necessario',
  meUs: 'nos|me|nosso*|nossa*|mim|me passa|me manda',
  fraudWork:
    'prevencao a fraude|prevencao a fraudes|antifraude|analista de fraude|analista de fraudes|lavagem de dinheiro|compliance|conscientizacao|deteccao de fraude|simulacoes de phishing',
  companyMoney: 'cartao da empresa|cartao corporativo|caixa pequeno',
  payUnit: 'mes|hora|semana|dia|ano|noite',
  theRest: 'o resto|resto|restante|o que sobra|a diferenca',
  repoWord: 'repo|repositorio|projeto|gitlab|github|bitbucket|prototipo|mvp|demo|codigo|zip|arquivo|joguinho|jogo|aplicativo',
  runsLocal:
    'npm|yarn|docker|localmente|rodar|roda|rode|executar|execute|subir|sobe|sua maquina|seu computador|instalar|instale|setup|abre|abrir|no seu computador',
  reportsBack: 'print|log|conta|mande|descreva|feedback|envie|captura|opiniao|me fala|me conta|me diz',
  idMore: 'selfie|frente e verso|cpf|rg|cartao|na mao|ao lado do rosto|comprovante|dados bancarios|verso|titulo',
  sendsIn: 'envi*|mand*|anex*|inclu*|sub*|compartilh*|encaminh*|junte',
  bringsIn: 'traz*|convid*|indica*|amigos|amigas|recrut*|montar equipe|seus contatos|conhecidos|cadastra',
  theyToo: 'que facam o mesmo|facam o mesmo|eles trazem|vendas deles|niveis|geracao|equipe deles|rede|suas vendas|indicados',
  noLimit:
    'sem teto|sem chefe|proprio chefe|dormindo|enquanto dorme|renda passiva|ilimitad*|liberdade financeira|proprio negocio|sem limite',
  pulls: 'clon*|fork*|baix*|acesso ao|acesso a|damos acesso|descompact*|convidamos|puxa*',
  makes: 'desenvolv*|integra*|implement*|conciliar|contab*|api',
  startsWith: 'comeca|comecam|comecar',
  opensIt: 'abre|abra|abrir|crie|criar|cadastr*|solicit*',
  accessWord: 'acesso|acessos|senha|senhas|cartao|cartoes|dados|login|chip',
  givesUs: 'da|dar|entreg*|passa*|envi*|mand*|repass*|ced*',
  loginWord: 'usuario|senha|login|acesso',
  mailOrBank: 'internet banking|seu banco|banco|email|e mail|aplicativo do banco|app do banco',
  bigPay: 'ganhos altos|bem pago|alta remuneracao|otimos ganhos|ganhe ate|altos ganhos',
  notUs: 'nao somos nos|nao e nosso|e um impostor|impostor|nao vem de nos',
  topics: 'seus temas|os temas|temas que',
  stashAct: 'escond*|enterr*|ocult*',
  stashPlace: 'mapa|ponto|parque*|coordenadas|bairros',
  stashTerms: 'foto|cripto|usdt|ninguem te ve|sem perguntas|telegram|anonim*|bitcoin',
  verdict: 'e crime|e um crime|sao crimes|lavagem|nao e emprego|nao aceite|nao e um emprego|cartoes roubados|programa malicioso',
  sumWord: 'dez|quinze|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|duzentos|trezentos|quinhentos|mil',
  otherwise: 'ou|crie|nova',
  signedAlready: 'contrato assinado|proposta assinada|assinaste|voce assinou',
  salaryWord: 'salario|remuneracao',
  ownClient: 'propria aplicacao|aplicativo proprio|proprio aplicativo|app proprio|proprio app|programa proprio',
  roomCode: 'codigo da sala|numero de sessao|numero da sessao',
  inBrowser: 'no navegador|sem instalar|nada para instalar',
  ifYouLike: 'opcional|se preferir',
  ownLogin: 'crie uma senha|crie uma conta|nova senha|por e mail',
  sureGain:
    'lucro garantido|lucros garantidos|ganho garantido|ganhos garantidos|retorno garantido|rendimento garantido|sem risco|sem riscos|dobre|dobraram|saque o lucro|saque seus lucros|saca o lucro|retire o lucro',
  stakes: 'invista|investe|investir|deposite|deposita|depositar|deposito inicial|deposito minimo|capital inicial|aporte',
  guided: 'mentor|mentora|sinais|assessor|assessora|copie|copiar|copia|grupo privado|grupo vip|robo|nosso algoritmo',
  coversYours: 'cobre seu|cobre sua|cobre o seu|cobre a sua',
  taskRefund: 'receba de volta|recebe de volta|de volta com|devolvido com|mais comissao',
};
