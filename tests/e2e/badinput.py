#!/usr/bin/python3 -W ignore
"""Every page of the wizard with bad input and with good.

What is wrong is said right under the field and to a screen reader, the page's tab counts it, the
review leads to it; the right answer takes it away. In the end the image is published. Run by
uxrun.sh as firstimage.py is.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from console import create, open_wizard, page, picture, put, run, states  # noqa: E402
from uxdrive import App, Atspi, act, enabled, key, showing, type_, wait_until  # noqa: E402
from words import LANGUAGE, mnemonic, t  # noqa: E402

VERSION = ("debian-12", "1.0.0")
# As far below its field as a message may stand, in pixels.
NEAR = 60


def box(node):
    return Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)


def shown(node):
    """What can be seen: the pages behind are not walked through."""
    if showing(node):
        yield node
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from shown(child)


def below(wizard, label):
    """The texts that stand right below a field."""
    wanted, place, messages = t(label), None, []
    for node in shown(wizard.root):
        role = node.get_role_name()
        if role == "label":
            messages.append((node.get_name(), box(node)))
        elif role in ("text", "combo box", "password text") and node.get_name() == wanted:
            place = box(node)
    assert place, f"no field is called {wanted}"
    return {text for text, at in messages if abs(at.x - place.x) <= NEAR
            and -2 <= at.y - place.y - place.height <= NEAR}


def says(wizard, words):
    return any(words in node.get_name() for node in shown(wizard.root)
               if node.get_role_name() == "label")


def tab(wizard, title):
    return next(n for n in shown(wizard.root) if n.get_role_name() == "page tab"
                and n.get_name().startswith(t(title)))


def refuse_and_take(wizard, title, label, bad, good):
    usual = below(wizard, label)
    context = f"vitrine::{title}Page"
    put(label, bad, context)
    wait_until(lambda: below(wizard, label) - usual, f"{label} to refuse {bad!r}")
    assert tab(wizard, title).get_name() != t(title), f"{title} does not count its problems"
    picture(f"{title.lower()}-refused")
    said = below(wizard, label) - usual
    put(label, good, context)
    wait_until(lambda: not below(wizard, label) & said, f"{label} to take {good!r}")


def basics(wizard):
    page(wizard, "Basics")
    refuse_and_take(wizard, "Basics", "Ga&llery", "my-gallery", "MyGallery")
    refuse_and_take(wizard, "Basics", "Image &definition name", "no way", VERSION[0])
    refuse_and_take(wizard, "Basics", "Pu&blisher", "ends with.", "Contoso")
    refuse_and_take(wizard, "Basics", "O&ffer", "a/b", "bookworm")
    refuse_and_take(wizard, "Basics", "S&KU", "a b", "minimal")


def version(wizard):
    page(wizard, "Version")
    refuse_and_take(wizard, "Version", "&Version number", "1.0", VERSION[1])
    refuse_and_take(wizard, "Version", "&End of life date", "2001-01-01", "2091-01-01")


def source(wizard):
    page(wizard, "Source")
    broken = Path(os.environ["UX_OUT"]) / f"{LANGUAGE}-broken.qcow2"
    broken.write_bytes(b"QFI\xfb" + b"\xff" * 4096)
    for bad in ("/nowhere/disk.raw", str(broken)):
        refuse_and_take(wizard, "Source", "Disk image &file", bad, os.environ["UX_SOURCE"])
    broken.unlink()


def replication(wizard):
    page(wizard, "Replication")
    for bad, words in (("atlantis", "%1 is not a registered region. Use New region to register "
                                    "it."), ("local", "%1 is in the list already.")):
        key(mnemonic("Add &region"))
        key("ctrl+a")
        type_(bad)
        key("Return")
        beginning, end = (t(words).split("%1") + [""])[:2]
        wait_until(lambda: says(wizard, (end or beginning).strip()),
                   f"the region {bad} to be refused")
        picture(f"replication-{bad}")


def review(app, wizard):
    act(wizard.find("push button", t("Review + crea&te")))
    button = wizard.find("push button", t("&Create"))
    assert not enabled(button), "published without the state of the operating system"
    picture("review-problem")
    wait_until(lambda: says(wizard, t("Choose whether the image is generalized or specialized.")),
               "the open question")
    act(wizard.find("radio button", t("G&eneralized")))
    wait_until(lambda: enabled(button), "the validation to pass")
    page(wizard, "Basics")
    create(app, wizard)


def main():
    app = App("vitrine")
    wizard = open_wizard(app)
    source(wizard)
    basics(wizard)
    version(wizard)
    replication(wizard)
    review(app, wizard)
    wait_until(lambda: states(*VERSION) == ["Completed"], "the version to be published", 90)


run("badinput", main)
