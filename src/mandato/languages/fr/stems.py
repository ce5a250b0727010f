"""Stems of frequent words of French, written by `python -m tools.stems`."""

WORDS = """
abstent abstentions, acceptent acceptent, acces accès, accompl accomplies, accord accord accorder accordera accordes
accords, acquis acquises, acte acte actes, action action actions, activ activité activités, activit activitées, adapt
adaptations, additionnel additionnel additionnelles additionnels, adequat adéquate, administr administratif, adopt
adopte adopter adopté adoptée adoptées adoptés, adopted adopted, adress adresse adresser, aerien aériens, affirm
affirmant, afin afin, africain africain africaine africaines africains, afrodescend afrodescendant afrodescendantes
afrodescendants, agent agents, aid aide aides, aliment aliment alimentes aliments, alimentair alimentaire
alimentaires, alimentaire alimentairees, aline alinéa, all all, amenag aménagement, an ans, and and, anne année,
annex annexe, annuel annuelle, apparten appartenant, appel appel appelé, applic applicable applicables, application
applicationes, appliqu application applications appliquées, apport apporte, approch approches, approuv approuvé,
apres après, arab arab arabes arabie, arabi arabia, arbitr arbitre arbitres, arbitrair arbitraire, are areas, arrang
arrangements, arret arrête arrêtées arrêtés, arriv arrivée, articl articles, asil asile asiles, asile asilees, aspect
aspects, assign assignés, assist assistance assister, associ associé, assort assorti, assur assure assurer assuré,
atteindr atteindre, atteint atteinte, attend attendant, attent attention, attenu atténuer, aucun aucun aucune, aur
aura, auss aussi, authorit authorities, autochton autochtone autochtones, autochtone autochtonees, automat
automatique, automobil automobiles, autonom autonomes, autor autorités, autoris autorisés, autr autre autrement
autres, avant avant, avantag avantages, avis avis, avoir avoir, ayant ayant, bancair bancaire bancaires, bancaire
bancairees, banqu banque banques, banque banquees, bas base basée, bceao bceao, been been, benefic bénéfice,
beneficient bénéficient, benin bénin, besoin besoin besoins, bien biens, bilateral bilatéral bilatérales bilatérals,
biodivers biodiversité, boad boad, bon bon, budget budget, budgetair budgétaire budgétaires, bulletin bulletin,
burkin burkina, cadr cadre, call calls, cameroun cameroun, campagn campagne campagnes, campagne campagnees, cann
canne, capac capacité capacités, capital capitaux, carbon carbone, cas cas, cel celle celles, celui celui, censur
censure, central centrale, centralis centralisation, certain certaines certains, certif certification, cess cesser,
cessat cessation, cet cet, ceux ceux, chacun chacun, chambr chambre, chang changements, chapitr chapitre, chaqu
chaque, charg charge, charset charset, chart charte, chef chefs, choix choix, circul circulation, circulair
circulaire, citoyen citoyens, civil civil civile civiles civils, climat climat climates climatique climatiques
climats, climatique climatiquees, codevelopp codéveloppement codéveloppements, codeveloppement codéveloppementes,
collabor collaborateurs, collect collective, comit comité, comm comme, commerc commerce commerces, commerce
commercees, commercial commerciale commerciales commerciaux, commiss commission, commissair commissaires, commun
commun commune communes, communaut communauté communautées communautés, communautair communautaire, communiqu
communiqué, compatibil compatibilité, compatibl compatible compatibles, compens compensations, competent compétence
compétences compétente, competit compétitivité, complet compléter complété, completent complètent, compos composé
composée, composit composition, compr compris, comprend comprend, comprennent comprennent, compris comprises, compt
compte compter comptes, comptabl comptabilités comptables, concern concernant concerne concerné concernées concernés,
concerned concerned, concert concert concertation, conclu conclu, conclur conclure, conclus conclus conclusion,
conclut conclut, concour concours, concourent concourent, concurrent concurrence, condit conditions, confer confère,
conferent conférence, conform conforme conformer conformité conformément, connaiss connaissance connaissances,
connaissance connaissancees, connaitr connaître, conscient consciente conscients, conseil conseil, consequent
conséquence conséquences, consider consideration considérant considération considérée, consomm consommation, constat
constatant constate constatera, constitu constituant constitue constituer constitution, constitutionnel
constitutionnelles, consulair consulaire consulaires, consulaire consulairees, consulat consulat consulates
consulats, consult consultatifs consultation consultations, content content, context contexte, continu continuer,
contr contre, contract contractante contractantes, contrat contrats, contribu contribuer contribution, control
contrôle contrôler, convaincus convaincus, convent convention conventions, convention conventiones, convenu convenu,
convenus convenus, convergent convergence, conviennent conviennent, cooper coopération coopérations coopérer,
cooperation coopérationes, cooperer coopéreres coopérers, coordonnent coordonnent, cot côte, coti côtière, council
council, cour cour cours, cout coût coûtes coûts, cre créer créé créée, creation création, crim crime crimes, crime
crimees, criter critères, croissanc croissance, cultur culture cultures, culture culturees, culturel culturel
cultureles culturels, danger dangereux, dat date, dated dated, debut début, decembr décembre, decennal décennal,
dechet déchets, decid decides décide décider décideront décidé, decided decided, decis décision décisions, declar
déclaration, decoul découlant, defin défini définie définies définis, degrad dégradation, deguis déguisée, deja déjà,
del délai délais délit, delegu déléguer, deliber délibérations, delit délites délits, demand demande demander,
demandeur demandeur, demiss démission, denomm dénommé, denonc dénoncer dénoncé, denonci dénonciation, depart départ,
depens dépenses, depossess dépossession, depot dépôt, der der, derni dernier dernière, derog dérogation, des dès,
design désignation désignera désigné désignés, desir désireux, desquel desquelles, destin destination destinations
destinées, destinatair destinataires, destination destinationes, det dette, determin détermine déterminé déterminée
déterminés, deux deux, deuxiem deuxième, dev devant, devast dévastées, devastated devastated, developp développement
développements, developpement développementes, devolu dévolues, devr devra devrait, devront devront, dialogu dialogue
dialogues, dialogue dialoguees, differend différend, different différents, difficult difficultés, direct directement
directive directives, directeur directeurs, directric directrice, discrimin discrimination discriminations,
discrimination discriminationes, discriminatoir discriminatoire discriminatoires, discriminatoire discriminatoirees,
dispar disparités, disponibl disponibles, dispos dispose, disposit dispositif disposition dispositions, docu
document, doivent doivent, domain domaine domaines, dommag dommages, don donne données, dot dotée, douan douane,
douani douaniers douanière, doubl double, droit droit droites droits, dud dudit, dument dûment, duquel duquel, dur
durant durée, durabl durable durables, during during, eau eau eaues, eaus eaus, echang échange échanges, echange
échangees, eche échéant, echeanc échéance, econom economique économie économies économique économiques, economic
economic, ecrit écrit écrite, edict édicte, educ éducatif éducatifs éducation éducations, educatif éducatifes,
education éducationes, effect effect effectif effective, effectu effectués, effet effet effets, efficac efficacement,
effort efforts, egal également, egypt egypt egypte, eith either, elabor élabore élaborer, element éléments, elimin
élimination éliminer, elle elles, emigr émigration émigrations émigré émigrées émigrés, emigration émigrationes,
emiss émission émissions, empech empêché, emploi emploi emploies, emplois emplois, energ énergie énergies, energie
énergiees, enfanc enfance enfances, enfance enfancees, enfant enfant enfantes enfants, engag engagements, enonc
énoncées énoncés, enquet enquêtes, entendu entendu, entendus entendus, entre entrée, entrent entrent, entrepris
entreprises, entrer entrera, environ environnement environnements, environnement environnementes, envoi envoi
envoies, envois envois, equilibr équilibré, equip équipements, equit équitable, equivalent équivalent, estim estime,
etabl établit, etat etat etats états, ete été, etrang étranger, etranger étrangeres étrangers, etud étude études,
etude étudees, europ europe, eux eux, evalu évaluation évaluations, evaluation évaluationes, eventuel éventuellement
éventuels, examen examen, examin examine examiner, except exceptions, execu exécution, execut exécutive exécuté,
executoir exécutoire, exemplair exemplaires, exempt exemptera, exerc exerce, exercic exercice, exigent exigences,
exist existantes, expert expert expertes experts, explicit explicites, exterieur extérieur extérieure, fac face,
facil facilités, facilit faciliter, facon façon, facult faculté, faibl faible, fair faire, fais faisant, fait fait
faites, familial familial familiales familials, famill famille familles, famille famillees, faso faso, fauss fausser,
favoris favorisant favoriser, federal fédérale, felicit félicitant, feminin féminin féminines féminins, femm femme
femmes, femme femmees, feront feront, feu feu, fiabl fiabilité, fin fin fins, financ financement financements
finances, financement financementes, financi financier financiers financière financières, fiscal fiscale fiscales
fiscaux, fix fixant fixe fixer fixées fixés, foi foi, fois fois, fonction fonction fonctionnement fonctions,
fonctionnair fonctionnaires, fond fonds, fonds fondses, fondss fondss, font font, for for, forc force forcée, form
forme, format formation formations, formation formationes, formul formuler, forum forum forumes forums, fourn
fournira fournis, fraction fraction, franc française, from from, fronti frontière frontières, frontiere frontièrees,
gamm gamme, garant garantie garanties, gatt gatt, gaz gaz, gener générations génératrices, general général générale
générales, genr genre genres, genre genrees, gestion gestion, giv give, gouvern gouvernement gouvernements,
gouvernement gouvernementes, gouverneur gouverneur, government governments, grand grandes, grav graves, group
groupes, guerr guerre, harmonis harmonisation, haut hautes, het het, his his, html html, humain humain humaine
humaines humains, ibid ibid, ident identité identités, identit identitées, iii iii, il ils, immigr immigration
immigrations immigré immigrées immigrés, immigration immigrationes, incident incidences, included included, indemn
indemnité, independ indépendance, indicateur indicateures, indiqu indicateur indicateurs, indirect indirectes,
indispens indispensable, industriel industrielle industrielles, inegal inégalité inégalités, inegalit inégalitées,
inform information informations informe, information informationes, initi initiatives, injustifi injustifié, insert
insertion insertions, insertion insertiones, institu instituer instituera institutions institué instituée, instituent
instituent, institut institut, instruct instructions instructs, instrument instrument instrumentes instruments,
integr intégrante intégration intégrations, integration intégrationes, interdict interdictions, interess intéressés,
interet intérêts, interieur intérieur intérieure intérieurs, international international internationale
internationales internationals internationaux, intervient intervient, into into, invest investissement
investissements, investissement investissementes, invit invite inviter, inzak inzake, irak irak, iraq iraq, it its,
janeiro janeiro, janvi janvier, jeun jeune jeunes, jeune jeunees, jeuness jeunesse jeunesses, jeunesse jeunessees,
jou jouit, jour jour jours, juillet juillet, juin juin, july july, jun june, jurid juridique, justic justice, justifi
justifiées, koninkrijk koninkrijk, langu langue, laquel laquelle, lebanon lebanon, legal légales, legisl législation
législations, legislation législationes, lequel lequel, lesquel lesquels, li liés, liaison liaison liaisones
liaisons, liban liban, libert liberté, libr libre, lien lien lienes liens, lieu lieu, lieux lieux, limit limitations
limite limiter, litig litige, log logement logements, logement logementes, loi loi loies, lois lois, longu longue,
lor lors, lorsqu lorsque, lui lui, lutt lutte, mai mai, mainten maintenir, maintenu maintenues, major majorité, mak
make, mal mali, mandat mandat, mani manière, mar mars, march marché marchés, mati matière matières, may may, mecan
mécanisme mécanismes, mecanisme mécanismees, medi médias, medias médiases, mediass médiass, mediateur médiateur,
mediator mediator, meeting meeting, meilleur meilleurs, mem même mêmes, membr membre membres, menac menace, mention
mentionné mentionnées mentionnés, mesur mesure mesures, mesure mesurees, met meta, mettr mettre, meubl meubles, migr
migrant migrantes migrants, migrat migration migrations, migration migrationes, migratoir migratoire migratoires,
migratoire migratoirees, military military, mineur mineur mineures mineurs, minimum minimum, ministr ministres, mis
mise mises, mission mission, mixt mixte, mobilis mobilisation, mod modes, modal modalités, model modèles, modif
modifications modifie, modifi modifier modifié, moin moins, mois mois, moment moment, mondial mondial mondiale,
monetair monétaire monétaires, mont montant, moral morales, motion motion, mouv mouvements, moyen moyen moyens,
multilateral multilatéral multilatérale multilatérales multilatérals, mutand mutandis, mutat mutatis, mutuel
mutuelle, nation nations, national national nationale nationales nationals nationaux, nationalis nationalisation,
natur nature, naturel naturelles, navig navigation, necess nécessité, necessair nécessaire nécessaires, nederlanden
nederlanden, neerland néerlandais néerlandaises, negat négatives, negoci négociation négociations, new new, nig
niger, niveau niveau niveaux, nombr nombre, nomin nomination nominations, nomm nommé, non non, nonobst nonobstant,
norm normes, not not notamment, notif notification, notifi notifiés, notifient notifient, nouveau nouveaux, nouvel
nouvelle nouvelles, object objectifs, objet objet, oblig obligation obligations, obligatoir obligatoires, oeuvr
oeuvre, officiel officiel, oper opérations, order order, ordinair ordinaire, organ organe organes organismes, organis
organisation organisations, organisation organisationes, orient orientations, origin origine origines, origine
originees, ouest ouest, outr outre, ouvert ouverts, overeenkomst overeenkomst, pag page, pai paiements, paix paix
paixes paixs, palestin palestine, paragraph paragraphe paragraphes, parl parlement, parm parmi, part part partie
parties partir, partag partage, particip participation participe participer, particuli particulier, parven parvenir,
pauvret pauvreté pauvretées pauvretés, pavillon pavillon, pay pays, pays payses, payss payss, pech pêche, pein peine,
pend pendant, pension pension pensiones pensions, percu perçues, perform performances, period period période, permet
permettant, permettr permettre, person personnes, personnel personnel, pert perte, pertinent pertinents, peuvent
peuvent, phas phase, physiqu physiques, plac place, plan plan planes plans, plein plein, plenipotentiair
plénipotentiaires, plusieur plusieurs, point point points, polit politique politiques, politique politiquees, pollut
pollution, port portant porter portée, posit position positions positives, possibil possibilités, possibl possible
possibles, pourr pourra pourrait, pourront pourront, poursuit poursuit, poursuiv poursuivant, pouvoir pouvoir
pouvoirs, pratiqu pratique pratiques, pratique pratiquees, precedent précédent, precis précisant précise précisées,
preindustriel préindustriels, prejudic préjudice, premi premier première, pren prenant prenantes, prend prend, prendr
prendra prendre, prendront prendront, prennent prennent, prepar préparation, prescript prescriptions, prescrit
prescrites, present présenter, preserv préservation, president présidence président, prestat prestations, preven
prévenir, prevenir prévenires prévenirs, prevent prévention préventions, prevention préventiones, prevoir prévoir,
prevu prévu prévue prévues, prevus prévus, pri prie, princip principe principes, pris pris prises, priv privées,
privileg privilèges, prix prix, proced procède procéder procédé, procedur procédure procédures, processus processus,
product production productions, produit produit produits, professionnel professionnel, programm programmation
programme programmes, programme programmees, progress progressive, projet projet projetes projets, promot promotion
promotions, promotion promotiones, promouvoir promouvoir promouvoires promouvoirs, prononc prononce, propos proposer,
proposit proposition propositions, propr propre propres, propriet propriété, protect protection protections,
protection protectiones, proteg protéger, proteger protégeres protégers, protocol protocole protocoles, protocole
protocolees, public public, publiqu publication publique publiques, puiss puisse, qualifi qualifié qualifiées
qualifiés, quant quant, quantit quantitatives, quatr quatre, quel quelle, question question questions, quoi quoi,
racism racisme racismes, racisme racismees, racist raciste racistes, raciste racistees, raison raison raisons, rappel
rappelant, rapport rapport rapportes rapports, rapproch rapprochement, ratif ratification ratifications, ratifi
ratifier ratifiers, ratification ratificationes, ratifier ratifieres, realis réalisation réaliser réalisés, recept
réception, recet recettes, recherch recherche, reciproc réciprocité, recommand recommandation recommandations,
reconduct reconduction, reconnaiss reconnaissance reconnaissant, reconnu reconnu, reconstruct reconstruction, recour
recours, rectif rectificatif rectificatives, recueil recueillir, redig rédigé, reduct réduction, reduir réduire,
refugi réfugié réfugiées réfugiés, reg régi régie régies, regering regering, regim régime, region régions, regional
régional régionale régionales régionals, regl règle règlement règlements règles réglé, regroup regroupement
regroupements, regroupement regroupementes, reguli réguliers, reinsert réinsertion réinsertions, reinsertion
réinsertiones, reintegr réintégration réintégrations, reintegration réintégrationes, relat relatifs relations
relative relatives, remuner rémunérations, rend rend, rendr rendre, renforc renforcement renforcements renforcer,
renforcement renforcementes, renforcer renforceres renforcers, renouvel renouvelable, represent représentants
représente représentée, republ république, republiek republiek, requ requis, requet requête, requis requises, reseau
réseau réseaues, reseaus réseaus, reserv réserve réserves, resilient résiliente, resolu resolution résolution,
respect respect respecte respecter respectifs respectives respecté, respectent respectent, respons responsabilité,
ressort ressortissant ressortissantes ressortissants, ressourc ressources, restrict restriction restrictions,
resultat résultats, retard retard, retour retour retoures retours, retr retrait, retrait retraite retraites, retraite
retraitees, reun réunir réunit, reunif réunification réunifications, reunification réunificationes, reunion réunion
réuniones réunions, revenus revenus, revis revision, revoc révocation, revu revue, rio rio, rol rôle, royaum royaume,
sach sachant, saint saints, saisonni saisonnier saisonniers, saisonnier saisonnieres, samenwerking samenwerking, san
sans, sanction sanctionner sanctions, sant santé santées santés, saoudit saoudite, satisf satisfait, saud saudi, sauf
sauf, sauvegard sauvegarde, savoir savoir savoires savoirs, schem schéma, scienc science sciences, science sciencees,
scientif scientifique scientifiques, scientifique scientifiquees, se see, seanc séance séances, secretariat
secrétariat secrétariates secrétariats, secteur secteur secteurs, section section, sectoriel sectorielles, secur
sécurité sécurités, securit sécuritées, security security, sein sein, selon selon, senegal sénégal, sensibilis
sensibilisation sensibilisations, sensibilisation sensibilisationes, ser sera, seront seront, serr serre, servic
services, session session sessions, seul seules, should should, sieg siège, sign signes signé, signatair signataires,
situat situation, six six, social social sociales socials sociaux, socialist socialist, societ société sociétées
sociétés, soient soient, soit soit, solidar solidarité, solut solution, sommet sommet sommetes sommets, soulev
soulever, soum soumis, soumet soumet, soumettr soumettre, sourc sources, soussign soussignés, souten soutenable
soutenir, soutien soutien, souverainet souveraineté, soviet soviet, special spécial, specialis spécialisées, specif
spécifique, statist statistiques, statu statuant statue, statut statut, structur structure, sub sub, subsist
subsistance, subvent subventions, sucr sucre, suit suit suite, suiv suivant suivantes suivants suivi suivies suivis,
sujet sujet, supplementair supplémentaires, surg surgir, surveil surveillance, susceptibl susceptible susceptibles,
suspens suspension, syr syrie, syri syria, system système systèmes, tacit tacite, tak take, tant tant, tard tard,
tarif tarif tarifs, tax taxes, tec tec, techniqu technique techniques, technisch technische, technolog technologie
technologies, technologie technologiees, tel tel telle telles, telegram telegram, telegramm télégramme, temperatur
température, temporair temporaire temporaires, temporaire temporairees, temporary temporary, ten tenir, tenu tenue,
tenus tenus, term terme, territoir territoire, text text textes, that that, the the, their their, them them, they
they, third third, this this, tiennent tiennent, tient tient, tier tiers, tim time, titr titre, togol togolaise, tour
toure, tout toutes, toutefois toutefois, trafic trafic trafices trafics, trait traite traitement traites traité
traitées traités, traite traitees, trans transit, transfert transfert transfertes transferts, transform transformer,
transfronti transfrontières, transit transites transits, transitoir transitoire, transjordan transjordan
transjordanie, transm transmis, transmet transmet, transmiss transmission, transport transports, travail travail
travailes travails, travailleur travailleur travailleures travailleurs, traval travaux, trev trêve, tribunal
tribunal, trois trois, troisiem troisième, truc truce, tussen tussen, uemo uemoa, umo umoa, under under, undertak
undertake, uni unies, union union, united united, univers université universités, universit universitées, upon upon,
urgent urgent, utf utf, util utile utiles, valeur valeur, valid validité, van van, vehicul véhicule véhicules, vent
vente, verif vérification vérifie, vers versées, vertu vertu, victim victime victimes, victime victimees, view view,
vigueur vigueur, vii vii, violenc violence violences, violence violencees, vis visant visé visée visées visés, voi
voie, voir voir, voix voix, volontair volontaire volontaires, volontaire volontairees, vot vote, vu vue, vulner
vulnérabilité vulnérabilités vulnérable vulnérables, vulnerabilit vulnérabilitées, vulnerable vulnérablees, was was,
which which, will will, with with, worship worship, xenophob xénophobe xénophobes xénophobie xénophobies, xenophobe
xénophobees, xenophobie xénophobiees, year year, yemen yemen yémen, york york, œuvr œuvre
"""
