"""Official titles of treaties and declarations that texts of all regions cite, one a line, from the texts themselves.

A citation that changes a word inside such a title is told apart from one that only shortens it. Portuguese has the
titles of both shores, where they differ: either is right.
"""

TITLES = {
    "en": """
Universal Declaration of Human Rights
Charter of the United Nations
International Covenant on Civil and Political Rights
International Covenant on Economic, Social and Cultural Rights
Convention on the Rights of the Child
Convention on the Rights of Persons with Disabilities
Convention on the Elimination of All Forms of Discrimination against Women
International Convention on the Elimination of All Forms of Racial Discrimination
Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
Convention relating to the Status of Refugees
United Nations Convention against Transnational Organized Crime
Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children
Protocol against the Smuggling of Migrants by Land, Sea and Air
United Nations Convention against Corruption
United Nations Convention on the Law of the Sea
United Nations Framework Convention on Climate Change
United Nations Declaration on the Rights of Indigenous Peoples
Treaty on the Non-Proliferation of Nuclear Weapons
Treaty on the Prohibition of Nuclear Weapons
Vienna Convention on Consular Relations
Vienna Convention on the Law of Treaties
Global Compact for Safe, Orderly and Regular Migration
""",
    "es": """
Declaración Universal de Derechos Humanos
Carta de las Naciones Unidas
Pacto Internacional de Derechos Civiles y Políticos
Pacto Internacional de Derechos Económicos, Sociales y Culturales
Convención sobre los Derechos del Niño
Convención sobre los Derechos de las Personas con Discapacidad
Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer
Convención Internacional sobre la Eliminación de Todas las Formas de Discriminación Racial
Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares
Convención sobre el Estatuto de los Refugiados
Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
Protocolo para prevenir, reprimir y sancionar la trata de personas, especialmente mujeres y niños
Protocolo contra el tráfico ilícito de migrantes por tierra, mar y aire
Convención de las Naciones Unidas contra la Corrupción
Convención de las Naciones Unidas sobre el Derecho del Mar
Convención Marco de las Naciones Unidas sobre el Cambio Climático
Declaración de las Naciones Unidas sobre los Derechos de los Pueblos Indígenas
Tratado sobre la No Proliferación de las Armas Nucleares
Tratado sobre la Prohibición de las Armas Nucleares
Convención de Viena sobre Relaciones Consulares
Convención de Viena sobre el Derecho de los Tratados
Pacto Mundial para la Migración Segura, Ordenada y Regular
""",
    "fr": """
Déclaration universelle des droits de l'homme
Charte des Nations Unies
Pacte international relatif aux droits civils et politiques
Pacte international relatif aux droits économiques, sociaux et culturels
Convention relative aux droits de l'enfant
Convention relative aux droits des personnes handicapées
Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes
Convention internationale sur l'élimination de toutes les formes de discrimination raciale
Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille
Convention relative au statut des réfugiés
Convention des Nations Unies contre la criminalité transnationale organisée
Protocole visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants
Protocole contre le trafic illicite de migrants par terre, air et mer
Convention des Nations Unies contre la corruption
Convention des Nations Unies sur le droit de la mer
Convention-cadre des Nations Unies sur les changements climatiques
Déclaration des Nations Unies sur les droits des peuples autochtones
Traité sur la non-prolifération des armes nucléaires
Traité sur l'interdiction des armes nucléaires
Convention de Vienne sur les relations consulaires
Convention de Vienne sur le droit des traités
Pacte mondial pour des migrations sûres, ordonnées et régulières
""",
    "pt": """
Declaração Universal dos Direitos Humanos
Declaração Universal dos Direitos do Homem
Carta das Nações Unidas
Pacto Internacional sobre Direitos Civis e Políticos
Pacto Internacional sobre os Direitos Civis e Políticos
Pacto Internacional sobre Direitos Econômicos, Sociais e Culturais
Pacto Internacional sobre os Direitos Económicos, Sociais e Culturais
Convenção sobre os Direitos da Criança
Convenção sobre os Direitos das Pessoas com Deficiência
Convenção sobre a Eliminação de Todas as Formas de Discriminação contra a Mulher
Convenção sobre a Eliminação de Todas as Formas de Discriminação contra as Mulheres
Convenção Internacional sobre a Eliminação de Todas as Formas de Discriminação Racial
Convenção contra a Tortura e Outros Tratamentos ou Penas Cruéis, Desumanos ou Degradantes
Convenção contra a Tortura e Outras Penas ou Tratamentos Cruéis, Desumanos ou Degradantes
Convenção Internacional sobre a Proteção dos Direitos de Todos os Trabalhadores Migrantes e Membros de suas Famílias
Convenção Internacional sobre a Proteção dos Direitos de Todos os Trabalhadores Migrantes e dos \
Membros das suas Famílias
Convenção relativa ao Estatuto dos Refugiados
Convenção das Nações Unidas contra o Crime Organizado Transnacional
Convenção das Nações Unidas contra a Criminalidade Organizada Transnacional
Protocolo relativo à Prevenção, Repressão e Punição do Tráfico de Pessoas, em Especial Mulheres e Crianças
Protocolo relativo à Prevenção, à Repressão e à Punição do Tráfico de Pessoas, em especial de Mulheres e Crianças
Protocolo relativo ao Combate ao Tráfico de Migrantes por Via Terrestre, Marítima e Aérea
Protocolo contra o Tráfico Ilícito de Migrantes por Via Terrestre, Marítima e Aérea
Convenção das Nações Unidas contra a Corrupção
Convenção das Nações Unidas sobre o Direito do Mar
Convenção-Quadro das Nações Unidas sobre Mudança do Clima
Convenção-Quadro das Nações Unidas sobre as Alterações Climáticas
Declaração das Nações Unidas sobre os Direitos dos Povos Indígenas
Tratado sobre a Não Proliferação de Armas Nucleares
Tratado sobre a Não Proliferação das Armas Nucleares
Tratado sobre a Proibição de Armas Nucleares
Convenção de Viena sobre Relações Consulares
Convenção de Viena sobre o Direito dos Tratados
Pacto Global para uma Migração Segura, Ordenada e Regular
Pacto Global para Migração Segura, Ordenada e Regular
""",
}
