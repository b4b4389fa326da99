"""What the drivers share: the window's usual moves, vitrinectl as the witness, starting it again."""

import hashlib
import json
import os
import re
import subprocess
import sys
import traceback

from gi.repository import Atspi, GLib
from uxdrive import (App, S, UxError, Within, act, click, enabled, key, shot, text, type_,
                     wait_until, walk)
from words import LANGUAGE, mnemonic, t

_pictures = "console"


def picture(name):
    shot(f"{LANGUAGE}-{_pictures}-{name}.png")


def ctl(*arguments):
    done = subprocess.run([os.environ["UX_VITRINECTL"], *arguments, "-o", "json"], check=True,
                          capture_output=True, text=True)
    return json.loads(done.stdout) if done.stdout else None


def run(name, main):
    """Runs a driver; after a failure the output folder has a picture and the widget tree."""
    global _pictures
    _pictures = name
    try:
        main()
        print(f"ok ({LANGUAGE})")
    except (Exception, UxError):
        traceback.print_exc(file=sys.stdout)
        picture("failed")
        with open(f"{os.environ['UX_OUT']}/{LANGUAGE}-{name}-tree.txt", "w") as out:
            out.write(App("vitrine").tree()[:60000])
        sys.exit(1)


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as disk:
        while block := disk.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def make_sample(app):
    act(app.find("push button", t("Try with &sample data")))
    wait_until(lambda: len(app.all(contains=t("Succeeded"))) >= 2, "the sample data", 90)
    return ctl("sig", "list")[0]


def page(window, title):
    act(next(n for n in window.all("page tab") if n.get_name().startswith(t(title))))


def put(label, value, context=None):
    """Types a value into the field that the mnemonic of its label reaches, and leaves the field."""
    key(mnemonic(label, context))
    key("ctrl+a")
    type_(value) if value else key("Delete")
    key("Tab")


def fill(window, label, value, context=None):
    put(label, value, context)
    field = window.find("text", t(label, context=context))
    assert text(field) == value, f"{label} holds {text(field)!r}"


def press(window, source):
    button = window.find("push button", t(source))
    wait_until(lambda: enabled(button), f"{source} to be possible")
    act(button)


def new_region(app, wizard, code, folder):
    act(wizard.find("push button", t("New reg&ion…")))
    dialog = Within(app.find("dialog", t("New region")))
    put("Region &name", code)  # a combo box has no name on the bus: its label's key reaches it
    fill(dialog, "&Folder", str(folder))
    press(dialog, "&Create region")
    app.gone("dialog", t("New region"))


def open_wizard(app):
    act(app.find("push button", t("&Publish an image")))
    return Within(app.find("dialog", t("Publish an image")))


def take_file(wizard, path):
    page(wizard, "Source")
    fill(wizard, "Disk image &file", str(path))
    wait_until(lambda: wizard.all(contains="GPT"), "the preflight report")


def name_definition(wizard, definition):
    page(wizard, "Basics")
    fill(wizard, "Image &definition name", definition)
    fill(wizard, "O&ffer", "bookworm")
    fill(wizard, "S&KU", "minimal")
    act(wizard.find("radio button", t("G&eneralized")))


def create(app, wizard):
    act(wizard.find("push button", t("Review + crea&te")))
    button = wizard.find("push button", t("&Create"))
    wait_until(lambda: enabled(button), "the validation to pass")
    picture("review")
    act(button)
    app.gone("dialog", t("Publish an image"))


def activity(app, words):
    """The row of an activity, by words of its spoken name: its first cell."""
    for node in app.all(contains=words):
        if node.get_role_name() in ("tree item", "table cell"):
            return node
    return None


def chosen_activity(app, words):
    wait_until(lambda: activity(app, words), f"the activity {words}")
    click(activity(app, words))


def focused(app):
    for node, _ in walk(app.root):
        states = node.get_state_set()
        if states.contains(S.FOCUSED) and states.contains(S.SHOWING):
            yield node


def start_again(seconds=60):
    """Starts the program once more; returns its process and its window."""
    log = open(os.environ["UX_APP_LOG"], "a")
    process = subprocess.Popen(["bash", "-c", "exec " + os.environ["UX_APP"]], stdout=log,
                               stderr=log)
    found = []

    def appeared():
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            try:
                if child is not None and child.get_process_id() == process.pid:
                    found[:] = [child]
            except GLib.Error:  # the one that was killed
                continue
        return found

    wait_until(appeared, "the program to start again", seconds)
    return process, Within(found[0])


def place(definition, version):
    gallery = ctl("sig", "list")[0]
    return ("-g", gallery["resourceGroup"], "-r", gallery["name"], "-i", definition, "-e", version)


def states(definition, version):
    shown = ctl("sig", "image-version", "show", *place(definition, version), "--expand",
                "ReplicationStatus")
    return [row["state"] for row in shown["replicationStatus"]["summary"]]


def percent(app, words):
    """How far a task is, as its row says it; 0 while it says nothing."""
    row = activity(app, words)
    found = re.search(r"(\d+)", row.get_name().split(words)[1]) if row else None
    return int(found[1]) if found else 0


def limit_rate(megabits):
    """Limits what all tasks write, in Mbit/s; 0: no limit. Those that run keep to it at once."""
    ctl("job", "limit", "set", "--bandwidth", str(megabits))
