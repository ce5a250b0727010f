"""What keeps a file from being read, told in Portuguese."""

from mandato.languages.problems import ProblemWords

WORDS = ProblemWords(
    sentences={
        "It is a ZIP, but no Word document is in it.": "É um ZIP, mas não contém nenhum documento do Word.",
        "Unpack it, or save the document as .docx.": "Descompacte-o, ou salve o documento como .docx.",
        "The Word document holds no text.": "O documento do Word não contém texto.",
        "If it holds pictures of pages, send them as a PDF.": "Se contém imagens de páginas, envie-as em PDF.",
        "It holds no text.": "Não contém texto.",
        "Check that it was saved or sent whole.": "Verifique se foi salvo ou enviado inteiro.",
        "The file is empty.": "O arquivo está vazio.",
        "The file has {0} MB; at most {1} MB are read.": "O arquivo tem {0} MB; leem-se no máximo {1} MB.",
        "Split it into its instruments and read them one by one.": "Divida-o em seus instrumentos e leia-os um a um.",
        "Its name says {0}, but its contents are not.": "Seu nome anuncia {0}, mas o conteúdo é outro.",
        "Save it again from the program it came from.": "Salve-o de novo no programa de origem.",
        "It is {0}, which Mandato does not read under this name.": "É {0}, que o Mandato não lê com este nome.",
        "Its name ends in {0}, but it is {1}.": "Seu nome termina em {0}, mas é {1}.",
        "Name it .pdf and send it again.": "Dê-lhe a extensão .pdf e envie-o de novo.",
        "Name it .docx or .odt if it is a document; else unpack it and send what is inside.": (
            "Chame-o .docx ou .odt se for um documento; se não, descompacte-o e envie o que contém."
        ),
        "Put the pictures of the pages into one PDF and read it with --ocr.": (
            "Reúna as imagens das páginas num PDF e leia-o com --ocr."
        ),
        "Save it as .docx, .odt, .pdf, .html or plain text.": "Salve-o como .docx, .odt, .pdf, .html ou texto simples.",
        "Its text would have to be recognised, but Tesseract is not installed here.": (
            "Seria preciso reconhecer o texto, mas o Tesseract não está instalado aqui."
        ),
        "Install tesseract-ocr with tesseract-ocr-spa, -por and -fra, and read it again with --ocr.": (
            "Instale tesseract-ocr com tesseract-ocr-spa, -por e -fra, e leia-o de novo com --ocr."
        ),
        "It has {0} pages; at most {1} are recognised.": "Tem {0} páginas; reconhecem-se no máximo {1}.",
        "Split it.": "Divida-o.",
        "Tesseract found no text in it.": "O Tesseract não encontrou texto nele.",
        "Check that the pages are upright and sharp.": "Verifique se as páginas estão direitas e nítidas.",
        "Tesseract has no words for {0} here.": "Aqui o Tesseract não tem dados para {0}.",
        "Install its language data, for example tesseract-ocr-spa.": (
            "Instale seus dados de idioma, por exemplo tesseract-ocr-spa."
        ),
        "Tesseract gave up on one of its pages.": "O Tesseract desistiu de uma de suas páginas.",
        "Scan that page again.": "Digitalize essa página de novo.",
        "It is damaged: its ZIP container cannot be opened.": "Está danificado: seu contêiner ZIP não abre.",
        "Open it in the program it came from, save it again, and send that.": (
            "Abra-o no programa de origem, salve-o de novo e envie esse arquivo."
        ),
        "Its part {0} declares a document type, which no such file needs.": (
            "Sua parte {0} declara um tipo de documento, de que nenhum arquivo assim precisa."
        ),
        "It is damaged: its part {0} is not well-formed XML.": "Está danificado: sua parte {0} não é XML bem formado.",
        "It is locked by a password.": "Está protegido por senha.",
        "Remove the password and send it again.": "Retire a senha e envie-o de novo.",
        "It is damaged: its part {0} cannot be unpacked.": "Está danificado: sua parte {0} não pode ser descompactada.",
        "Its part {0} unpacks to more than {1} MB.": "Sua parte {0} passa de {1} MB depois de descompactada.",
        "No instrument is so long: check where the file comes from.": (
            "Nenhum instrumento é tão longo: verifique de onde vem o arquivo."
        ),
        "It holds a NUL byte (byte {0}), which no text has.": "Contém um byte nulo (byte {0}), que nenhum texto tem.",
        "Save it again as plain text in UTF-8, or send the original document.": (
            "Salve-o de novo como texto simples em UTF-8, ou envie o documento original."
        ),
        "Its mark says {0}, but byte {1} is not.": "Sua marca diz {0}, mas o byte {1} não é.",
        "Save it again in UTF-8.": "Salve-o de novo em UTF-8.",
        "It holds a NUL character (character {0}), which no text has.": (
            "Contém um caractere nulo (caractere {0}), que nenhum texto tem."
        ),
        "Save it again as plain text in UTF-8.": "Salve-o de novo como texto simples em UTF-8.",
        "It mixes encodings: most of it is UTF-8, but byte {0} is not.": (
            "Mistura codificações: quase tudo é UTF-8, mas o byte {0} não é."
        ),
        "Open it in an editor, correct the odd characters, and save it again in UTF-8.": (
            "Abra-o num editor, corrija os caracteres estranhos e salve-o de novo em UTF-8."
        ),
        "It is neither UTF-8 nor Windows-1252 (byte {0}).": "Não é UTF-8 nem Windows-1252 (byte {0}).",
        "It cannot be read as HTML.": "Não pode ser lido como HTML.",
        "Save the page again, or copy its text.": "Salve a página de novo, ou copie o texto.",
        "The page holds no text.": "A página não contém texto.",
        "If a program draws it in the browser, copy its text instead.": (
            "Se um programa a desenha no navegador, copie o texto."
        ),
        "It is a ZIP, but no OpenDocument text is in it.": "É um ZIP, mas não contém nenhum texto OpenDocument.",
        "Save the document as .odt or .docx.": "Salve o documento como .odt ou .docx.",
        "The document holds no text.": "O documento não contém texto.",
        "It is damaged: it cannot be opened as a PDF.": "Está danificado: não abre como PDF.",
        "Send it again, or print it anew.": "Envie-o de novo, ou gere o PDF outra vez.",
        "It is damaged: its page {0} cannot be opened.": "Está danificado: sua página {0} não abre.",
        "It is a picture of a text: it has no text layer.": "É a imagem de um texto: não tem camada de texto.",
        "Read it with --ocr (needs Tesseract), or send a version whose text can be copied.": (
            "Leia-o com --ocr (precisa do Tesseract), ou envie uma versão cujo texto se possa copiar."
        ),
        "Its text layer is garbage: the fonts do not say which letters they print.": (
            "Sua camada de texto é ilegível: as fontes não dizem que letras imprimem."
        ),
        "It cannot be opened: {0}.": "Não pode ser aberto: {0}.",
        "Check its name.": "Verifique o nome.",
        "Every worker that read it died, though nothing was read beside it.": (
            "Todos os processos que o leram se interromperam, embora não lessem mais nada."
        ),
        "Leave it out, or read it alone and watch the memory it takes.": (
            "Deixe-o de fora, ou leia-o sozinho e observe a memória que ocupa."
        ),
    },
    things={
        "a PDF": "um PDF",
        "a ZIP archive": "um arquivo ZIP",
        "an old Word or Excel file": "um arquivo antigo do Word ou do Excel",
        "a rich-text (RTF) file": "um arquivo de texto formatado (RTF)",
        "a PNG picture": "uma imagem PNG",
        "a JPEG picture": "uma imagem JPEG",
        "a GIF picture": "uma imagem GIF",
        "a TIFF picture": "uma imagem TIFF",
        "a compressed (gzip) file": "um arquivo comprimido (gzip)",
        "a 7z archive": "um arquivo 7z",
        "a RAR archive": "um arquivo RAR",
        "a program": "um programa",
        "a Word document": "um documento do Word",
        "an OpenDocument text": "um texto OpenDocument",
        "No such file or directory": "não existe o arquivo nem a pasta",
        "Permission denied": "não há permissão para lê-lo",
        "Is a directory": "é uma pasta",
        "Input/output error": "falha do disco",
    },
)
