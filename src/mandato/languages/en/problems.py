"""What keeps a file from being read, told in English."""

from mandato.languages.problems import ProblemWords

WORDS = ProblemWords(
    sentences={
        "It is a ZIP, but no Word document is in it.": "It is a ZIP, but no Word document is in it.",
        "Unpack it, or save the document as .docx.": "Unpack it, or save the document as .docx.",
        "The Word document holds no text.": "The Word document holds no text.",
        "If it holds pictures of pages, send them as a PDF.": "If it holds pictures of pages, send them as a PDF.",
        "It holds no text.": "It holds no text.",
        "Check that it was saved or sent whole.": "Check that it was saved or sent whole.",
        "The file is empty.": "The file is empty.",
        "The file has {0} MB; at most {1} MB are read.": "The file has {0} MB; at most {1} MB are read.",
        "Split it into its instruments and read them one by one.": (
            "Split it into its instruments and read them one by one."
        ),
        "Its name says {0}, but its contents are not.": "Its name says {0}, but its contents are not.",
        "Save it again from the program it came from.": "Save it again from the program it came from.",
        "It is {0}, which Mandato does not read under this name.": (
            "It is {0}, which Mandato does not read under this name."
        ),
        "Its name ends in {0}, but it is {1}.": "Its name ends in {0}, but it is {1}.",
        "Name it .pdf and send it again.": "Name it .pdf and send it again.",
        "Name it .docx or .odt if it is a document; else unpack it and send what is inside.": (
            "Name it .docx or .odt if it is a document; else unpack it and send what is inside."
        ),
        "Put the pictures of the pages into one PDF and read it with --ocr.": (
            "Put the pictures of the pages into one PDF and read it with --ocr."
        ),
        "Save it as .docx, .odt, .pdf, .html or plain text.": "Save it as .docx, .odt, .pdf, .html or plain text.",
        "Its text would have to be recognised, but Tesseract is not installed here.": (
            "Its text would have to be recognised, but Tesseract is not installed here."
        ),
        "Install tesseract-ocr with tesseract-ocr-spa, -por and -fra, and read it again with --ocr.": (
            "Install tesseract-ocr with tesseract-ocr-spa, -por and -fra, and read it again with --ocr."
        ),
        "It has {0} pages; at most {1} are recognised.": "It has {0} pages; at most {1} are recognised.",
        "Split it.": "Split it.",
        "Tesseract found no text in it.": "Tesseract found no text in it.",
        "Check that the pages are upright and sharp.": "Check that the pages are upright and sharp.",
        "Tesseract has no words for {0} here.": "Tesseract has no words for {0} here.",
        "Install its language data, for example tesseract-ocr-spa.": (
            "Install its language data, for example tesseract-ocr-spa."
        ),
        "Tesseract gave up on one of its pages.": "Tesseract gave up on one of its pages.",
        "Scan that page again.": "Scan that page again.",
        "It is damaged: its ZIP container cannot be opened.": "It is damaged: its ZIP container cannot be opened.",
        "Open it in the program it came from, save it again, and send that.": (
            "Open it in the program it came from, save it again, and send that."
        ),
        "Its part {0} declares a document type, which no such file needs.": (
            "Its part {0} declares a document type, which no such file needs."
        ),
        "It is damaged: its part {0} is not well-formed XML.": "It is damaged: its part {0} is not well-formed XML.",
        "It is locked by a password.": "It is locked by a password.",
        "Remove the password and send it again.": "Remove the password and send it again.",
        "It is damaged: its part {0} cannot be unpacked.": "It is damaged: its part {0} cannot be unpacked.",
        "Its part {0} unpacks to more than {1} MB.": "Its part {0} unpacks to more than {1} MB.",
        "No instrument is so long: check where the file comes from.": (
            "No instrument is so long: check where the file comes from."
        ),
        "It holds a NUL byte (byte {0}), which no text has.": "It holds a NUL byte (byte {0}), which no text has.",
        "Save it again as plain text in UTF-8, or send the original document.": (
            "Save it again as plain text in UTF-8, or send the original document."
        ),
        "Its mark says {0}, but byte {1} is not.": "Its mark says {0}, but byte {1} is not.",
        "Save it again in UTF-8.": "Save it again in UTF-8.",
        "It holds a NUL character (character {0}), which no text has.": (
            "It holds a NUL character (character {0}), which no text has."
        ),
        "Save it again as plain text in UTF-8.": "Save it again as plain text in UTF-8.",
        "It mixes encodings: most of it is UTF-8, but byte {0} is not.": (
            "It mixes encodings: most of it is UTF-8, but byte {0} is not."
        ),
        "Open it in an editor, correct the odd characters, and save it again in UTF-8.": (
            "Open it in an editor, correct the odd characters, and save it again in UTF-8."
        ),
        "It is neither UTF-8 nor Windows-1252 (byte {0}).": "It is neither UTF-8 nor Windows-1252 (byte {0}).",
        "It cannot be read as HTML.": "It cannot be read as HTML.",
        "Save the page again, or copy its text.": "Save the page again, or copy its text.",
        "The page holds no text.": "The page holds no text.",
        "If a program draws it in the browser, copy its text instead.": (
            "If a program draws it in the browser, copy its text instead."
        ),
        "It is a ZIP, but no OpenDocument text is in it.": "It is a ZIP, but no OpenDocument text is in it.",
        "Save the document as .odt or .docx.": "Save the document as .odt or .docx.",
        "The document holds no text.": "The document holds no text.",
        "It is damaged: it cannot be opened as a PDF.": "It is damaged: it cannot be opened as a PDF.",
        "Send it again, or print it anew.": "Send it again, or print it anew.",
        "It is damaged: its page {0} cannot be opened.": "It is damaged: its page {0} cannot be opened.",
        "It is a picture of a text: it has no text layer.": "It is a picture of a text: it has no text layer.",
        "Read it with --ocr (needs Tesseract), or send a version whose text can be copied.": (
            "Read it with --ocr (needs Tesseract), or send a version whose text can be copied."
        ),
        "Its text layer is garbage: the fonts do not say which letters they print.": (
            "Its text layer is garbage: the fonts do not say which letters they print."
        ),
        "It cannot be opened: {0}.": "It cannot be opened: {0}.",
        "Check its name.": "Check its name.",
        "Every worker that read it died, though nothing was read beside it.": (
            "Every worker that read it died, though nothing was read beside it."
        ),
        "Leave it out, or read it alone and watch the memory it takes.": (
            "Leave it out, or read it alone and watch the memory it takes."
        ),
    },
    things={
        "a PDF": "a PDF",
        "a ZIP archive": "a ZIP archive",
        "an old Word or Excel file": "an old Word or Excel file",
        "a rich-text (RTF) file": "a rich-text (RTF) file",
        "a PNG picture": "a PNG picture",
        "a JPEG picture": "a JPEG picture",
        "a GIF picture": "a GIF picture",
        "a TIFF picture": "a TIFF picture",
        "a compressed (gzip) file": "a compressed (gzip) file",
        "a 7z archive": "a 7z archive",
        "a RAR archive": "a RAR archive",
        "a program": "a program",
        "a Word document": "a Word document",
        "an OpenDocument text": "an OpenDocument text",
        "No such file or directory": "No such file or directory",
        "Permission denied": "Permission denied",
        "Is a directory": "Is a directory",
        "Input/output error": "Input/output error",
    },
)
