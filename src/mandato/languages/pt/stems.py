"""Stems of frequent words of Portuguese, written by `python -m tools.stems`."""

WORDS = """
abc abc, abordag abordagem, abre abre, abrig abrigo, aca ação, acess acesso, acident acidente acidentes, acnur acnur,
aco ações, acolh acolhem acolher acolhimento, acompanh acompanhamento acompanhamentos, acompanhamento
acompanhamentoes, aconselh aconselhar, acord acordam acordo acordos, acordo acordoes, acumul acúmulo, adicion
adicionais, administr administrativas administrativo, adot adotada adotar, adquir adquiridas, aer aérea, afirm
afirmamos, african africano africanos, africano africanoes, afrodescendent afrodescendente afrodescendentees
afrodescendentes, agenc agência agências, agend agenda, agir agir, agrav agravamento, agricol agrícolas, agricultor
agricultores, agricultur agricultura, agu água águas, agua águaes, aind ainda, ajud ajuda, ajust ajuste, alavanc
alavancar, alem além, alguns alguns, aliment alimentar alimentares alimento alimentos, alimentars alimentars,
alimento alimentoes, alin alínea, alter alterar, ambas ambas, ambient ambientais ambiente ambientees ambientes,
ambiental ambiental ambientales, ambientals ambientals, ambit âmbito, ambos ambos, amer américa américas, ampli
ampliar, ampliaca ampliação, analis análise, anfitrias anfitriãs, angel angeles, ano ano, anos anos, anot anotam,
ante ante, antecedent antecedentes antecedência, anterior anterior anteriormente, antes antes, anual anual
anualmente, anunc anunciará anunciarão, apatr apátridas, apatrid apatridia, apen apenas, aplic aplicada aplicadas
aplicam aplicar aplicação aplicáveis aplicável, aplicaca aplicaçãos, aplicacao aplicaçãoes, apoi apoiando apoiar
apoio, apos após, aposentador aposentadorias, aprend aprenderam, apresent apresentar apresentação, apropri apropriado
apropriação, aprov aprovadas, aquel aqueles, archiv archives, art art, asil asilo asilos, asilo asiloes, aspect
aspectos, assalari assalariada, assegur assegurar, assim assim, assin assinado, assinatur assinatura, assistent
assistência, atenca atenção, atend atendimento, ativ atividade atividades, atividad atividadees, atraves através, atu
atuais, aument aumentar, autent autênticos, autor autoridade autoridades, autoriz autorização, avali avaliar
avaliação avaliações, avaliaca avaliaçãos, avaliacao avaliaçãoes, avanc avançar, balca balcão, balco balcões, banc
banco bancos, bancari bancário bancários, bancario bancárioes, banco bancoes, bas base baseadas, bem bem, benefic
beneficie beneficiem, benefici benefício benefícios, beneficiari beneficiário beneficiários, biden biden,
bidenwhitehous bidenwhitehouse, bilater bilaterais, bilateral bilateral bilaterales, bilaterals bilaterals, boa boa,
boas boas, bom bom, brasil brasil brasília, brasileir brasileira, busc buscam, cab cabe cabo, cad cadeia, cais cais,
cambi câmbio, camo camões, campanh campanha campanhas, campanha campanhaes, canad canadá, capac capacidades, capacit
capacitação, capacitaca capacitaçãos, capacitacao capacitaçãoes, capitul capítulo, carat caráter, carg cargo, carib
caribe, cart carta, cas caso casos, caus causas, causador causador, centr centro, central central, cepal cepal, cert
certos, certific certificado certificação, cessaca cessação, cfrp cfrp, chef chefes, cheg chega chegou, cidad cidade
cidades, cidada cidadãos, cienc ciência ciências, ciencia ciênciaes, cientif científico científicos, cientifico
científicoes, cimeir cimeira cimeiras, cimeira cimeiraes, circul circular, civ civis, civil civil civiles, civils
civils, clim clima climas, clima climaes, climat climático climáticos, climatico climáticoes, cobr cobra, codesenvolv
codesenvolvimento codesenvolvimentos, codesenvolvimento codesenvolvimentoes, colabor colaboração, colomb colômbia,
combat combater, comerci comércio comércios, comercio comércioes, comissa comissão, comit comitê, compartilh
compartilhada compartilhamento, competent competente competentes competência, compromet comprometem, compromiss
compromisso compromissos, comprov comprovados, comum comum, comun comunidade comunidades, comunic comunicar
comunicará comunicação, comunidad comunidadees, comuns comuns, conced concedida concedidas concedido, concessa
concessão, condica condição, condicional condicional, condico condições, conferent conferência, conform conforme
conformidade, conhec conhecimento conhecimentos, conhecimento conhecimentoes, conjunt conjuntamente conjuntas
conjunto conjuntos, conscientiz conscientização, conscientizaca conscientizaçãos, conscientizacao conscientizaçãoes,
consequent consequência, consider considerada considerando considerar considerará, consistent consistente, const
constar conste, consul consulado consulados consular consulares, consulado consuladoes, consulars consulars, consult
consulta, cont conta contam contidas, continu continua continuar contínuos, contr contra, contrab contrabando,
contraband contrabandos, contrabando contrabandoes, contrat contratam contratante contratantes, contribu contribuam
contribuindo, contribuica contribuição, contribuico contribuições, control controle controles, convenca convenção
convençãos, convencao convençãoes, convencion convencionarem, convenco convenções, conveni convênio convênios,
convenio convênioes, convoc convocar, cooper cooperar cooperares cooperação, cooperaca cooperaçãos, cooperacao
cooperaçãoes, cooperars cooperars, coorden coordenada coordenação, cop cópia, correspond corresponda, correspondent
correspondente, cost costa, cri criar, criaca criação, crianc criança crianças, crianca criançaes, crim crime crimees
crimes, crimin criminais, criteri critérios, crm crm, csm csm, cuban cubanos, cuj cuja cujo, cultur cultura culturas,
cultura culturaes, cultural cultural culturales, culturals culturals, cumpr cumprido cumpridos, cumpriment
cumprimento, cupul cúpula cúpulas, cupula cúpulaes, curs curso, cust custo custos, custo custoes, dad dados, dar dar
dará, dat data date, decid decidem, decisa decisão, deciso decisões, decl declara, declar declaração, defes defesa,
defin definir, definica definição, deix deixa, delit delito delitos, delito delitoes, democrat democráticas, demor
demora, dentr dentro, depart departamento, depend dependem, dependent dependentes, desafi desafios, desenvolv
desenvolver desenvolvidas desenvolvimento desenvolvimentos, desenvolvimento desenvolvimentoes, design designa
designado designados, desigualdad desigualdade desigualdadees desigualdades, desloc deslocadas deslocado deslocados
deslocamento, dess desse desses, dest desta deste, destin destino destinos, destino destinoes, determin determinarão,
deu deu, dev devam deve devem devemos deverão devidas devido, devedor devedora, devolu devolução, dhs dhs, dia dia,
dialog diálogo diálogos, dialogo diálogoes, dias dias, diferent diferentes, dign digna digno, dignidad dignidade,
direit direito direitos, direito direitoes, diret diretamente, diretriz diretrizes, dirig dirigida, discrimin
discriminação, discriminaca discriminaçãos, discriminacao discriminaçãoes, discriminatori discriminatório
discriminatórios, discriminatorio discriminatórioes, dispo dispõem, disponiv disponíveis, disposico disposições,
dispost disposto, diss disso, divergent divergência, divers diversas, divulg divulgação, diz diz, document documento
documentos, doenc doença doenças, dois dois, dorav doravante, duas duas, duraca duração, durant durante, econom
economia economias econômica econômicas econômico econômicos, educ educativo educativos educação, educaca educaçãos,
educacao educaçãoes, educativo educativoes, efeit efeito efeitos, efet efetiva, efetu efetuará, eficient eficiência,
ela ela, elabor elaborar elaboração, elas elas, elegibil elegibilidade, elegiv elegíveis, eles eles, elimin eliminar,
emergent emergência, emigr emigrante emigrantes emigração, emigraca emigraçãos, emigracao emigraçãoes, emigrant
emigrantees, empenh empenhados, empreg empregado empregador empregadores emprego empregos, emprego empregoes,
encarreg encarregamos encarregar, encontr encontre encontro, energ energia energias, energia energiaes, enferm
enfermidade, enfrent enfrentar, enquant enquanto, entend entendimento, entrad entrada, entrar entrará, envi enviará
envio, equador equador, escassez escassez, escol escola, escolh escolha, escrit escrito, esforc esforços, espanh
espanha, espec espécie, especial especial especialista especialistas, especialista especialistaes, especializ
especializado, especif especificamente específicos, essa essa, essas essas, esse esse, essencial essencial, esses
esses, esta está estão, estabelec estabelecer estabelecida estabelecido estabelecidos estabelecimento, estabil
estabilidade, estabiliz estabilização, estad estado estados, estam estamos, estara estarão, estev esteve, estrangeir
estrangeiro estrangeiros, estrangeiro estrangeiroes, estud estudo estudos, estudo estudoes, etap etapa, etic ético,
eua eua, exceco exceções, excepcion excepcionais, excet exceto, execu execução, execut executivo, exempl exemplar
exemplares, exerc exercer exerça, exercici exercício, exig exige, existent existentes, expand expandir, expansa
expansão, exped expedido, expedient expediente, experient experiência experiências, explor exploração, expresso
expressões, exterior exterior exteriores, exteriors exteriors, facilit facilitar facilitem, fal fala, falt falta,
famil família famílias, famili familiar familiares, familia famíliaes, familiars familiars, far fará, fat fatos, faz
faz fazer, feder federativa, feit feito, feminin feminino femininos, feminino femininoes, fic ficando, fim fim, final
final, financ financiamento financiamentos, financeir financeiras financeiros, financiamento financiamentoes, fins
fins, firm firmado, firmez firmeza, flux fluxos, folh folha, for for foram forem foro, form forma, formaca formação
formaçãos, formacao formaçãoes, formulari formulário formulários, fornec fornecendo fornecer fornecerá fornecerão
fornecida, fort forte, fortalec fortalecer fortaleceres fortalecimento fortalecimentos, fortalecers fortalecers,
fortalecimento fortalecimentoes, forum fórum fórumes, forums fórums, foruns fóruns, frances francesa, fronteir
fronteira fronteiras, fronteira fronteiraes, fund fundo fundos, fundament fundamentais, fundo fundoes, garant
garantir, gcm gcm, gener gênero gêneros, genero gêneroes, ger gerais, gerenc gerenciar, gesta gestão, global global,
gov gov, govern governabilidade governo governos, governo governoes, grand grande grandes, grec grécia, grup grupos,
guatemal guatemala, gui guia, habit habitação, habitaca habitaçãos, habitacao habitaçãoes, hait haiti, haitian
haitianos, helen helênica, hemisferi hemisfério, homens homens, hondur honduras, houv houver, https https, human
humana humano humanos, humanitar humanitária, humanitari humanitário, humano humanoes, idad idade, ident identidade
identidades, identidad identidadees, identific identificação, igual igual igualmente, igualdad igualdade, iii iii,
ika ika, ilegal ilegal, ilicit ilícito, imediat imediatamente, imigr imigrante imigrantes imigração, imigraca
imigraçãos, imigracao imigraçãoes, imigrant imigrantees, implement implementar implementação, implementaca
implementaçãos, implementacao implementaçãoes, import importante importância, impulsion impulsionar, incapac
incapacidade, incentiv incentivar, inclu inclui incluindo incluir, incluid incluída, inclusa inclusão, inclusiv
inclusive, independent independentemente, indic indicador indicadores indicando, indicadors indicadors, indigen
indígena indígenas, indigena indígenaes, individu indivíduo indivíduos, individual individual, infanc infância
infâncias, infancia infânciaes, inform informar informará informação informações, informaca informaçãos, informacao
informaçãoes, inic iniciativa iniciativas, inici início, inicial inicial, inserca inserção inserçãos, insercao
inserçãoes, inss inss, instituica instituição, instituico instituições, instituidor instituidor, institut instituto,
instruca instrução, instrument instrumento instrumentos, instrumento instrumentoes, instrutor instrutora, integr
integração integrem, integraca integraçãos, integracao integraçãoes, integral integral, intenca intenção, inter
interesse, intercambi intercambiar intercambiarão intercâmbio intercâmbios, intercambio intercâmbioes, interess
interessado interessados, intern interna interno internos, internacion internacionais, internacional internacional
internacionales, internacionals internacionals, interpret interpretação, interromp interromper, invalidez invalidez,
invest investimento investimentos, investig investigações, investimento investimentoes, irregul irregular, ism ism,
isso isso, jov jovem, jovem jovemes, jovems jovems, julh julho, junh junho, junt junto, just justas justo, juventud
juventude juventudees juventudes, laboral laboral laborales, laborals laborals, latin latina, laud laudo, leg legais,
legal legal, legisl legislação, legislaca legislaçãos, legislacao legislaçãoes, lei lei leies, leis leis, letr letra,
lev levar levem, lhe lhe, liberdad liberdade, lid lidar, ligaca ligação ligaçãos, ligacao ligaçãoes, limit limites,
lingu língua línguas, los los, lug lugar, lut luta, ma mão, mai maio, maior maior, maneir maneira, manifest
manifestar, mantem mantêm, mar mar, marc marco, marinh marinha, maritim marítima, mater matéria, matern maternidade,
mde mde, mecan mecanismo mecanismos, mecanismo mecanismoes, med medida medidas, medi médio, medic médico médicos,
medida medidaes, mei meio, melhor melhorar melhores melhoria, membr membros, memor memorando, men menos, mencion
mencionada mencionadas mencionado mencionados, menor menor menores, menors menors, merc mercado, mercosul mercosul,
mes meses mês, mesm mesma mesmo, metad metade, mexic méxico, mid mídia mídias, midia mídiaes, migr migra migram
migrar, migraca migração migraçãos, migracao migraçãoes, migraco migrações, migrant migrante migrantees migrantes,
migrator migratória migratórias, migratori migratório migratórios, migratorio migratórioes, milha milhão, milho
milhões, ministeri ministério, mist mista, mobil mobilidade, mobiliz mobilizaram, mod modo, modal modalidades,
modific modificação, modified modified, moment momento, monitor monitoramento, montant montante montantes, montevideu
montevidéu, mort morte, moviment movimentos, mulh mulher mulheres, mulhers mulhers, multilater multilaterais,
multilateral multilateral multilaterales, multilaterals multilaterals, mundial mundial, mutu mútuo, nacion nacionais,
nacional nacional nacionales nacionalidade, nacionals nacionals, naco nações, nad nada, necess necessidade
necessidades, necessar necessária necessárias, necessari necessário necessários, ness nesse, nest neste, nivel nível,
noit noites, nomead nomeadamente, norm normas, nort norte, nos nós, noss nossa nossas nosso nossos, not nota, notific
notificará notificarão notificação, nov nova novas novo novos, novembr novembro, numer número, objet objetivo
objetivos objeto, obra obra, obrig obrigações, obstant obstante, obter obter, ocidental ocidental, ods ods, oferec
oferecer, oficial oficial, oim oim, oit oit, onde onde, opca opção, opco opções, oper operações, operacion
operacionais, oportun oportunidades, ordem ordem, orden ordenada, orga órgãos, organ organismo organismos, organiz
organizado organização organizações, organizaca organizaçãos, organizacao organizaçãoes, orig origem, origem
origemes, origems origems, origin originais, outon outono, outr outra outras outro outros, pact pacto, pag paga pagar
pago, pagament pagamento, pais país países, paiss paíss, pandem pandemia, paragraf parágrafo, parc parceria, parceir
parceiros, part parte partir, particip participar participação, particul particulares, pass passado passo, paz paz
pazes, pazs pazs, ped pedido, pensa pensão pensãos, pensao pensãoes, penso pensões, perant perante, period período
períodos, perit perito peritos, perito peritoes, permanec permanecem, permanent permanência, permit permite, perspect
perspectiva, pesso pessoa pessoas, pil pilar, pilot piloto, plan plano planos, planej planejamento planejamos, plano
planoes, plen plenamente pleno, pobrez pobreza pobrezas, pobreza pobrezaes, pod pode podem poder poderão, polit
política políticas, politica políticaes, popul populações, portugal portugal, portugues portuguesa, poss possa
possam, possibil possibilidade, possivel possível, potencial potencial, pov povos, pratic prática práticas, pratica
práticaes, praz prazo, precedent precedente precedentes, precis precisam, prejuiz prejuízo, president presidente,
prest prestar, prestaca prestação, prestaco prestações, pretend pretendemos, preven prevenir prevenires, prevenca
prevenção prevençãos, prevencao prevençãoes, prevenirs prevenirs, prevident previdência, previst prevista previstas
previstos, primeir primeiro, princip principais, principi princípio princípios, prioridad prioridades, prioriz
priorizar, priv privado privados, probatori probatórios, proced procedimentos, process processamento processar
processo processos, produca produção, produz produzido, profission profissionais, profissional profissional, program
programa programas, programa programaes, progress progresso, projet projeto projetos, projeto projetoes, promoca
promoção promoçãos, promocao promoçãoes, promov promovendo promover promoveres promoverá, promovers promovers,
proporcion proporciona, propr própria, propri próprio, prorrog prorrogação, prot prote, proteca proteção proteçãos,
protecao proteçãoes, proteco proteções, proteg protegem proteger protegeres protegidos, protegers protegers, protocol
protocolo protocolos, protocolo protocoloes, public pública públicos, published published, pun punir, qua quais,
quadr quadro, qual qual, qualific qualificado qualificados, qualificado qualificadoes, qualqu qualquer, quant quanto,
que quê, quem quem, questa questão, racism racismo racismos, racismo racismoes, racist racista racistas, racista
racistaes, ratific ratificar ratificares ratificação, ratificaca ratificaçãos, ratificacao ratificaçãoes, ratificars
ratificars, raza razão, razo razões, reafirm reafirma reafirmamos, reagrup reagrupamento reagrupamentos,
reagrupamento reagrupamentoes, realiz realizadas realizar, reassent reassentamento, receb recebam recebe recebem
recebendo receber recebido recebimento, reconhec reconhece reconhecemos reconhecendo reconhecidos reconhecimento,
recrut recrutamento, recuper recuperação, recurs recursos, red rede redees redes, reduca redução, reduz reduzir,
refer refere referida referido, referent referência, reforc reforçar, refugi refugiado refugiados, refugiado
refugiadoes, regia região, regim regime regimes, regio regiões, region regionais, regional regional regionales,
regionals regionals, regr regra, regress regresso regressos, regresso regressoes, regul regular regulares, regulariz
regularização, rein reino, reinserca reinserção reinserçãos, reinsercao reinserçãoes, reintegr reintegração,
reintegraca reintegraçãos, reintegracao reintegraçãoes, reiter reiteramos, relaca relação, relacion relacionadas
relacionados, relaco relações, relat relativas relativos, relatori relatório relatórios, relatorio relatórioes, relev
relevantes, remess remessa remessas, remessa remessaes, remet remeter remetidos, rend renda, represent
representantes, reprim reprimir, republ república, republicafeder repúblicafederativa, republicahelen
repúblicahelênica, requer requeridos, requerent requerentes, res resida, resid residam, resident residentes
residência, resolu resolução, respect respectivas respectivos, respeit respeitando respeitar respeito, respet
respetivas, respond responde, respons responsabilidade responsabilidades, respost resposta, result resultados
resultantes, ret retido, retom retomada, retorn retornados retorno retornos, retorno retornoes, reun reunidos
reunirá, reunia reunião reuniãos, reuniao reuniãoes, reunific reunificação, reunificaca reunificaçãos, reunificacao
reunificaçãoes, reunio reuniões, revisa revisão, ric rica, robust robustas, rur rurais, salv salvo, salvador
salvador, salvaguard salvaguardas, saud saúde saúdees saúdes, sazonal sazonal sazonales, sazonals sazonals, secret
secretaria secretarias, secretaria secretariaes, segib segib, seguiment seguimento, seguint seguinte seguintes,
segund segundo, segur segura segurado segurados seguras seguridade seguro seguros, seguranc segurança seguranças,
seguranca segurançaes, seis seis, sej seja sejam, sem sem, seman semana, sempr sempre, send sendo, sensibiliz
sensibilização, sensibilizaca sensibilizaçãos, sensibilizacao sensibilizaçãoes, separ separadas separado, ser serem
seres será, sera serão, servic serviços, servidor servidores, setembr setembro, setor setor setores, sid sido,
signatari signatário signatários, signif significa, signific significado, sistem sistemas, situaca situação, situaco
situações, sob sob, sobretud sobretudo, soc sociais, social social sociales, socials socials, sociedad sociedade
sociedadees sociedades, socioeconom socioeconômica socioeconômico, solicit solicitante solicitar solicitação
solicitações, solidariedad solidariedade, soluco soluções, soment somente, sourc source, status status, submet
submetido, supervisa supervisão, suspensa suspensão, sustent sustentável, tags tags, tal tal, tant tanto, tax taxa,
tecnic técnica técnicos, tecnolog tecnologia tecnologias tecnológico tecnológicos, tecnologia tecnologiaes,
tecnologico tecnológicoes, tem têm, temp tempo, temporar temporária, temporari temporariamente temporário
temporários, temporario temporárioes, tenh tenha tenham, ter ter terá, tera terão, terceir terceiro terceiros, term
termo termos, termin término, terrestr terrestre, territori território, text texto textos, tim time, titl title,
titul titular titulares título, tiv tiver tiverem, tod toda todas, tom tomamos, torn torno, total total, totaliz
totalização, trabalh trabalhador trabalhadores trabalhar trabalhará trabalhistas trabalho trabalhos, trabalhadors
trabalhadors, trabalho trabalhoes, tradicion tradicionais, trafic tráfico tráficos, trafico tráficoes, tramit
trâmite, transferencia transferênciaes, transferent transferência transferências, transit trânsito trânsitos,
transito trânsitoes, transmit transmitem, transnacional transnacional, trat tratado tratados tratando tratar, tratado
tratadoes, traz trazem, tres três, trilateral trilateral, ultim última último últimos, ultrapass ultrapassar, umas
umas, unid unidas unidos, univers universidade universidades, universidad universidadees, url url, urugua uruguai,
usda usda, uso uso, valor valor valores, vantagens vantagens, vari vários, vei veio, velhic velhice, venezuelan
venezuelanos, via via, vias vias, vid vida vidas, vigor vigor vigorar, vii viii, vincul vínculo vínculos, vinculo
vínculoes, violenc violência violências, violencia violênciaes, vir viram, virtud virtude, vis visa, visit visita,
vist vistos, vitim vítima vítimas, vitima vítimaes, voluntar voluntária, voluntari voluntário voluntários, voluntario
voluntárioes, vontad vontade, vulner vulnerabilidade vulnerabilidades vulneráveis vulnerável, vulnerabilidad
vulnerabilidadees, vulneravel vulneráveles, vulneravels vulnerávels, xenofob xenofobia xenofobias xenófobo xenófobos,
xenofobia xenofobiaes, xenofobo xenófoboes
"""
