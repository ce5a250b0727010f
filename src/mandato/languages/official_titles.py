"""Official titles of treaties and declarations that texts of all regions cite, one a line, from the texts themselves.

A citation that changes a word inside such a title is told apart from one that only shortens it.
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
}
