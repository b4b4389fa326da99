"""The console's words in the language under test: English source, or the French of the .ts file."""

import os
import xml.etree.ElementTree as ET
from pathlib import Path

LANGUAGE = os.environ.get("UX_LANGUAGE", "en")


def _french():
    path = Path(__file__).parents[2] / "translations" / "vitrine_fr.ts"
    words = {}
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            source, text = message.find("source").text, forms[0].text or ""
            words.setdefault(source, text)
            words[context.find("name").text, source] = text
    return words


_WORDS = _french() if LANGUAGE == "fr" else {}


def both():
    """Every source text of the program and its French, as the accessibility bus has them."""
    return {plain(source): plain(french) for source, french in _french().items()
            if isinstance(source, str) and french}


def plain(text):
    """Without mnemonics, as the accessibility bus has it."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def t(source, *arguments, context=None):
    """The text of the window for a source text, arguments filled in; the class that says it decides
    where several say it differently."""
    found = (context, source) if context else source
    text = _WORDS[found] if LANGUAGE == "fr" else source
    for number, argument in enumerate(arguments, 1):
        text = text.replace(f"%{number}", argument)
    return plain(text)


def mnemonic(source, context=None):
    """The key that, with Alt, reaches the control labelled with a source text; the class that says
    it decides where several say it differently."""
    found = (context, source) if context else source
    text = (_WORDS[found] if LANGUAGE == "fr" else source).replace("&&", "")
    return "alt+" + text[text.index("&") + 1].lower()
