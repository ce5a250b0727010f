"""French words with which a text acts, at the head of its paragraphs."""

from mandato.model.commitment import ActionKind

PERFORMATIVES: dict[ActionKind, str] = {
    "decide": """
        décider, résoudre, convenir, adopter, approuver, établir, déclarer, proclamer, confirmer, déterminer,
        désigner, nommer, élire, accepter, ratifier, créer, instituer, proroger, étendre, dissoudre, abolir, amender,
        modifier, suspendre, conclure, affecter, lancer, octroyer, accorder, réviser, abroger, révoquer, lever,
        imposer, transmettre, fixer, remplacer, constituer, convoquer, incorporer, disposer, décréter, arrêter,
        édicter, promulguer, stipuler, faire sien, faire sienne, faire siens, faire siennes, souscrire, entériner,
        avaliser, demeurer, demeurer saisi, rester, rester saisi, poursuivre, mettre en place, mettre fin, instaurer,
        ouvrir, inscrire, reconduire, renouveler le mandat, prolonger, allouer, retenir, prendre acte et décider,
        prévoir, interdire, réserver, répartir, publier, admettre, inclure
    """,
    "commit": """
        s'engager, se engager, promettre, assumer, garantir, s'obliger, s'efforcer, entendre, chercher, viser, se
        proposer, se donner pour, s'attacher, se tenir prêt, prendre l'engagement, se employer, s'employer
    """,
    "request": "prier, demander, solliciter, requérir, réclamer, redemander, saisir",
    "invite": "inviter, convier, inviter instamment, réinviter",
    "encourage": "encourager, inciter, stimuler, favoriser, motiver",
    "urge": """
        exhorter, presser, prier instamment, demander instamment, engager instamment, conjurer, adjurer, sommer
    """,
    "call": "appeler, lancer un appel, faire appel, engager, en appeler, adresser un appel, interpeller",
    "recommend": "recommander, proposer, suggérer, conseiller, préconiser, préconiser que, prôner, plaider",
    "instruct": """
        charger, ordonner, enjoindre, confier, mandater, exiger, déléguer, donner mandat, donner instruction, donner
        pour instruction, prescrire, conférer, donner pour mandat, commettre, donner des instructions
    """,
    "authorise": "autoriser, habiliter, permettre, donner pouvoir, donner autorisation",
    "reaffirm": """
        réaffirmer, affirmer, rappeler, réitérer, souligner, insister, mettre en relief, mettre en exergue,
        renouveler, faire valoir, attirer l'attention, appeler l'attention, mettre l'accent, attacher, maintenir,
        redire, tenir à souligner, marquer, faire remarquer, se rappeler, répéter, faire observer, relever, défendre,
        évoquer, réitérer son engagement, confirmer son attachement, rester attaché, invoquer, faire ressortir,
        pointer, signaler, remémorer, accentuer, réaffirmer en outre
    """,
    "recognise": """
        reconnaître, être conscient, avoir conscience, admettre que, comprendre, constater, convenir que, concevoir,
        se rendre compte, apprécier que, savoir, identifier, percevoir, estimer que, être convenu
    """,
    "note": """
        noter, prendre note, observer, considérer, prendre en considération, avoir à l'esprit, garder à l'esprit,
        tenir compte, prendre en compte, prendre acte, examiner, entendre, recevoir, étudier, se référer, réfléchir,
        prendre connaissance, voir, vu, conserver à l'esprit, analyser, mentionner, prêter attention, estimer,
        évaluer, se reporter, délibérer, débattre, s'appuyer, se fonder, lire, suivre, apprendre, être informé, juger
    """,
    "welcome": """
        accueillir, accueillir avec satisfaction, accueillir avec intérêt, saluer, se féliciter, féliciter, remercier,
        apprécier, louer, applaudir, rendre hommage, se réjouir, appuyer, soutenir, attendre avec intérêt, prendre
        note avec satisfaction, savoir gré, rendre grâce, honorer, célébrer, approuver pleinement, complimenter, se
        réclamer, accueillir favorablement, recevoir avec intérêt, accueillir avec reconnaissance, s'enorgueillir
    """,
    "express": """
        exprimer, condamner, déplorer, regretter, rejeter, dénoncer, souhaiter, désirer, espérer, croire, se déclarer,
        protester, réprouver, désapprouver, partager, craindre, censurer, s'opposer, se dire, manifester, témoigner,
        former le voeu, former le vœu, émettre le voeu, s'inquiéter, s'alarmer, compter, se préoccuper, vouloir,
        refuser, répudier, se désolidariser, se solidariser, stigmatiser, s'indigner, ressentir, redouter, se montrer,
        présenter ses condoléances, adresser ses condoléances, s'élever
    """,
}


OPENINGS: dict[ActionKind, str] = {
    "express": """
        préoccupé = préoccuper, préoccupée = préoccuper, préoccupés = préoccuper, préoccupées = préoccuper, alarmé =
        alarmer, alarmée = alarmer, alarmés = alarmer, alarmées = alarmer, convaincu = convaincre, convaincue =
        convaincre, convaincus = convaincre, convaincues = convaincre, persuadé = persuader, persuadés = persuader,
        persuadée = persuader, désireux = désirer, désireuse = désirer, désireuses = désirer, animé = animer, animés =
        animer, animée = animer, animées = animer, inspiré = inspirer, inspirés = inspirer, guidé = guider, guidée =
        guider, guidés = guider, guidées = guider, déterminé = déterminer, déterminée = déterminer, déterminés =
        déterminer, déterminées = déterminer, résolu = résoudre, résolue = résoudre, résolus = résoudre, résolues =
        résoudre, consterné = consterner, consternée = consterner, inquiet = inquiéter, inquiète = inquiéter, inquiets
        = inquiéter, troublée = troubler, choquée = choquer, horrifiée = horrifier, indignée = indigner, encouragé =
        encourager, encouragée = encourager, encouragés = encourager, soucieux = se soucier, soucieuse = se soucier,
        soucieuses = se soucier, satisfait = satisfaire, satisfaite = satisfaire, confiant = être confiant, confiants
        = être confiant, mus = mouvoir, unis = unir, décidés = décider, affligée = affliger, attristée = attrister,
        gravement préoccupée = préoccuper, profondément préoccupée = préoccuper, dans le souci = se soucier, dans le
        désir = désirer, dans l'intention = entendre, en vue = viser, afin = viser
    """,
    "recognise": """
        conscient = être conscient, consciente = être conscient, conscients = être conscient, conscientes = être
        conscient, sachant = savoir, ayant conscience = avoir conscience, étant conscient = être conscient
    """,
    "note": """
        vu = voir, vus = voir, vue = voir, considérant = considérer, attendu = considérer, ayant à l'esprit = avoir à
        l'esprit, eu égard = avoir égard, compte tenu = tenir compte, tenant compte = tenir compte, conformément =
        conformer, en application = appliquer, en vertu = fonder, se fondant = se fonder, se référant = se référer,
        agissant = agir, à la lumière = considérer, étant donné = considérer, prenant acte = prendre acte, informée =
        informer, informé = informer, au vu = voir, sur la base = fonder, par référence = se référer, gardant à
        l'esprit = garder à l'esprit
    """,
    "commit": "engagés = s'engager, engagée = s'engager, tenus = tenir",
    "reaffirm": "fidèles = être fidèle, fidèle = être fidèle, attachés = s'attacher, attachée = s'attacher",
    "welcome": "reconnaissant envers = remercier, reconnaissante envers = remercier, reconnaissants = remercier",
}
