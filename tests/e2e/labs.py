#!/usr/bin/python3 -W ignore
"""What images are for, through the real window: a machine and a class.

From the sample data: creates a machine from the version, then a lab account, attaches the gallery,
makes a lab, exports its template to the gallery, publishes the lab and deletes it by typing its
name. vitrinectl is asked whether it is true. Run by uxrun.sh as firstimage.py is.
"""

import json
import os
import subprocess
import sys
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from uxdrive import (App, UxError, Within, act, click, enabled, key, shot, type_,  # noqa: E402
                     wait_until)
from words import LANGUAGE, mnemonic, t  # noqa: E402

PASSWORD = "a horse 7 and a Battery"


def picture(name):
    shot(f"{LANGUAGE}-labs-{name}.png")


def ctl(*arguments):
    done = subprocess.run([os.environ["UX_VITRINECTL"], *arguments, "-o", "json"], check=True,
                          capture_output=True, text=True)
    return json.loads(done.stdout) if done.stdout else None


def make_sample(app):
    act(app.find("push button", t("Try with &sample data")))
    wait_until(lambda: len(app.all(contains=t("Succeeded"))) >= 2, "the sample data", 90)
    return ctl("sig", "list")[0]


def menu(title, item):
    key(mnemonic(title))
    key(mnemonic(item)[-1])


def fill(caption, text):
    key(mnemonic(caption))
    key("ctrl+a")
    type_(text)


def press(dialog, source):
    button = dialog.find("push button", t(source))
    wait_until(lambda: enabled(button), f"{source} to be possible")
    act(button)


def tab(app, title):
    act(next(n for n in app.all("page tab") if n.get_name() == t(title)))


def tool(app, source):
    """A button of a page's action bar; its name is the action's without the ellipsis."""
    name = t(source).removesuffix("…")
    button = next(n for n in app.all(contains=name)
                  if n.get_role_name() in ("push button", "check box") and enabled(n))
    act(button)


def row(app, name):
    click(next(n for n in app.all(name=name) if n.get_role_name() in ("tree item", "table cell")))


def create_machine(app, gallery):
    menu("&Image", "Crea&te machine…")
    dialog = Within(app.find("dialog", t("Create a machine")))
    fill("Machine &name", "web-1")
    if dialog.all("text", t("User name")) or dialog.all(None, t("User name")):
        fill("&User name", "student")
        fill("&Password", PASSWORD)
    picture("machine")
    press(dialog, "Re&view + create")
    wait_until(lambda: dialog.all("push button", t("&Create machine")), "the review")
    picture("review")
    press(dialog, "&Create machine")
    app.gone("dialog", t("Create a machine"))
    group = gallery["resourceGroup"]
    wait_until(lambda: any(one["name"] == "web-1" for one in ctl("vm", "list", "-g", group)),
               "the machine", 60)
    wait_until(lambda: app.all(None, t("Virtual machine")), "the page of the machine")
    picture("machine-page")


def create_account(app, gallery):
    row(app, t("Lab accounts"))
    wait_until(lambda: app.all(contains=t("No lab account yet. A lab account holds the labs of one "
                                          "region and the gallery they are made from. Make one to "
                                          "begin.")), "what to do next")
    picture("no-account")
    tool(app, "New lab &account…")
    dialog = Within(app.find("dialog", t("New lab account")))
    fill("&Name", "school")
    picture("account")
    press(dialog, "&Create lab account")
    app.gone("dialog", t("New lab account"))
    wait_until(lambda: app.all(None, t("Lab account")), "the page of the account")
    menu("&Lab", "A&ttach gallery…")
    title = t("Attach a gallery to %1", "school")
    press(Within(app.find("dialog", title)), "&Attach")
    app.gone("dialog", title)
    tab(app, "Images")
    wait_until(lambda: app.all(name=t("Can be used")), "an image that can be used")
    picture("images")
    account = ctl("lab", "account", "list", "-g", gallery["resourceGroup"])[0]
    assert gallery["name"] in json.dumps(account), account


def labs(gallery):
    return ctl("lab", "list", "-g", gallery["resourceGroup"], "--account-name", "school")


def create_lab(app, gallery):
    menu("&Lab", "&New lab…")
    title = t("New lab in %1", "school")
    dialog = Within(app.find("dialog", title))
    fill("Lab &name", "monday")
    button = dialog.find("push button", t("&Create lab"))
    wait_until(lambda: enabled(button), "an image to choose")
    picture("new-lab")
    press(dialog, "&Create lab")
    app.gone("dialog", title)
    wait_until(lambda: app.all("page tab", t("Template")), "the page of the lab")
    wait_until(lambda: "Ready" in json.dumps(labs(gallery)), "the template", 60)
    wait_until(lambda: app.all(name=t("Ready")), "the page to say so")
    picture("lab")


def export_template(app, gallery):
    menu("&Lab", "&Export to Shared Image Gallery…")
    dialog = Within(app.find("dialog", t("Export to Shared Image Gallery")))
    key(mnemonic("Create a &new image"))
    fill("I&mage name", "course")
    picture("export")
    press(dialog, "&Export")
    app.gone("dialog", t("Export to Shared Image Gallery"))
    picture("exporting")
    place = ("-g", gallery["resourceGroup"], "-r", gallery["name"])

    def state():
        found = [one for one in ctl("sig", "image-definition", "list", *place)
                 if one["name"] == "course"]
        return found[0]["osState"] if found else None

    wait_until(lambda: state() == "Specialized", "the exported image", 60)
    wait_until(lambda: app.all(contains="course 1.0.0"), "the page to name the version", 60)
    picture("exported")


def publish(app, gallery):
    menu("&Lab", "&Publish…")
    title = t("Publish lab %1", "monday")
    dialog = Within(app.find("dialog", title))
    fill("&Machines", "3")
    press(dialog, "&Publish")
    app.gone("dialog", title)
    tab(app, "Virtual machines")
    wait_until(lambda: len(app.all("table cell", "3")) > 0, "three machines", 60)
    picture("machines")


def delete_lab(app, gallery):
    key("Delete")
    dialog = Within(app.find("dialog", t("Delete for good")))
    picture("delete")
    type_("monday")
    press(dialog, "Delete permanently")
    app.gone("dialog", t("Delete for good"))
    wait_until(lambda: not labs(gallery), "the lab to be gone")
    wait_until(lambda: app.all("page tab", t("Labs")), "the page of the account")
    picture("deleted")


def main():
    app = App("vitrine")
    gallery = make_sample(app)
    create_machine(app, gallery)
    create_account(app, gallery)
    create_lab(app, gallery)
    export_template(app, gallery)
    publish(app, gallery)
    delete_lab(app, gallery)
    print(f"ok ({LANGUAGE})")


try:
    main()
except (Exception, UxError):
    picture("failed")
    traceback.print_exc(file=sys.stdout)
    print(App("vitrine").tree()[:20000], file=open(f"{os.environ['UX_OUT']}/tree.txt", "w"))
    sys.exit(1)
