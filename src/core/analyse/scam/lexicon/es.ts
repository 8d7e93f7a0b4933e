import type { Lexicon } from '../lexicon.ts';

export const ES: Lexicon = {
  you: 'usted|ustedes|te|ti|candidat*|postulante*|aspirante*|vos|interesado*|seleccionad*|solicitante*|te lo|lo compras|tu',
  own: 'tu|tus|su|sus|propi*|personal|personales|particular',
  us: 'nosotros|me|conmigo|reclutador*|reclutadora|gerente|coordinador*|encargad*|asesor*|rrhh|supervisor*|responsable|nuestro correo|nuestro whatsapp|nuestro numero|nuestra cuenta|equipo|jefe|agente|encargada|encargado|coordinadora|tecnico|informatico',
  we: 'nosotros|el sistema|la plataforma|que',
  other:
    'paciente*|huesped*|pasajero*|alumno*|inquilino*|comprador*|consumidor*|asegurad*|abonad*|socios|usuarios|usuarias|usuaria|clientes|cliente',
  not: 'sin|ningun*|ni|gratis|gratuit*|tampoco|evite|evita',
  never: 'nunca|jamas|bajo ninguna circunstancia|en ningun caso|en ningun momento|nadie|ninguna empresa|ningun empleador|ningun reclutador',
  mustNotForget:
    'no olvides|no olvide|no dudes|no dude|sin experiencia|no se requiere experiencia|no necesitas experiencia|sin entrevista|no solo|sin riesgo|sin estudios|no pierdas|no te pierdas|no importa|sin problema|no hace falta|sin papeles|no te preocupes|sin jefes|no necesita experiencia|sin titulo',
  oblige:
    'debe|debes|deben|debera|deberas|deberan|tiene que|tienes que|tienen que|hay que|necesario|necesita|necesitas|obligatorio|requiere|requerido|favor de|favor|tendras que|tendra que|solicitamos|pedimos|no olvides|no olvide|solo tienes|solo debes|es indispensable|indispensable|deposito previo|abonar|basta con',
  lead: 'y|o|por|favor|luego|despues|tambien|primero|solo|simplemente|ahora|entonces|nos|inmediatamente|finalmente',
  infinitive:
    'enviar|mandar|pagar|abonar|depositar|transferir|compartir|descargar|instalar|ejecutar|comprar|adquirir|proporcionar|facilitar|recibir|reenviar|conectar|vincular|iniciar|ingresar|acceder|clonar',
  before:
    'antes|previo|previa|previamente|anticipado|por adelantado|adelantado|para|para confirmar|para reservar|para empezar|para iniciar|al postular|para participar|para asegurar|para apartar|apartar',
  hire: 'entrevista*|contratacion|contrato|candidatura|seleccion|proceso|vacante|puesto|postulacion|inscripcion|empleo|videollamada|reunion|incorporacion|empezar|trabajo|plaza|cupo|identidad|prueba tecnica',
  give: 'envia|envie|envianos|envienos|enviar|manda|mande|mandanos|mandenos|mandar|comparte|comparta|compartir|compartenos|dinos|diganos|decirnos|proporciona|proporcione|proporcionar|facilita|facilite|facilitanos|facilitar|reenvia|reenvie|reenvianos|reenviar|remite|remita|remitir|dicta|dicte|dictanos|dar|danos|denos|indica|indique|indicanos|indicar|pasanos|pasar|pasa|pase|adjunta|adjunte|adjuntar|comunica|comunique|responde|enviarnos|mandarnos|pasarnos|darnos|entregar|entrega|sube|suba|fotografia|dictar|pasas|envias|mandas|das|dices|compartes|reenvias|se lo pasas|proporcionas|dictas|facilitas|reenvielo|reenvialo|envielo|envialo|dinoslo|dimelo|dime|pasame|mandame|proporcionanos|escribe|anota|ingresa|envianoslo|mandanoslo|compartenoslo|reenvianoslo|pasanoslo|dictanoslo|envianosla|leenos|lee',
  codeWord: 'codigo|codigos|pin|digitos|clave',
  codeSure:
    'codigo de verificacion|codigo sms|codigo de confirmacion|codigo de seguridad|codigo que recibas|codigo que reciba|codigo que recibiras|codigo que recibira|codigo que te llegue|codigo que le llegue|codigo que te llegara|codigo que le llegara|codigo que llega|codigo de un solo uso|clave de un solo uso|contrasena de un solo uso|codigo de 6 digitos|codigo de seis|codigo por sms|codigo otp|codigo de whatsapp|codigo de activacion|clave dinamica|codigo recibido|token bancario|codigo de acceso por sms|codigos sms|codigo que recibes|codigo que recibe|codigo que te enviaremos|codigo que le enviaremos|codigo que te enviamos|clave que te llegue|codigo de seis digitos|sms con un codigo',
  codeKind:
    'sms|recibas|reciba|recibes|recibiras|recibira|llegue|llega|llegara|telefono|celular|movil|verificacion|confirmacion|whatsapp|mensaje|digitos|seguridad|banco',
  plainCode:
    'postal|fuente|promocional|descuento|qr|limpio|calidad|barras|conducta|etica|referencia|vacante|oferta|area|escribir|muestras|fiscal|trabajo|civil|penal',
  password:
    'contrasena*|clave de acceso|claves de acceso|clave bancaria|claves bancarias|usuario y contrasena|datos de acceso|cvv|clave del cajero|nip|credenciales|clave de tu|clave de su|codigo cvv|claves|numero de tu tarjeta y|usuario y la contrasena|clave de tu banco|contrasena de tu banco',
  secretOf: 'banc*|cuenta*|correo|email|e mail|tarjeta*|google|gmail|icloud|apple|facebook|tu|su|banca|cajero|linea|tarjeta|banco',
  signIn:
    'inicia sesion|inicie sesion|iniciar sesion|accede|acceda|acceder|ingresa|ingrese|ingresar|entra|entre|conectate|conectese|autoriza|autorice|verifica|verifique|verificar|identificate|registrate|loguea*|autentica*|valide|valida',
  provider:
    'google|gmail|icloud|apple id|id de apple|apple|facebook|telegram|whatsapp|clave unica|banca en linea|paypal|cuenta bancaria|cl@ve|outlook|tu gmail',
  portal:
    'nuestro portal|nuestra pagina|nuestro sitio|nuestra plataforma|nuestro sistema|este enlace|siguiente enlace|este link|el enlace|siguiente link|nuestra web|el link|confirmar tu identidad|verificar tu identidad|confirmar su identidad|verificar su identidad|pagina de verificacion|portal de',
  run: 'instala|instale|instalar|descarga|descargue|descargar|ejecuta|ejecute|ejecutar|clona|clone|clonar|abre|abra|lanza|bajate|baje|descargate|instalate|corre|corra|descomprime|desactiva|instalala',
  runnable: 'repositorio|repo|script|archivo|exe|apk|zip|proyecto|codigo fuente|programa|ejecutable|paquete|codigo|npm install',
  program: 'app|aplicacion|software|programa|cliente|extension|herramienta|mensajeria|plugin',
  meeting: 'entrevista*|reunion|videollamada|llamada|prueba tecnica|prueba|evaluacion|seleccion|candidatura|onboarding|proceso|un test',
  ours: 'nuestr*|este|esta|adjunto|adjunta|siguiente|privado|enlace|link|propia|interna|que te|que le|exclusiva|especial',
  store: 'app store|google play|play store',
  usualTool: 'zoom|teams|skype|google meet|webex|meet',
  remote:
    'anydesk|teamviewer|acceso remoto|compartir pantalla|comparte tu pantalla|comparta su pantalla|compartir tu pantalla|control remoto|tu pantalla|su pantalla|compartas tu pantalla|escritorio remoto',
  support: 'soporte|clientes|usuarios|experiencia|tickets',
  grant: 'permite|permita|permitir|concede|autoriza|activa|active|comparte|comparta|danos|denos|otorga|otorgue|dar',
  bankApp: 'banco|bancari*|banca|cuenta',
  wallet: 'billetera|wallet|monedero|metamask|billetera digital|cartera digital|cartera cripto|billetera cripto',
  connect: 'conecta|conecte|conectar|vincula|vincule|vincular|importa|importe|sincroniza|verifica|enlaza|enlace',
  seed: 'frase semilla|frase de recuperacion|palabras semilla|clave privada|claves privadas|llave privada|12 palabras|24 palabras|seed phrase|frase secreta',
  crypto: 'cripto*|bitcoin|usdt|criptomoneda*',
  type: 'introduce|introduzca|escribe|escriba|ingresa|ingrese',
  pay: 'paga|pague|pagar|pagas|abona|abone|abonar|deposita|deposite|depositar|transfiere|transfiera|transferir|envia|envie|enviar|realiza|realice|realizar|ingresa|ingrese|cubrir|cubre|cubra|compra|compre|comprar|cancelar|cancele|consignar|consigne|yapear|hacer|haz|aportar|transfieres|compras|depositas',
  payFor: 'paga|pague|pagar|abona|abone|abonar|compra|compre|comprar|cancelar',
  fee: 'cuota|tarifa|deposito|pago|fianza|inscripcion|anticipo|tasa|costo|coste|importe|garantia|cargo|derechos|monto|matricula|valor|adelanto|abono',
  feeFor:
    'inscripcion*|registro*|capacitacion*|formacion*|tramite*|tramites|gestion*|visa*|visado*|kit*|equipo*|uniforme*|material*|reembolsable*|reembolsa*|devuelve*|devolvera|devolveremos|administrativ*|curso*|examen*|examenes|antecedentes|documentacion*|papeleria|credencial*|certificado*|certificacion*|reserva*|garantia*|expediente*|afiliacion*|activacion*|medico*|medicos|carnet|contratacion|seguro|plataforma|induccion|polo|fotocheck|estudio socioeconomico|matricula|lugar|vacante|plaza|cupo|uniforme|examen medico|certificado|visa|visado|tramite|capacitacion|curso|kit|equipo|inscripcion|registro',
  refund:
    'reembolsable*|reembolsa*|reembolso|devuelve*|devolvera|devolveremos|devolucion|reintegra*|se te regresa|reintegro|regresamos|regresan|devolvemos|sumamos|recuperas|te los regresamos',
  buy: 'compra|compre|comprar|adquiere|adquiera|adquirir|pide|encarga|compras|lo compras|adquieres',
  kit: 'kit|kit de inicio|material|curso|equipo|uniforme|software|paquete|manual|capacitacion|muestras|laptop|ordenador|kit de trabajo',
  ourVendor:
    'nosotros|nuestro proveedor|proveedor autorizado|por tu cuenta|por su cuenta|a tu cargo|antes de empezar|nuestra tienda|nuestra web|antes de iniciar|con nosotros|proveedores autorizados|a traves de nosotros|con nuestro proveedor',
  employerPays:
    'abona tu|te abona|asume tu|se hace cargo|pagamos|nosotros pagamos|cubrimos|a cargo de la empresa|gratis|gratuit*|la empresa paga|la empresa cubre|corre por cuenta|sin costo|sin coste|pagado por la empresa|cubierto por|reembolsamos|ofrecemos|proporcionamos|financiada|financiado|por cuenta de la empresa|subvencionad*|proporcionad*|paga tu|paga tus|te paga|costea|asume el|asume los|corre con|billetes pagados|viaje pagado|desplazamiento pagado|te reembolsa|gastos reembolsados',
  atOwn: 'a tu cargo|a su cargo|por tu cuenta|por su cuenta|de tu bolsillo|corre por cuenta del candidato|a cargo del candidato',
  currency: '€|$|euros|euro|eur|pesos|dolares|soles|mxn|cop|usd|bolivares|lempiras|quetzales',
  payBy: 'oxxo|western union|transferencia|paypal|bitcoin|bizum|nequi|yape|deposito|spei|mercado pago|plin|daviplata|giro',
  check: 'cheque|cheques|cheque certificado',
  checkSent: 'enviaremos|te enviamos|le enviamos|recibiras|recibira|mandaremos|enviamos|por correo|te enviaremos|le enviaremos|te mandamos',
  cash: 'cobra|cobre|deposita|deposite|depositalo|cobralo|ingresa|ingresalo|cambia|depositelo|ingreselo',
  spend: 'compra|compre|equipo|proveedor*|resto|restante|diferencia|transfiere|envia|devuelve|material|sobrante|saldo|ordenador|mobiliario',
  receive:
    'recibir|recibe|reciba|recibes|recibiras|aceptar|acepta|cobrar|recepcion|procesar|gestionar|retirar|recibiendo|llega|llegan|recoger|ingresan|recepcionar|depositan|llegaran|llegara',
  payments:
    'pagos|pago|transferencias|transferencia|fondos|dinero|depositos|ingresos|remesas|efectivo|cobros|transacciones|dinero recibido',
  ownAccount:
    'tu cuenta bancaria|tu cuenta|su cuenta bancaria|su cuenta|cuenta propia|cuenta personal|tu propia cuenta|su propia cuenta|tu tarjeta|cuenta bancaria personal|cuenta bancaria propia|tu cuenta personal|su cuenta personal|tus cuentas|tu bizum|tu nequi|tu paypal|en tu cuenta personal',
  ownPay: 'salario*|sueldo*|nomina|remuneracion|comisiones por|tu pago|su pago|ganancias|quincena',
  onward:
    'reenviar|reenvia|reenvie|transferir|transfiere|transfiera|enviar|envia|envie|retirar|retira|convertir|convierte|mandar|depositar|remitir|pasar|resto|reenviarlo|reenviarlos|transferirlo|enviarlo|sacarlo|envias|transfieres|reenvias|pasas|mandas|lo transfieres',
  keepShare: 'quedas|quedate|comision|porcentaje|conservas|te quedas|se queda|ganas|quedarte',
  percent: '%|por ciento|porcentaje',
  eachTransfer:
    'cada transferencia|por transferencia|cada transaccion|por transaccion|cada deposito|del monto|del importe|de cada|cada operacion|del dinero|de lo recibido|cada pago|del total',
  parcel: 'paquetes|paquete|paqueteria|encomiendas|mercancia|mercaderia|envios',
  home: 'tu casa|tu domicilio|su domicilio|su casa|en casa|desde casa|tu direccion|su direccion|domicilio particular|tu hogar|propio domicilio|direccion particular|domicilio personal|a tu casa',
  reship:
    'reenviar|reenvia|reenvie|reenviarlos|reempacar|reempaquetar|reempaquetarlos|reetiquetar|etiquetas|reexpedir|reexpide|enviarlos|reenvialos|reenvio|reembalar|despacharlos|reenviarlo|cambias la etiqueta|reenvias|los reenvias|al extranjero|etiqueta|reempaquetas|mandas|envias',
  reshipJob: 'reenvio de paquetes|reenviador*|recepcion de paquetes en casa|agente de reenvio|recepcion y reenvio|reempaque desde casa',
  like: 'likes|dar like|me gusta|resenas|resena|calificar|califica|valorar|valora|suscribete|suscribirse|suscribirte|seguir|ver|comentar|clic|optimizar|opiniones|reservas|da like|dale like|un like|dando like|dar likes|calificando|valorando|viendo|dando me gusta|dar me gusta|da me gusta|mira videos',
  likeWhat:
    'youtube|tiktok|instagram|videos|video|hoteles|hotel|aplicaciones|apps|productos|google maps|google|restaurantes|canales|amazon|facebook|anuncios',
  perTask:
    'por like|por resena|por tarea|por video|por clic|cada like|cada resena|cada tarea|por cada|por me gusta|por suscripcion|por comentario|cada video|por opinion',
  getPaid: 'gana|ganar|ganas|paga|pagan|dinero|comision*|ingresos|cobras|pagamos|ganancias|gane',
  likeTrade:
    'estrategia|campana*|equipo|seo|responder|gestion|gestionar|analisis|moderacion|calidad|desarroll*|rendimiento|community|marketing',
  topUp: 'recarga|recargar|recargue|deposita|depositar|deposite|deposito|abonar|fondear|invertir|invierte|prepago|ingresar',
  unlock: 'desbloquear|desbloquea|retirar|retiro|retiros|siguiente nivel|proximo nivel|siguientes tareas|siguiente*|vip|liberar|nivel',
  taskWord: 'tarea|tareas|misiones|saldo|cuenta|nivel|plataforma|pedidos|comision*|ganancias',
  taskJob:
    'optimizacion de aplicaciones|optimizacion de productos|tareas de optimizacion|dar like|dar likes|dar me gusta|calificar hoteles|resenas pagadas|tareas sencillas en linea|valorar hoteles|ver anuncios|resenas de google|impulsar productos',
  stash: 'narcomenudeo|mula|burrero|halcon|halcones|puntero*',
  stashWhere: 'droga|maleta|plaza|semanal|paquete|frontera|viaje|cartel|armas|camuflaje',
  paper:
    'pasaporte|dni|ine|cedula|identificacion|curp|rfc|nss|licencia de conducir|carne de conducir|numero de seguridad social|documento de identidad|nie|credencial de elector|acta de nacimiento|carnet de identidad',
  bankPaper:
    'tarjeta bancaria|tarjeta de credito|tarjeta de debito|estado de cuenta|numero de cuenta|datos bancarios|cuenta bancaria|tarjeta|extracto bancario',
  paperMild: 'licencia de conducir|carne de conducir|acta de nacimiento|curp|rfc|nss|comprobante de domicilio|identificacion',
  paperSure:
    'numero de seguridad social|numero de tarjeta|numero de cuenta bancaria|datos bancarios|datos de tu tarjeta|datos de su tarjeta|numero de tu tarjeta|datos de tu cuenta|numero de cuenta|informacion bancaria|foto de tu tarjeta',
  copy: 'copia|copias|foto|fotos|escaneo|escaner|selfie|ambos lados|anverso|reverso|fotografia*|imagen|numero|frente',
  bothSides: 'ambos lados|anverso y reverso|por ambos|selfie|ambas caras|reverso|pasaporte|tarjeta',
  withApplication:
    'con tu cv|con su cv|con tu solicitud|con tu candidatura|antes de la entrevista|para postular|para postularte|por whatsapp|al whatsapp|whatsapp|telegram|junto con|con tu curriculum|con su curriculum|para iniciar|para comenzar|para reservar|para participar|al correo|de inmediato|antes de|para apartar|para agendar|para registrarte|previo a|para validar|ahora|junto a la solicitud|con la solicitud|junto a',
  afterOffer:
    'despues de la contratacion|al contratar|vigente|en vigor|tras la contratacion|primer dia|firma del contrato|contar con|poseer|tener|disponer|al momento de la contratacion|en caso de ser contratado|al ser contratado|ser contratado|traer|presentarse con|presentarse|al firmar|firmado el contrato|dia de la firma|una vez contratado|al incorporarte|firmes el contrato|a la firma|tras la firma|cuando firmes|traigas|traiga|lleves|trae contigo|presentes|el primer dia',
  rent: 'alquilar|alquila|alquilamos|rentar|renta|rentamos|vender|vende|vendenos|prestar|presta|prestanos|ceder|cedenos|usar tu|acceso a|compramos|abrir|utilizar tu|alquilanos|rentanos|abre|entreganos',
  rentable:
    'cuenta bancaria|tu cuenta|cuenta de linkedin|cuenta de upwork|tarjeta sim|chip|cuenta de whatsapp|whatsapp|cuenta de facebook|tu perfil|perfil de linkedin|tu tarjeta|cuentas bancarias|cuenta de uber|cuenta de nequi|tu linkedin|tu whatsapp|tu nombre|cuenta de rappi|cuenta de glovo|cuenta de instagram|cuenta|linea telefonica|tarjeta',
  rentPay:
    'al mes|mensual*|por mes|semanal*|por semana|pagamos|euros|€|$|pesos|pasiv*|a cambio|te pagamos|comision|dolares|por dia|pago inmediato',
  rentTrade: 'auto|autos|vehiculo*|oficina*|departamento*|client*|casas|inmueble*|coche*',
  giftCard:
    'tarjetas de regalo|tarjeta de regalo|tarjetas regalo|tarjeta regalo|gift card|tarjetas itunes|tarjetas steam|tarjetas google play|tarjetas prepago|tarjetas amazon|tarjetas de google play|tarjetas de itunes|tarjetas de steam|tarjetas de amazon',
  giftSend: 'envia|envie|envianos|codigo|codigos|foto|fotos|raspa|raspe|manda|mandanos|comparte|compartenos|enviar',
  giftCode: 'codigo|codigos|foto|fotos|numeros|reverso',
  chat: 'whatsapp|telegram|wsp|wasap|messenger|whats|signal',
  contact:
    'escribe|escriba|escribenos|escribir|contacta|contacte|contactanos|contactar|mensaje|mensajes|manda|envia|comunicate|comuniquese|contacto|postulate|escribeme|postular|mandanos',
  only: 'solo|unicamente|exclusivamente|no llamadas|solamente|sin llamadas|unica via|la unica via',
  noInterview:
    'sin entrevista|sin entrevistas|no se requiere entrevista|contratacion inmediata sin|contratacion garantizada|empleo garantizado|trabajo garantizado|entrevista por whatsapp|entrevista por telegram|entrevista por chat|contratacion directa sin|has sido seleccionado|ha sido seleccionado|fuiste seleccionad*|has sido seleccionada|fuiste seleccionado|has sido aceptado|estas contratado|estas contratada|sin entrevista*|no hay entrevista|aceptamos a todos|sin curriculum|sin cv|no hacemos entrevistas|nadie te entrevista',
  easyMoney:
    'dinero facil|dinero rapido|ingresos pasivos|ingreso pasivo|ingresos garantizados|ingreso garantizado|ganancias garantizadas|ingresos ilimitados|ganancias ilimitadas|gana dinero|ganar dinero|libertad financiera|solo necesitas un celular|solo necesitas un movil|solo necesitas tu celular|desde tu celular|desde el celular|desde tu movil|ingresos extra faciles|trabajo facil|gana desde casa|ganar desde casa|genera ingresos|ganancias diarias|ingresos diarios|se tu propio jefe|desde casa ganando|al mes desde casa|por semana desde casa|plazas limitadas|cupos limitados|gana dinero desde|ingresos residuales|mientras duermes|hasta dormida|hasta dormido|ganas dormida',
  easyMild:
    'desde casa|pago diario|pagos diarios|tareas sencillas|tareas simples|por dia|al dia|diarios|diario|horas al dia|en linea|online|tiempo libre|ingresos extra|facil|sencillo|medio tiempo|diarias',
  noSkill:
    'sin experiencia|no se requiere experiencia|no necesitas experiencia|no es necesaria experiencia|cualquiera puede|sin estudios|no hace falta experiencia|no necesita experiencia',
  homeWork: 'desde casa|en casa|online|en linea|remoto|whatsapp|telegram|celular|desde tu casa|desde tu celular|desde el celular',
  phoneOnly: 'celular|movil|telefono',
  mlmStrong:
    'multinivel|network marketing|mercadeo en red|marketing multinivel|mlm|esquema piramidal|redes de mercadeo|ingresos residuales|recluta a tu equipo|red de mercadeo|por cada persona que invites',
  mlm: 'multinivel|tu propio jefe|propio jefe|recluta|invita a tus amigos|tu red|libertad financiera|ingreso residual|por cada persona que|referidos|recluta a tu equipo|se tu propio jefe|ingresos residuales|arma tu equipo|forma tu equipo|invita a otros|por cada persona que invites',
  cryptoPay:
    'pago en usdt|pago en cripto*|pagos en usdt|pagos en cripto*|salario en cripto*|sueldo en cripto*|pago en bitcoin|en usdt|sueldo en usdt|pagamos en usdt|pagamos en cripto*',
  adultSure:
    'modelo webcam|modelos webcam|dama de compania|damas de compania|contenido para adultos|masaje erotico|prepago|sugar baby|modelaje webcam|scorts|escort de lujo|webcam para adultos|chica webcam|chicas webcam|estudio webcam|caballeros solventes|acompanantes|scort|chicas para acompanar|masajes eroticos|webcamer*',
  adultWho: 'chicas|mujeres|senoritas|atractiva*|discreta*|guapas|damas|edecanes',
  shopper: 'comprador misterioso|cliente misterioso|mystery shopper|compradores misteriosos',
  scam: 'estafa*|fraude*|fraudulent*|estafador*|engano*|falsas ofertas|falsos reclutadores|ofertas falsas|falso*|phishing|sospechos*|delincuente*|suplanta*|timo*|timador*',
  scammer: 'estafador*|defraudador*|delincuente*|timador*|falsos reclutadores|falso reclutador|suplantador*|ciberdelincuente*',
  notScam:
    'no es estafa|no es una estafa|no es fraude|no es un fraude|cero estafas|no es piramide|no es multinivel|no es engano|no es un engano',
  warn: 'cuidado|atencion|alerta|advertencia|aviso|ten cuidado|tenga cuidado|precaucion|importante|evita|proteja|protege|no te dejes|desconfia|desconfie|advertimos|alertamos|consejos|mantente alerta|senales de alerta|como detectar|cuidate|ojo con|ten en cuenta|tengan en cuenta|te avisamos|desconfia*|consejos de seguridad',
  ifAsked:
    'si alguien|si un reclutador|si te piden|si le piden|si un empleador|si recibes|si recibe|si te solicitan|si le solicitan|cualquier persona|cualquier solicitud|si una empresa|en caso de|si te ofrecen|si la empresa|cualquier mensaje|quien te pida|quien pida|si te contactan|si le contactan|si el empleador|si has recibido|si ha recibido|en caso de que|un anunciante|un empleador que|un reclutador que|alguien que|una oferta que|ofertas que|anuncios que|por si te|ya nos paso|que pedian|ha pasado',
  asks: 'pide*|piden|pedimos|pide|solicita*|solicitan|solicitamos|solicitara|exige*|requiere*|cobra|cobran|cobramos|cobrara|envies|envie|pagues|pague|compartas|comparta|pedira|pediremos|solicitaremos|ofrece*|ofrecen|deposites|deposite|solicitar|pedir|proporciones|proporcione|entregues|transfieras|transfiera|realices|realice|facilites|instales|aceptes|contacta*',
  report:
    'denuncia*|denuncie|reporta|reporte|reportalo|reportelo|avisanos|avisenos|policia|informanos|informenos|contacta a soporte|notifique|notificanos|ignora|bloquea|ponte en contacto|reportar|avisar',
  impersonate:
    'en nombre de|se hacen pasar|se hace pasar|haciendose pasar|suplanta*|en nuestro nombre|hacerse pasar|utilizando nuestro nombre|usando nuestro nombre|fingen|usan nuestro nombre',
  legit:
    'empleador serio|empresa seria|empresas serias|empleadores serios|reclutador legitimo|empresas legitimas|empleador legitimo|una empresa legitima|legitim*',
  command:
    'envianos|envienos|mandanos|mandenos|compartenos|dinos|diganos|facilitanos|reenvianos|dictanos|danos|denos|indicanos|pasanos|escribenos|vendenos|prestanos|cedenos|lo compras|la compras|pagas|depositas|transfieres|envias|pasas|mandas|reenvias|dictas|abonas|las envias|los envias|reenvielo|reenvialo|envielo|envialo',
  smallSum: 'pequen*|modest*|simbolic*|minim*|unic*|reembolsable*|baj*|solo|solamente|modico|modica|apenas|nada mas',
  weWant:
    'necesitamos|requerimos|te pediremos|le pediremos|te pedimos|le pedimos|solicitamos|nos hace falta|vamos a necesitar|necesitaremos',
  kitSure:
    'kit de trabajo|kit de inicio|kit inicial|paquete de inicio|kit de bienvenida|material de capacitacion|kit|paquete inicial|caja inicial|kit de arranque|paquete de bienestar',
  payNoun: 'previo pago|contra pago|mediante pago|tras el pago|se pide|se solicita|se cobra|una vez pagado|por adelantado',
  runSure: 'ejecuta|ejecute|ejecutalo|instala|corre|inicia|npm install',
  cloneSure: 'clona|clone|descomprime|clonar',
  ourWord: 'nuestr*',
  they: 'ellos',
  protect: 'evitar|prevenir|contra|proteger|impedir',
  duty: 'cobrar|gestionar|procesar|registrar|controlar|elaborar|conciliar|recibir pagos|administrar|facturar',
  preInterview:
    'antes de la entrevista|antes de tu entrevista|con tu cv|con tu solicitud|para postularte|para postular|con tu curriculum|con su curriculum|sin entrevista|al postularte|con tu candidatura|previo a la entrevista|junto a la solicitud|con la solicitud',
  wePay: 'pagamos|te pagamos|ganas',
  youPay: 'tu pagas|usted paga|que pagas|que se paga',
  payFirst: 'previo pago|tras el pago|contra el pago|despues de pagar',
  screenshot: 'captura|capturas|pantallazo|captura de pantalla',
  device: 'tu computadora|su computadora|tu equipo|tu ordenador|su equipo|tu celular|tu telefono|tu pc|tu movil',
  trapSure:
    'desactiva tu antivirus|desactiva el antivirus|desactive su antivirus|fuentes desconocidas|origenes desconocidos|en la terminal|en tu terminal|en powershell|ejecutar de todas formas|ejecutar de todos modos',
  costs: 'cuesta|cuestan|tiene un costo|con un costo|costo de|coste de|tiene un coste',
  mustBePaid:
    'debe pagarse|se debe pagar|debera pagar|se paga antes|por adelantado|a cargo del candidato|que cubres tu|cubres tu|cubrir tu|corre por tu cuenta|se solicita un deposito|se solicita una|deben ser cubiertos|a pagar|pago previo|pago anticipado',
  beforeWork:
    'antes de empezar|antes de la contratacion|antes de la entrevista|antes de iniciar|antes de comenzar|por adelantado|de forma anticipada|antes de firmar|previo a la contratacion|te enviamos el contrato|apartar tu lugar|reservar tu lugar|antes del primer|por anticipado|de antemano|previamente|antes de incorporarte|antes del inicio|previo al|antes de tu|anticipadamente|al inicio',
  employerSure:
    'abona tu|te abona|asume tu|se hace cargo|la empresa cubre|la empresa paga|nosotros pagamos|gratis|gratuit*|sin costo|cubierto por|pagado por la empresa|pagada por la empresa|cubrimos|clientes|inquilinos|pacientes|alumnos|paga tu|paga tus|te paga|costea|asume el|asume los|corre con|billetes pagados|viaje pagado|desplazamiento pagado|te reembolsa|gastos reembolsados',
  convertTo: 'convierte|convierta|convertir|cambia|compra bitcoin|cambialo',
  atm: 'direccion indicada|nuestra billetera|billetera indicada|cuenta indicada|wallet indicada',
  each: 'por cada|cada|por|cada uno|cada una|por pieza|por unidad',
  inYourName: 'a tu nombre|a su nombre',
  fewHours: '1 hora al dia|una hora al dia|2 horas al dia|dos horas al dia|30 minutos al dia|1 o 2 horas al dia|pocas horas al dia',
  qrCode: 'codigo qr',
  linkDevice: 'vincular|dispositivos vinculados|vincula',
  owedByEmployer: 'examen medico|uniforme|visa|visado|antecedentes|certificado|credencial|gafete|capacitacion|curso',
  taskUnit: 'hora|dia|mes|semana|ano',
  sureThing: 'garantizad*|sin experiencia|cualquiera|todos|plazas limitadas|cupos limitados',
  shortUnit: 'al dia|por dia|diario*|al mes|a la semana|por semana|semanales',
  interviewWord: 'entrevista*',
  messagesOnly: 'mensajes|por chat|por escrito',
  dayUnit: 'al dia|por dia|diarios|cada dia',
  payUnitHour: 'hora',
  // --- slots: wide on their own, and read only where several stand together
  comesIn:
    'sms|recibiras|recibes|recibira|recibido|recibir|recibas|llegara|llega|llegue|celular|movil|telefono|enviaremos|enviamos|mensaje|aparece*|aparezca|veras|caer|cae|va a caer|va a llegar|te llega|te manda|mensajito|whatsapp|te va a|reciba|reciban|recibidos|salga|sale|vas a recibir|que te llegue',
  handsBack:
    'comparte*|compartelo*|compartir*|envia*|envie*|reenvi*|manda*|mande*|dicta*|dicte*|di|dinos|dime|digame|diganos|pasa*|pase*|proporcion*|facilit*|indica*|indique*|responde*|necesitamos|comunica*|reporta*|necesita|necesito|hace falta|dale|dalo|daselo|daselos|dinoslo|dimelo|decime|decimelo|dices|lees|leer|leas|compartas|copias|copialo|copia|dar|das|pedira|escribes|escribenos|escribeme|suelta|avientame|me los|nos los|me lo|escribirme|escribir|los escribes|escribes por|me mandas',
  payerIsYou:
    'cuenta del candidato|cuenta del postulante|cuenta del aspirante|cuenta del trabajador|tu cuenta|por tu cuenta|a cargo del candidato|a cargo del postulante|tu cargo|pagas|pagaras|debes pagar|debera pagar|tienes que pagar|cubrir el|cubrir el costo|cubres|lo pagas|la pagas|el candidato paga|se paga|se requiere el pago|se requiere un pago|requiere pago|se requiere un deposito|requiere deposito|abonas|debes abonar|deposita|depositas|transfieres|pago de un|pago de una|abonas|abonar|ingresas|te pedimos|cuesta al candidato|el candidato abona|asumes|por la persona|por el docente|por quien entra|a cargo de la persona|corre por tu',
  builds: 'desarroll*|disen*|integra*|implement*|usuarios|gestionar|conciliar|cajero|ventanilla|contable|inquilinos',
  strangers:
    'clientes|compradores|socios|inversores|dinero|fondos|transferencias|pagos|sumas|montos|importes|efectivo|depositos|inversionistas|apostadores|personas|huespedes|inquilinos|turistas|senora',
  inflow:
    'reciben|recibes|recibiras|recibir|depositan|ingresan|llegan|llegara|transfieren|recibe|ingresos|depositos|cobras|cobrar|caen|ingresa|entra|entran|cae|caera|depositen|pagan|transferencias|recibas|recibiendo|recepcion|lleguen|abonan|envian|transfieran|cobra|cobro|captar|pagan en',
  passesOn:
    'envias|enviaras|enviar|enviaras|transfieres|conviertes|convierte*|reenvia*|retiras|bitcoin|usdt|cripto*|pasas|mueves|remites|depositas en|compras|compra|mandas|retirar|entregas|entregar|mandar|cambias|cambiar|cambiarlo|convertir|transferir|traspas*|depositar|depositas|remitir|pasar|pasarlo|mover|distribuir|dispersar|dispersas|haces llegar|efectivo|reenvies|envies|le mandas|mandarselo|girar|giras|se lo mandas|mandas al|mandar al|dueno|propietario',
  myAccount:
    'tu cuenta|su cuenta|tu tarjeta|cuenta propia|cuenta personal|tu propia cuenta|en tu cuenta|cuenta bancaria|cuenta corriente|tu paypal|tu banco|cuenta de ahorros|tu clabe|tus cuentas|cuenta de banco|tu nombre|tu cbu|tu bizum|tu nequi|a ti|te caen|te ingresan|te depositan|te transfieren|te llega|te caera|te cae',
  yoursNow:
    '%|comision|te quedas|quedas|por ciento|quedandote|para ti|quedas con|quedes|es tuyo|tuyo|tuya|son tuyos|porcentaje|conservas|retienes|descuentas|ganas|tu parte|tu comision|guardas',
  listOpens:
    'documentos|enviar|envia*|envie*|manda*|mande*|requisitos|necesitamos|adjunta*|papeles|documentacion completa|expediente completo|juego completo|dossier completo',
  cardItself: 'tarjeta|tarjeta bancaria|tarjeta de debito|tarjeta de credito',
  pictured: 'foto|fotos|ambas caras|ambos lados|imagen|escaneo|por ambas|fotito|adelante y atras|atras|frente|imagenes|reverso',
  idItself: 'dni|ine|cedula|pasaporte|selfie|identificacion',
  letsUse:
    'alquil*|rentamos|renta|prest*|abre*|abrir|vende*|compramos|usar|prestarnos|prestas|prestar|la usa|lo usa|usa|usara|sin hacer nada|rente|confianos|dejanos|sin uso|nos pasas|pasanos',
  account:
    'cuenta|cuentas|perfil|chip|sim|linea|cuenta vieja|mercado libre|cuenta de uber|cuenta de rappi|paypal|linea telefonica|bancos en linea',
  rentMoney: 'al mes|por semana|por cuenta|semanal|a la semana|mensual*|por mes|sin hacer nada|en efectivo|mil',
  secretNumber:
    'codigo|codigos|digitos|cifras|pin|numeros que|numero que|clave|cifra|digito|codiguito|clavecita|numero de seis|numero de 6|numero de cuatro|numero de 4|seis numeros|cuatro numeros|numeros que te|numeritos|numero que te|6 numeritos|ultimos digitos|cuatro ultimos',
  fromUs:
    'nuestro|nuestra|nuestros|enlace|enviamos|enviaremos|adjunto|nuestra propia|propia|pasamos|te pasamos|te enviamos|te mandamos|compartimos|privado|interna|facilitamos|proporcionamos|te llegara|un enlace|link|liga|nuestro repo|recibiras|corporativa|acceso al repo|damos acceso|te damos|te abrimos|nuestro repositorio|te paso|te mando|les paso|te envio|en nuestro',
  fetches:
    'instala*|instale*|descarga*|descargue*|ejecuta*|ejecute*|clona*|corre|levanta*|descomprim*|arranca*|lanza*|abre*|abrir|corres|correr|corra|bajar|baja|pon en marcha|inicias|bajas|bajatelo|bajate|lo bajas|te lo bajas|abris|bajas en|lo bajas en',
  startedWork: 'primer dia|tras la contratacion|tu propio github|propio github|tras la firma',
  seedWords:
    'frase semilla|12 palabras|24 palabras|frase de recuperacion|clave privada|palabras secretas|palabras que te dio|palabras que salieron|palabras que aparecieron|palabras al crear|palabras de tu billetera',
  giftBought: 'compr*|adquier*|adquirir|consig*|traer|trae|pasar por|agarra|pilla|coge|cogete|toma|saca',
  giftBack: 'codigo*|reverso|numeros|rasp*|rascar|plateada|banda|pin|clave|rasca|numeritos|rascas|foto',
  giftThing:
    'tarjetas de regalo|tarjeta de regalo|tarjetas itunes|tarjetas apple|tarjetas google|tarjetas steam|tarjetas prepagadas|tarjetas de play|tarjeta google|vales digitales|tarjetas de google|tarjetas de amazon|tarjetas amazon|tarjetas de apple|tarjetas de steam|gift cards',
  chequeComes: 'enviaremos|enviamos|recibiras|recibes|llegara|mandamos|haremos llegar',
  chequeCashed: 'deposit*|cobr*|ingres*|cambi*',
  chequeSpent: 'proveedor|resto|restante|diferencia|equipo|quedate|sobrante',
  chequeItself: 'cheque|cheques',
  toMyHome:
    'tu domicilio|tu casa|su domicilio|tu direccion|en casa|a domicilio|a tu casa|tu vivienda|tu hogar|desde casa|tu puerta|en tu casa|domicilio particular|tu piso|domicilio|desde tu casa|en tu domicilio',
  parcelItself:
    'paquete*|paquetes|mercancia|articulos|pedidos|mercancias|productos|envios|compras|electronica|encomiendas|articulo|cajas|celulares|tenis|zapatos|zapatillas|telefonos|ropa|moviles|laptops',
  parcelOn:
    'etiqueta*|reenvi*|envia*|correo|reempaqu*|reexpid*|reetiquet*|fotografi*|correos|extranjero|exterior|llevas|despach*|cambias|cambiar|pegar|pegas|nueva direccion|mensajeria|dhl|reempacar|empacar|reexpedir|nuevas etiquetas|guia|pegas la|les pones|dejas|paqueteria',
  workplace: 'almacen|bodega|tienda|turno*|repartidor*|moto|sucursal',
  rates: 'me gusta|like|likes|califica*|resena*|suscrib*|segui*|estrellas|sigue|valora*',
  ratedThing: 'hoteles|videos|canales|productos|restaurantes|paginas|cuentas|tiendas|google maps',
  perPiece: 'cada|por cada|por|diarios|al dia|diario|minutos',
  justAPhone: 'celular|movil|whatsapp|telegram|simple*|retir*|captura|facil*|minutos|vip|saldo',
  ownTopUp: 'recarg*|deposit*|abona*|pones|poner|agregas|metes',
  thenFreed: 'retirar|desbloque*|negativo|comision|ganancia|nivel|vip|regresa|devuelve|ganancias',
  taskAccount: 'tarea*|mision*|saldo|cuenta de trabajo|plataforma|hoteles|pedido*',
  recruitees: 'tu red|tu equipo|referidos|niveles|tus invitados',
  earnsOnThem: 'pasivo*|comision*|%|ilimitad*|libertad financiera|propio jefe',
  recruitPitch: 'equipo|red|jefe|libertad|negocio propio',
  fetchedThing:
    'programa*|aplicacion|app|software|proyecto|repositorio|archivo|videollamadas|aplicaciones|extension|script|codigo|cliente|herramienta|prototipo|instalador|apk|zip|comprimido|ejecutable|rastreador|plugin|demo|mensajero|repo',
  guardDog: 'antivirus|cortafuegos|origenes desconocidos|fuentes desconocidas|todos los permisos',
  turnsOff: 'desactiv*|permit*|acept*|ignor*|apag*|conced*',
  linksUp: 'conect*|vincul*|firm*|sincroniz*|verific*|enlaz*|asoci*',
  wagesWord: 'salario|sueldo|pago|pagos|pagamos|paga',
  paidFor: 'carne|manipulador|uniforme|curso|examen|visado|visa|seguro|material|deposito|fianza|gastos|costo|gafete|kit',
  beforeOrBack: 'antes|devolv*|reembols*|por adelantado|primera nomina|primer sueldo|reintegr*|anticipado|oxxo',
  meets:
    'entrevista|reclutador*|prueba|seleccion|entrevistas|candidatos|evaluacion|prueba tecnica|reto|proceso|videollamada|siguiente fase|antes de hablar|test|postulantes|hablamos|platicamos|charlamos|agendamos|charla',
  entersBy:
    'inici*|ingres*|acced*|autentic*|identifi*|conecta*|entra|entras|entrar|entrando|loguea*|elige|continua con|registrate|registr*|entras con|con tu gmail|con tu correo',
  theirSite: 'portal|plataforma|pagina|sitio|sistema|espacio|sala|hub',
  applies:
    'candidat*|postul*|entrevista|solicitud|aspirante*|segunda ronda|siguiente ronda|ronda|reclutador|incorporacion|ingreso al puesto|onboarding',
  outsiders: 'clientes|usuarios|inquilinos|pacientes|huespedes|cliente|destinatario*|usuario|paciente|comprador|alumnos',
  firstPay:
    'primer sueldo|primera nomina|primer salario|primer pago|primera quincena|primer mes|primera semana|primera factura|primer cobro|primera paga|fin de mes|primeras ganancias|primer cheque|primer deposito de nomina|primer recibo',
  onceIn:
    'una vez|cuando recibamos|al recibir|tras recibir|en cuanto|tras el pago|despues del pago|despues de recibir|despues de pagar|al pagar|tras|contra|una vez recibido|despues de depositar|al confirmar|cuando llegue|luego del pago|luego de pagar|previo pago|luego de recibir|cuando abones|cuando pagues|al abonar|hasta que|mientras no|hasta que no',
  handsOut:
    'enviamos|enviaremos|enviarte|enviado|envio|reserv*|asegur*|confirm*|activ*|entreg*|liber*|apart*|abrimos|abrir|garantiz*|asign*|mandamos|mandarte|despach*|tramit*|habilit*|expedir|expedimos|agend*|validar|conserv*|guardar|manda las llaves|las llaves|te manda',
  partsWith:
    'pagar|pagas|pagues|pago|paga|pagando|pagara|pagado|abonar|abonas|abones|abona|abono|abonando|depositar|depositas|deposites|deposita|deposito|transferir|transfieres|transfiere|transferencia|ingresar|ingresas|ingresa|cubrir|cubres|cubra|cubre|cubrirlo|costea*|costear|cuesta|cuestan|costo|coste|aport*|desembols*|invert*|enviar|envias|envia|envian|comprar|compras|compra|adquirir|adquieres|corre|corren|asum*|liquidar|exige|exigimos|requiere|requerido|necesario|pedimos|se cobra|cobramos|cobrar un|entregar|dejar|dejas|pedira|pide|cobra|cobrara|toma|das|se deposita|se depositan|se paga|se pagan|se cubre|se cubren|se transfiere|se abona|se abonan',
  sumDue:
    'cuota|tasa|tarifa|deposito|fianza|anticipo|seguro|garantia|costo|coste|costos|costes|gasto|gastos|cargo|aportacion|inscripcion|adelanto|sena|precio|importe|pago unico|derecho|derechos|inversion|tramite|aval|matricula|comision de|renta|alquiler|aduana|mes de renta',
  workThing:
    'computo|equipo|laptop|ordenador|portatil|computadora|kit|credencial|gafete|carnet|carne|uniforme|tablet|auriculares|diadema|material|materiales|curso|capacitacion|formacion|examen|certificado|antecedentes|visa|visado|permiso|tramite|tramites|contrato|puesto|plaza|vacante|licencia|software|cuenta|acceso|inscripcion|registro|alojamiento|vuelo|boleto|envio|mensajeria|manual|paquete|estudio|examen medico|gestion|documentacion|manipulador|lugar|cupo|expediente|piso|cuarto|renta|alquiler|llaves|huellas|herramienta*|bicicleta|mochila|casa',
  employeeGets:
    'bono|bonos|vales|vale|aguinaldo|prestaciones|presupuesto|facturacion|facturas|clientes|huespedes|inquilinos|ayuda|subsidio|beneficios|descuento|comisiones|seguro medico|incentivos|propinas|contra factura|contra recibo|viaticos',
  cashThing: 'efectivo|dinero en efectivo|sobres|sobre con dinero|billetes',
  collectsIt: 'recog*|retir*|recib*|cobr*|recolect*|busca*|pasas por|te entrega|te da|le entrega|te entregan|te dan',
  deliversIt: 'entreg*|deposit*|cajero|nuestro mensajero|nuestro agente|llevas|llevar|ingres*|metes|meter|cajero de bitcoin|introduces',
  perTrip: 'por viaje|por entrega|por recogida|cada viaje|por servicio',
  cardDigits:
    'caducidad|fecha de vencimiento|vencimiento|numero de tarjeta|numero de tu tarjeta|cvv|cvc|tres digitos|tres numeros|codigo de seguridad|fecha de expiracion|los 16 digitos|16 numeros',
  deviceWord: 'ordenador|computadora|equipo|pc|portatil|movil|celular|pantalla|telefono|laptop|computador',
  ownMoney:
    'tu dinero|tu saldo|su dinero|dinero propio|tu propio dinero|propio dinero|fondos propios|tu bolsillo|de tu dinero|tu propia tarjeta|tu propio saldo|adelantas',
  negative:
    'negativo|insuficiente|bloquead*|siguiente nivel|congelad*|nivel vip|subir de nivel|de la suerte|suerte|pedido especial|premiado|vip',
  reward: 'comision*|ganancia*|bono|premio|recompensa*|beneficio*|utilidad*|interes*',
  grabs: 'complet*|realiz*|hacer|haz|acept*|captur*|optimiz*|cumpl*|tom*|clic',
  cashesOut: 'retir*|usdt|pago inmediato|al instante|mismo dia|diario|cobras|diariamente|cada dia',
  notAfter: 'no hace falta|no es necesario|no se pide|no se piden',
  meUs: 'nos|me|nuestr*|mandanos|envianos|dinos|pasanos|facilitanos|pasamel*|mandamel*|reenviamel*|dimel*|decimel*|enviamel*|dictamel*|pasame|mandame|escribeme|dime|escribirme|daselos|daselo|pasanosl*|mandanosl*|escribenos|nos los|nos lo|me los',
  fraudWork:
    'prevencion de fraude|prevencion del fraude|antifraude|analista de fraude|analista de fraudes|blanqueo|lavado de activos|lavado de dinero|cumplimiento|concienciacion|deteccion de fraude|investigacion de fraudes|simulacros de phishing|proteccion al consumidor|nuevas estafas|defensa del consumidor',
  companyMoney: 'tarjeta de empresa|tarjeta de la empresa|caja chica|tarjeta corporativa',
  payUnit: 'mes|hora|semana|dia|ano|noche',
  theRest: 'el resto|lo demas|resto|lo restante|restante|lo que queda|la diferencia',
  repoWord: 'repo|repositorio|proyecto|gitlab|github|bitbucket|prototipo|mvp|demo|codigo|zip|archivo|jueguito|juego|app de prueba',
  runsLocal:
    'npm|yarn|docker|localmente|en local|ejecutar|ejecutas|ejecuta|corres|correr|corre|levantar|levantas|arrancar|arrancas|instalador|setup|tu maquina|tu compu|tu computadora|tu ordenador|tu equipo|instalas|instalar|corres el|corra el|compu|maquina|lo abres|abrelo|abrir',
  reportsBack: 'captura|log|cuentanos|cuentas|mandanos|dinos|describe|feedback|comentarios|opinion|pantallazo|me dices|nos dices|dime',
  idMore:
    'selfie|ambas caras|ambos lados|por los dos lados|reverso|tarjeta|en la mano|junto a la cara|junto a tu rostro|curp|rfc|nss|cuenta bancaria|clabe|datos bancarios|cbu|frente y dorso|adelante y atras|fotito de la tarjeta|fotito',
  sendsIn:
    'envia*|envie*|manda*|mande*|adjunt*|sube|subir|incluye|incluir|comparte|pasa|pasanos|remite|remitir|haznos llegar|anexa|anexar|pasame',
  bringsIn:
    'traes|traer|traigas|invita*|recluta*|amigas|amigos|tres amigos|conocidos|tus contactos|refieres|sumas|sumar gente|armar equipo|armando equipo|forma tu equipo',
  theyToo:
    'que hagan lo mismo|hagan lo mismo|ellas traigan|ellos traigan|de lo que muevan|generacion|niveles|sus ventas|su equipo|sus invitados|que traigan|sus compras|rango|multinivel',
  noLimit:
    'sin techo|sin jefe|propio jefe|dormida|dormido|mientras duermes|ingresos pasivos|ilimitad*|libertad financiera|propio negocio|sin limite|sin horarios|pasivo',
  pulls: 'clon*|fork*|descarg*|baja*|acceso al|acceso a|damos acceso|descomprim*|invitamos|jala*',
  makes: 'desarroll*|disen*|integra*|implement*|conciliar|contab*|api',
  startsWith: 'empiezan|empieza|empiezas|comienzas|comienzan|arrancas|todas nuestras|todos nuestros|cada nueva',
  opensIt: 'abre|abres|abrir|abra|crea|crear|registr*|saca|solicita*|tramita',
  accessWord: 'accesos|acceso|claves|clave|tarjeta|tarjetas|contrasena|usuario|datos|chip|pin|token',
  givesUs: 'das|dar|da|dale|entreg*|pasa*|envi*|mand*|facilit*|comparte*|ced*',
  loginWord: 'usuario|clave|contrasena|clave de acceso|login|nip|acceso',
  mailOrBank: 'banca en linea|banca online|banca movil|tu banco|correo|banco|paypal|homebanking|home banking|cuenta bancaria',
  bigPay: 'alta remuneracion|altos ingresos|bien pagado|buenas ganancias|ingresos altos|excelente pago|gana hasta|muy bien pagado',
  notUs: 'no somos nosotros|no es nuestro|es un impostor|impostor|no viene de nosotros|no trabaja con nosotros',
  topics: 'tus temas|los temas|temas que|de que escribiras',
  stashAct: 'escond*|escondido|se deja escondido|ocult*|enterr*',
  stashPlace: 'mapa|punto|parque*|coordenadas|parqueadero|ubicacion|barrios',
  stashTerms: 'foto|cripto|usdt|nadie te ve|no preguntamos|sin preguntas|telegram|se borra|anonim*|paquetico|bitcoin',
  causes: 'ayudarles|les ayudas a|hacerles|les ensenas',
  verdict:
    'lavado|delito|es un crimen|programa malicioso|no es un trabajo|di que no|alejate|tarjetas robadas|no es un empleador|perderas tu dinero',
  sumWord:
    'diez|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|doscientos|trescientos|quinientos|mil',
  otherwise: 'o|crea|nueva',
  signedAlready: 'oferta firmada|contrato firmado|firmaste|has firmado|firmado el contrato|firmada la oferta|firmado tu contrato|tu firma',
  salaryWord: 'salario|sueldo|remuneracion|retribucion',
  ownClient:
    'propia aplicacion|aplicacion propia|propia app|app propia|programa propio|propio programa|nuestro programa|propia plataforma de video|mensajero propio|cliente propio|propio cliente|software propio',
  roomCode: 'codigo de sala|codigo de la sala|numero de sesion|numero de sala',
  inBrowser: 'en el navegador|nada que instalar|sin instalar|navegador',
  ifYouLike: 'opcional*|a elegir|si prefieres|a tu eleccion',
  ownLogin: 'crea una contrasena|crea una cuenta|contrasena nueva|crear una cuenta|registrate con|nueva contrasena|sin cuenta|por correo',
  sureGain:
    'ganancias aseguradas|ganancia asegurada|ganancias garantizadas|ganancia garantizada|sin riesgo|sin riesgos|duplica*|rentabilidad garantizada|retira tus ganancias|retiras tus ganancias|retira las ganancias|beneficios garantizados|beneficio garantizado|utilidades garantizadas',
  stakes:
    'invierte|invierta|inviertes|invertir|inviertan|deposita|deposite|depositas|depositar|deposito minimo|deposito inicial|capital inicial',
  guided:
    'mentor|mentora|tutor|tutora|senales|asesor|asesora|copia|copias|copiar|grupo privado|grupo vip|robot|nuestro algoritmo|te dice que',
  coversYours: 'cubre tu|cubre tus|te cubre',
  taskRefund: 'recuperalo|recuperas tu|lo recuperas|recuperarlo|te lo devolvemos|mas comision',
};
