"""What keeps a file from being read, told in Spanish."""

from mandato.languages.problems import ProblemWords

WORDS = ProblemWords(
    sentences={
        "It is a ZIP, but no Word document is in it.": "Es un ZIP, pero no contiene ningún documento de Word.",
        "Unpack it, or save the document as .docx.": "Descomprímalo, o guarde el documento como .docx.",
        "The Word document holds no text.": "El documento de Word no contiene texto.",
        "If it holds pictures of pages, send them as a PDF.": "Si contiene imágenes de páginas, envíelas en un PDF.",
        "It holds no text.": "No contiene texto.",
        "Check that it was saved or sent whole.": "Compruebe que se guardó o se envió entero.",
        "The file is empty.": "El archivo está vacío.",
        "The file has {0} MB; at most {1} MB are read.": "El archivo tiene {0} MB; se leen como máximo {1} MB.",
        "Split it into its instruments and read them one by one.": "Divídalo en sus instrumentos y léalos uno por uno.",
        "Its name says {0}, but its contents are not.": "Su nombre anuncia {0}, pero su contenido no lo es.",
        "Save it again from the program it came from.": "Guárdelo de nuevo desde el programa de origen.",
        "It is {0}, which Mandato does not read under this name.": "Es {0}, que Mandato no lee con este nombre.",
        "Its name ends in {0}, but it is {1}.": "Su nombre termina en {0}, pero es {1}.",
        "Name it .pdf and send it again.": "Póngale la extensión .pdf y envíelo de nuevo.",
        "Name it .docx or .odt if it is a document; else unpack it and send what is inside.": (
            "Llámelo .docx u .odt si es un documento; si no, descomprímalo y envíe lo que contiene."
        ),
        "Put the pictures of the pages into one PDF and read it with --ocr.": (
            "Reúna las imágenes de las páginas en un PDF y léalo con --ocr."
        ),
        "Save it as .docx, .odt, .pdf, .html or plain text.": (
            "Guárdelo como .docx, .odt, .pdf, .html o texto sin formato."
        ),
        "Its text would have to be recognised, but Tesseract is not installed here.": (
            "Habría que reconocer su texto, pero Tesseract no está instalado aquí."
        ),
        "Install tesseract-ocr with tesseract-ocr-spa, -por and -fra, and read it again with --ocr.": (
            "Instale tesseract-ocr con tesseract-ocr-spa, -por y -fra, y léalo de nuevo con --ocr."
        ),
        "It has {0} pages; at most {1} are recognised.": "Tiene {0} páginas; se reconocen {1} como máximo.",
        "Split it.": "Divídalo.",
        "Tesseract found no text in it.": "Tesseract no encontró texto en él.",
        "Check that the pages are upright and sharp.": "Compruebe que las páginas están derechas y son nítidas.",
        "Tesseract has no words for {0} here.": "Aquí Tesseract no tiene datos para {0}.",
        "Install its language data, for example tesseract-ocr-spa.": (
            "Instale sus datos de idioma, por ejemplo tesseract-ocr-spa."
        ),
        "Tesseract gave up on one of its pages.": "Tesseract no pudo con una de sus páginas.",
        "Scan that page again.": "Escanee de nuevo esa página.",
        "It is damaged: its ZIP container cannot be opened.": "Está dañado: su contenedor ZIP no se puede abrir.",
        "Open it in the program it came from, save it again, and send that.": (
            "Ábralo en el programa de origen, guárdelo de nuevo y envíe ese archivo."
        ),
        "Its part {0} declares a document type, which no such file needs.": (
            "Su parte {0} declara un tipo de documento, que ningún archivo así necesita."
        ),
        "It is damaged: its part {0} is not well-formed XML.": "Está dañado: su parte {0} no es XML bien formado.",
        "It is locked by a password.": "Está protegido con contraseña.",
        "Remove the password and send it again.": "Quite la contraseña y envíelo de nuevo.",
        "It is damaged: its part {0} cannot be unpacked.": "Está dañado: su parte {0} no se puede descomprimir.",
        "Its part {0} unpacks to more than {1} MB.": "Su parte {0} ocupa más de {1} MB una vez descomprimida.",
        "No instrument is so long: check where the file comes from.": (
            "Ningún instrumento es tan largo: compruebe de dónde viene el archivo."
        ),
        "It holds a NUL byte (byte {0}), which no text has.": (
            "Contiene un byte nulo (byte {0}), que ningún texto tiene."
        ),
        "Save it again as plain text in UTF-8, or send the original document.": (
            "Guárdelo de nuevo como texto sin formato en UTF-8, o envíe el documento original."
        ),
        "Its mark says {0}, but byte {1} is not.": "Su marca dice {0}, pero el byte {1} no lo es.",
        "Save it again in UTF-8.": "Guárdelo de nuevo en UTF-8.",
        "It holds a NUL character (character {0}), which no text has.": (
            "Contiene un carácter nulo (carácter {0}), que ningún texto tiene."
        ),
        "Save it again as plain text in UTF-8.": "Guárdelo de nuevo como texto sin formato en UTF-8.",
        "It mixes encodings: most of it is UTF-8, but byte {0} is not.": (
            "Mezcla codificaciones: casi todo es UTF-8, pero el byte {0} no."
        ),
        "Open it in an editor, correct the odd characters, and save it again in UTF-8.": (
            "Ábralo en un editor, corrija los caracteres extraños y guárdelo de nuevo en UTF-8."
        ),
        "It is neither UTF-8 nor Windows-1252 (byte {0}).": "No es UTF-8 ni Windows-1252 (byte {0}).",
        "It cannot be read as HTML.": "No se puede leer como HTML.",
        "Save the page again, or copy its text.": "Guarde de nuevo la página, o copie su texto.",
        "The page holds no text.": "La página no contiene texto.",
        "If a program draws it in the browser, copy its text instead.": (
            "Si un programa la dibuja en el navegador, copie su texto."
        ),
        "It is a ZIP, but no OpenDocument text is in it.": "Es un ZIP, pero no contiene ningún texto OpenDocument.",
        "Save the document as .odt or .docx.": "Guarde el documento como .odt o .docx.",
        "The document holds no text.": "El documento no contiene texto.",
        "It is damaged: it cannot be opened as a PDF.": "Está dañado: no se puede abrir como PDF.",
        "Send it again, or print it anew.": "Envíelo de nuevo, o genere otra vez el PDF.",
        "It is damaged: its page {0} cannot be opened.": "Está dañado: su página {0} no se puede abrir.",
        "It is a picture of a text: it has no text layer.": "Es la imagen de un texto: no tiene capa de texto.",
        "Read it with --ocr (needs Tesseract), or send a version whose text can be copied.": (
            "Léalo con --ocr (necesita Tesseract), o envíe una versión cuyo texto se pueda copiar."
        ),
        "Its text layer is garbage: the fonts do not say which letters they print.": (
            "Su capa de texto es ilegible: las fuentes no dicen qué letras imprimen."
        ),
        "It cannot be opened: {0}.": "No se puede abrir: {0}.",
        "Check its name.": "Compruebe el nombre.",
        "Every worker that read it died, though nothing was read beside it.": (
            "Todos los procesos que lo leyeron se interrumpieron, aunque no leían nada más."
        ),
        "Leave it out, or read it alone and watch the memory it takes.": (
            "Déjelo fuera, o léalo solo y vigile la memoria que ocupa."
        ),
    },
    things={
        "a PDF": "un PDF",
        "a ZIP archive": "un archivo ZIP",
        "an old Word or Excel file": "un archivo antiguo de Word o Excel",
        "a rich-text (RTF) file": "un archivo de texto enriquecido (RTF)",
        "a PNG picture": "una imagen PNG",
        "a JPEG picture": "una imagen JPEG",
        "a GIF picture": "una imagen GIF",
        "a TIFF picture": "una imagen TIFF",
        "a compressed (gzip) file": "un archivo comprimido (gzip)",
        "a 7z archive": "un archivo 7z",
        "a RAR archive": "un archivo RAR",
        "a program": "un programa",
        "a Word document": "un documento de Word",
        "an OpenDocument text": "un texto OpenDocument",
        "No such file or directory": "no existe el archivo ni la carpeta",
        "Permission denied": "no hay permiso para leerlo",
        "Is a directory": "es una carpeta",
        "Input/output error": "fallo del disco",
    },
)
