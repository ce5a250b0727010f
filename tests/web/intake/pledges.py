"""A text of our own, in two languages, and its official counterpart."""

RESTATEMENT = """LIMA PLEDGE ON CHEAPER REMITTANCES

Lima, 3 May 2019

The Ministers of the member States of the Pacific Circle, meeting in Lima on 3 May 2019, agree as follows:

1. We recognise that many households live on money sent from abroad,

2. We will publish the fees that banks charge, before the end of 2020.

3. For these reasons, the Ministers of the member States undertake to:

a) Set up a working group in 2019, which will report to the ministers.

b) Ask the Secretariat of the Circle to prepare a study of costs.
"""

OFFICIAL = """LIMA PLEDGE ON CHEAPER REMITTANCES

Lima, 3 May 2019

The Ministers of the member States of the Pacific Circle, meeting in Lima on 3 May 2019, agree as follows:

1. We recognise that a great many households depend on money their relatives send from abroad,

2. We will publish every fee that banks charge for sending money, before the end of 2020.

3. For these reasons, the Ministers of the member States undertake to:

a) Establish in 2019 a working group on costs, which will report to the ministers.

b) Ask the Secretariat of the Circle to prepare a study of costs.

c) Meet again in Bogota.
"""
