"""One line a concept of the field: English | Spanish | French | Portuguese, several forms of a word by commas.

It lets a plan in one language be held against a commitment in another. Our own choice of words.
"""

CONCEPTS = """
remittance, transfer | remesa, transferencia | transfert, envoi | remessa, transferência
migrant, immigrant, emigrant, emigrate, immigrate | migrante, inmigrante, emigrante, emigrado | migrant, immigré, émigré | migrante, imigrante, emigrante
migration, immigration, emigration | migración, inmigración, emigración | migration, immigration, émigration | migração, imigração, emigração
migratory | migratorio | migratoire | migratório
woman, women, female, feminine | mujer, femenino | femme, féminin | mulher, feminino
gender | género | genre | gênero
child, children, childhood, minor | niño, niñez, infancia, menor | enfant, enfance, mineur | criança, infância, menor
young, youth | joven, juventud | jeune, jeunesse | jovem, juventude
indigenous | indígena | autochtone | indígena
afro-descendant, african | afrodescendiente, africano | afrodescendant, africain | afrodescendente, africano
worker, work, labour, employment | trabajador, trabajo, laboral, empleo | travailleur, travail, emploi | trabalhador, trabalho, laboral, emprego
temporary | temporal, temporario | temporaire | temporário
seasonal | estacional | saisonnier | sazonal
return | retorno, regreso | retour | retorno, regresso
reintegration, reinsertion | reintegración, reinserción | réintégration, réinsertion | reintegração, reinserção
integration, insertion | integración, inserción | intégration, insertion | integração, inserção
voluntary | voluntario | volontaire | voluntário
family | familia, familiar | famille, familial | família, familiar
reunion, reunification | reunificación, reagrupación | regroupement, réunification | reunificação, reagrupamento
trafficking, trade | trata | traite | tráfico
smuggling | tráfico | trafic | contrabando
victim | víctima | victime | vítima
crime | delito, crimen | crime, délit | crime, delito
xenophobia, xenophobic | xenofobia, xenófobo | xénophobie, xénophobe | xenofobia, xenófobo
racism, racist | racismo, racista | racisme, raciste | racismo, racista
discrimination, discriminatory | discriminación, discriminatorio | discrimination, discriminatoire | discriminação, discriminatório
right | derecho | droit | direito
human | humano | humain | humano
law, legislation | ley, legislación | loi, législation | lei, legislação
ratification, ratify | ratificación, ratificar | ratification, ratifier | ratificação, ratificar
treaty | tratado | traité | tratado
convention | convención, convenio | convention | convenção, convênio
agreement | acuerdo | accord | acordo
protocol | protocolo | protocole | protocolo
instrument | instrumento | instrument | instrumento
international | internacional | international | internacional
bilateral | bilateral | bilatéral | bilateral
multilateral | multilateral | multilatéral | multilateral
regional | regional | régional | regional
cooperation, cooperate | cooperación, cooperar | coopération, coopérer | cooperação, cooperar
security | seguridad | sécurité | segurança
social | social | social | social
pension | pensión | pension, retraite | pensão
consular, consulate | consular, consulado | consulaire, consulat | consular, consulado
national | nacional | national, ressortissant | nacional
abroad | exterior, extranjero | étranger | exterior, estrangeiro
network | red | réseau | rede
link, linking, liaison | vínculo, vinculación, enlace | lien, liaison | vínculo, ligação
codevelopment | codesarrollo | codéveloppement | codesenvolvimento
development | desarrollo | développement | desenvolvimento
country | país | pays | país
origin | origen | origine | origem
destination | destino | destination | destino
transit | tránsito | transit | trânsito
community | comunidad | communauté | comunidade
campaign | campaña | campagne | campanha
information | información | information | informação
awareness | sensibilización, concienciación | sensibilisation | sensibilização, conscientização
training, train | capacitación, formación | formation | capacitação, formação
education, educational | educación, educativo | éducation, éducatif | educação, educativo
health | salud | santé | saúde
housing | vivienda | logement | habitação
study | estudio | étude | estudo
report | informe | rapport | relatório
forum | foro | forum | fórum
summit | cumbre | sommet | cúpula, cimeira
meeting | reunión | réunion | reunião
practice | práctica | pratique | prática
exchange | intercambio, intercambiar | échange | intercâmbio
policy | política | politique | política
programme, program | programa | programme | programa
plan | plan | plan | plano
project | proyecto | projet | projeto
activity | actividad | activité | atividade
measure | medida | mesure | medida
mechanism | mecanismo | mécanisme | mecanismo
cost | costo, coste | coût | custo
bank, banking | banco, bancario | banque, bancaire | banco, bancário
fund, funding, financing | fondo, financiación, financiamiento | fonds, financement | fundo, financiamento
investment | inversión | investissement | investimento
trade | comercio | commerce | comércio
environment, environmental | medioambiente, ambiental | environnement | ambiente, ambiental
climate | clima, climático | climat, climatique | clima, climático
water | agua | eau | água
energy | energía | énergie | energia
food | alimento, alimentario | aliment, alimentaire | alimento, alimentar
technology, technological | tecnología, tecnológico | technologie | tecnologia, tecnológico
science, scientific | ciencia, científico | science, scientifique | ciência, científico
qualified, skilled | calificado, cualificado | qualifié | qualificado
knowledge | conocimiento | connaissance, savoir | conhecimento
culture, cultural | cultura, cultural | culture, culturel | cultura, cultural
identity | identidad | identité | identidade
dialogue | diálogo | dialogue | diálogo
peace | paz | paix | paz
poverty | pobreza | pauvreté | pobreza
inequality | desigualdad | inégalité | desigualdade
vulnerable, vulnerability | vulnerable, vulnerabilidad | vulnérable, vulnérabilité | vulnerável, vulnerabilidade
border | frontera, fronterizo | frontière | fronteira
refugee | refugiado | réfugié | refugiado
asylum | asilo | asile | asilo
violence | violencia | violence | violência
protection, protect | protección, proteger | protection, protéger | proteção, proteger
prevention, prevent | prevención, prevenir | prévention, prévenir | prevenção, prevenir
promotion, promote | promoción, promover | promotion, promouvoir | promoção, promover
strengthen | fortalecer, fortalecimiento | renforcer, renforcement | fortalecer, fortalecimento
secretariat | secretaría | secrétariat | secretaria
government | gobierno | gouvernement | governo
civil | civil | civil | civil
society | sociedad | société | sociedade
organisation, organization | organización | organisation | organização
university | universidad | université | universidade
media | medios | médias | mídia
expert | experto | expert | perito, especialista
indicator | indicador | indicateur | indicador
evaluation, assessment | evaluación | évaluation | avaliação
monitoring | seguimiento | suivi | acompanhamento
implementation, implement | implementación, aplicación | application | implementação, aplicação
"""
