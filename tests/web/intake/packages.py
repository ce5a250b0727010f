"""A summit that never was: its declaration in Spanish and Portuguese, and a resolution of the same day in both."""

DECLARATION_ES = """DECLARACIÓN DE PUERTO ALBA SOBRE FAROS Y NAVEGACIÓN

Puerto Alba, 14 de mayo de 2024

Los Ministros de los Estados miembros de la Liga de los Faros, reunidos en Puerto Alba el 14 de mayo de 2024, acuerdan:

1. Reconocemos que 240 faros guían a los barcos de la Liga en las costas de Valdemar y de Corvania.

2. Publicaremos la lista de las 37 luces apagadas antes del 31 de diciembre de 2025.

3. Encomendamos a la Oficina de los Faros (OFF):

a) Preparar un estudio sobre el costo de las lámparas en 2026.

b) Celebrar cada dos años un foro sobre faros en Puerto Alba.

4. Los Estados miembros crearán un fondo de 1500000 coronas para reparar las torres.
"""

DECLARATION_PT = """DECLARAÇÃO DE PORTO ALBA SOBRE FARÓIS E NAVEGAÇÃO

Porto Alba, 14 de maio de 2024

Os Ministros dos Estados membros da Liga dos Faróis, reunidos em Porto Alba em 14 de maio de 2024, acordam:

1. Reconhecemos que 240 faróis guiam os navios da Liga nas costas de Valdemar e de Corvania.

2. Publicaremos a lista das 37 luzes apagadas antes de 31 de dezembro de 2025.

3. Encarregamos o Escritório dos Faróis (OFF) de:

a) Preparar um estudo sobre o custo das lâmpadas em 2026.

b) Realizar a cada dois anos um fórum sobre faróis em Porto Alba.

4. Os Estados membros criarão um fundo de 1500000 coroas para reparar as torres.
"""

RESOLUTION_ES = """RESOLUCIÓN SOBRE EL PERSONAL DE LOS FAROS

Puerto Alba, 14 de mayo de 2024

La Liga de los Faros,

1. Decide fijar en 96 el número de fareros de Valdemar.

2. Pide a la Escuela Náutica de Corvania que forme a 12 fareros cada año.

3. Invita a los Estados a informar en 2027.
"""

RESOLUTION_PT = """RESOLUÇÃO SOBRE O PESSOAL DOS FARÓIS

Porto Alba, 14 de maio de 2024

A Liga dos Faróis,

1. Decide fixar em 96 o número de faroleiros de Valdemar.

2. Solicita à Escola Náutica de Corvania que forme 12 faroleiros por ano.

3. Convida os Estados a informar em 2027.
"""

PACKAGE = {
    "cumbre/declaracion-es.txt": DECLARATION_ES,
    "cumbre/declaracao-pt.txt": DECLARATION_PT,
    "cumbre/resolucion-es.txt": RESOLUTION_ES,
    "cumbre/resolucao-pt.txt": RESOLUTION_PT,
}
