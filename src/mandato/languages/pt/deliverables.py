"""Portuguese nouns of what is delivered."""

from mandato.languages.deliverables import DeliverableWords
from mandato.languages.word_lists import wordset

WORDS = DeliverableWords(
    nouns={
        "report": """
            relatório, relatórios, informe, informes, memória, atualização, nota, resumo, recomendação, recomendações,
            conclusões, observações, proposta, propostas, comunicação, comunicações, exposição, balanço, contas
        """,
        "study": """
            estudo, estudos, análise, análises, pesquisa, pesquisas, investigação, levantamento, mapeamento,
            diagnóstico, diagnósticos, inventário, catálogo, estatísticas, dados, indicadores, publicação,
            publicações, documento, documentos
        """,
        "meeting": """
            reunião, reuniões, conferência, conferências, fórum, fóruns, foro, cúpula, cimeira, sessão, sessões,
            oficina, oficinas, seminário, seminários, consulta, consultas, diálogo, diálogos, simpósio, mesa redonda,
            congresso, congressos, debate, evento, eventos, encontro, encontros, jornada, jornadas, audiência,
            negociações, visita, visitas
        """,
        "plan": """plano, planos, estratégia, estratégias, agenda, cronograma, calendário, roteiro, soluções""",
        "programme": """
            programa, programas, iniciativa, iniciativas, projeto, projetos, projecto, projectos, atividades,
            actividades, ações, acções, atividade, ação, esquema
        """,
        "policy": """
            política, políticas, diretrizes, orientações, norma, normas, padrões, marco, marcos, quadro, princípios,
            código, códigos, critérios, procedimento, procedimentos, medidas, medida, regras, metodologia,
            metodologias, modalidades, abordagem
        """,
        "legislation": """
            legislação, legislações, lei, leis, decreto, decretos, reformas, reforma, ordenamento, regulamentação,
            regulamentações
        """,
        "instrument": """
            acordo, acordos, convênio, convénio, convenção, convenções, tratado, tratados, protocolo, protocolos,
            memorando, declaração, instrumento, instrumentos, carta, ata, atas, contrato, contratos, aditivo,
            resolução, anexo, ajuste, ajustes
        """,
        "body": """
            comitê, comité, comissão, comissões, grupo, grupos, secretaria, conselho, junta, escritório, escritórios,
            gabinete, centro, centros, unidade, unidades, órgão, órgãos, instituição, instituições, mecanismo,
            mecanismos, equipe, equipa, equipes, tribunal, corte, observatório, instituto, institutos, ponto focal,
            pontos focais, agência, autoridade, organismo, estrutura
        """,
        "network": """
            rede, redes, aliança, alianças, plataforma, plataformas, parceria, parcerias, associação, sistema,
            sistemas, portal, registro, registo, registros, base de, bases de, sinergias
        """,
        "campaign": """campanha, campanhas, sensibilização, comemoração, divulgação""",
        "funding": """
            fundo, fundos, financiamento, contribuição, contribuições, recursos, subvenção, empréstimo, empréstimos,
            orçamento, orçamentos, investimento, investimentos, aporte, aportes, assistência, ajuda, bolsa, bolsas,
            apoio
        """,
        "training": """capacitação, formação, curso, cursos, treinamento, educação, estágios""",
        "information": """
            informação, informações, sítio web, boletim, materiais, guia, guias, manual, manuais, lista, listas, boas
            práticas, experiências, conhecimentos
        """,
        "review": """
            revisão, avaliação, avaliações, auditoria, auditorias, acompanhamento, exame, monitoramento,
            monitorização, inspeção, inspeções
        """,
        "other": """
            infraestrutura, infraestruturas, tecnologia, tecnologias, equipamento, equipamentos, serviços,
            instalações, ferramentas, ferramenta, medicamentos, condições, oportunidades
        """,
    },
    determiners=wordset("""
        o a os as um uma uns umas seu sua seus suas nosso nossa nossos nossas este esta estes estas cada todo toda
        todos todas dito outro outra outros outras nenhum nenhuma dois duas três
    """),
    left_stops=wordset("""
        ao aos à às de do da dos das em no na nos nas para por pelo pela com desde mediante como e ou dentro durante
        sob que quem é são ser foi também incluindo sobre contra entre segundo se quando sem
    """),
    deictics=wordset("este esta estes estas referido presente"),
    conjunctions=wordset("e ou"),
    modifier_endings=(),
    verb_marks=wordset(""),
    verbal_endings=("ndo",),
    modifiers=wordset(""""""),
    oblique=wordset(
        "a ao aos à às em no na nos nas com por pelo pela desde mediante durante sob dentro segundo entre e"
    ),
    containing=wordset("em no na nos nas mediante"),
    linkers=wordset("de do da dos das sobre para contra entre"),
    adjectives_follow=True,
    right_stops=wordset("""
        que quem cujo cuja onde quando em no na nos nas por pelo pela com mediante a ao à aos às como é são foi há tem
        têm será serão deverá deverão dirigido dirigida destinado destinada destinados destinadas incluindo se durante
        dentro sob baseado baseada conforme segundo celebrado celebrada contidas contidos antes depois não até desde
        sem necessário necessária necessários necessárias para enquanto assim também e ou
    """),
)
