"""What keeps a file from being read, told in French."""

from mandato.languages.problems import ProblemWords

WORDS = ProblemWords(
    sentences={
        "It is a ZIP, but no Word document is in it.": "C’est un ZIP, mais il ne contient aucun document Word.",
        "Unpack it, or save the document as .docx.": "Décompressez-le, ou enregistrez le document en .docx.",
        "The Word document holds no text.": "Le document Word ne contient aucun texte.",
        "If it holds pictures of pages, send them as a PDF.": "S’il contient des images de pages, envoyez-les en PDF.",
        "It holds no text.": "Il ne contient aucun texte.",
        "Check that it was saved or sent whole.": "Vérifiez qu’il a été enregistré ou envoyé en entier.",
        "The file is empty.": "Le fichier est vide.",
        "The file has {0} MB; at most {1} MB are read.": "Le fichier fait {0} Mo ; on en lit {1} Mo au plus.",
        "Split it into its instruments and read them one by one.": "Divisez-le en instruments et lisez-les un par un.",
        "Its name says {0}, but its contents are not.": "Son nom annonce {0}, mais son contenu est autre.",
        "Save it again from the program it came from.": "Enregistrez-le de nouveau depuis son programme d’origine.",
        "It is {0}, which Mandato does not read under this name.": "C’est {0}, que Mandato ne lit pas sous ce nom.",
        "Its name ends in {0}, but it is {1}.": "Son nom finit par {0}, mais c’est {1}.",
        "Name it .pdf and send it again.": "Nommez-le .pdf et envoyez-le de nouveau.",
        "Name it .docx or .odt if it is a document; else unpack it and send what is inside.": (
            "Nommez-le .docx ou .odt si c’est un document ; sinon, décompressez-le et envoyez ce qu’il contient."
        ),
        "Put the pictures of the pages into one PDF and read it with --ocr.": (
            "Réunissez les images des pages dans un PDF et lisez-le avec --ocr."
        ),
        "Save it as .docx, .odt, .pdf, .html or plain text.": (
            "Enregistrez-le en .docx, .odt, .pdf, .html ou texte brut."
        ),
        "Its text would have to be recognised, but Tesseract is not installed here.": (
            "Il faudrait reconnaître son texte, mais Tesseract n’est pas installé ici."
        ),
        "Install tesseract-ocr with tesseract-ocr-spa, -por and -fra, and read it again with --ocr.": (
            "Installez tesseract-ocr avec tesseract-ocr-spa, -por et -fra, puis relisez-le avec --ocr."
        ),
        "It has {0} pages; at most {1} are recognised.": "Il a {0} pages ; on en reconnaît {1} au plus.",
        "Split it.": "Divisez-le.",
        "Tesseract found no text in it.": "Tesseract n’y a trouvé aucun texte.",
        "Check that the pages are upright and sharp.": "Vérifiez que les pages sont droites et nettes.",
        "Tesseract has no words for {0} here.": "Tesseract n’a pas ici les données de {0}.",
        "Install its language data, for example tesseract-ocr-spa.": (
            "Installez ses données de langue, par exemple tesseract-ocr-spa."
        ),
        "Tesseract gave up on one of its pages.": "Tesseract a renoncé à l’une de ses pages.",
        "Scan that page again.": "Numérisez de nouveau cette page.",
        "It is damaged: its ZIP container cannot be opened.": "Il est endommagé : son conteneur ZIP ne s’ouvre pas.",
        "Open it in the program it came from, save it again, and send that.": (
            "Ouvrez-le dans son programme d’origine, enregistrez-le de nouveau et envoyez ce fichier."
        ),
        "Its part {0} declares a document type, which no such file needs.": (
            "Sa partie {0} déclare un type de document, dont aucun fichier de ce genre n’a besoin."
        ),
        "It is damaged: its part {0} is not well-formed XML.": (
            "Il est endommagé : sa partie {0} n’est pas du XML bien formé."
        ),
        "It is locked by a password.": "Il est protégé par un mot de passe.",
        "Remove the password and send it again.": "Retirez le mot de passe et envoyez-le de nouveau.",
        "It is damaged: its part {0} cannot be unpacked.": "Il est endommagé : sa partie {0} ne se décompresse pas.",
        "Its part {0} unpacks to more than {1} MB.": "Sa partie {0} dépasse {1} Mo une fois décompressée.",
        "No instrument is so long: check where the file comes from.": (
            "Aucun instrument n’est si long : vérifiez d’où vient le fichier."
        ),
        "It holds a NUL byte (byte {0}), which no text has.": (
            "Il contient un octet nul (octet {0}), qu’aucun texte ne contient."
        ),
        "Save it again as plain text in UTF-8, or send the original document.": (
            "Enregistrez-le de nouveau en texte brut UTF-8, ou envoyez le document d’origine."
        ),
        "Its mark says {0}, but byte {1} is not.": "Sa marque annonce {0}, mais l’octet {1} n’en est pas.",
        "Save it again in UTF-8.": "Enregistrez-le de nouveau en UTF-8.",
        "It holds a NUL character (character {0}), which no text has.": (
            "Il contient un caractère nul (caractère {0}), qu’aucun texte ne contient."
        ),
        "Save it again as plain text in UTF-8.": "Enregistrez-le de nouveau en texte brut UTF-8.",
        "It mixes encodings: most of it is UTF-8, but byte {0} is not.": (
            "Il mêle des encodages : presque tout est en UTF-8, mais pas l’octet {0}."
        ),
        "Open it in an editor, correct the odd characters, and save it again in UTF-8.": (
            "Ouvrez-le dans un éditeur, corrigez les caractères étranges et enregistrez-le de nouveau en UTF-8."
        ),
        "It is neither UTF-8 nor Windows-1252 (byte {0}).": "Ce n’est ni de l’UTF-8 ni du Windows-1252 (octet {0}).",
        "It cannot be read as HTML.": "Il ne se lit pas comme du HTML.",
        "Save the page again, or copy its text.": "Enregistrez de nouveau la page, ou copiez son texte.",
        "The page holds no text.": "La page ne contient aucun texte.",
        "If a program draws it in the browser, copy its text instead.": (
            "Si un programme la dessine dans le navigateur, copiez-en le texte."
        ),
        "It is a ZIP, but no OpenDocument text is in it.": (
            "C’est un ZIP, mais il ne contient aucun texte OpenDocument."
        ),
        "Save the document as .odt or .docx.": "Enregistrez le document en .odt ou .docx.",
        "The document holds no text.": "Le document ne contient aucun texte.",
        "It is damaged: it cannot be opened as a PDF.": "Il est endommagé : il ne s’ouvre pas comme un PDF.",
        "Send it again, or print it anew.": "Envoyez-le de nouveau, ou refaites le PDF.",
        "It is damaged: its page {0} cannot be opened.": "Il est endommagé : sa page {0} ne s’ouvre pas.",
        "It is a picture of a text: it has no text layer.": "C’est l’image d’un texte : il n’a pas de couche de texte.",
        "Read it with --ocr (needs Tesseract), or send a version whose text can be copied.": (
            "Lisez-le avec --ocr (il faut Tesseract), ou envoyez une version dont le texte se copie."
        ),
        "Its text layer is garbage: the fonts do not say which letters they print.": (
            "Sa couche de texte est illisible : les polices ne disent pas quelles lettres elles impriment."
        ),
        "It cannot be opened: {0}.": "Il ne s’ouvre pas : {0}.",
        "Check its name.": "Vérifiez son nom.",
        "Every worker that read it died, though nothing was read beside it.": (
            "Tous les processus qui le lisaient se sont arrêtés, alors qu’ils ne lisaient rien d’autre."
        ),
        "Leave it out, or read it alone and watch the memory it takes.": (
            "Laissez-le de côté, ou lisez-le seul en surveillant la mémoire qu’il prend."
        ),
    },
    things={
        "a PDF": "un PDF",
        "a ZIP archive": "une archive ZIP",
        "an old Word or Excel file": "un ancien fichier Word ou Excel",
        "a rich-text (RTF) file": "un fichier de texte enrichi (RTF)",
        "a PNG picture": "une image PNG",
        "a JPEG picture": "une image JPEG",
        "a GIF picture": "une image GIF",
        "a TIFF picture": "une image TIFF",
        "a compressed (gzip) file": "un fichier compressé (gzip)",
        "a 7z archive": "une archive 7z",
        "a RAR archive": "une archive RAR",
        "a program": "un programme",
        "a Word document": "un document Word",
        "an OpenDocument text": "un texte OpenDocument",
        "No such file or directory": "aucun fichier ni dossier de ce nom",
        "Permission denied": "la lecture n’est pas permise",
        "Is a directory": "c’est un dossier",
        "Input/output error": "erreur du disque",
    },
)
