"""Stems of frequent words of Spanish, written by `python -m tools.stems`."""

WORDS = """
abaj abajo, abastec abastecimiento, abiert abierta abierto abiertos, abord abordar, abran abran, abre abre, abren
abren, abril abril, abstencion abstención, acced acceder, acces acceso, accesibil accesibilidad, accion acciones
acción, aceler acelerar, acept aceptación aceptar, acerc acerca, aclar aclarar, acnur acnur, acog acoger acogida,
acompan acompañados, aconsej aconsejar, acontec acontecimientos, acord acordado acordarán, acredit acreditación, acta
acta, activ actividad actividades activo, actividads actividads, actos actos, actu actuar, actual actual actuales
actualidad, actualiz actualización actualizada actualizado, acud acudieron, acuerd acuerdan acuerden acuerdo
acuerdoes acuerdos, adecu adecuada adecuadas adecuado, adel adelante, ademas además, adher adherido, adherent
adherentes, adhesion adhesión, adhier adhieran, adicion adicione adiciones, adicional adicional adicionales
adicionalmente, administr administración administrativa administrativas administrativo, adolescent adolescentes,
adolf adolfo, adopcion adopción, adopt adoptada adoptadas adoptado adoptan adoptar adoptará adoptarán adopte adopten,
adqu adquieran, aduaner aduanera aduaneros, afect afectado afectar afectarán, afirm afirmativos, african africano
africanoes africanos, afrodescendient afrodescendiente afrodescendientees afrodescendientes, afront afrontar, agend
agenda agendas, agent agentes, agost agosto, agricol agrícola agrícolas, agricultor agricultores, agricultur
agricultura, agropecuari agropecuarios, agrup agrupaciones, agu agua aguaes aguas, air aire aires, ajust ajustar
ajustarse, alba alba, albert alberto, alcald alcalde, alcanc alcance, alcanz alcanzado alcanzados alcanzar, alent
alentar, algun alguna algunas alguno algunos algún, ali aliados, alianz alianza, aliment alimento alimentoes
alimentos, alimentari alimentario alimentarioes alimentarios, alla allá, alli allí, alrededor alrededor, alto alto,
alvam alvamar, ambas ambas, ambient ambiente, ambiental ambiental ambientales, ambientals ambientals, ambit ámbito
ámbitos, ambos ambos, amenaz amenaza, amer américa américas, amig amigos, amist amistad, ampli amplia ampliar
ampliarse amplio amplios amplían, ampliacion ampliación, analiz analizar, anex anexo anexos, ano año, anos años, anot
anotan, ante ante, anterior anterior anteriores anterioridad anteriormente, antes antes, anual anual anualmente,
anunci anunciará, apart apartado, apertur apertura, aplic aplica aplicable aplicables aplicación aplicadas aplicados
aplicando aplicar aplicará aplicarán, aplicacion aplicaciónes, aplicacions aplicacións, apliqu aplique apliquen,
aport aportan aporte aportes, apoy apoyar apoyarse apoye apoyo, aprend aprender aprendido, aprob aprobación aprobadas
aprobado aprobados aprobar aprobaron aprobará aprobarán aprobó, apropi apropiación, aprovech aprovechamiento, aprueb
aprueba aprueban apruebase apruébase, aqu aquí, aquell aquellas aquellos aquéllos, arancel arancel aranceles,
arancelari arancelaria arancelarias arancelario, arbitrari arbitrariamente, archiv archivada archivados archivamiento
archivo archivos, are áreas, argentin argentina argentino, armon armonía armónico, armoniz armonización armonizar,
arregl arreglo, arrib arriba, art art, artes artes, articul articulo artículos, asamble asamblea, asegur asegurar
asegurarse asegurarán asegure aseguren, asesor asesoramiento asesores, asil asilo asiloes asilos, asim asimismo,
asistent asistencia, asoci asociaciones asociación asociadas asociado, aspect aspectos, asum asumidos, asuncion
asunción, asunt asunto asuntos, ataqu ataques, atencion atención, atend atender, atras atraso, atribu atribuciones,
audac audaces, aument aumentar, aun aún, ausenci ausencia, autent auténticos, autentic autenticada, automat
automáticamente, autonom autonomía, autor autoridad autoridades, auxiliar auxiliares, avanc avance, avanz avanzar,
ayud ayuda ayudan ayudar, baj bajo, banc banco bancoes bancos, bancari bancario bancarioes bancarios, barrer
barreras, bas base bases basándose, basic básicamente básicas, benefici beneficiarse beneficiarán beneficie
beneficien beneficio beneficios, beneficiari beneficiario beneficiarios, bid biden, bien bien bienes, bienest
bienestar, bilateral bilateral bilaterales, bilaterals bilaterals, bogot bogotá, bolivi bolivia, borrador borrador,
botell botella, brasil brasil, brasileir brasileiro, brev breve, brumari brumaria, brunson brunson, buen buen buena
buenas buenos, busc buscar, busqued búsquedas, cab cabo, cabrer cabrera, caden cadena, calendari calendario, calid
calidad, calif calificación, calific calificadas calificado calificados, calificad calificadoes, calmor calmora, cam
cámara, cambi cambiar cambio cambios, cambiari cambiario, camin camino, camp campo campos, campan campaña campañaes
campañas, canad canadá, canal canales, cantidad cantidades, canton cantones, capac capacidad capacidades, capacit
capacitación, capacitacion capacitaciónes, capacitacions capacitacións, capital capitales, capitul capitulo capítulo,
caract carácter, caracterist característica características, caracteriz caracterizada, carg cargo, carib caribe, carl
carlos, cart carta, cartagen cartagena, cas caso casos, catalog catálogo catálogos, categor categorías, caus causa
causas, celad celade, celebr celebración celebrada celebrar celebrará celebrarán celebren, centr centro, central
central, centroamer centroamérica, cepal cepal, cercan cercano, ceremoni ceremonia, certif certificación, certific
certificados, ces cesarán, cfrp cfrp, chil chile, cienci ciencia cienciaes ciencias, cient ciento, cientif científica
científico científicos, cientific científicoes, cierr cierre, ciert ciertos, cif cif, cinc cinco, circul circulación
circular, circunst circunstancias, cit citada, ciud ciudad, ciudad ciudades, ciudadan ciudadanos ciudadanía, civil
civil civiles, civiliz civilizaciones, civils civils, clas clase, clasif clasificación, clasific clasificados,
clausul cláusula cláusulas, clav clave, clim clima climaes climas, climat climático climáticos, climatic climáticoes,
cmc cmc, cobr cobra, codesarroll codesarrollo codesarrolloes codesarrollos, codig código, cohesion cohesión, colabor
colaboración, colect colectiva colectivamente, colombi colombia, color color, com cómo, combat combatir, comentari
comentarios, comerci comercio comercioes comercios, comercial comercial comerciales, comercializ comercializados,
comienz comienzo, comision comisión, comit comité, compart comparten compartida compartir, compat compatible
compatibles, compatibil compatibilidad, compens compensación, compet competa, competent competencia competentes,
competit competitividad, complement complementación, complementari complementarias, complet completa completo,
composicion composición, comprend comprende comprender comprendidos, comprension comprensión, compromet comprometen,
compromis compromiso compromisos, compuest compuesta, comun comun comunes comunicaciones comunicación comunidad
comunidades común, comunic comunicar comunicará, comunidads comunidads, comuniques comuníquese, conced concedan
concedidos, concept concepto, concert concertación concertar, concesion concesiones concesión, concienci conciencia
concienciación, concienciacion concienciaciónes, concienciacions concienciacións, conclusion conclusiones, concret
concretas, condicion condiciones condición, condicional condicional, conduccion conducción, conduzc conduzca, conf
confiera, conferent conferencia conferencias, configur configuración, confirm confirma, conflict conflicto, conform
conformación conforme conformidad, congres congreso, conjunt conjunta conjuntamente conjuntas conjunto conjuntos,
conoc conocer conocimiento conocimientos conoció, conocimient conocimientoes, conscient conscientes, consecu
consecución, consecuent consecuencia, consej consejo, consens consenso, conserv conservación conservados, consider
considera consideración considerado considerados considerando considerar considere, consist consistan, consolid
consolidación, const consta constan constar, constant constantemente, constitu constitucion constitución constituido
constituidos constituir constituye constituyen, constitucional constitucional constitucionales, consuetudinari
consuetudinarios, consul consulado consulados consular, consulad consuladoes, consular consulares, consulars
consulars, consult consulta consultas consultivo, cont contar contará, contact contacto, conten contener contenidas
contenido contenidos, context contexto, continu continuación continuar continuará continuarán continuidad, contr
contra, contrari contrario, contrasen contraseñas, contrat contratación contratantes contratar contrato contratos,
contribu contribuciones contribución contribuir contribuyan contribuyendo, control control, controversi controversia
controversias, conven convenidas convenido, convenc convencidos, convencion convencion convenciones convención
convenciónes, convencions convencións, convendr convendría, conveni convenio convenioes convenios, convenient
conveniente convenientes, convergent convergencia convergente, convien conviene, convoc convocar, convocatori
convocatoria, cooper cooperación cooperar cooperarán, cooperacion cooperaciónes, cooperacions cooperacións, cooperar
cooperares, cooperars cooperars, coordin coordinación coordinada coordinadas coordinadores coordinar coordinarán,
copi copia copias, corr corridos, correct correctivas, correspond corresponda correspondan corresponde
corresponderán, correspondient correspondiente correspondientes, corrient corrientes, cost costa coste costees costes
costo costoes costos, count count, country country, cre creado crean crear creará cree creemos, creacion creación,
creativ creatividad, crec crecer, crecimient crecimiento, creenci creencia, crim crimen, crimen crimenes, crimens
crimens, criteri criterio criterios, crm crm, cronogram cronograma, csm csm, csv csv, cual cual cuales, cualesqu
cualesquiera, cualific cualificado cualificados, cualificad cualificadoes, cualqu cualquiera, cualqui cualquier,
cuant cuanto cuantos cuánto, cuart cuarto, cuatr cuatro, cub cuba, cuban cubanas, cuell cuello, cuenc cuenca, cuent
cuenta cuentan cuenten, cuestion cuestiones cuestión, cultur cultura culturaes culturas, cultural cultural
culturales, culturals culturals, cumbr cumbre cumbrees cumbres, cumpl cumpla cumplan cumplido cumplir, cumplimient
cumplimiento, cuot cuota, curs curso, cuy cuya cuyas cuyo cuyos, dad dada dado, dan dan daño, dar dar dará, dat data
date datos, datasketch datasketch, datatxt datatxt, deb debe debemos deben deberán debería deberían debida debido,
debat debate debates, deber deberes, debid debidamente, dec dec, decid deciden decidir, decim decimo, decimoprimer
decimoprimero, decimosegund decimosegundo, decision decisiones decisión, declar declaración declarar, decret decreto,
dedic dedicadas, defens defensa, defin definidas definir, definit definitiva definitivo, dej deja dejar, deleg
delegar, delincuent delincuencia, delit delito delitoes delitos, demas demás, democraci democracia, democrat
democrática, demograf demografía, demor demora, den den, denomin denominada denominado denominará, dentr dentro,
denunci denuncia denunciante denunciar, departament departamento, department department, deport deporte, deposit
depositado depositados depositará depósito depósitos, depositari depositario, derech derecho derechoes derechos,
deriv deriven, des deseando deseen, desarroll desarrolla desarrollar desarrollarse desarrolle desarrollo desarrolloes
desarrollos, descans descansa, descarg descarga, desconoc desconocimiento, descrit descrita, descubr descubrimiento,
dese desee, desempen desempeño, desemple desempleo, desgrav desgravacion desgravaciones desgravación, design designa
designado designar designarán, desiguald desigualdad, desigualdad desigualdades, desigualdads desigualdads, desplaz
desplazadas desplazados, despues después, destac destacados, destin destinadas destinado destinados destino destinoes
destinos, desventaj desventajas, determin determinación determinada determinado determinados, dhs dhs, dia día,
dialog diálogo diálogoes diálogos, dias dias días, dic dice, dich dichas dichos, diciembr diciembre, diecisiet
diecisiete, diez diez, diferencial diferenciales, diferent diferencias diferentes, dificultad dificultades, difund
difundir difundirse, difusion difusión, digital digital digitales, dignid dignidad, diner dinero, dio dio, diplomat
diplomáticos, diput diputados, direccion dirección, direct directa directamente directas directivas directivo,
director director, directric directrices, dirig dirigida dirigidos, dirk dirk, discapac discapacidad discapacidades,
discrimin discriminación, discriminacion discriminaciónes, discriminacions discriminacións, discriminatori
discriminatorias discriminatorio discriminatorioes discriminatorios, discusion discusión, disen diseñar diseño,
disfrut disfrute disfruten, dispon dispone disponen disponer disponible disponibles, disponibil disponibilidad,
disposicion disposiciones disposición, dispuest dispuesto dispuestos, distincion distinción, distint distintos,
divers diversas diversidad diversos, divulg divulgaciones divulgación, doc doce, docent docentes, document
documentación documento documentos, documental documental, dolar dólares, domini dominio, donacion donaciones, dorni
dornia, dos dos, duracion duración, durant durante, econom economía economías económica económicas económico
económicos, ecuador ecuador, edad edad, educ educacion educación educativo educativos, educacion educaciónes,
educacions educacións, educativ educativoes, efect efectiva efectivo efectivos efecto efectos, efectu efectuada
efectuado efectuados efectuando efectuar efectuarse efectuará, eficac eficaces, eficaci eficacia, eficaz eficaz
eficazmente, eje eje, ejecu ejecución, ejecut ejecuten ejecutivo, ejempl ejemplo, ejemplar ejemplares, ejerc ejercer
ejercerá, ejercici ejercicio, elabor elaboración elaborar elaborará, eleccion elecciones elección, eleg elegido
elegirán, element elemento elementos, elemental elemental, elev elevará, elimin eliminación eliminar, ella ella,
ellas ellas, ello ello, ellos ellos, embarc embarcadas, embarg embargo, embratur embratur, emergent emergentes, emigr
emigración emigrado emigrados emigrante emigrantes, emigracion emigraciónes, emigracions emigracións, emigrad
emigradoes, emigrant emigrantees, emit emitidos, empez empezar, emple empleados empleo empleoes empleos, empleador
empleadores, emprend emprender emprenderán, empres empresas, enactment enactment, encabez encabezar, encamin
encaminadas, encarg encargó, encomend encomendamos encomendar, encomiend encomienda, encontr encontrar, encuentr
encuentra encuentran encuentre encuentro encuentros, ener enero, energ energía energías, energi energíaes, enfoqu
enfoque enfoques, enlac enlace enlacees enlaces, enmend enmendada, enmiend enmiendas, enriqu enrique, enriquec
enriquecer, ensambl ensamble ensambles, ensen enseñanza, entend entenderá entendimiento, entid entidad, entidad
entidades, entiend entiende, entorn entorno, entra entra, entrad entrada, entrar entrará, entraran entrarán, entreg
entrega, envi enviará envío, equilibr equilibrado, equit equitativas, equivalent equivalente equivalentes, esa esa,
esas esas, escasez escasez, esclavitud esclavitud, escog escogidos, escol escolar, escrit escrito, escuel escuela,
ese ese, esencial esencial, esfuerz esfuerzo esfuerzos, eso eso, esos esos, espaci espacio espacios, espan españa,
espanol español española, especial especial especiales especialmente, especializ especializada especializado
especializados, especif especificaciones especificación específicas específico específicos, esquem esquemas, esta
está ésta, estabil estabilidad, establec establece establecen establecer establecerá establecerán establecida
establecidas establecido establecidos establecimiento, establezc establezcan, estacional estacional estacionales,
estacionals estacionals, estad estado estados, estadist estadísticas, estadounidens estadounidense estadounidenses,
estambul estambul, estan están, estandar estándares, estar estar estará, estaran estarán, estas éstas, estatut
estatuto estatutos, este esté éste, esten estén, estim estime estimen, esto esto, estos éstos, estrad estrada,
estrategi estrategia estrategias, estrech estrecha estrechamente, estructur estructura estructurada, estructural
estructurales, estuari estuaria, estudi estudiar estudiarán estudio estudioes estudios, estuv estuvieron, etc etc,
europe europea, evalu evaluaciones evaluación evaluar evaluará evaluarán, evaluacion evaluaciónes, evaluacions
evaluacións, evit evitar evitarán, evolu evolución, exam examen, examin examinar examinará, excepcion excepciones,
excepcional excepcionales, except excepto, exclu excluidas, exclus exclusiva exclusivamente, exig exige, exist existe
existir, existent existencia existentes, exped expedir, expedicion expedición, experient experiencia experiencias,
expert experto expertoes expertos, explicit explícita explícito, explor explorarán, explot explotación, export
exportaciones exportación exportador, expres expresamente, expresion expresiones expresión, extend extenderá
extenderán, extens extensivas, exterior exterior exteriores, exteriors exteriors, extern externo, extraid extraídos,
extranjer extranjero extranjeroes extranjeros, extraordinari extraordinaria, facil facilidades fácil fácilmente,
facilit facilita facilitar faciliten, factor factores, facult facultad, falt falta, famili familia familiaes familiar
familias, familiar familiares, familiars familiars, faroli farolia, favor favor favorable favorables favores, favorec
favorecer, febrer febrero, fech fecha, feder federación federada federativa, federal federal federales, femenin
femenino femeninoes femeninos, fibemyd fibemyd, fij fijado fijar, fijacion fijación, filipin filipinas, fin fin
fines, final final finales finalidad finalidades, financ financiera financieras, financi financiación financiamiento
financiamientos, financiacion financiaciónes, financiacions financiacións, financiamient financiamientoes, financier
financiero financieros, firm firma firmado firman firmaron firmas firme, firmez firmeza, fiscal fiscal, fisic
físicas, flexibil flexibilidad, fluj flujos, fmmd fmmd, fob fob, focal focales, foment fomentar fomento, fond fondo
fondoes fondos, for foro foroes foros, forc force, form forma formas, formacion formación formaciónes, formacions
formacións, formal formal, formaliz formalización formalizada formalizar, format formato formatos, formul formulación
formular fórmulas, formulari formulario, fortalec fortalecer fortalecerse fortalecimiento fortalecimientos,
fortalecer fortaleceres, fortalecers fortalecers, fortalecimient fortalecimientoes, fortalezc fortalezcan, fotocopi
fotocopia, fptur fptur, fraccion fraccionamiento, franc francas, franquici franquicias, frent frente, fronter
frontera fronteraes fronteras, fronteriz fronteriza fronterizo fronterizoes fronterizos, fue fue, fuent fuente, fuer
fuera fueran fueren, fueron fueron, fuert fuertes, fuerz fuerza, funcion funcionamiento funciones función, funcionari
funcionarios, fund fundar, fundacion fundacion fundación, fundamental fundamental fundamentales, futur futuro, gan
ganen, garantiz garantizar, gazett gazette, gener generación generada generar género géneroes géneros, general
general generales, gestion gestionan gestionar gestiones gestión, gmc gmc, gob gob, gobern gobernabilidad gobernanza,
gobi gobiernos, gobiern gobierno gobiernoes, goc gocen, gov gov, goz gozar gozará gozarán, gradual gradualidad
gradualmente, gran gran, grand grandes, grav grave graves, gravamen gravámenes, gremial gremial gremiales, grup grupo
grupos, guatemal guatemala, gubernamental gubernamentales, gui guiar, hab haber, habilit habilitada, habl habla, habr
habrá, hac hace hacen hacer hacerse, haci hacia, hag haga hagan, hait haití, haitian haitianos, hall halladas hallar,
har hará, haran harán, hay hay haya hayan, hech hecho hechos, hemisferi hemisferio, herramient herramientas, histor
histórico históricos, hoc hoc, hog hogar, hoj hoja, hombr hombre hombres, hondur honduras, honor honorable,
horizontal horizontal, hoy hoy, htm htm, http http, https https, hub hubieran hubo, hubier hubieren, human humana
humanidad humano humanoes humanos, humanitari humanitaria humanitario, iberoamer iberoamérica, iberoamerican
iberoamericana iberoamericano iberoamericanos, ident identidad identidades, identidads identidads, identif
identificación, identifi identifier, identific identificar, idiom idioma idiomas, iglesi iglesias, igual igual
iguales igualmente, iguald igualdad, iii iii, ilegal ilegal ilegales, ilicit ilícito, imf imf, img img, implement
implementación implementar, implementacion implementaciónes, implementacions implementacións, implic implica, impondr
impondrá, import importa importaciones importación importador importados importan importancia importante importantes
importe, impuest impuestos, impuls impulsar, incid incidan, inclu incluida incluidas incluido incluidos incluir
incluya incluyan incluye incluyen incluyendo, inclus incluso, inclusion inclusión, incorpor incorporación
incorpórase, increment incrementar, indefin indefinida, independient independiente, indic indicador indicadores
indicados, indicadors indicadors, indigen indígena indígenaes indígenas, indispens indispensables, individu individuo
individuos, individual individual, indol índole, industri industria, industrial industrial industriales, infanci
infancia infanciaes infancias, infoleg infoleg, infoleginternet infoleginternet, inform informaciones información
informe informees informes, informacion informaciónes, informacions informacións, ingles inglés, ingres ingreso,
inici iniciar iniciativa iniciativas, injerent injerencias, inmaterial inmaterial, inmigr inmigración inmigrante
inmigrantes, inmigracion inmigraciónes, inmigracions inmigracións, inmigrant inmigrantees, inmun inmunidades,
inprotur inprotur, inscripcion inscripciones, insercion inserción inserciónes, insercions insercións, inspector
inspectores, insta insta, instal instalación instalarse, institu instituciones institución, institucional
institucional, institut instituto, instruccion instrucción, instrument instrumento instrumentoes instrumentos, insum
insumos, integr integración integrado integrados integrante integrar integrarán integren, integracion integraciónes,
integracions integracións, integral integral, intencion intención, intercambi intercambian intercambiar
intercambiarán intercambio intercambioes intercambios, intercambiar intercambiares, intercambiars intercambiars,
intercultural intercultural, interes interesado interesados intereses interés, intergubernamental intergubernamental,
interior interior, intern internas interno internos, internacional internacional internacionales, internacionals
internacionals, interpret interpretada, interreligi interreligioso, intervencion intervenciones, intrarregional
intrarregional, introductori introductoria, inventari inventarios, inversion inversión inversiónes, inversions
inversións, investig investigaciones investigación, invit invita invitados invitamos, irregul irregular, item ítem,
items ítems, japon japón, japones japoneses, jaspers jaspers, jef jefas jefes, jorg jorge, jos josé, jov joven, joven
jovenes jóvenes, jovens jovens, juan juan, juici juicio, juli julio, juni junio, junt juntas junto juntos, jurid
jurídica jurídico, jurisdiccion jurisdicción, just justa justas, justici justicia, juvenil juvenil juveniles,
juventud juventud juventudes, juventuds juventuds, juzg juzgue, kaici kaiciid, karism karisma, labor labor labores,
laboral laboral laborales, laborals laborals, larg largo, last last, latin latina, latinoamer latinoamérica,
latinoamerican latinoamericana latinoamericano latinoamericanos, laz lazos, leccion lecciones, leers leerse, legal
legal legales, legibl legible, legisl legislaciones legislación legislativas, legislacion legislaciónes, legislacions
legislacións, les les, ley ley leyes, leys leys, liber liberación, libert libertad, libertad libertades, libr libre,
librement libremente, licenci licencia licencias, limit limitación, lin líneas, line línea, lineamient lineamientos,
list lista listado listar listas, literal literal, llam llama llamada, lleg llegan llegar llegaron, llev lleva
llevar, local local locales, logr lograr, lot lotes, luch lucha luchar, lueg luego, lug lugar, lugar lugares, luis
luis, machine machinea, macroeconom macroeconómicas, madr madrid, maestr maestras, man mano, mandat mandato mandatos,
maner manera, manten mantener mantenimiento, mantendr mantendrá, mantendran mantendrán, mantien mantiene mantienen,
manual manual, maquin máquina máquinas, mar mar mareas, marc marco, marcacion marcación, march marcha, maritim
marítimo, marz marzo, materi materia materias, material material materiales, matrimoni matrimonio, maxim máxima
máximo, may mayo, mayor mayor mayoría, mckinley mckinley, mecan mecanismo mecanismos, mecanism mecanismoes, med
medida medidas, medi medio medios medioses, mediant mediante, medid medidaes, medioambient medioambiente
medioambientees medioambientes, medioss medioss, mediterrane mediterráneos, mejor mejor mejora mejoramiento mejorar
mejoren mejores, memor memorando, memorandum memorándum, memori memoria, men menos, mencion mencionada mencionadas
mencionado mencionados mencionar, menor menor menores, menors menors, menu menú, menus menús, merc mercado mercados,
mercad mercaderías, mercanc mercancías, mercosur mercosur, mes mes mesa meses, metadat metadatos, metod métodos,
mexic méxico, mexican mexicanos, miembr miembro miembros, mientr mientras, migr migran migrar, migracion migraciones
migración migraciónes, migracions migracións, migrant migrante migrantees migrantes, migratori migratoria migratorias
migratorio migratorioes migratorios, mil mil, millon millones, min mínimos, mini mini, minim mínimas mínimo,
ministeri ministerio ministerios ministério, ministr ministra ministro ministros, minor minorías, mism misma mismas
mismo mismos, mit mitad, mod modo modos, modal modalidades, modif modificaciones, modifi modified modifies, modifiqu
modifique, moment momento, monetari monetaria, mont monto, montaj montaje montajes, montevide montevideo, movil
movilidad, much muchas mucho muchos, muell muelle, muestr muestra, muev mueven, muj mujer, mujer mujeres, mujers
mujers, multilateral multilateral multilaterales multilateralmente, multilateraliz multilateralización, multilaterals
multilaterals, mund mundo, mundial mundial, municipi municipios, mutu mutuamente mutuo, nac nacidos, nacion nacion
naciones nación, nacional nacional nacionales nacionalidad, nacionals nacionals, nad nada, nadi nadie, nam name,
natural natural, naturalez naturaleza, neces necesidad necesidades, necesari necesaria necesariamente necesarias
necesario necesarios, necesit necesita necesitan, negat negativo, negoci negociaciones negociación negociadas
negociados negocien, nin niña niño niñoes niños, ninez niñez niñezes, ninezs niñezs, ningun ninguna ningún, nivel
nivel niveles, nombr nombre, nomenclatur nomenclatura, nomin nóminas, norm norma normas, normaliz normalización,
normat normativas normativos, nort norte, nos nos, not nota, notific notificará, novecient novecientos, noven noveno,
novent noventa, noviembr noviembre, nuestr nuestras nuestros, nuev nueva nuevas nuevo nuevos, numb number, numer
número números, numeral numeral, objet objetivo objetivos objeto, oblig obligaciones obligado obligados, obligatori
obligatoria, obra obra, obras obras, observ observaciones observando observar, obstant obstante, obten obtener
obtenida, obtencion obtención, ocasion ocasión, occidental occidental, octav octavo, octubr octubre, ocult ocultos,
ofert oferta, oficial oficial oficiales, oficin oficina, ofrec ofrece ofrecer, oim oim, oiss oiss, oit oit, oper
operaciones operativas operativos opere, opinion opiniones opinión, oportun oportunamente oportunidades oportuno,
oral oral, orden orden ordenada ordenamiento, ordinari ordinaria, org org, organ organismo organismos orgánico órgano
órganos, organiz organizacion organizaciones organización organizada organizar, organizacion organizaciónes,
organizacions organizacións, orient orientaciones orientación, oriental oriental, orig origen, origen origenes,
origens origens, original original, originari originarios, oton otoño, otorg otorgar otorgue otorguen, otra otra,
otras otras, otro otro, otros otros, our ouro, pac pac, pact pacto, padr padres, pag paga pagar page pago, pagin
página páginas, pais país países, paiss paíss, papel papel, paraguay paraguay, parcial parcial parciales, parec
parecer, parraf párrafo, part parte partir, particip participación participan participantes participar participaron
participen, particul particular, pas pasado paso pasos, patrimoni patrimonio, paz paz pazes, pazs pazs, pdf pdf, ped
pedido, pen pena, penal penales, pension pensiones pensión pensiónes, pensions pensións, perd pérdida, period
periodismo periódicamente periódicas periódico período períodos, perjudic perjudicado, perjuici perjuicio, permanent
permanencia permanente permanentes, permis permiso permisos, permit permita permitan permite permitir, person persona
personas, personal personal personalidad, pertenec pertenecer, pertinent pertinente pertinentes, peru perú, pes pesar
peso, peticion petición, pid pide, piez piezas, pil pilar, pilot piloto, plan plan planes plano planos, planific
planificar, plans plans, plataform plataforma plataformas, plaz plazo plazos, plen plena plenamente pleno,
plenipotenciari plenipotenciarios, poblacion poblaciones población, pobrez pobreza pobrezaes pobrezas, poc poco, pod
poder, poder poderes, podr podría podrían, podran podrán, polit política políticas político políticos, politic
políticaes, pon poner, pong pongan, porcentaj porcentaje porcentajes, porcentual porcentual, porqu porque, portal
portal, portuari portuaria, portugal portugal, portugues portugués, posibil posibilidad, posibl posible, posicion
posiciones posición, posit positiva, posterior posterior posteriores posterioridad, potencial potencial, practic
práctica prácticaes prácticas prácticos, preambul preámbulo, precedent precedente precedentes, preci precio,
preferent preferencia preferencias, prepar preparación preparar, prerrog prerrogativas, prescind prescindir, presenci
presencia, present presentación presentadas presentar presentará presenten presentes presentó, preserv preservación
preservar, president presidencia presidente, prest presta prestar, prestacion prestaciones prestación, presupuest
presupuesto, pret preto, pretend pretende, prev prevé, preven prevenir prevenirse, prevencion prevención
prevenciónes, prevencions prevencións, prevenir prevenires, prevenirs prevenirs, prevision previsiones, previst
prevista previstas previsto previstos, prim primas primer, primer primera primero primeros, principal principales,
principi principios, priorid prioridad, prioridad prioridades, prioritari prioritarias, prioriz priorizar, priv
privada privado privados, privilegi privilegios, prob probada, problem problemas, proced procede procedimiento
procedimientos, proces procesamiento procesar proceso procesos, proclam proclamación proclamado proclamados, procur
procurarán, produc producidos, produccion producción, product productivos producto productos, produzc produzcan,
profesional profesionales, profundiz profundización profundizar, program programa programaes programas, progres
progresiva progresivas progreso, promocion promoción promociónes, promocions promocións, promov promover promoverse
promoverá promoverán, promover promoveres, promovers promovers, promulg promulgada, propi propia propio propios,
propici propiciar propicien, propied propiedad, propon proponer, propondr propondrá, proporcion proporcionarán,
proposit propósito propósitos, propuest propuesta propuestas, propus propuso, proteccion protección protecciónes,
proteccions proteccións, proteg protege protegen proteger protegidos, proteger protegeres, protegers protegers,
protej proteja protejan, protocol protocolo protocoloes protocolos, provech provecho, provenient provenientes,
provident providencias, provinci provincias, proyect proyecto proyectoes proyectos, psrsd psrsd, public publicación
publicada publicados publican publicar publicará pública públicamente públicas público públicos, publication
publication, pud pudiendo, puebl puebla pueblo pueblos, pued pueda puedan puede pueden, puert puerto puertos, pues
pues, puest puesta, punt punta punto puntos, que qué, qued queda quedan quedarse quedará quedarán, quien quienes
quién quiénes, quint quinto, racism racismo racismoes racismos, racist racista racistaes racistas, rank rank, rap
rápida, rasg rasgos, ratif ratificación ratificantes, ratific ratificado ratificar, ratificacion ratificaciónes,
ratificacions ratificacións, ratificar ratificares, ratificars ratificars, ratifiqu ratifique ratifiquen, raz raza,
razon razonable razones razón, reafirm reafirma reafirmando, reagrup reagrupación, reagrupacion reagrupaciónes,
reagrupacions reagrupacións, realic realicen, realid realidad, realiz realización realizado realizar realizarán,
reanud reanudación, reasent reasentamiento, recarg recargos, recaud recaudación, receptor receptores, recib recibe
reciben recibir, recien recién, recient recientes, reciproc reciprocidad recíproco, recog recoger, recomend
recomendaciones, recomiend recomienda, reconoc reconoce reconocemos reconocen reconocer reconocerse reconocidos
reconociendo reconocimiento, record recordar, recuper recuperar, recurr recurrir, recurs recurso recursos, red red
redes, redond redonda, reds reds, reduc reducir, reduccion reducción, refer referidos, referent referencia referente,
refier refiere refieren, reform reformas, reforz reforzar, refugi refugiado refugiados, refugiad refugiadoes, reg
regirá regirán, regim régimen, regimen regímenes, region regiones región, regional regional regionales, regionals
regionals, registr registrado registro registros, reglament reglamentación reglamentar reglamento, reglamentari
reglamentarias, regres regresan regreso regresoes regresos, regul regulación regular regulen, regular regulares
regularmente, regulariz regularizar, reinsercion reinserción reinserciónes, reinsercions reinsercións, reintegr
reintegración, reintegracion reintegraciónes, reintegracions reintegracións, relacion relacionada relacionadas
relacionados relaciones relación, relat relativa relativas relativo relativos, relev relevante, religion religión,
remes remesa remesaes remesas, renov renovar, rent renta, renunci renuncia, rep rep, repart repartirán, reparticion
repartición, repet repetir, represent representa representaciones representante representantes representar
representativa representen, reprim reprimir, republ republica república, requer requerimientos, requier requiere,
requisit requisito requisitos, reserv reservada, resident residencia residentes, resolu resoluciones resolución,
resolv resolvió, respect respecta respectivas respectivo respectivos respecto, respet respetar respeto, respond
responde, respons responsabilidad responsables, respuest respuesta, restant restantes, restriccion restricciones,
result resultado resultados resultantes resulte resulten, resum resumen resumido, ret ret reto retos, retir retiro,
retorn retornan retornar retorno retornoes retornos, reun reunidos reunirá reúnan reúne reúnen, reunif reunificación,
reunificacion reunificaciónes, reunificacions reunificacións, reunion reuniones reunión reuniónes, reunions reunións,
revis revisar, revision revisión, ric rica, riesg riesgo riesgos, rotacion rotación, rut rutas, sab saber, sal sala,
salamanc salamanca, salud salud saludes, saluds saluds, salv salvo, salvador salvador, salvaguard salvaguardar,
salvaguardi salvaguardia, san san, sancion sancionada sancionan sancionar, santiag santiago, satisfac satisfacer,
satisfactori satisfactorias, sea sea, sean sean, seccion sección, secret secretaría secretarías, secretari secretaria
secretario secretaríaes, sector sector sectores, sectorial sectoriales, sed sede, segib segib, segu seguir,
seguimient seguimiento seguimientoes seguimientos, segun según, segund segunda segundo, segur segura seguridad
seguridades seguros, seguridads seguridads, seis seis, seleccion selección, seman semana, sen senado, senal señala,
senatur senatur, sensibiliz sensibilización, sensibilizacion sensibilizaciónes, sensibilizacions sensibilizacións,
sent sentido, separ separado, septiembr septiembre, septim septimo séptimo, ser seres será, seran serán, serv servir,
servici servicio servicios, servidor servidores, sesent sesenta, sesion sesionará sesiones sesión, sevill sevilla,
sext sexto, sid sido, siempr siempre, siend siendo, sig siga sigan sigue, sigl siglas, signatari signatarios,
siguient siguiente siguientes, similar similares, simpl simple, sin sino, sindicat sindicatos, sirv sirva, sistem
sistema sistemas, siti sitio sitios, situacion situaciones situación, social social sociales, socials socials, socied
sociedad, sociedad sociedades, sociedads sociedads, socioeconom socioeconómica, sol solamente solo sólo, solicit
solicitantes solicitar solicitará, solicitud solicitud solicitudes, solidar solidaridad, solucion soluciones
solución, somet someter someterá sometida sometido, sosten sostenible, sourc source, sra sra, status status, subgrup
subgrupo subgrupos, subregional subregional, subrog subrogue, sudamerican sudamericana, suger sugerir, sugerent
sugerencias, sugier sugiere, sujet sujeta sujetarán sujetos, suministr suministro, supedit supeditadas, superior
superior superiores, supon supone, suprem supremo, sur sur, surt surtidos, suscrib suscriban suscribir suscribió,
suscript suscripta suscripto suscriptos, suscrit suscrito suscritos, suy suyos, tabl tabla tablas, tal tal tales,
tampoc tampoco, tant tanto, tar tareas, tard tardar tardes, tarjet tarjeta, tas tasas, tecnic técnica técnicas
técnico técnicos, tecnolog tecnología tecnologías tecnológica tecnológico tecnológicos, tecnologi tecnologíaes,
tecnologic tecnológicoes, tem tema temas, tempor temporada, temporal temporal temporales, temporals temporals,
temporari temporario temporarioes temporarios, ten tener tenido teniendo, tendient tendientes, tendr tendrá, tendran
tendrán, teng tenga tengan, tenor tenor, terc tercer, tercer tercera tercero terceros, terci tercio tercios, termin
términos, territori territorio territorios, territorial territoriales, text text texto textos, tiemp tiempo, tien
tiene tienen, tierr tierra, tim time times, tip tipo, titl title, titular titulares, toc toca, tod toda todas, toler
tolerancia, tom toma tomado tomamos tomar tomará tomarán, torn torno, total total totalidad, trabaj trabaja
trabajador trabajadores trabajan trabajar trabajará trabajen trabajo trabajoes trabajos, trabajadors trabajadors,
trafic tráfico tráficoes tráficos, transferenci transferenciaes, transferent transferencia transferencias, transform
transformación, transicion transición, transit tránsito tránsitoes tránsitos, transmision transmisión, transmit
transmiten, transnacional transnacional, transparent transparencia, transport transportadas transporte, transversal
transversal, trat trata tratado tratados trataes tratar tratará tratas trate trató, tratad tratadoes, tratamient
tratamiento tratamientos, traves través, treint treinta, tres tres, tribunal tribunales, trigesim trigésima
trigésimo, trimestr trimestre, turism turismo, turist turistas turística, txt txt, ultim última último últimos, unan
unan, unas unas, une une, unesc unesco, unic única únicamente único, unid unidas unidos, union unión, unir unir,
univers universidad universidades universo, universal universal universales, universidads universidads, uno uno, unos
unos, updat updated, urgenci urgencia, urgent urgentes, url url, urls urls, uruguay uruguay, usar usar, usda usda,
uso uso, usos usos, usuari usuarios, utilic utilicen, utiliz utilización utilizada utilizadas utilizados utilizando
utilizar utilizará, validez validez, valor valor valorar valores, valoriz valorización, vari varios, vec veces, veint
veinte, vel velar, vencimient vencimiento, venezolan venezolanos, venezuel venezuela, ventaj ventaja ventajas,
ventanill ventanilla ventanillas, version versiones versión, vez vez, via vía, viaj viajen, vias vías, victim víctima
víctimaes víctimas, vid vida, vieron vieron, vigenci vigencia, vigent vigente vigentes, vigor vigor, vii vii, viii
viii, vincul vinculación vincular vinculen vínculo vínculoes vínculos, vinculacion vinculaciónes, vinculacions
vinculacións, viol violan, violacion violaciones, violenci violencia violenciaes violencias, virtud virtud, vis
visados, visit visita, vist vista visto, viv viven, viviend vivienda viviendaes viviendas, volumen volúmenes, volunt
voluntad, voluntari voluntaria voluntarias voluntario voluntarioes voluntarios, vot voto votos, votant votantes,
vulner vulnerabilidad vulnerabilidades vulnerable vulnerables, vulnerabilidads vulnerabilidads, vulnerabl
vulnerablees, web web, www www, xenofob xenófobas xenófobo xenófoboes xenófobos, xenofobi xenofobia xenofobiaes
xenofobias, xii xii, xls xls, xvi xvi, xvii xvii, xviii xviii, zon zona zonas
"""
