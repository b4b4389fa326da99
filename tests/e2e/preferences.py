#!/usr/bin/python3 -W ignore
"""Another language and another theme while the wizard is open and half filled in.

The settings are changed in the window behind; the wizard follows at once, keeps what was typed, and
no word of it stays in the old language. Run by uxrun.sh as firstimage.py is.
"""

import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from console import name_definition, open_wizard, page, picture, run, take_file  # noqa: E402
from uxdrive import App, Atspi, Within, key, text, wait_until, xdo  # noqa: E402
from words import LANGUAGE, both, mnemonic, plain, t  # noqa: E402

ENGLISH = "Publish an image"
SPOKEN = ("label", "push button", "check box", "radio button", "page tab")


def names(window):
    return {node.get_name() for role in SPOKEN for node in window.all(role) if node.get_name()}


def stayed(before, after):
    """The words of the old language that are still there."""
    pairs = both()
    if LANGUAGE == "en":
        return {word for word in before & after if pairs.get(word, word) != word}
    english = set(pairs)
    return {word for word in before & after if word in set(pairs.values()) - english}


def brightness(node):
    """0 to 1, of the middle of a window."""
    box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    screen = subprocess.run(["import", "-window", "root", "png:-"], check=True,
                            capture_output=True).stdout
    done = subprocess.run(["convert", "png:-", "-crop",
                           f"{box.width}x{box.height}+{box.x}+{box.y}", "-resize", "1x1!",
                           "-format", "%[fx:intensity]", "info:"], check=True, input=screen,
                          capture_output=True)
    return float(done.stdout)


def settings(app):
    """Opens the settings of the window behind the wizard."""
    xdo("search", "--onlyvisible", "--name", "^Vitrine - ", "windowactivate", "--sync")
    key("ctrl+comma")
    return Within(app.find("dialog", t("Settings")))


def switch_language(app, wizard):
    before = names(wizard)
    settings(app)
    key(mnemonic("&Language", "vitrine::SettingsDialog"))
    key("Up" if LANGUAGE == "fr" else "Down")
    title = ENGLISH if LANGUAGE == "fr" else plain(both()[ENGLISH])
    wait_until(lambda: app.all("dialog", title), "the wizard in the other language")
    picture("language")
    kept = stayed(before, names(wizard))
    assert not kept, kept
    key("Down" if LANGUAGE == "fr" else "Up")
    wait_until(lambda: app.all("dialog", t(ENGLISH)), "the wizard in the first language")
    assert names(wizard) == before, names(wizard) ^ before


def switch_theme(wizard):
    light = brightness(wizard.root)
    key(mnemonic("&Theme", "vitrine::SettingsDialog"))
    key("End", "Up")
    wait_until(lambda: brightness(wizard.root) < light / 2, "the dark wizard")
    picture("dark")
    key("End")
    wait_until(lambda: brightness(wizard.root) < 0.15, "the wizard in high contrast")
    picture("contrast")
    key("Home")
    wait_until(lambda: brightness(wizard.root) > light * 0.9, "the light wizard")


def main():
    app = App("vitrine")
    wizard = open_wizard(app)
    take_file(wizard, os.environ["UX_SOURCE"])
    name_definition(wizard, "debian-12")
    switch_language(app, wizard)
    switch_theme(wizard)
    key("Escape")
    app.gone("dialog", t("Settings"))
    assert text(wizard.find("text", t("O&ffer"))) == "bookworm"
    page(wizard, "Source")
    assert text(wizard.find("text", t("Disk image &file"))) == os.environ["UX_SOURCE"]
    picture("kept")


run("preferences", main)
