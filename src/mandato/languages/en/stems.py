"""Stems of frequent words of English, written by `python -m tools.stems`."""

WORDS = """
ababa ababa, abduct abduction, abil ability, abl able, about about, abov above, abroad abroad abroades abroads,
absenc absence, abstent abstentions, abus abuse abuses, abyei abyei, academ academic, academia academia, acced accede
acceding, acceler accelerate accelerated accelerating, accept acceptable acceptance accepted, access access
accessibility accessible accessing accession, accord accord accordance according accordingly, account account
accountability accountable accounting accounts, accredit accreditation, accur accurate, achiev achieve achieved
achievement achievements achieving, acknowledg acknowledge acknowledges acknowledging, acquir acquired, acquisit
acquisition, across across, act act acting acts, action action actions, activ active actively activities activity
activitys, activity activityes, actor actors, adapt adapt adaptation, add add added, addi addis, addit addition
additional, address address addressed addresses addressing, adequ adequate adequately, adher adherence, administ
administering, administr administration administrations administrative, adn adn, adolesc adolescent, adopt adopt
adopted adopting adoption, adr adr, advanc advance advanced advancement advances advancing, advantag advantage,
advers adverse, advic advice, advis adviser advisers, advisori advisory, advoc advocate, advocaci advocacy, aetr
aetr, affair affairs, affect affect affected affecting affects, affirm affirming affirms, afford affordability
affordable, afghan afghan, afghanistan afghanistan, aforement aforementioned, africa africa, african african
africanes africans, afro afro, after after, again again, against against, age age ageing, agenc agencies agency,
agenda agenda agendas, agent agents, agre agree agreed, agreement agreement agreementes agreements, agricultur
agricultural agriculture, agrifood agrifood, aid aid aids, aim aim aimed aiming aims, air air aires, alarm alarmed,
alba alba, alia alia, align align aligned alignment, alleg allegations alleged, allianc alliance, alloc allocated
allocating allocation allocations, allow allow allowing, along along, alreadi already, altern alternative, although
although, ambit ambition, ambiti ambitious, amend amend amended amendment amendments, america america americas,
american american, ammunit ammunition, among among, amount amount, analys analyse, analysi analysis, analyt
analytical, anim animal animals, annex annex annexed annexes, anniversari anniversary, announc announced, annual
annual annually, anoth another, antigua antigua, antimicrobi antimicrobial, appeal appeal appeals, appli applied
apply applying, applic applicable application applications, appoint appoint appointed appointment, appreci
appreciation, approach approach approaches, appropri appropriate appropriately, approv approval approve approved
approves, approxim approximately, april april, arab arab, arbitrari arbitrary, architectur architecture, area area
areas, argentina argentina, aris arise arising, arm armed arms, around around, arrang arrangement arrangements,
arrest arrest, articl article articles, artifici artificial, asean asean, asia asia, asian asian, ask asked, aspect
aspects, aspir aspirations, assembl assembly, assess assess assessed assessing assessment assessments, assessment
assessmentes, asset asset assets, assist assist assistance assistant assisting, associ associated association
associations, asylum asylum asylumes asylums, atlant atlantic, atp atp, attack attack attacks, attain attainable
attainment, attend attend attendance, attent attention, attitud attitudes, attract attract, attribut attributable,
audit audit, auditor auditors, august august, auspic auspices, author authorities authority authorized authorizes,
autom automated, autonom autonomous, autonomi autonomy, avail availability available, averag average, avoid avoid
avoiding, awar aware awareness awarenesses, awarenesss awarenesss, back back, background background, balanc balance
balanced, ban ban, bangkok bangkok, bangladesh bangladesh, bank bank bankes banking bankings banks, banking
bankinges, barbuda barbuda, barrier barriers, base base based, basi basis, basic basic, be being beings, bear bear
bearing, becaus because, becom become becoming, befor before, begin beginning, behalf behalf, behaviour behaviour
behaviours, behind behind, beij beijing, belarus belarus, belgium belgium, belief belief, belong belonging, below
below, benefici beneficial, benefit benefit benefits, best best, better better, beyond beyond, biennial biennial,
biennium biennium, bilater bilateral bilaterals, bilateral bilaterales, billion billion, bind binding, binuh binuh,
biodivers biodiversity, biolog biological, birth birth, board board boards, bodi bodies body, border border borderes
borders, born born, both both, boy boys, brazil brazil, bretton bretton, bridg bridge bridging, brief brief
briefings, bring bring bringing, britain britain, broad broad, broadband broadband, broaden broaden broadening,
broader broader, brought brought, budget budget budgeting budgets, budgetari budgetary, bueno buenos, buffer buffer,
build build building, built built, bulli bullying, burden burden, bureau bureau, busi business businesses, but but,
call call called calling calls, cameroon cameroon, camp camps, campaign campaign campaignes campaigns, can can,
canada canada, candid candidates, cannot cannot, capabl capabilities capability, capac capacities capacity, capit
capital, care care, caregiv caregivers, caribbean caribbean, carri carried carry carrying, case case cases, categori
categories category, caus cause caused causes, ceas cease, ceasefir ceasefire, celad celade, census census, cent
cent, centr centre centres, central central, centuri century, cept cept, certain certain, cessat cessation, chad
chad, chain chain chains, chair chair chaired chairs, chairman chairman, challeng challenge challenges, chamber
chambers, chang change changes changing, channel channels, chapter chapter, charact character, characterist
characteristics, charcoal charcoal, charg charge, charter charter, chemic chemical chemicals, chernobyl chernobyl,
chief chief, child child childes childs, childhood childhood childhoodes childhoods, children children childrenes
childrens, chile chile, china china, circul circulated, circular circular, circumst circumstances, citi cities city,
citizen citizens, citizenship citizenship, civic civic, civil civil civiles civilizations civils, civilian civilian
civilians, clean clean, clear clear clearly, climat climate climates, climate climatees, close close closely closing,
closer closer, closur closure, coalit coalition, coastal coastal, code code, codevelop codevelopment codevelopments,
codevelopment codevelopmentes, coercion coercion, coher coherence coherent, cohes cohesion, collabor collaboration
collaborative, collect collect collecting collection collective, colombia colombia, coloni colonial colonialism,
combat combat combating, combin combined, come come, commemor commemoration, commend commending commends, comment
comments, commerci commercial, commiss commission commissions, commission commissioner, commit commit commitment
commitments commits committed, committe committee committees, common common, communic communicate communication
communications, communiti communities community communitys, community communityes, compact compact, compani companies
company, compar compared, compens compensation, compet competence competent, compil compilation, complement
complement complements, complementar complementarity, complementari complementary, complet complete completed
completion, complex complex complexity, compli comply, complianc compliance, compon component components, composit
composition, comprehens comprehensive, compris comprising, concept concept, concern concern concerned concerning
concerns, concert concerted, concession concessional, conclud concluded concluding, conclus conclusion conclusions,
concret concrete, condemn condemn condemning condemns, condit condition conditions, conduc conducive, conduct conduct
conducted conducting, confer conference conferences, confid confidence, confidenti confidential confidentiality,
confirm confirms, confisc confiscation, conflict conflict conflicts, conform conformity, congress congress
congresses, conjunct conjunction, connect connected connection connectivity, conscienc conscience, consensus
consensus, consent consent, consequ consequences, conserv conservation conserve, consid consider considered
considering considers, consider considerable consideration considerations, consist consistency consistent consisting,
consolid consolidate consolidated consolidation, constitut constitute constitutes constitution constitutional,
constraint constraints, construct construction constructive constructively, consul consulate consulates, consular
consular consulares consulars, consulate consulatees, consult consult consultation consultations consultative, consum
consumers, consumpt consumption, contact contact contacts, contain contain contained containing, contemporari
contemporary, content content contents, context context contexts, contextu contextualize, continent continental,
conting contingency, continu continuation continue continued continues continuing continuity continuous, continuum
continuum, contract contracting, contrari contrary, contribut contribute contributed contributes contributing
contribution contributions, control control controlled controls, conven convene convened convening, convent
convention conventional conventions, convention conventiones, convict conviction, convinc convinced, cooper cooperate
cooperates cooperating cooperation cooperations cooperative, cooperate cooperatees, cooperation cooperationes,
coordin coordinate coordinated coordinating coordination coordinator coordinators, copi copies, core core,
coronavirus coronavirus, correspond corresponding, corrupt corrupt corruption, cost cost costes costs, costa costa,
could could, council council, counsel counselling, counter counter countering, countri countries country countrys,
country countryes, cours course, court court courts, coven covenant, cover cover covered covering, coverag coverage,
covid covid, creat create created creating, creation creation, credenti credentials, credibl credible, credit credit,
crime crime crimees crimes, crimin criminal, crise crises, crisi crisis, criteria criteria, critic critical, cross
cross crossing, crucial crucial, cruel cruel, cuba cuba, cuenca cuenca, cultiv cultivation, cultur cultural culturals
culture cultures, cultural culturales, culture culturees, current current currently, curricula curricula, custom
customs, cyberbulli cyberbullying, cycl cycle cycles, cyprus cyprus, damag damage, danger dangerous, data data,
databas database, date date dated, day day days, deal deal dealing, death death deaths, debat debate debates, debt
debt, decad decade decades, decemb december, decent decent, decid decide decided decides, decis decision decisions,
declar declaration declarations declare declared, decolon decolonization, dedic dedicated, deep deep, deepli deeply,
defenc defence, defend defenders, defin defined, definit definition, degrad degradation degrading, delay delay, deleg
delegates delegation delegations, deliber deliberations, delist delisting, deliv deliver delivering, deliveri
delivery, demand demand demands, demobil demobilization, democraci democracy, democrat democratic, demograph
demographic, denial denial, depart department departments, depend depend, deploy deploy deployed deployment, deposit
deposit, depositari depositary, depriv deprivation deprived, deputi deputy, deriv derived, des des, descend
descendant descendants, descendant descendantes, descent descent, describ described, desertif desertification, design
design designate designated designating designation designed designing, despit despite, destin destination
destinations, destination destinationes, destruct destruction, detail detailed, detain detained, detect detect,
detent detention, deter deter, determin determination determine determined determining, devast devastating, develop
develop developed developing development developments, development developmentes, devic devices, devot devoted,
diagnosi diagnosis, diagnost diagnostics, dialogu dialogue dialogues, dialogue dialoguees, diet diets, differ
differences different, difficult difficult, difficulti difficulties, digit digital digitalization, dignifi dignified,
digniti dignity, dilig diligence, dimens dimension dimensions, direct direct directed direction directly directs,
director director, disabl disabilities disability, disaggreg disaggregated, disappear disappearance disappearances,
disarma disarmament, disast disaster disasters, discharg discharge, discrimin discrimination discriminations,
discrimination discriminationes, discriminatori discriminatory discriminatorys, discriminatory discriminatoryes,
discuss discuss discussed discussion discussions, diseas disease diseases, disengag disengagement, disinform
disinformation, dispar disparities, displac displaced displacement, dispos disposal, disproportion disproportionate
disproportionately, disput disputes, disrupt disrupt disruption, dissemin disseminate dissemination, distinct
distinct distinction, distribut distribution, divers diverse diversion diversity, divid divide divides, dividend
dividend, divis division, do doing, document document documentation documents, doe does, doha doha, dollar dollars,
domest domestic, done done, donor donor donors, down down, draft draft drafting, draw draw drawing, drew drew, drink
drinking, drive driving, driver drivers, drought drought, drug drug drugs, due due, duli duly, duplic duplication,
durabl durable, durat duration, durban durban, dure during, dust dust, duti duties duty, each each, earli early,
earth earth, east east, eastern eastern, ece ece, eclac eclac, econom economic, economi economies economy, ecosystem
ecosystem ecosystems, ecotour ecotourism, ecuador ecuador, educ education educational educationals educations,
education educationes, educational educationales, effect effect effective effectively effectiveness effects, effici
efficiencies efficiency efficient efficiently, effort effort efforts, egypt egypt, eighth eighth, eightieth
eightieth, either either, elabor elaboration, elect elected election elections, electron electronic, element element
elements, elig eligible, elimin eliminate eliminating elimination, eman emanating, embargo embargo, emerg emerging,
emergenc emergencies emergency, emigr emigrant emigrants emigrate emigrated emigrates emigration emigrations,
emigrant emigrantes, emigrate emigratees, emigration emigrationes, emir emirates, emiss emissions, emphas emphasize
emphasized emphasizes emphasizing, emphasi emphasis, employ employment employments, employment employmentes, empow
empower empowering, empower empowerment, enabl enable enabling, enact enact, encourag encourage encouraged encourages
encouraging, end end ending, endang endangered, endeavour endeavour, endors endorsed endorsement endorses, energi
energy energys, energy energyes, enforc enforce enforced enforcement, engag engage engaged engagement engaging, engin
engineering, english english, enhanc enhance enhanced enhancement enhancing, enjoy enjoy enjoyment, enshrin
enshrined, ensu ensuing, ensur ensure ensuring, enter enter entered, enterpris enterprises, entir entire, entiti
entities entity, entitl entitled, entrepreneur entrepreneurs, entrepreneurship entrepreneurship, entri entry, entrust
entrust entrusted, environ environment environments, environment environmental environmentally environmentals
environmentes, environmental environmentales, envisag envisaged, envoy envoy, epidem epidemic, equal equal equality
equally, equip equipment, equit equitable, equiti equity, equival equivalent, erad eradicate eradicating eradication,
eros erosion, escal escalation, especi especially, essenti essential, establish establish established establishing
establishment, estim estimated estimates, ethnic ethnic ethnicity, etir etir, eurom euromed, europ europe, european
european, evalu evaluate evaluation evaluations, evaluation evaluationes, even even, event event events, everi every,
everyon everyone, everywher everywhere, evid evidence, evolv evolving, exacerb exacerbate exacerbated, examin examine
examined, exampl example, exceed exceed, excel excellence, except except, excess excessive, exchang exchange
exchanges, exchange exchangees, exclus exclusion, execut execution executions executive executives, exempt
exemptions, exercis exercise exercising, exist exist existence existing, expand expand expanded expanding, expans
expansion, expect expected, expediti expeditious expeditiously, expenditur expenditure, expens expenses, experi
experience experiences, experienc experiencing, expert expert expertes experts, expertis expertise, exploit
exploitation, explor exploration explore, explos explosive, export export, expos exposed, exposur exposure, express
express expressed expresses expressing expression, extend extend extended extending, extens extension extensive,
extent extent, extern external, extrabudgetari extrabudgetary, extradit extradition, extrajudici extrajudicial,
extraordinari extraordinary, extrem extreme extremism, extremist extremist, face face faced facing, facil facilities
facility, facilit facilitate facilitated facilitating facilitation, fact fact, factor factors, failur failure, fair
fair, faith faith, famili families family familys, family familyes, far far, farm farming, farmer farmers, fauna
fauna, favour favour favourable favourably, fear fear, feasibl feasibility feasible, februari february, feder
federation, femal female females, female femalees, feminin feminine feminines, feminine femininees, fgs fgs, fibemyd
fibemyd, field field fields, fifteenth fifteenth, fifth fifth, fiftieth fiftieth, fight fight fighting, final final
finalize, financ finance financed financing financings, financi financial, financing financinges, find find finding
findings, finland finland, firearm firearms, first first, fiscal fiscal, fish fish, fisheri fisheries, five five,
flexibl flexibility flexible, flora flora, flow flow flows, fms fms, focal focal, focus focus focused focusing,
follow follow followed following follows, food food foodes foods, forc force forced forces, forcibl forcibly, foreign
foreign, forest forest forests, form form forms, formal formal, format format, former former, formul formulate
formulating formulation, forth forth, forum forum forumes forums, forward forward, foster foster fostering fosters,
found found, foundat foundation foundations, four four, fourteenth fourteenth, fourth fourth, framework framework
frameworks, franc france, free free, freedom freedom freedoms, freeli freely, frequent frequent, fuel fuel, fulfil
fulfil fulfilling fulfilment, full full, fulli fully, function function functional functioning functions, fund fund
funded fundes funding fundings funds, fundament fundamental, funding fundinges, further further, furthermor
furthermore, furthest furthest, futur future, gain gains, gambia gambia, gap gap gaps, gas gas, gaza gaza, gender
gender genderes genders, general general, generat generate generated generating generation generations, geneva
geneva, genit genital, genocid genocide, genuin genuine, geograph geographic geographical, georgia georgia, germani
germany, get get, girl girl girls, give give giving, given given, global global globalization globally, goal goal
goals, good good goods, govern governance governing government governments, government governmental governmentes,
graduat graduating graduation, grant grant granted granting, gratitud gratitude, grave grave gravely, great great,
greater greater, greatest greatest, green green, greenhous greenhouse, gross gross, ground ground grounds, group
group groups, grow grow growing, growth growth, guarante guarantee guaranteeing guarantees, guardian guardians, guid
guide guided guiding, guidanc guidance, guidelin guidelines, guinea guinea, gulf gulf, habitat habitat, had had,
haiti haiti, haitian haitian, half half, har harness harnessing, harass harassment, harbour harbours, hardest
hardest, harm harm harmful, harmon harmonization harmonized, hate hate, hatr hatred, have having, hazard hazards,
head head heads, headquart headquarters, health health healthes healths, healthcar healthcare, healthi healthy, heard
heard, heart heart, held held, helmet helmets, help help helping helps, her her, heritag heritage, high high highly,
higher higher, highest highest, highlight highlighted highlighting highlights, him him, hinder hinder, his his,
histor historical, histori history, hit hit, hiv hiv, hoc hoc, hold hold holding, holder holders, holist holistic,
home home homes, hope hope, hospit hospitals, host host hosting, hostil hostilities hostility, hous housing housings,
household household, housing housinges, how how, howev however, hsp hsp, human human humanes humanity humans,
humanitarian humanitarian, humankind humankind, hunger hunger, hygien hygiene, hyogo hyogo, ibid ibid, idea ideas,
ident identity identitys, identif identification, identifi identified identify identifying, identity identityes, iii
iii, illeg illegal, illicit illicit, ilo ilo, immedi immediate immediately, immigr immigrant immigrants immigrate
immigrates immigration immigrations, immigrant immigrantes, immigrate immigratees, immigration immigrationes, immun
immunities, impact impact impacts, impart impart, imparti impartial impartiality, imped impede, implement implement
implementation implementations implemented implementes implementing implements, implementation implementationes,
implic implications, import import importance important, impos imposed, improv improve improved improvement
improvements improving, improvis improvised, impun impunity, inadequ inadequate, incent incentives, incid incidents,
incit incite incitement, includ include included includes including, inclus inclusion inclusive, incom income,
incorpor incorporate incorporation, increas increase increased increases increasing increasingly, independ
independence independent, index index, india india, indic indicated indicator indicators, indicator indicatores,
indigen indigenous, indigenous indigenouses, indigenouss indigenouss, indirect indirect indirectly, indiscrimin
indiscriminate, indispens indispensable, individu individual individually individuals, indivis indivisible, indonesia
indonesia, industri industrial industries industry, inequ inequalities inequality inequalitys, inequality
inequalityes, infect infections, influenc influence, inform inform informal information informations informed,
information informationes, infrastructur infrastructure, inher inherent, inhuman inhuman, initi initial initiated
initiative initiatives, injuri injuries, inland inland, innov innovation innovations innovative, input input inputs,
inquiri inquiry, insecur insecurity, insert insertion insertions, insertion insertiones, inspect inspection, instabl
instability, instanc instances, institut institute institutes institution institutional institutions, instrument
instrument instrumentes instruments, insuffici insufficient, insul insulate, integr integral integrate integrated
integrating integration integrations integrity, integration integrationes, intellectu intellectual, intellig
intelligence, intend intended, intensifi intensify, intent intention, inter inter, interact interaction interactive,
intercultur intercultural, interdepend interdependence interdependent, interest interest interested interests,
interfac interface, intergener intergenerational, intergovernment intergovernmental intergovernmentally, interim
interim, interlink interlinked, intermod intermodal, internal internal internally, internat international
internationally internationals, international internationales, internet internet, interpol interpol, interpret
interpretation, interregion interregional, interrel interrelated, intersect intersecting, intersession
intersessional, intervent interventions, intimid intimidation, intoler intolerance, introduc introduced, introduct
introduction, invest invest investing investment investments, investig investigate investigation investigations
investigative, investment investmentes, invit invitation invite invited invites inviting, involv involve involved
involvement involves involving, iom iom, iran iran, iraq iraq, ireland ireland, irregular irregular, isil isil, islam
islamic, island island, isra israeli, israel israel, issu issue issued issues, istanbul istanbul, itali italy, itc
itc, item item items, itself itself, januari january, japan japan, jerusalem jerusalem, job job jobs, johannesburg
johannesburg, joint joint jointly, journalist journalists, judg judges, judici judicial, judiciari judiciary, juli
july, june june, jurisdict jurisdiction, just just, justic justice, kazakhstan kazakhstan, keep keep keeping, kenya
kenya, key key, kill killing killings, kind kind, kingdom kingdom, knowledg knowledge knowledges, knowledge
knowledgees, known known, korea korea, kyoto kyoto, labour labour laboures labours, lack lack, land land, landlock
landlocked, languag language languages, larg large, last last lasting, later later, latest latest, latin latin,
latter latter, launch launch launched, law law lawes laws, lawyer lawyers, lead lead leading, leader leaders,
leadership leadership, learn learned learning, least least, leav leave leaving, lebanes lebanese, lebanon lebanon,
led led, left left, legal legal legally, legisl legislation legislations legislative, legislation legislationes,
legitim legitimate, lend lending, les les, less less, lesson lessons, letter letter, level level levels, leverag
leveraging, liaison liaison liaisones liaisons, liberti liberty, libya libya, libyan libyan, life life, lifelong
lifelong, lifestyl lifestyles, light light, like likely, limit limit limited limiting limits, line line lines,
linguist linguistic, link link linked linkes linking linkings links, linkag linkages, linking linkinges, liquid
liquidity, list list listed listing, literaci literacy, live live lives living, livelihood livelihood livelihoods,
livestock livestock, local local locally, locat located location, logist logistical logistics, long long, longer
longer, look look looking looks, loss loss losses, low low, lower lower, lra lra, machineri machinery, macroeconom
macroeconomic, made made, madrid madrid, main main, mainstream mainstream mainstreaming, maintain maintain maintained
maintaining, mainten maintenance, major major majority, make make makes making, malawi malawi, malaysia malaysia,
mali mali, malian malian, malnutrit malnutrition, manag manage managed management managers managing, manageri
managerial, mandat mandate mandated mandates, mandela mandela, mani many, manifest manifestations, manner manner,
manufactur manufacture, map map mapping, march march, margin marginalization marginalized, marin marine, maritim
maritime, market market markets, marriag marriage, mass mass, master master, materi material materials, materiel
materiel, matter matter matters, maxim maximize, maximum maximum, mean means, meaning meaningful meaningfully, measur
measure measurement measures, measure measurees, mechan mechanism mechanisms, mechanism mechanismes, media media
mediaes medias, mediat mediation mediator, medic medical, medicin medicines, meet meet meeting meetings, meeting
meetinges, member member members, membership membership, memorandum memorandum, men men, menstrual menstrual, mental
mental, mercosur mercosur, messag messages, met met, method methods, methodolog methodologies methodology, mexico
mexico, micro micro, middl middle, midterm midterm, might might, migrant migrant migrantes migrants, migrat migration
migrations, migration migrationes, migratori migratory migratorys, migratory migratoryes, militari military,
millennium millennium, million million, mind mind mindful, mine mine, minim minimize minimizing, minimum minimum,
minist minister ministers, ministeri ministerial, ministri ministry, minor minor minores minorities minority minors,
minut minutes, misconduct misconduct, miss missing, mission mission missions, misus misuse, mitig mitigate mitigating
mitigation, mobil mobile mobility mobilization mobilize mobilizing, modal modalities, model model models, modern
modern, modifi modified, moldova moldova, monetari monetary, monitor monitor monitoring monitorings, monitoring
monitoringes, monterrey monterrey, montevideo montevideo, month month months, morocco morocco, mortal mortality, most
most, motion motion motions, move move moving, movement movement movements, much much, multidimension
multidimensional, multifacet multifaceted, multilater multilateral multilateralism multilaterals, multilateral
multilaterales, multipl multiple, multisector multisectoral, muslim muslims, must must, mutil mutilation, mutual
mutual mutually, myanmar myanmar, nairobi nairobi, name name namely names, narcot narcotic narcotics, narrat
narrative, nation national nationality nationally nationals nations, national nationales, natur natural nature, navig
navigation, near near, necess necessity, necessari necessary, need need needed needs, negat negative negatively,
neglect neglect, negoti negotiated negotiating negotiations, neighbour neighbouring, nelson nelson, net net,
netherland netherlands, network network networkes networks, new new, next next, nomin nominated nomination
nominations, nor nor, norm norms, normat normative, north north, northern northern, notabl notably, note note noted
notes noting, notic notice, notif notification, notifi notify, novemb november, now now, npt npt, nuclear nuclear,
number number numbers, nutrit nutrition, nutriti nutritious, object objective objectives objects, oblig obligation
obligations, observ observance observations observed observer observers, obstacl obstacles, occas occasion, occupi
occupied, occur occur, ocean ocean oceans, octob october, off off, offenc offences, offend offenders, offer offer
offers, offic office officer officers offices, offici official officials, offlin offline, often often, oil oil, older
older, ombudsman ombudsman, ombudsperson ombudsperson, onc once, one one, ongo ongoing, onli only, onlin online, open
open opened opening, oper operate operating operation operational operations, operation operationalization, opinion
opinion, opportun opportunities opportunity, option optional options, oral oral, order order orderly, organ organ
organs, organis organisation organisations, organisation organisationes, organiz organization organizational
organizations organize organized organizing, organization organizationes, origin origin original origines origins,
other others, otherwis otherwise, out out, outcom outcome outcomes, outer outer, outlin outlined, outlook outlook,
outreach outreach, outsid outside, outstand outstanding, over over, overal overall, overarch overarching, overcom
overcome, overlap overlap, oversight oversight, overview overview, owe owing, own own owned, ownership ownership,
pace pace, pacif pacific, pact pact, page page, paid paid, pakistan pakistan, palestin palestine, palestinian
palestinian, pandem pandemic pandemics, panel panel panels, paper paper papers, para para, paragraph paragraph
paragraphs, parallel parallel, parent parents, pari paris, parliamentari parliamentary, part part parts, parti
parties party, particip participant participants participate participated participating participation, participatori
participatory, particular particular particularly, partner partner partners, partnership partnership partnerships,
past past, path path, pathway pathway pathways, pattern patterns, pay pay paying, payment payment payments, peac
peace peaceful peaces, peace peacees, peacebuild peacebuilding, peacekeep peacekeepers peacekeeping, penalti penalty,
pend pending, pension pension pensiones pensions, peopl people peoples, per per, perform perform performance, period
period periodic periodically periods, perman permanent, permit permit, perpetr perpetrated perpetrators, persist
persistent, person person personal persons, personnel personnel, perspect perspective perspectives, pertain
pertaining, petition petitioner, phase phase, philippin philippines, physic physical, pillar pillars, pilot pilot,
piraci piracy, place place placed places, plan plan planned planning plans, plane planes, planet planet, plastic
plastic, platform platform platforms, play play played plays, pledg pledge pledges, plenari plenary, point point
points, poland poland, polic police policing, polici policies policy policys, policy policyes, policymak
policymaking, polit political, pollut pollutant pollution, poor poor, poorest poorest, popul population populations,
pornographi pornography, port ports, portug portugal, pose pose posed, posit position positions positive, possibl
possibility possible, post post posts, postal postal, potenti potential, poverti poverty povertys, poverty povertyes,
power power powers, practic practical practice practices, practice practicees, preced preceding, precursor precursor
precursors, predict predictable, preferenti preferential, pregnanc pregnancy, prejudic prejudice, premis premises,
prepar preparation preparations prepare prepared preparing, preparatori preparatory, prepared preparedness, presenc
presence, present present presentation presentations presented presenting, preserv preservation preserve preserving,
presid presidency president presidents presiding, presidenti presidential, preval prevalence, prevent prevent
preventes preventing prevention preventions preventive prevents, prevention preventiones, previous previous
previously, price price prices, primari primary, primarili primarily, princip principal, principl principle
principles, prior prior, priorit prioritize, prioriti priorities priority, prison prison prisoners, privaci privacy,
privat private, privileg privileges, proactiv proactive, problem problem problems, procedur procedural procedure
procedures, proceed proceedings proceeds, process process processes processing, proclaim proclaimed, proclam
proclamation, procur procurement, produc produce produced producers, product product production productive
productivity products, profession professional, profound profound, program program programes programming programs,
programm programme programmes, programmat programmatic, programme programmees, progress progress progressive
progressively, prohibit prohibit prohibited prohibition, project project projected projectes projects, prolifer
proliferation, promot promote promoted promotes promoting promotion promotions, promote promotees, promotion
promotiones, prompt prompt promptly, proper proper, properti property, proport proportion, propos proposal proposals
propose proposed proposing, prosecut prosecute prosecution, prosecutor prosecutors, prospect prospects, prosper
prosperity, prostitut prostitution, protect protect protected protectes protecting protection protections protective
protects, protection protectiones, protocol protocol protocoles protocols, provid provide provided providers provides
providing, provis provision provisions, provision provisional, prst prst, prtr prtr, prtrs prtrs, psycholog
psychological, psychosoci psychosocial, psychotrop psychotropic, public public publication publications publicly,
publish published, puerto puerto, punish punish punishment, purpos purpose purposes, pursu pursue pursuing, pursuant
pursuant, pursuit pursuit, put put, qatar qatar, quadrenni quadrennial, qualifi qualified qualifieds, qualified
qualifiedes, qualiti quality, question question questions, quito quito, race race, racial racial, racism racism
racismes racisms, racist racist racistes racists, rail rail, railway railway, rais raise raising, rakhin rakhine,
rang range, rape rape, rapid rapid rapidly, rapporteur rapporteur, rate rate rates, rather rather, ratif ratification
ratifications, ratifi ratified ratify ratifying ratifys, ratification ratificationes, ratify ratifyes, rcm rcm, reach
reach reached reaching, readi readiness, reaffirm reaffirm reaffirmed reaffirming reaffirms, real real, realiti
reality, realiz realization realize realizing, reason reasonable reasons, recal recalled recalling recalls, receiv
receive received receiving, recent recent recently, recogn recognize recognized recognizes recognizing, recognis
recognising, recognit recognition, recommend recommend recommendation recommendations recommended recommends,
reconcili reconciliation, reconstruct reconstruction, record record recorded records, recoveri recovery, recruit
recruitment, recurr recurrence, red red, redress redress, reduc reduce reduced reducing, reduct reduction, refer
reference referred referring, reflect reflect reflected reflecting reflects, reform reform reforms, refrain refrain,
refuge refugee refugees, refugee refugeees, regard regard regarding, regardless regardless, regim regime, region
region regional regionals regions, regional regionales, regist registers, registr registration, regret regretting,
regul regulation regulations, regular regular regularly, regulatori regulatory, rehabilit rehabilitation, reinforc
reinforce reinforcing, reinsert reinsertion reinsertions, reinsertion reinsertiones, reintegr reintegration
reintegrations, reintegration reintegrationes, reinvigor reinvigorated, reiter reiterate reiterated reiterates
reiterating, relat related relating relation relations relative, relationship relationship relationships, releas
release, relev relevance relevant, reliabl reliable, relief relief, religi religious, religion religion, remain
remain remaining remains, remedi remedies remedy, remitt remittance remittances, remittance remittancees, remot
remote, remov removal remove removing, renew renewable renewed, repar reparation, repatri repatriation, replac
replace replacement, report report reported reportes reporting reports, repres represent representative
representatives represented representing represents, represent representation, repris reprisal reprisals, reproduct
reproductive, republ republic, request request requested requesting requests, requir require required requirement
requirements requires, res res, research research, resid residence resident, resili resilience resilient, resist
resistance, resolut resolution resolutions, resolv resolve, resourc resource resourced resources, respect respect
respected respecting respective respectively, respond respond responding, respons response responses responsibilities
responsibility responsible responsive, restor restoration restore, restrict restricted restrictions, restructur
restructuring, result result resulted resulting results, resum resumed, return return returnes returning returns,
reunif reunification reunifications, reunification reunificationes, reunion reunion reuniones reunions, rev rev,
revenu revenue, revers reverse, review review reviewed reviewing reviews, revis revised revision, revit revitalized,
rica rica, right right rightes rights, rio rio, rise rise rising, risk risk risks, road road, robberi robbery, robust
robust, rohingya rohingya, role role roles, rome rome, root root, round round, rout routes, rule rule rules, rural
rural, russian russian, rwanda rwanda, sacm sacm, safe safe safely, safeguard safeguard safeguarding safeguards,
safeti safety, sahel sahel, said said, sale sale, salvador salvador, same same, sanction sanctions, sand sand, sanit
sanitation, santiago santiago, satisfact satisfaction, save savings, scale scale scaling, schedul schedule scheduled,
scheme scheme, school school schools, scienc science sciences, science sciencees, scientif scientific scientifics,
scientific scientifices, scope scope, sea sea seas, search search, season seasonal seasonals, seasonal seasonales,
second second, secondari secondary, secretari secretariates secretary, secretariat secretariat secretariats, section
section sections, sector sector sectoral sectors, secur secure securing security securitys, security securityes, see
see, seek seek seeking, segib segib, segment segment segments, seiz seized, select selected selection, seminar
seminars, send send, sendai sendai, senior senior, sens sense, sensit sensitive, sent sent, separ separate separated
separation, septemb september, seri series, serious serious seriously, serv serve serving, servic service services,
session session sessions, set set sets setting settings, settlement settlement settlements, seven seven, seventh
seventh, seventieth seventieth, sever several severe, sex sex, sexual sexual, shanghai shanghai, share share shared
sharing, she she, shelter shelter, shift shift, ship shipping, shock shocks, short short, shown shown, side side
sides, sign signed signing, signatur signature, signific significance significant significantly, similar similar,
simpl simple, sinc since, singl single, site sites, situat situation situations, six six, sixth sixth, sixtieth
sixtieth, skill skilled skilleds skills, skilled skilledes, slaveri slavery, small small, smart smart, smooth smooth,
smuggl smuggling smugglings, smuggling smugglinges, social social sociales socially socials, societi societies
society societys, society societyes, socioeconom socioeconomic, soil soil, sole solely, solidar solidarity, solut
solution solutions, somali somali, somalia somalia, some some, soon soon, sought sought, sound sound, sourc source
sources, south south, southern southern, sovereign sovereign, sovereignti sovereignty, space space spaces, spain
spain, spanish spanish, spatial spatial, speak speak speaking, speaker speakers, speci species, special special
specialized, specif specific specifically, specifi specified, speech speech, sphere spheres, spirit spirit, sponsor
sponsoring, sport sport, spread spread, stabil stability stabilization, stabl stable, staf staffing, staff staff,
stage stage stages, stakehold stakeholders, stand standing, standard standard standards, start start starting, state
state stated states, statement statement statements, statist statistical statistics, status status, statut statute
statutes, stay stay, steer steering, step step steps, stereotyp stereotypes, stigma stigma, stigmat stigmatization,
still still, stock stock stocks, stolen stolen, storag storage, storm storms, strateg strategic, strategi strategies
strategy, strengthen strengthen strengthened strengthenes strengthening strengthens, stress stress stressed stresses
stressing, strict strict strictly, strive strive, strong strong strongly, stronger stronger, strongest strongest,
structur structural structure structures, studi studies study studys, study studyes, subcommitte subcommittees,
subject subject subjected, submiss submission submissions, submit submit submitted submitting, subnat subnational,
subregion subregional, subsequ subsequent subsequently, subsidiari subsidiary, substanc substances, substant
substantive, substanti substantial substantially, substitut substitute, success success successful, sudan sudan,
suffer suffering, suffici sufficient, suggest suggested, suitabl suitable, summari summary, summit summit summites
summits, supervis supervision, supplement supplement, suppli supplies supply, support support supported supporting
supportive supports, suppress suppress, surveil surveillance, survey survey, surviv survival, survivor survivors,
suspens suspension, sustain sustain sustainability sustainable sustainably sustained sustaining, switzerland
switzerland, synergi synergies, syrian syrian, system system systemic systems, systemat systematic systematically,
tabl table, tackl tackle tackling, tailor tailored, take take takes taking, taken taken, taliban taliban, tangibl
tangible, target target targeted targeting targets, tariff tariff, task task tasks, tax tax, team team teams, technic
technical, techniqu techniques, technolog technological technologicals technologies technology technologys,
technological technologicales, technology technologyes, telecommun telecommunications, temporari temporary
temporarys, temporary temporaryes, tension tensions, tenth tenth, ter ter, term term terms, territori territorial
territories territory, terror terrorism, terrorist terrorist terrorists, text text, than than, thank thanked, them
them, themat thematic, theme theme themes, themselv themselves, then then, therapeut therapeutics, there there,
therebi thereby, therefor therefore, therein therein, thereof thereof, thereon thereon, thereto thereto, thing
things, third third, thirteenth thirteenth, thirtieth thirtieth, thorough thorough, those those, thought thought,
thousand thousands, threat threat threats, threaten threaten, three three, throughout throughout, thus thus, time
time timely times, tir tir, tireless tirelessly, today today, togeth together, toler tolerance, too too, took took,
tool tool tools, topic topic topics, tortur torture, total total, tourism tourism, toward towards, town towns, track
track, trade trade tradees trades trading, tradit traditional, traffic traffic, traffick trafficked trafficking
traffickings, trafficking traffickinges, train train traines training trainings trains, training traininges, tran
trans, transboundari transboundary, transfer transfer transferes transfers, transform transformation transformative
transforming, transit transit transites transition transitional transits, translat translation, transmit transmit
transmitted, transnat transnational, transpar transparency transparent, transport transport transportation, travel
travel, treat treated, treati treaties treaty treatys, treatment treatment, treaty treatyes, tree trees, trend
trends, trial trial, triangular triangular, tribun tribunals, troop troop, trust trust, truth truth, turkey turkey,
twentieth twentieth, two two, type types, ukrain ukraine, unabl unable, unama unama, unauthor unauthorized, under
underlying, underlin underlines underlining, undermin undermine, underscor underscores underscoring, understand
understand understanding, undertak undertake undertaking undertakings, undertaken undertaken, undof undof, undp undp,
unemploy unemployment, unep unep, unficyp unficyp, unfinish unfinished, unhind unhindered, unifi unified, unimped
unimpeded, union union unions, uniqu unique, unit unit united units, uniti unity, universal universal universality,
universiti university universitys, university universityes, unlaw unlawful, unless unless, unoca unoca, unpaid
unpaid, unpreced unprecedented, unsustain unsustainable, until until, upcom upcoming, updat update updated updates
updating, uphold uphold upholding, urban urban urbanization, urg urged urges urging, urgenc urgency, urgent urgent
urgently, uruguay uruguay, use use used useful uses using, util utilization utilize, vacanc vacancy, vaccin vaccines,
valu value values, valuabl valuable, various various, vast vast, vehicl vehicle vehicles, venezuela venezuela, veri
very, verif verification, vessel vessels, viabl viable, victim victim victimes victims, video video, vienna vienna,
view view views, vii vii, viii viii, violat violation violations, violenc violence violences, violence violencees,
violent violent, virtual virtual, visibl visibility, vision vision, visit visit visits, vital vital, vocat
vocational, voic voice, volunt volunteers, voluntari voluntary voluntarys, voluntary voluntaryes, vote vote voting,
vulner vulnerabilities vulnerability vulnerabilitys vulnerable vulnerables, vulnerability vulnerabilityes, vulnerable
vulnerablees, want want, war war, warn warning, wast waste, water water wateres waters, way way ways, weapon weapons,
weather weather, websit website, week week weeks, welcom welcome welcomed welcomes welcoming, welfar welfare, well
well, west west, western western, what what, when when, whenev whenever, where where, wherev wherever, whether
whether, while while, white white, whole whole, whom whom, whose whose, wide wide widely, wider wider, widespread
widespread, widest widest, wild wild, wildlif wildlife, wish wish, wit witnesses, withdraw withdrawal, within within,
without without, woman woman womanes womans, women women womenes womens, wood woods, work work workes working works,
worker worker workeres workers, workforc workforce, workshop workshop workshops, world world, worldwid worldwide,
worst worst, would would, write writing, written written, xenophob xenophobic xenophobics, xenophobia xenophobia
xenophobiaes xenophobias, xenophobic xenophobices, xii xii, xiii xiii, year year yearly years, yet yet, york york,
young young younges youngs, youth youth youthes youths, zone zone zones
"""
