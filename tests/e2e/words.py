"""The console's words in the language under test: English source, or the French of the .ts file."""

import os
import xml.etree.ElementTree as ET
from pathlib import Path

LANGUAGE = os.environ.get("UX_LANGUAGE", "en")


def _french():
    path = Path(__file__).parents[2] / "translations" / "vitrine_fr.ts"
    words = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        forms = translation.findall("numerusform") or [translation]
        words.setdefault(message.find("source").text, forms[0].text or "")
    return words


_WORDS = _french() if LANGUAGE == "fr" else {}


def plain(text):
    """Without mnemonics, as the accessibility bus has it."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def t(source, *arguments):
    """The text of the window for a source text, arguments filled in."""
    text = _WORDS[source] if LANGUAGE == "fr" else source
    for number, argument in enumerate(arguments, 1):
        text = text.replace(f"%{number}", argument)
    return plain(text)


def mnemonic(source):
    """The key that, with Alt, reaches the control labelled with a source text."""
    text = (_WORDS[source] if LANGUAGE == "fr" else source).replace("&&", "")
    return "alt+" + text[text.index("&") + 1].lower()
