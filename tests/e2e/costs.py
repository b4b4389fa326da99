#!/usr/bin/python3 -W ignore
"""What images cost, through the real window.

From the sample data: costs by gallery and as a forecast, limits, advice, the regions on a map, a
price, a retention rule and what it would do; then a template is looked at and deployed. vitrinectl is asked whether it is true. Run
by uxrun.sh as firstimage.py is.
"""

import json
import os
import subprocess
import sys
import traceback
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from uxdrive import (App, UxError, Within, act, click, enabled, key, shot, type_,  # noqa: E402
                     wait_until)
from words import LANGUAGE, mnemonic, t  # noqa: E402

TEMPLATE = {
    "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    "contentVersion": "1.0.0.0",
    "parameters": {"name": {"type": "string", "defaultValue": "FromTemplate"}},
    "resources": [{"type": "Microsoft.Compute/galleries", "apiVersion": "2022-03-03",
                   "name": "[parameters('name')]", "location": "local"}],
}


def picture(name):
    shot(f"{LANGUAGE}-costs-{name}.png")


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


def figures(app, number, cell, name):
    """Shows page `number` of the details and waits for a cell of its table."""
    key(f"ctrl+{number}")
    wait_until(lambda: app.all("table cell", contains=cell), f"{cell} on page {number}", 30)
    picture(name)


def row(app, name):
    click(next(n for n in app.all(name=name) if n.get_role_name() in ("tree item", "table cell")))


def everything(app):
    row(app, t("Galleries"))
    figures(app, 2, t("All together"), "now")
    box = app.find("combo box", t("Now, by gallery"))
    click(box)
    key("End")
    key("Return")
    said = t("At today's prices. Versions leave at their end of life, and each month to come brings "
             "as much as an average month before it.")
    wait_until(lambda: app.all("label", contains=said), "the forecast")
    picture("forecast")
    figures(app, 3, "100", "limits")
    key("ctrl+4")
    picture("advice")
    # Of "Complete", whichever of its French forms it is.
    figures(app, 6, "Compl", "map")


def prices(app):
    key("ctrl+2")
    button = app.find("push button", t("Prices…"))
    wait_until(lambda: enabled(button), "the costs")
    act(button)
    dialog = Within(app.find("dialog", t("Prices")))
    save = dialog.find("push button", t("&Save prices"))
    wait_until(lambda: enabled(save), "the prices")
    # The first cell, in words of its own: the price of every other region.
    key(mnemonic("&Prices of a GiB"))
    key("ctrl+Home")
    key("F2")
    type_("0.5")
    key("Return")
    picture("prices")
    act(save)
    app.gone("dialog", t("Prices"))
    wait_until(lambda: any(float(one["perGib"]) == 0.5 and not one["isExample"]
                           for one in ctl("price", "list")), "the price")


def retention(app, gallery):
    row(app, gallery["name"])
    act(next(n for n in app.all("page tab") if n.get_name() == t("Retention")))
    button = app.find("push button", t("New rule…"))
    wait_until(lambda: enabled(button), "the page of retention")
    act(button)
    dialog = Within(app.find("dialog", t("New retention rule")))
    key(mnemonic("&Name"))
    type_("last-one")
    picture("rule")
    act(dialog.find("push button", t("Save rule")))
    app.gone("dialog", t("New retention rule"))
    wait_until(lambda: any("last-one" in str(one) for one in ctl("retention", "rule", "list")),
               "the rule")
    picture("retention")


def deploy(app):
    path = Path(os.environ["UX_OUT"]) / "gallery.json"
    path.write_text(json.dumps(TEMPLATE))
    menu("&File", "Import &template…")
    dialog = Within(app.find("dialog", t("Import a template")))
    key(mnemonic("&Template"))
    type_(str(path))
    act(dialog.find("push button", t("&Look", context="vitrine::TemplateDialog")))
    wait_until(lambda: dialog.all("table cell", contains="FromTemplate"), "what will happen")
    picture("template")
    act(dialog.find("push button", t("&Deploy")))
    app.gone("dialog", t("Import a template"))
    wait_until(lambda: "FromTemplate" in [one["name"] for one in ctl("sig", "list")],
               "the gallery of the template")


def main():
    app = App("vitrine")
    gallery = make_sample(app)
    key("ctrl+k")
    search = app.find("dialog", t("Search"))
    type_(gallery["name"])
    wait_until(lambda: Within(search).all("list item"), "what the search finds")
    key("Return")
    app.gone("dialog", t("Search"))
    everything(app)
    prices(app)
    retention(app, gallery)
    deploy(app)
    print(f"ok ({LANGUAGE})")


try:
    main()
except (Exception, UxError):
    picture("failed")
    traceback.print_exc(file=sys.stdout)
    print(App("vitrine").tree()[:20000], file=open(f"{os.environ['UX_OUT']}/tree.txt", "w"))
    sys.exit(1)
